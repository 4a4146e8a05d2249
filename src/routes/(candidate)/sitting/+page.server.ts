import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { AppError } from '#lib/server/errors.ts';
import { passOf } from '#lib/server/identities.ts';
import * as sittings from '#lib/server/sittings.ts';

export const load = async (event) => {
	const pass = await passOf(event);
	if (!pass) throw new AppError('pass-missing');
	const { organisation, candidate, assessment, warmUp, tasks, finishedAt } = await sittings.overview(event.locals.db, pass);
	return {
		organisation,
		candidate,
		title: assessment.title,
		warmUp,
		tasks: tasks.map(({ id, title, state, attemptId }) => ({ id, title, state, attemptId })),
		finished: finishedAt !== null
	};
};

export const actions = {
	start: async (event) => {
		const pass = await passOf(event);
		if (!pass) throw new AppError('pass-missing');
		const task = (await event.request.formData()).get('task');
		const id = await sittings.begin(event.locals.db, pass, typeof task === 'string' && task !== '' ? { taskId: task } : 'warm-up');
		redirect(303, resolve(`/sitting/attempt/${id}`));
	}
};
