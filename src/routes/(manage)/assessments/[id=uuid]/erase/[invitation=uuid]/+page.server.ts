import { fail, redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { requireAction } from '#lib/server/auth/index.ts';
import * as erasures from '#lib/server/erasures.ts';

export const load = async (event) => {
	const { organisationId } = requireAction(event, 'assess');
	const { id, invitation } = event.params;
	return { assessment: id, invitation, person: await erasures.preview(event.locals.db, organisationId, id, invitation) };
};

export const actions = {
	default: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		const { id, invitation } = event.params;
		const typed = String((await event.request.formData()).get('name') ?? '');
		const erased = await erasures.erase(event.locals.db, organisationId, accountId, id, invitation, typed);
		if (!erased) return fail(400, { typed, problem: m.leaving_erase_wrong() });
		redirect(303, `/assessments/${id}?erased#candidates`);
	}
};
