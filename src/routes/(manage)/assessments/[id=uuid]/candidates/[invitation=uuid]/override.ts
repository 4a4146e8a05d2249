import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import type { Member } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as overrides from '#lib/server/overrides.ts';
import * as results from '#lib/server/results.ts';
import { readForm } from '#lib/ui/form.ts';

const wrong = () => m.override_total_wrong();
const schema = v.object({
	attempt: v.pipe(v.string(), v.uuid()),
	/** Empty: the automatic one again. */
	total: v.pipe(
		v.string(),
		v.trim(),
		v.regex(/^\d{0,3}$/, wrong),
		v.check((text) => text === '' || Number(text) <= 100, wrong)
	),
	because: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(10, () => m.override_reason_missing()),
		v.maxLength(overrides.longestReason, () => m.decision_reason_long({ most: overrides.longestReason }))
	)
});

/** Sets another total for one attempt of this person. @throws AppError not-found */
export async function setTotal({ locals, params, request }: RequestEvent<{ id: string; invitation: string }>, member: Member) {
	const form = readForm(schema, await request.formData());
	if (!form.ok) return fail(400, { values: form.values, errors: form.errors });
	const { attempt, total, because: reason } = form.value;
	const { results: own } = await results.person(locals.db, member.organisationId, params.id, params.invitation);
	if (!own.some(({ attemptId, scorecard }) => attemptId === attempt && scorecard)) throw new AppError('not-found');
	await overrides.set(locals.db, member.organisationId, member.accountId, attempt, { total: total === '' ? null : Number(total), reason });
	return { overridden: attempt };
}
