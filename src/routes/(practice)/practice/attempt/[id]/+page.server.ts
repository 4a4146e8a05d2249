import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import * as attempts from '#lib/server/attempts.ts';
import * as desk from '#lib/server/desk.ts';
import { requireAction } from '#lib/server/auth/index.ts';

/** @throws AppError not-found unless the attempt is the trainee's own */
const own = async (event: Parameters<typeof requireAction>[0], id: string) => {
	const { organisationId, accountId } = requireAction(event, 'practise');
	return attempts.authorise(event.locals.db, [{ organisationId, accountId }], id);
};

export const load = async (event) => {
	const organisationId = await own(event, event.params.id);
	return { desk: await desk.view(event.locals.db, organisationId, event.params.id) };
};

export const actions = {
	leave: async (event) => {
		const { id } = event.params;
		await attempts.close(event.locals.db, await own(event, id), id);
		redirect(303, resolve(`/practice/attempt/${id}/result`));
	}
};
