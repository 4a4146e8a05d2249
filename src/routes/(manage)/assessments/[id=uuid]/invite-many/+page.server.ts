import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { resolve } from '$app/paths';
import { decode, most } from '#lib/core/invitees/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as invitations from '#lib/server/invitations.ts';
import { mails } from '#lib/server/mailing.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import { listIn } from '../list.ts';
import { overview } from '../overview.ts';

/** Bytes; with what surrounds it, below what this server takes of any request. */
const largest = 480_000;
const limits = () => ({ lines: most.people.toLocaleString(getLocale()), size: largest / 1000 });

/** Lines that are left out, as many as a page can show. */
const shown = 200;

export const load = async (event) => {
	const { organisationId } = requireAction(event, 'assess');
	const { db } = event.locals;
	const { id } = event.params;
	const { title, language } = await overview(db, organisationId, id);
	const lists = await invitations.lists(db, organisationId, id);
	const wanted = listIn(event.url) ?? lists.find(({ finishedAt }) => !finishedAt)?.id;
	const mended = listIn(event.url, 'mend');
	return {
		title,
		language,
		mails,
		limits: limits(),
		lists,
		shown: wanted ? await invitations.left(db, organisationId, id, wanted, shown) : null,
		mending: mended ? await mending(event, organisationId, id, mended) : null
	};
};

/** Lines of an earlier list that a person can do something about. */
async function mending(event: RequestEvent, organisationId: string, id: string, list: string): Promise<string> {
	const { lines } = await invitations.left(event.locals.db, organisationId, id, list, most.people);
	return lines.flatMap(({ trouble, text }) => (trouble === 'invited' || trouble === 'twice' ? [] : [text])).join('\n');
}

/** The list as text: a file takes the place of what was pasted. Null in `text`: it cannot be read, for the reason in `problem`. */
async function enteredIn(request: Request): Promise<{ text: string; problem?: never } | { text: string | null; problem: string }> {
	const form = await request.formData().catch((error: unknown) => {
		if (error instanceof Object && 'status' in error && error.status === 413) return null;
		throw error;
	});
	if (!form) return { text: null, problem: m.inviting_many_too_many(limits()) };
	const [file, pasted] = [form.get('file'), form.get('text')];
	const old = typeof pasted === 'string' ? pasted : '';
	const chosen = file instanceof File && file.size > 0 ? file : null;
	if ((chosen?.size ?? new TextEncoder().encode(old).length) > largest)
		return { text: chosen ? old : old.slice(0, largest), problem: m.inviting_many_too_many(limits()) };
	const text = chosen ? decode(new Uint8Array(await chosen.arrayBuffer())) : old;
	if (text === null) return { text: old, problem: m.inviting_many_no_text() };
	return text.trim() === '' ? { text, problem: m.inviting_many_empty() } : { text };
}

async function preview(event: RequestEvent, organisationId: string, id: string, text: string) {
	const check = await invitations.checkMany(event.locals.db, organisationId, id, text);
	return check && { text, fine: check.fine, unfit: check.unfit.slice(0, shown), left: check.unfit.length };
}

export const actions = {
	look: async (event) => {
		const { organisationId } = requireAction(event, 'assess');
		const { text, problem } = await enteredIn(event.request);
		if (problem !== undefined) return fail(400, { text: text ?? '', problem });
		const found = await preview(event, organisationId, event.params.id, text);
		return found ?? fail(400, { text, problem: m.inviting_many_too_many(limits()) });
	},
	invite: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		const form = await event.request.formData();
		const text = String(form.get('text') ?? '');
		const expected = Number(form.get('fine'));
		const { id } = event.params;
		const made = await orRefusal(invitations.inviteMany(event.locals.db, organisationId, accountId, id, { text, expected }));
		if (made instanceof AppError && made.code !== 'conflict') throw made;
		if (made === null || made instanceof AppError) {
			const found = await preview(event, organisationId, id, text);
			return fail(409, { text, ...found, problem: made ? m.inviting_list_busy() : m.inviting_many_changed() });
		}
		const { list } = await invitations.left(event.locals.db, organisationId, id, made, 0);
		const next = list.finishedAt ? '/(manage)/assessments/[id=uuid]/outbox' : '/(manage)/assessments/[id=uuid]/invite-many';
		redirect(303, `${resolve(next, { id })}?list=${made}`);
	},
	stop: async (event) => {
		const { organisationId } = requireAction(event, 'assess');
		const list = await listOf(event);
		await invitations.stop(event.locals.db, organisationId, event.params.id, list);
		redirect(303, `${page(event)}?list=${list}`);
	},
	forget: async (event) => {
		const { organisationId } = requireAction(event, 'assess');
		await invitations.forget(event.locals.db, organisationId, event.params.id, await listOf(event));
		redirect(303, page(event));
	}
};

const page = ({ params }: RequestEvent) => resolve('/(manage)/assessments/[id=uuid]/invite-many', { id: params.id ?? '' });

/** @throws AppError invalid-form */
async function listOf({ request }: RequestEvent): Promise<string> {
	const id = v.safeParse(v.pipe(v.string(), v.uuid()), (await request.formData()).get('list'));
	if (!id.success) throw new AppError('invalid-form');
	return id.output;
}
