// From what was observed to a scorecard. Everything is an integer; each criterion and the total are rounded once.
import type { Criterion, Scenario } from '../../scenario/types.ts';
import type { CriterionScore, Model, Performance, Scorecard } from '../types.ts';
import { accuracyPart } from './accuracy-part.ts';
import { criticals, ofTurn } from './criticals.ts';
import type { Part } from './parts.ts';
import { placeIn } from './place.ts';
import { politenessPart, type PoliteText } from './politeness-part.ts';
import { reviewPart } from './review-part.ts';
import { rubricHash } from './rubric.ts';
import { renormalised, round } from './shares.ts';
import { speedPart, timed, type TimedTurn } from './speed-part.ts';

const order = ['politeness', 'accuracy', 'speed'] as const satisfies readonly Criterion[];
/** Below this accuracy a total cannot pass: it stays at `cap` at most. */
const leastAccuracy = 50;
const cap = 49;

export function score(scenario: Scenario, performance: Performance, model: Model): Scorecard {
	const turns = timed(scenario, performance, (turn) => ofTurn(scenario, turn).some(({ critical }) => scenario.critical.includes(critical)));
	const parts = partsOf(scenario, performance, turns);
	const named = order.filter((criterion) => parts[criterion] !== null && (scenario.rubric[criterion] ?? 0) > 0);
	const weights = renormalised(named.map((criterion) => scenario.rubric[criterion] ?? 0));
	const criteria = named.map((criterion, i): CriterionScore => {
		const part = parts[criterion];
		return { criterion, score: part?.score ?? 0, weight: weights[i] ?? 0, sum: part?.sum ?? [] };
	});
	const sum = round(criteria.reduce((total, { score, weight }) => total + score * weight, 0) / 100);
	const inaccurate = parts.accuracy !== null && parts.accuracy.score < leastAccuracy;
	const total = inaccurate ? Math.min(cap, sum) : sum;
	const fired = criticals(scenario, performance);
	const failed = fired.length > 0 ? 'critical' : performance.ending?.outcome === 'fail' ? 'ending' : inaccurate ? 'accuracy' : null;
	return {
		format: 1,
		scenario: scenario.id,
		model: model.hash,
		rubric: rubricHash(scenario),
		total,
		error: errorOf(criteria, parts),
		passed: failed === null && total >= scenario.pass,
		failed,
		criteria,
		criticals: fired,
		findings: order.flatMap((criterion) => parts[criterion]?.findings ?? []),
		turns: turns.map(({ turn, speed }) => ({
			seqs: turn.replies.map(({ seq }) => seq),
			politeness: turn.observations.politeness.score,
			speed,
			time: turn.time
		})),
		ending: performance.ending,
		cost: performance.cost,
		flags: flagsOf(performance)
	};
}

function partsOf(scenario: Scenario, performance: Performance, turns: TimedTurn[]): Record<Criterion, Part | null> {
	if (scenario.kind === 'page-review') {
		return {
			politeness: performance.marks.length === 0 ? null : politenessPart(performance.marks.map(ofMark)),
			accuracy: reviewPart(scenario, performance),
			speed: null
		};
	}
	const accuracy = accuracyPart(scenario, performance);
	return {
		politeness: politenessPart(performance.turns.map(ofScoredTurn)),
		accuracy,
		speed: speedPart(turns, performance.ignored, accuracy?.score ?? null)
	};
}

function ofScoredTurn(turn: Performance['turns'][number]): PoliteText {
	return { observations: turn.observations, place: (act) => placeIn(turn, act), beat: turn.beat };
}

function ofMark({ seq, observations }: Performance['marks'][number]): PoliteText {
	return { observations, place: ({ start, end }) => ({ seq, start, end }), beat: null };
}

/** Standard error of the total in tenths of a point: the criteria's errors are independent of each other. */
function errorOf(criteria: CriterionScore[], parts: Record<Criterion, Part | null>): number {
	const variance = criteria.reduce((sum, { criterion, weight }) => sum + (weight * weight * (parts[criterion]?.variance ?? 0)) / 10_000, 0);
	return round(10 * Math.sqrt(variance));
}

function flagsOf({ turns, marks }: Performance): Scorecard['flags'] {
	return [
		...turns.flatMap(({ observations, replies }) => observations.flags.map((flag) => ({ flag, seq: replies[0]?.seq ?? 0 }))),
		...marks.flatMap(({ observations, seq }) => observations.flags.map((flag) => ({ flag, seq })))
	];
}
