import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { requireAction } from '#lib/server/auth/index.ts';
import * as previews from '#lib/server/previews.ts';

export const load = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'assess');
	return { preview: await previews.view(event.locals.db, organisationId, accountId, event.params.id) };
};

export const actions = {
	start: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		const { id } = event.params;
		const place = Number((await event.request.formData()).get('place'));
		const attempt = await previews.start(event.locals.db, organisationId, accountId, id, place);
		redirect(303, resolve('/(manage)/assessments/[id=uuid]/preview/[attempt=uuid]', { id, attempt }));
	}
};
