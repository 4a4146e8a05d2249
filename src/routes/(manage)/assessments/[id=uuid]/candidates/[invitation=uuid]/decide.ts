import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import type { Member } from '#lib/server/auth/index.ts';
import * as decisions from '#lib/server/decisions.ts';
import { AppError } from '#lib/server/errors.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import { readForm } from '#lib/ui/form.ts';

const schema = v.object({
	kind: v.picklist(decisions.kinds, () => m.decision_kind_missing()),
	why: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(10, () => m.decision_reason_missing()),
		v.maxLength(decisions.longest.reason, () => m.decision_reason_long({ most: decisions.longest.reason }))
	),
	letter: v.pipe(
		v.string(),
		v.trim(),
		v.maxLength(decisions.longest.letter, () => m.decision_letter_long({ most: decisions.longest.letter }))
	)
});

/** Decides about this person, or gives back what was typed. */
export async function decide({ locals, request }: RequestEvent, { organisationId, accountId }: Member, invitationId: string) {
	const form = readForm(schema, await request.formData());
	if (!form.ok) return fail(400, { values: form.values, errors: form.errors });
	const { kind, why: reason, letter } = form.value;
	const done = await orRefusal(decisions.decide(locals.db, organisationId, accountId, invitationId, { kind, reason, letter }));
	return done instanceof AppError ? fail(done.status, { values: form.values, undecided: done.message }) : { decided: true };
}
