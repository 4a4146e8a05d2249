import type { ScenarioSource, SourceFile } from '../1-parse/syntax.ts';
import type { Criterion } from '../types.ts';

/** Criteria that nothing in the scenario can measure drop out of the score; something must be left. */
export function checkRubric({ value, report }: SourceFile<ScenarioSource>): void {
	const at = value.header.spots['rubric'] ?? { line: 1, column: 1 };
	const weighed = Object.keys(value.header.rubric).filter((name): name is Criterion => name in measured);
	const left = weighed.filter((criterion) => measured[criterion](value));
	for (const criterion of weighed) if (!left.includes(criterion)) report(at, 'criterion-unmeasured', { criterion });
	if (weighed.length > 0 && left.length === 0) report(value.header.spots['pass'] ?? at, 'pass-unreachable', { pass: value.header.pass });
}

const measured: Record<Criterion, (source: ScenarioSource) => boolean> = {
	politeness: () => true,
	accuracy: ({ facts, issues, path }) =>
		facts.length > 0 || issues.length > 0 || path.some((beat) => beat.value.needs.some((need) => need.kind === 'action')),
	speed: ({ header }) => header.kind === 'conversation'
};
