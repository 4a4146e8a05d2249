import { fail, redirect } from '@sveltejs/kit';
import { hasOrganisation } from '#lib/server/auth/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { homeOf } from '#lib/ui/navigation.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (locals.member) redirect(303, homeOf(locals.member.role));
	if (!(await hasOrganisation(locals.db))) redirect(303, '/setup');
};

export const actions: Actions = {
	/** Somebody pastes the link, or the whole mail that holds it. */
	invitation: async ({ request }) => {
		const text = (await request.formData()).get('link');
		const token = typeof text === 'string' ? /\/invitation\/([\w-]{20,})/.exec(text)?.[1] : undefined;
		if (!token) return fail(400, { error: m.public_invitation_not_a_link() });
		redirect(303, `/invitation/${token}`);
	}
};
