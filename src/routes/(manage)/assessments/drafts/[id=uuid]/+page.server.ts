import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { changed, parseDeed } from '#lib/core/assessing/draft.ts';
import { problemsOf } from '#lib/core/assessing/problems.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import * as assessments from '#lib/server/assessments.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import { withOrganisation } from '#lib/server/db/client.ts';
import { AppError } from '#lib/server/errors.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import { requirements } from '#lib/server/requirements.ts';
import * as scenarios from '#lib/server/scenarios.ts';
import { readEntered } from './entered.ts';
import { wantedOf } from './wanted.ts';

export const load = async (event) => {
	const { organisationId } = requireAction(event, 'assess');
	const { db } = event.locals;
	const { id } = event.params;
	const saved = await orRefusal(assessments.readDraft(db, organisationId, id));
	if (saved instanceof AppError) {
		if (saved.code === 'published') redirect(303, resolve('/(manage)/assessments/[id=uuid]', { id }));
		throw saved;
	}
	const { previousId } = saved;
	return {
		saved,
		previous: previousId && (await withOrganisation(db, organisationId, (tx) => assessments.find(tx, organisationId, previousId))).title,
		catalogues: { en: await scenarios.catalogue('en'), cs: await scenarios.catalogue('cs') },
		requirements: Object.fromEntries(await requirements(getLocale())),
		wanted: wantedOf(event.url.searchParams)
	};
};

/** What was entered is kept, or given back where that cannot be. @param deed what else the pressed button does */
async function keep(event: RequestEvent, id: string, form: FormData) {
	const { organisationId } = requireAction(event, 'assess');
	const entered = readEntered(form, getLocale());
	const button = String(form.get('deed') ?? '');
	const deed = parseDeed(button);
	const draft = deed ? { ...entered, tasks: changed(entered.tasks, deed) } : entered;
	const seen = button === 'overwrite' ? null : Number(form.get('version'));
	const version = await orRefusal(assessments.save(event.locals.db, organisationId, id, draft, seen));
	return { draft, version };
}

export const actions = {
	save: async (event) => {
		const form = await event.request.formData();
		const { draft, version } = await keep(event, event.params.id, form);
		if (version instanceof AppError) return fail(version.status, { refused: version.code, draft });
		return { version, wanted: wantedOf(form) };
	},
	publish: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		const { id } = event.params;
		const { draft, version } = await keep(event, id, await event.request.formData());
		if (version instanceof AppError) return fail(version.status, { refused: version.code, draft });
		if (problemsOf(draft, await scenarios.known(draft.language)).length > 0) return fail(400, { tried: true, version });
		await assessments.publishDraft(event.locals.db, organisationId, accountId, id);
		redirect(303, resolve('/(manage)/assessments/[id=uuid]', { id }));
	},
	preview: async (event) => {
		const { draft, version } = await keep(event, event.params.id, await event.request.formData());
		if (version instanceof AppError) return fail(version.status, { refused: version.code, draft });
		redirect(303, resolve('/(manage)/assessments/[id=uuid]/preview', { id: event.params.id }));
	},
	discard: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		await assessments.discard(event.locals.db, organisationId, accountId, event.params.id);
		redirect(303, resolve('/assessments'));
	}
};
