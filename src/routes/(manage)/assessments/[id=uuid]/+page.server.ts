import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { resolve } from '$app/paths';
import { can } from '#lib/core/access.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import * as assessments from '#lib/server/assessments.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import { covers } from '#lib/server/covers.ts';
import { AppError } from '#lib/server/errors.ts';
import * as invitations from '#lib/server/invitations.ts';
import * as live from '#lib/server/live.ts';
import { mails } from '#lib/server/mailing.ts';
import * as savedViews from '#lib/server/saved-views.ts';
import { readForm } from '#lib/ui/form.ts';
import { extend, invite, inviteAgain, invitee } from './invite.ts';
import { overview } from './overview.ts';
import { table } from './table.ts';
import { deleteView, saveView } from './views.ts';
import { readWanted } from './wanted.ts';

export const load = async (event) => {
	const { organisationId, accountId, role } = requireAction(event, 'see-results');
	const { db } = event.locals;
	const { id } = event.params;
	const assessment = await overview(db, organisationId, id);
	if (assessment.status === 'draft') redirect(303, resolve('/(manage)/assessments/drafts/[id=uuid]', { id }));
	const [newer, coverage, running, list, views, people] = await Promise.all([
		assessments.newer(db, organisationId, id),
		covers(db, organisationId, id, getLocale()),
		live.state(db, organisationId, id),
		invitations.listUnderWay(db, organisationId, id),
		savedViews.list(db, organisationId, accountId),
		table(db, organisationId, id, readWanted(event.url.searchParams), getLocale())
	]);
	return {
		assessment,
		newer,
		covers: coverage,
		live: running,
		list,
		mayAssess: can(role, 'assess'),
		mails,
		erased: event.url.searchParams.has('erased'),
		views,
		table: people
	};
};

/** @throws AppError invalid-form */
async function invitationIn(event: RequestEvent): Promise<string> {
	const id = v.safeParse(v.pipe(v.string(), v.uuid()), (await event.request.formData()).get('invitation'));
	if (!id.success) throw new AppError('invalid-form');
	return id.output;
}

export const actions = {
	close: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		await assessments.close(event.locals.db, organisationId, accountId, event.params.id);
	},
	reopen: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		await assessments.reopen(event.locals.db, organisationId, accountId, event.params.id);
	},
	change: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		const id = await assessments.nextVersion(event.locals.db, organisationId, accountId, event.params.id);
		redirect(303, resolve('/(manage)/assessments/drafts/[id=uuid]', { id }));
	},
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
	saveView: async (event) => saveView(event, requireAction(event, 'see-results')),
	deleteView: async (event) => deleteView(event, requireAction(event, 'see-results')),
	revoke: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		await invitations.revoke(event.locals.db, organisationId, accountId, await invitationIn(event));
		return { revoked: true };
	}
};
