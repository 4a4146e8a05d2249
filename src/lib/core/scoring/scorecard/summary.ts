// From the parts of a score to its total: weights of those that apply, one rounding, one standard error, and what stands against passing.
import { criteria as order, type Criterion, type Scenario } from '../../scenario/types.ts';
import type { CriterionScore, Scorecard } from '../types.ts';
import type { Parts } from './parts-of.ts';
import { renormalised, round } from './shares.ts';

/** Below this accuracy a total cannot pass: it stays at `cap` at most. */
const leastAccuracy = 50;
const cap = 49;

type Summary = Pick<Scorecard, 'total' | 'error' | 'passed' | 'failed' | 'criteria' | 'findings'>;

export function summary(scenario: Scenario, parts: Parts, against: { critical: boolean; ending: boolean }): Summary {
	const criteria = criteriaOf(scenario, parts);
	const sum = round(criteria.reduce((total, { score, weight }) => total + score * weight, 0) / 100);
	const inaccurate = parts.accuracy !== null && parts.accuracy.score < leastAccuracy;
	const total = inaccurate ? Math.min(cap, sum) : sum;
	const failed = against.critical ? 'critical' : against.ending ? 'ending' : inaccurate ? 'accuracy' : null;
	return {
		total,
		error: errorOf(criteria, parts),
		passed: failed === null && total >= scenario.pass,
		failed,
		criteria,
		findings: order.filter(shown(criteria)).flatMap((criterion) => parts[criterion]?.findings ?? [])
	};
}

/** What counts, and accuracy in any case: it can hold a total down on its own. */
const shown = (criteria: CriterionScore[]): ((criterion: Criterion) => boolean) => {
	const counted = new Set<Criterion>(['accuracy', ...criteria.map(({ criterion }) => criterion)]);
	return (criterion) => counted.has(criterion);
};

/** Those that the rubric names and that apply, in the order in which they are shown everywhere. */
function criteriaOf({ rubric }: Scenario, parts: Parts): CriterionScore[] {
	const named = order.flatMap((criterion) => {
		const part = parts[criterion];
		const weight = rubric[criterion] ?? 0;
		return part === null || weight === 0 ? [] : [{ criterion, part, weight }];
	});
	const weights = renormalised(named.map(({ weight }) => weight));
	return named.map(({ criterion, part: { score, sum } }, i) => ({ criterion, score, weight: weights[i] ?? 0, sum }));
}

/** Standard error of the total in tenths of a point: the criteria's errors are independent of each other. */
function errorOf(criteria: CriterionScore[], parts: Parts): number {
	const variance = criteria.reduce((sum, { criterion, weight }) => sum + (weight * weight * (parts[criterion]?.variance ?? 0)) / 10_000, 0);
	return round(10 * Math.sqrt(variance));
}
