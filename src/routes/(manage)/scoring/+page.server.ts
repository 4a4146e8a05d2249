import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { criteria, type Criterion } from '#lib/core/scenario/types.ts';
import { m } from '#lib/paraglide/messages.js';
import * as assessments from '#lib/server/assessments.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import { loadModel } from '#lib/server/model.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import * as rescorings from '#lib/server/rescorings.ts';
import * as scoreChanges from '#lib/server/score-changes.ts';

export const load = async (event) => {
	const { organisationId } = requireAction(event, 'administer');
	const { db } = event.locals;
	const [all, published, model] = await Promise.all([
		rescorings.list(db, organisationId),
		assessments.list(db, organisationId),
		loadModel()
	]);
	const open = all.find(({ currentAt, discardedAt }) => !currentAt && !discardedAt) ?? null;
	return {
		version: model.hash,
		assessments: published.map(({ id, title }) => ({ id, title })),
		open,
		changes: open?.readyAt ? await scoreChanges.of(db, organisationId, open.id) : null,
		earlier: all.filter((one) => one !== open)
	};
};

const weight = v.pipe(
	v.string(),
	v.transform((text) => (text.trim() === '' ? 0 : Number(text))),
	v.integer(),
	v.minValue(0),
	v.maxValue(100)
);
const wish = v.object({
	assessment: v.union([v.literal(''), v.pipe(v.string(), v.uuid())]),
	...Object.fromEntries(criteria.map((criterion) => [criterion, weight]))
});
const chosen = v.object({ id: v.pipe(v.string(), v.uuid()) });

/** No weight at all: the scenarios' own. */
function rubricOf(weights: Record<string, unknown>): Partial<Record<Criterion, number>> | null {
	const named = criteria.flatMap((criterion) => (Number(weights[criterion]) > 0 ? [[criterion, Number(weights[criterion])]] : []));
	return named.length === 0 ? null : (Object.fromEntries(named) as Partial<Record<Criterion, number>>);
}

export const actions = {
	start: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'administer');
		const values = Object.fromEntries(await event.request.formData()) as Record<string, string>;
		const parsed = v.safeParse(wish, values);
		if (!parsed.success) return fail(400, { values, refused: m.scoring_weights_wrong() });
		const { assessment, ...weights } = parsed.output;
		const started = await orRefusal(
			rescorings.start(event.locals.db, organisationId, accountId, { assessmentId: assessment || null, rubric: rubricOf(weights) })
		);
		return started instanceof AppError
			? fail(started.status, { values, refused: started.code === 'conflict' ? m.scoring_open_already() : started.message })
			: { done: '' };
	},
	current: async (event) => decide(event, rescorings.makeCurrent, m.scoring_done()),
	discard: async (event) => decide(event, rescorings.discard, m.scoring_discarded())
};

async function decide(event: Parameters<typeof requireAction>[0], decision: typeof rescorings.discard, done: string) {
	const { organisationId, accountId } = requireAction(event, 'administer');
	const parsed = v.safeParse(chosen, Object.fromEntries(await event.request.formData()));
	if (!parsed.success) throw new AppError('invalid-form');
	const decided = await orRefusal(decision(event.locals.db, organisationId, accountId, parsed.output.id));
	return decided instanceof AppError ? fail(decided.status, { refused: decided.message }) : { done };
}
