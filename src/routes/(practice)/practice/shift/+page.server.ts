import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { resolve } from '$app/paths';
import { getLocale, isLocale } from '#lib/paraglide/runtime.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as shift from '#lib/server/training/shift.ts';

export const load = async (event) => {
	const { organisationId } = requireAction(event, 'practise');
	const asked = event.url.searchParams.get('language');
	const language = isLocale(asked) ? asked : getLocale();
	return { language, lengths: shift.lengths, drills: await shift.drills(event.locals.db, organisationId, language) };
};

const schema = v.object({
	language: v.picklist(['en', 'cs']),
	length: v.pipe(v.string(), v.transform(Number), v.picklist(shift.lengths))
});

export const actions = {
	begin: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'practise');
		const sent = v.safeParse(schema, Object.fromEntries(await event.request.formData()));
		if (!sent.success) throw new AppError('invalid-form');
		const { language, length } = sent.output;
		await shift.begin(event.locals.db, organisationId, accountId, language, length);
		redirect(303, `${resolve('/practice')}?language=${language}#courses`);
	}
};
