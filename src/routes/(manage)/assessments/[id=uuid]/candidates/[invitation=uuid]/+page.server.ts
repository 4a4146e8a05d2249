import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { can } from '#lib/core/access.ts';
import { m } from '#lib/paraglide/messages.js';
import * as attempts from '#lib/server/attempts.ts';
import * as decisions from '#lib/server/decisions.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as ratings from '#lib/server/ratings.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import * as remarks from '#lib/server/remarks.ts';
import * as results from '#lib/server/results.ts';
import { readForm } from '#lib/ui/form.ts';
import { overview } from '../../overview.ts';
import { answerRemark } from './answer.ts';
import { decide } from './decide.ts';
import { setTotal } from './override.ts';

export const load = async (event) => {
	const { organisationId, organisationName, accountId, role } = requireAction(event, 'see-results');
	const { id, invitation } = event.params;
	const person = await results.person(event.locals.db, organisationId, id, invitation);
	await decisions.noteRead(event.locals.db, organisationId, accountId, invitation);
	return {
		organisation: organisationName,
		decisions: await decisions.list(event.locals.db, organisationId, invitation),
		assessment: await overview(event.locals.db, organisationId, id),
		person,
		ratings: await ratings.ofInvitation(event.locals.db, organisationId, accountId, invitation),
		remarks: await remarks.list(event.locals.db, organisationId, invitation),
		mayAssess: can(role, 'assess'),
		mayTake: can(role, 'administer')
	};
};

const moreTime = v.object({
	attempt: v.pipe(v.string(), v.uuid()),
	minutes: v.pipe(
		v.string(),
		v.regex(/^\d{1,3}$/, () => m.manage_grant_minutes_wrong()),
		v.transform(Number),
		v.minValue(1, () => m.manage_grant_minutes_wrong()),
		v.maxValue(120, () => m.manage_grant_minutes_wrong())
	),
	reason: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.manage_grant_reason_missing()),
		v.maxLength(200, () => m.manage_grant_reason_missing())
	)
});

export const actions = {
	answer: async (event) => {
		const member = requireAction(event, 'assess');
		// Only what belongs to this assessment.
		await results.person(event.locals.db, member.organisationId, event.params.id, event.params.invitation);
		return answerRemark(event, member, event.params.invitation);
	},
	decide: async (event) => {
		const member = requireAction(event, 'assess');
		await results.person(event.locals.db, member.organisationId, event.params.id, event.params.invitation);
		return decide(event, member, event.params.invitation);
	},
	override: async (event) => setTotal(event, requireAction(event, 'assess')),
	grant: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		const form = readForm(moreTime, await event.request.formData());
		if (!form.ok) return fail(400, { values: form.values, errors: form.errors });
		const { attempt, minutes, reason } = form.value;
		// Only what belongs to this person: an attempt of somebody else is not here.
		const { results: own } = await results.person(event.locals.db, organisationId, event.params.id, event.params.invitation);
		if (!own.some(({ attemptId }) => attemptId === attempt)) throw new AppError('not-found');
		const given = await orRefusal(attempts.grant(event.locals.db, organisationId, accountId, attempt, { ms: minutes * 60_000, reason }));
		return given instanceof AppError ? fail(given.status, { refused: m.manage_grant_over() }) : { granted: minutes };
	}
};
