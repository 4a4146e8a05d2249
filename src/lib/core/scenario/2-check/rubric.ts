import type { ScenarioSource, SourceFile } from '../1-parse/syntax.ts';
import type { Criterion } from '../types.ts';
import { criteria } from '../types.ts';

/**
 * Criteria that nothing in the scenario can measure drop out of the score; something must be left.
 * @param conversations those of a queue: what one of them can measure, the queue can
 */
export function checkRubric({ value, report }: SourceFile<ScenarioSource>, conversations: readonly SourceFile<ScenarioSource>[]): void {
	const at = value.header.spots['rubric'] ?? { line: 1, column: 1 };
	const sources = [value, ...conversations.map((other) => other.value)];
	const weighed = criteria.filter((criterion) => value.header.rubric[criterion] !== undefined);
	const left = weighed.filter((criterion) => sources.some((source) => measured[criterion](source)));
	for (const criterion of weighed) if (!left.includes(criterion)) report(at, 'criterion-unmeasured', { criterion });
	if (weighed.length > 0 && left.length === 0) report(value.header.spots['pass'] ?? at, 'pass-unreachable', { pass: value.header.pass });
}

const talks = ({ header }: ScenarioSource): boolean => header.kind === 'conversation';

const measured: Record<Criterion, (source: ScenarioSource) => boolean> = {
	politeness: ({ header }) => header.kind !== 'questionnaire',
	accuracy: ({ facts, issues, path }) =>
		facts.length > 0 || issues.length > 0 || path.some((beat) => beat.value.needs.some((need) => need.kind === 'action')),
	speed: talks,
	form: talks,
	register: talks,
	language: ({ header }) => header.kind !== 'questionnaire',
	composure: talks,
	reliability: talks,
	balance: ({ actions }) => actions.some((action) => action.value.cost > 0),
	care: ({ header }) => header.kind === 'queue',
	judgement: ({ items }) => items.some((item) => item.value.options.length > 0)
};
