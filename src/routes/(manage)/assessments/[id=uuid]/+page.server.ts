import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { can } from '#lib/core/access.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as decisions from '#lib/server/decisions.ts';
import * as invitations from '#lib/server/invitations.ts';
import { mails } from '#lib/server/mailing.ts';
import * as remarks from '#lib/server/remarks.ts';
import * as results from '#lib/server/results.ts';
import { readForm } from '#lib/ui/form.ts';
import { extend, invite, inviteAgain, invitee } from './invite.ts';
import { overview } from './overview.ts';
import { readOrder, sorted } from './sort.ts';

export const load = async (event) => {
	const { organisationId, role } = requireAction(event, 'see-results');
	const { db } = event.locals;
	const order = readOrder(event.url.searchParams.get('sort'));
	const people = await results.candidates(db, organisationId, event.params.id);
	const decided = await decisions.ofAssessment(db, organisationId, event.params.id);
	const unanswered = await remarks.unanswered(db, organisationId, event.params.id);
	return {
		assessment: await overview(db, organisationId, event.params.id),
		mayAssess: can(role, 'assess'),
		mails,
		order,
		candidates: sorted(people, order, getLocale()).map((one) => ({
			...one,
			unanswered: unanswered.get(one.invitationId) ?? 0,
			decision: decided.get(one.invitationId) ?? null
		}))
	};
};

/** @throws AppError invalid-form */
async function invitationIn(event: RequestEvent): Promise<string> {
	const id = v.safeParse(v.pipe(v.string(), v.uuid()), (await event.request.formData()).get('invitation'));
	if (!id.success) throw new AppError('invalid-form');
	return id.output;
}

export const actions = {
	invite: async (event) => {
		const member = requireAction(event, 'assess');
		const read = readForm(invitee, await event.request.formData());
		if (!read.ok) return fail(400, { values: read.values, errors: read.errors });
		return { invited: await invite(event, member, event.params.id, read.value) };
	},
	link: async (event) => {
		const member = requireAction(event, 'assess');
		return { invited: await inviteAgain(event, member, event.params.id, await invitationIn(event)) };
	},
	extend: async (event) => extend(event, requireAction(event, 'assess'), event.params.id),
	revoke: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		await invitations.revoke(event.locals.db, organisationId, accountId, await invitationIn(event));
		return { revoked: true };
	}
};
