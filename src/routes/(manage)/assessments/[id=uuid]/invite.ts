// An invitation on its way to a person: the link, and whether the mail took it along.
import type { RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { resolve } from '$app/paths';
import { m } from '#lib/paraglide/messages.js';
import type { Member } from '#lib/server/auth/index.ts';
import { config } from '#lib/server/config.ts';
import { AppError } from '#lib/server/errors.ts';
import * as invitations from '#lib/server/invitations.ts';
import { sendInvitation } from '#lib/server/mail/index.ts';
import * as results from '#lib/server/results.ts';
import { overview } from './overview.ts';

export const personSchema = v.object({
	name: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.manage_invite_name_missing()),
		v.maxLength(120, () => m.manage_invite_name_long())
	),
	email: v.pipe(
		v.string(),
		v.trim(),
		v.maxLength(254, () => m.manage_invite_email_wrong()),
		v.email(() => m.manage_invite_email_wrong())
	)
});

/** Invites the person and sends the mail. Shown once: only the link's hash is kept. @throws AppError not-found */
export async function invite(event: RequestEvent, member: Member, assessmentId: string, person: { name: string; email: string }) {
	const { id, token } = await invitations.invite(event.locals.db, member.organisationId, member.accountId, assessmentId, person);
	return deliver(event, member, assessmentId, id, token);
}

/** A further link for somebody who was invited before; an invitation that had lapsed is valid again. @throws AppError not-found */
export async function inviteAgain(event: RequestEvent, member: Member, assessmentId: string, invitationId: string) {
	const { db } = event.locals;
	const { name, email, sittingId, revokedAt } = await find(event, member, assessmentId, invitationId);
	if (!sittingId || revokedAt) return invite(event, member, assessmentId, { name, email });
	const token = await invitations.newLink(db, member.organisationId, member.accountId, invitationId);
	return deliver(event, member, assessmentId, invitationId, token);
}

async function find(event: RequestEvent, member: Member, assessmentId: string, invitationId: string) {
	const people = await results.candidates(event.locals.db, member.organisationId, assessmentId);
	const found = people.find((person) => person.invitationId === invitationId);
	if (!found) throw new AppError('not-found');
	return found;
}

async function deliver(event: RequestEvent, member: Member, assessmentId: string, invitationId: string, token: string) {
	const { name, email, expiresAt } = await find(event, member, assessmentId, invitationId);
	const { title, language } = await overview(event.locals.db, member.organisationId, assessmentId);
	// What `resolve` returns may be relative to this request.
	const { pathname } = new URL(resolve('/(candidate)/invitation/[token]', { token }), event.url);
	const url = (config.origin ?? event.url.origin) + pathname;
	const mail = await sendInvitation(config, { to: email, name, organisation: member.organisationName, title, url, language, expiresAt });
	if (mail === 'sent') await invitations.noteMailed(event.locals.db, member.organisationId, invitationId);
	return { name, email, url, mail };
}
