// An invitation on its way to a person: the link, and whether a letter takes it along.
import type { RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import type { Member } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as invitations from '#lib/server/invitations.ts';
import { addressOf } from '#lib/server/invitations/link.ts';
import { mails, originOf } from '#lib/server/mailing.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import * as results from '#lib/server/results.ts';
import { personSchema } from '#lib/ui/person-form.ts';
import { endOfDay } from '#lib/ui/day.ts';

export const invitee = personSchema(() => m.manage_invite_name_missing());

const way = mails ? 'mailed' : 'handed';

/** Invites the person; the letter goes by itself where it can. Shown once: only the link's hash is kept. @throws AppError not-found */
export async function invite(event: RequestEvent, member: Member, assessmentId: string, person: { name: string; email: string }) {
	const { id, token } = await invitations.invite(event.locals.db, member.organisationId, member.accountId, assessmentId, person, way);
	return shown(event, member, assessmentId, id, token);
}

/** A further link for somebody who was invited before; an invitation that had lapsed is valid again. @throws AppError not-found */
export async function inviteAgain(event: RequestEvent, member: Member, assessmentId: string, invitationId: string) {
	const { db } = event.locals;
	const { name, email, sittingId, revokedAt } = await find(event, member, assessmentId, invitationId);
	if (!sittingId || revokedAt) return invite(event, member, assessmentId, { name, email });
	const token = await invitations.newLink(db, member.organisationId, member.accountId, invitationId, way);
	return shown(event, member, assessmentId, invitationId, token);
}

const find = (event: RequestEvent, member: Member, assessmentId: string, invitationId: string) =>
	results.findInvited(event.locals.db, member.organisationId, assessmentId, invitationId);

async function shown(event: RequestEvent, member: Member, assessmentId: string, invitationId: string, token: string) {
	const { name, email } = await find(event, member, assessmentId, invitationId);
	return { name, email, url: addressOf(originOf(event.url), token), mailed: mails };
}

/** A new last day. @throws AppError not-found, invalid-form */
export async function extend(event: RequestEvent, member: Member, assessmentId: string) {
	const form = await event.request.formData();
	const id = form.get('invitation');
	if (!v.is(v.pipe(v.string(), v.uuid()), id)) throw new AppError('invalid-form');
	const day = endOfDay(form.get('until'), member.timeZone);
	await find(event, member, assessmentId, id);
	if (!day) return { untilProblem: m.inviting_day_wrong() };
	const done = await orRefusal(invitations.extend(event.locals.db, member.organisationId, member.accountId, id, day));
	return done instanceof AppError ? { untilProblem: m.inviting_until_not() } : { extended: true };
}
