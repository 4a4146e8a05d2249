import { fail, redirect } from '@sveltejs/kit';
import { agentOf, createOrganisation, enter, hasOrganisation, passwordLength, startSession } from '#lib/server/auth/index.ts';
import { AppError, type ErrorCode } from '#lib/server/errors.ts';
import { readForm } from '#lib/ui/form.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import { form } from './form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (await hasOrganisation(locals.db)) redirect(303, '/sign-in');
	return { language: locals.language, shortest: passwordLength.min };
};

/** The field that a refusal is about; others stand above the form. */
const fieldOf: Partial<Record<ErrorCode, string>> = {
	'setup-code-wrong': '_code',
	'email-taken': 'email',
	'password-length': '_password'
};

export const actions: Actions = {
	default: async (event) => {
		const { db } = event.locals;
		if (await hasOrganisation(db)) redirect(303, '/sign-in');
		const read = readForm(form(passwordLength.min, passwordLength.max), await event.request.formData());
		const { values } = read;
		if (!read.ok) return fail(400, { values, errors: read.errors, refused: null });
		const { _code: code, _password: password, ...rest } = read.value;
		const made = await orRefusal(createOrganisation(db, { code, password, ...rest }));
		if (made instanceof AppError) {
			const field = fieldOf[made.code];
			const errors: Record<string, string> = field ? { [field]: made.message } : {};
			return fail(made.status, { values, errors, refused: field ? null : made.message });
		}
		await enter(event, await startSession(db, made.accountId, made.organisationId, agentOf(event)));
		redirect(303, '/assessments');
	}
};
