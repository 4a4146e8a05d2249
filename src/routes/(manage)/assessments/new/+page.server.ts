import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { draftFrom, emptyDraft } from '#lib/core/assessing/draft.ts';
import { getLocale, isLocale } from '#lib/paraglide/runtime.js';
import * as assessments from '#lib/server/assessments.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as courses from '#lib/server/training/courses.ts';

const languageIn = (value: unknown) => (isLocale(value) ? value : getLocale());

export const load = async (event) => {
	requireAction(event, 'assess');
	const language = languageIn(event.url.searchParams.get('language'));
	const ready = await courses.library(language, 'interview');
	return {
		language,
		ready: ready.map(({ id, title, minutes, purpose, steps }) => ({ id, title, minutes, purpose, tasks: steps.length }))
	};
};

export const actions = {
	default: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		const form = await event.request.formData();
		const language = languageIn(form.get('language'));
		const wanted = form.get('ready');
		const ready = (await courses.library(language, 'interview')).find(({ id }) => id === wanted);
		if (wanted !== null && !ready) throw new AppError('not-found');
		const draft = ready ? draftFrom(ready) : emptyDraft(language);
		const id = await assessments.begin(event.locals.db, organisationId, accountId, draft);
		redirect(303, resolve('/(manage)/assessments/drafts/[id=uuid]', { id }));
	}
};
