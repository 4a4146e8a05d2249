import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import * as attempts from '#lib/server/attempts.ts';
import * as desk from '#lib/server/desk.ts';
import { AppError } from '#lib/server/errors.ts';
import { passOf } from '#lib/server/identities.ts';

export const load = async (event) => {
	const pass = await passOf(event);
	if (!pass) throw new AppError('pass-missing');
	await attempts.authorise(event.locals.db, [pass], event.params.id);
	return { desk: await desk.view(event.locals.db, pass.organisationId, event.params.id) };
};

export const actions = {
	// The candidate goes on with nothing left to send: what comes later would be late.
	leave: async (event) => {
		const pass = await passOf(event);
		if (!pass) throw new AppError('pass-missing');
		await attempts.authorise(event.locals.db, [pass], event.params.id);
		await attempts.close(event.locals.db, pass.organisationId, event.params.id);
		redirect(303, resolve('/sitting'));
	}
};
