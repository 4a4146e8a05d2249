import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { resolve } from '$app/paths';
import { getLocale, isLocale } from '#lib/paraglide/runtime.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as practice from '#lib/server/practice.ts';
import * as scenarios from '#lib/server/scenarios.ts';

export const load = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'practise');
	const asked = event.url.searchParams.get('language');
	const language = isLocale(asked) ? asked : getLocale();
	return {
		language,
		catalogue: await scenarios.catalogue(language),
		attempts: await practice.list(event.locals.db, organisationId, accountId)
	};
};

const schema = v.object({ scenario: v.string(), language: v.picklist(['en', 'cs']) });

export const actions = {
	start: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'practise');
		const chosen = v.safeParse(schema, Object.fromEntries(await event.request.formData()));
		if (!chosen.success) throw new AppError('invalid-form');
		const { scenario, language } = chosen.output;
		const id = await practice.start(event.locals.db, organisationId, accountId, scenario, language);
		redirect(303, resolve(`/practice/attempt/${id}`));
	}
};
