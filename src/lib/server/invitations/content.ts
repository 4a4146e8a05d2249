// What of an assessment may be told before it begins.
import { stepsOf } from '../../core/choice.ts';
import { criteria, type Scenario } from '../../core/scenario/types.ts';
import * as assessments from '../assessments.ts';
import type { Tx } from '../db/client.ts';
import * as scenarios from '../scenarios.ts';

export async function contentOf(tx: Tx, organisationId: string, assessmentId: string) {
	const tasks = await assessments.tasksOf(tx, organisationId, assessmentId);
	const played: Scenario[] = [];
	for (const t of tasks) played.push(await scenarios.load(tx, organisationId, t.scenarioHash, t.form));
	return contentFrom(tasks, played);
}

/** @param played the scenarios of the tasks, in the same order */
export function contentFrom(tasks: readonly { choice: number | null }[], played: readonly Scenario[]) {
	const steps = stepsOf(tasks.map(({ choice }, index) => ({ choice, limit: played[index]!.clock.limit })));
	return {
		tasks: steps.length,
		/** Of tasks that stand for choice, the longest. */
		minutes: Math.ceil(steps.reduce((sum, step) => sum + Math.max(...step.map(({ limit }) => limit)), 0) / 60_000),
		choice: steps.some((step) => step.length > 1),
		preview: previewOf(played),
		/** What counts in any of the tasks. */
		measured: criteria.filter((criterion) => played.some(({ rubric }) => (rubric[criterion] ?? 0) > 0))
	};
}

/** What of the job the tasks show, and the letter tells: not more than anybody expects of such work. */
const previewOf = (played: readonly Scenario[]) => ({
	upset: played.some(({ customer, conversations = [] }) =>
		[customer, ...conversations.map((one) => one.scenario.customer)].some(({ anger }) => anger >= upset)
	),
	several: played.some(({ kind }) => kind === 'queue'),
	writing: played.some(({ kind }) => kind === 'conversation' || kind === 'queue'),
	page: played.some(({ kind }) => kind === 'page-review'),
	situations: played.some(({ kind }) => kind === 'questionnaire')
});

/** Of ten: from here on a customer makes no secret of his anger. Tenths */
const upset = 50;
