import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { getLocale, isLocale } from '#lib/paraglide/runtime.js';
import * as assessments from '#lib/server/assessments.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import * as scenarios from '#lib/server/scenarios.ts';
import { check, readEntered } from './form.ts';

export const load = async (event) => {
	requireAction(event, 'assess');
	// Another language brings its own scenarios: what was typed so far comes along in the address.
	const entered = readEntered(event.url.searchParams, getLocale());
	const language = isLocale(entered.language) ? entered.language : getLocale();
	return { entered: { ...entered, language }, catalogue: await scenarios.catalogue(language) };
};

export const actions = {
	default: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		const entered = readEntered(await event.request.formData(), getLocale());
		const checked = check(entered);
		if (!checked.ok) return fail(400, { entered, errors: checked.errors });
		const id = await assessments.publish(event.locals.db, organisationId, accountId, checked.value);
		redirect(303, resolve('/(manage)/assessments/[id=uuid]', { id }));
	}
};
