import { fail, redirect } from '@sveltejs/kit';
import { enter, hasOrganisation, signIn } from '#lib/server/auth/index.ts';
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
		const { values, errors } = read;
		if (!read.ok) return fail(400, { values, errors, refused: null });
		const { email, _password: password } = read.value;
		const session = await orRefusal(signIn(event.locals.db, { email, password, address: event.getClientAddress() }));
		if (session instanceof AppError) return fail(session.status, { values, errors, refused: session.message });
		await enter(event, session);
		// Without a place to return to, the landing page knows where each role begins.
		redirect(303, localPath(event.url.searchParams.get('to')));
	}
};
