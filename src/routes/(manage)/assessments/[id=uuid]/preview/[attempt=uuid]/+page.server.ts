import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import * as attempts from '#lib/server/attempts.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import * as desk from '#lib/server/desk.ts';

/** @throws AppError not-found unless the attempt is this person's own */
const own = async (event: Parameters<typeof requireAction>[0], id: string) => {
	const { organisationId, accountId } = requireAction(event, 'assess');
	return attempts.authorise(event.locals.db, [{ organisationId, accountId }], id);
};

export const load = async (event) => {
	const organisationId = await own(event, event.params.attempt);
	return { desk: await desk.view(event.locals.db, organisationId, event.params.attempt) };
};

export const actions = {
	leave: async (event) => {
		const { id, attempt } = event.params;
		await attempts.close(event.locals.db, await own(event, attempt), attempt);
		redirect(303, resolve('/(manage)/assessments/[id=uuid]/preview/[attempt=uuid]/result', { id, attempt }));
	}
};
