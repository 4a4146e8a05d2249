import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireAction } from '#lib/server/auth/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { AppError } from '#lib/server/errors.ts';
import * as invitations from '#lib/server/invitations.ts';
import { mails as mailed, originOf } from '#lib/server/mailing.ts';
import * as mails from '#lib/server/mails.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import { listIn } from '../list.ts';
import { overview } from '../overview.ts';

/** What was asked for; otherwise where there is most to do. */
function stateOf(asked: string | null, counts: Record<mails.State, number>): mails.State {
	return mails.states.find((state) => state === asked) ?? mails.states.find((state) => counts[state] > 0) ?? 'sent';
}

const numberIn = (value: string | null): number => Math.min(Math.max(0, Math.trunc(Number(value)) || 0), 10_000);

export const load = async (event) => {
	const { organisationId } = requireAction(event, 'assess');
	const { db } = event.locals;
	const { id } = event.params;
	const { title, language } = await overview(db, organisationId, id);
	const counts = await mails.counts(db, organisationId, id);
	const state = stateOf(event.url.searchParams.get('state'), counts);
	const listed = listIn(event.url);
	const page = numberIn(event.url.searchParams.get('page'));
	return {
		title,
		language,
		mailed,
		counts,
		state,
		page,
		pages: Math.ceil(counts[state] / mails.pageSize),
		/** Where whoever has just invited a list comes from. */
		list: listed ? await invitations.left(db, organisationId, id, listed, 0) : null,
		letters: await mails.list(db, organisationId, id, state, page)
	};
};

/** @throws AppError invalid-form, not-found */
async function letterIn(event: RequestEvent): Promise<string> {
	const id = v.safeParse(v.pipe(v.string(), v.uuid()), (await event.request.formData()).get('letter'));
	if (!id.success) throw new AppError('invalid-form');
	return id.output;
}

export const actions = {
	open: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		const wanted = { assessmentId: event.params.id, mailId: await letterIn(event), origin: originOf(event.url) };
		const made = await orRefusal(mails.handOver(event.locals.db, organisationId, accountId, wanted));
		if (made instanceof AppError) {
			if (made.code === 'not-found') throw made;
			return fail(made.status, { refused: made.code === 'conflict' ? m.inviting_letter_gone() : made.message });
		}
		const { subject, text } = made.letter;
		return { ready: { ...made.to, subject, text } };
	},
	retry: async (event) => {
		const { organisationId } = requireAction(event, 'assess');
		return { retried: await mails.retry(event.locals.db, organisationId, event.params.id, await letterIn(event)) };
	},
	retryAll: async (event) => {
		const { organisationId } = requireAction(event, 'assess');
		return { retried: await mails.retry(event.locals.db, organisationId, event.params.id, null) };
	},
	remind: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		return { reminded: await mails.remindNow(event.locals.db, organisationId, accountId, event.params.id) };
	}
};
