import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { getLocale, isLocale } from '#lib/paraglide/runtime.js';
import { requireAction } from '#lib/server/auth/index.ts';
import * as scenarios from '#lib/server/scenarios.ts';
import * as courses from '#lib/server/training/courses.ts';
import { choices, chosen } from '#lib/server/training/given.ts';
import { arrange, errorsOf, readEntered, type Entered } from './entered.ts';

export const load = async (event) => {
	const { organisationId } = requireAction(event, 'see-practice');
	const asked = event.url.searchParams;
	const wanted = asked.get('language');
	const language = isLocale(wanted) ? wanted : getLocale();
	const from = chosen(await choices(event.locals.db, organisationId, language), asked.get('course'));
	const entered: Entered = from
		? { title: from.title, language, purpose: from.purpose, steps: from.steps }
		: { title: '', language, purpose: '', steps: [] };
	const catalogue = await scenarios.catalogue(language);
	return { entered, catalogue: catalogue.map(({ id, title, level, company }) => ({ id, title, level, company })) };
};

export const actions = {
	arrange: async (event) => {
		requireAction(event, 'see-practice');
		const data = await event.request.formData();
		const entered = readEntered(data);
		return { entered: { ...entered, steps: arrange(entered.steps, String(data.get('deed')), String(data.get('added') ?? '')) } };
	},
	save: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'see-practice');
		const entered = readEntered(await event.request.formData());
		const known = new Set((await scenarios.catalogue(entered.language)).map(({ id }) => id));
		const errors = errorsOf(entered, known);
		if (Object.keys(errors).length > 0) return fail(400, { entered, errors });
		await courses.create(event.locals.db, organisationId, accountId, entered);
		redirect(303, `${resolve('/training/courses')}?language=${entered.language}&made`);
	}
};
