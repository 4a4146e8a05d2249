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

const schema = v.object({
	scenario: v.string(),
	language: v.picklist(['en', 'cs']),
	help: v.optional(v.picklist(['example', 'hints', 'none']), 'none'),
	pace: v.optional(v.pipe(v.string(), v.toNumber(), v.picklist([0, 1, 1.5, 2])), '1'),
	/** The example was watched. */
	seen: v.optional(v.string())
});

export const actions = {
	start: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'practise');
		const sent = new URLSearchParams([...(await event.request.formData())].map(([name, value]) => [name, String(value)]));
		const chosen = v.safeParse(schema, Object.fromEntries(sent));
		if (!chosen.success) throw new AppError('invalid-form');
		const { scenario, language, help, pace, seen } = chosen.output;
		if (help === 'example' && seen === undefined) redirect(303, `${resolve('/practice/example')}?${sent}`);
		const id = await practice.start(event.locals.db, organisationId, accountId, scenario, language, { help, pace });
		redirect(303, resolve(`/practice/attempt/${id}`));
	}
};
