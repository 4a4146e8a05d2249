import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { requirePass } from '#lib/server/identities.ts';
import * as sittings from '#lib/server/sittings.ts';

export const load = async (event) => {
	const pass = await requirePass(event);
	const plan = await sittings.planned(event.locals.db, pass);
	const { organisation, assessment, warmUp, steps, finishedAt, expiresAt, over, moreTime } = plan;
	return {
		organisation,
		title: assessment.title,
		language: assessment.language,
		warmUp,
		steps,
		finished: finishedAt !== null,
		expiresAt,
		over,
		moreTime
	};
};

export const actions = {
	start: async (event) => {
		const pass = await requirePass(event);
		const task = (await event.request.formData()).get('task');
		const id = await sittings.begin(event.locals.db, pass, typeof task === 'string' && task !== '' ? { taskId: task } : 'warm-up');
		redirect(303, resolve(`/sitting/attempt/${id}`));
	},
	choose: async (event) => {
		const pass = await requirePass(event);
		const task = (await event.request.formData()).get('task');
		await sittings.choose(event.locals.db, pass, String(task));
	}
};
