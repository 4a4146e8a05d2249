import { AppError } from '#lib/server/errors.ts';
import { passOf } from '#lib/server/identities.ts';
import * as results from '#lib/server/results.ts';
import * as sittings from '#lib/server/sittings.ts';

export const load = async (event) => {
	const pass = await passOf(event);
	if (!pass) throw new AppError('pass-missing');
	const { organisation, assessment, tasks } = await sittings.overview(event.locals.db, pass);
	const { title, feedback } = assessment;
	if (feedback === 'none') return { organisation, title, feedback, total: null, results: [] };
	const all = await results.ofSitting(event.locals.db, pass.organisationId, pass.sittingId);
	const found = feedback === 'full' ? all : all.map(results.scoresAlone);
	const cards = tasks.map((t) => found.find((r) => r.taskId === t.id)?.scorecard ?? null);
	return {
		organisation,
		title,
		feedback,
		total: results.summary(tasks, cards).total,
		results: tasks.map((t) => ({
			taskId: t.id,
			title: t.title,
			weight: t.weight,
			state: t.state,
			result: found.find((r) => r.taskId === t.id) ?? null
		}))
	};
};
