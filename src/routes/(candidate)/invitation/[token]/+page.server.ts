import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { m } from '#lib/paraglide/messages.js';
import { fromInvitation, passCookie } from '#lib/server/identities.ts';
import * as invitations from '#lib/server/invitations.ts';

export const load = async ({ locals, params }) => {
	const { assessment, organisationId: _, invitationId: __, candidateId: ___, ...letter } = await invitations.open(locals.db, params.token);
	return { ...letter, title: assessment.title, language: assessment.language, about: assessment.about };
};

export const actions = {
	// Only this button uses the link: looking at the page does not, since mail scanners look too.
	default: async ({ locals, params, request, cookies, url }) => {
		const { state } = await invitations.open(locals.db, params.token);
		const form = await request.formData();
		if (state === 'new' && form.get('consent') !== 'yes') return fail(400, { problem: m.invitation_consent_missing() });
		const { pass, finished } = await invitations.enter(locals.db, params.token);
		cookies.set(passCookie, pass, {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: url.protocol === 'https:',
			maxAge: 60 * 60 * 24 * 60
		});
		redirect(303, `${finished ? resolve('/sitting/result') : resolve('/sitting')}?${fromInvitation}`);
	}
};
