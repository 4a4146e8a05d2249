import * as decisions from '#lib/server/decisions.ts';
import * as fairness from '#lib/server/fairness.ts';
import { requirePass } from '#lib/server/identities.ts';
import * as remarks from '#lib/server/remarks.ts';
import * as results from '#lib/server/results.ts';
import * as sittings from '#lib/server/sittings.ts';
import { addRemark } from './remark.ts';

export const load = async (event) => {
	const { db } = event.locals;
	const pass = await requirePass(event);
	const { organisation, invitationId, assessment, steps, tasks, finishedAt } = await sittings.overview(db, pass);
	const { title, language, feedback } = assessment;
	const all = await results.ofSitting(db, pass.organisationId, pass.sittingId);
	const found = feedback === 'full' ? all : all.map(results.scoresAlone);
	const weights = steps.reduce((sum, { options }) => sum + (options[0]?.weight ?? 0), 0);
	const shown = tasks.map((t) => ({
		taskId: t.id,
		title: t.title,
		share: weights > 0 ? Math.round((100 * t.weight) / weights) : 0,
		state: t.state,
		result: found.find((r) => r.taskId === t.id) ?? null
	}));
	const cards = steps.map(({ task }) => {
		const result = shown.find(({ taskId }) => taskId === task?.id)?.result;
		return result ? results.counted(result) : null;
	});
	return {
		organisation,
		title,
		language,
		feedback,
		results:
			feedback === 'none'
				? shown.map((one) => ({ ...one, result: one.result && { ...one.result, scorecard: null, override: null } }))
				: shown,
		total:
			feedback === 'none'
				? null
				: results.summary(
						steps.map(({ task }) => task),
						cards
					).total,
		questions: Object.entries(fairness.questions) as [fairness.Question, readonly string[]][],
		groups: await fairness.answersOf(db, pass.organisationId, pass.sittingId),
		finished: finishedAt !== null,
		letter: await decisions.letterFor(db, pass.organisationId, invitationId),
		remarks: await remarks.list(db, pass.organisationId, invitationId),
		keptUntil: await sittings.keptUntil(db, pass)
	};
};

export const actions = {
	remark: async (event) => addRemark(event, await requirePass(event)),
	groups: async (event) => {
		const { organisationId, sittingId } = await requirePass(event);
		const form = await event.request.formData();
		const given = Object.keys(fairness.questions).map((question) => [question, String(form.get(question) ?? '')]);
		await fairness.answer(event.locals.db, organisationId, sittingId, Object.fromEntries(given));
		return { grouped: true };
	}
};
