import { fail, redirect } from '@sveltejs/kit';
import { agentOf, enter, hasOrganisation, signIn } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import { readForm } from '#lib/ui/form.ts';
import { localPath } from '#lib/ui/local-path.ts';
import { homeOf } from '#lib/ui/navigation.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import { form } from './form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.member) redirect(303, homeOf(locals.member.role));
	if (!(await hasOrganisation(locals.db))) redirect(303, '/setup');
	return { returns: url.searchParams.has('to') };
};

export const actions: Actions = {
	default: async (event) => {
		const read = readForm(form, await event.request.formData());
		const { values } = read;
		const errors: Record<string, string> = read.errors;
		if (!read.ok) return fail(400, { values, errors, refused: null, asksCode: false });
		const { email, _password: password, _code: code } = read.value;
		const credentials = { email, password, code, address: event.getClientAddress(), agent: agentOf(event) };
		const session = await orRefusal(signIn(event.locals.db, credentials));
		if (session instanceof AppError) {
			const asksCode = session.code === 'code-needed' || session.code === 'code-wrong';
			if (asksCode) errors['_code'] = session.message;
			return fail(session.status, { values, errors, refused: asksCode ? null : session.message, asksCode });
		}
		await enter(event, session);
		// Without a place to return to, the landing page knows where each role begins.
		redirect(303, localPath(event.url.searchParams.get('to')));
	}
};
