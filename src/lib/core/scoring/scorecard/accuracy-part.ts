// Accuracy of a conversation: key points by weight, less what was forbidden, and what was done without need or too soon.
import type { Scenario } from '../../scenario/types.ts';
import type { Finding, Performance } from '../types.ts';
import { keyPoints, type KeyPoint } from './key-points.ts';
import { finding, type Part } from './parts.ts';
import { placeIn } from './place.ts';
import { clamp, scaled } from './shares.ts';
import { tooSoon, uselessSteps } from './useless.ts';

/** Points off: for each forbidden thing said, each secret given away, each action done without need. */
export const penalties = { forbidden: 10, leaked: 20, unjustified: 10 };

/** One reading in twenty goes wrong: a point's share of error that stays even where the reader is sure. */
const misread = 0.05;

const rules: Record<KeyPoint['kind'], Record<KeyPoint['state'], string>> = {
	told: {
		said: 'fact-said',
		corrected: 'fact-corrected',
		contradicted: 'fact-contradicted',
		unsure: 'fact-unsure',
		missing: 'fact-missing'
	},
	asked: onlyDone('question-asked', 'question-missing'),
	action: onlyDone('action-done', 'action-missing')
};

function onlyDone(said: string, missing: string): Record<KeyPoint['state'], string> {
	return { said, corrected: said, contradicted: missing, unsure: missing, missing };
}

/** Null: the scenario asks for nothing that could be right or wrong. */
export function accuracyPart(scenario: Scenario, performance: Performance): Part | null {
	const points = keyPoints(scenario, performance);
	const whole = points.reduce((sum, { weight }) => sum + 2 * weight, 0);
	const off = [
		...forbidden(scenario, performance),
		...leaked(performance),
		...unjustified(scenario, performance),
		...tooSoon(scenario, performance),
		...uselessSteps(scenario, performance)
	];
	if (whole === 0) return null;
	const shares = scaled(
		points.map(({ weight, halves }) => weight * halves),
		whole
	);
	const earned = shares.reduce((sum, share) => sum + share, 0);
	const lost = off.reduce((sum, { points }) => sum + points, 0);
	const score = clamp(earned + lost);
	return {
		score,
		sum: [
			{ label: 'key-points', value: earned, params: { said: points.filter(({ halves }) => halves === 2).length, all: points.length } },
			...(lost === 0 ? [] : [{ label: 'mistakes', value: lost, params: { count: off.length } }]),
			...(score === earned + lost ? [] : [{ label: 'not-below-zero', value: score - earned - lost }])
		],
		findings: [...points.map((point, i) => findingOf(point, shares[i] ?? 0)), ...off],
		variance: variance(points, whole)
	};
}

function findingOf({ kind, state, text, name, at, beat }: KeyPoint, points: number): Finding {
	return finding('accuracy', rules[kind][state], points, at, beat, { name, text });
}

function forbidden(scenario: Scenario, { turns }: Performance): Finding[] {
	return scenario.forbidden.flatMap(({ name, rule }) => {
		const turn = turns.find(({ observations }) => observations.forbidden.some((seen) => seen.name === name));
		const seen = turn?.observations.forbidden.find((other) => other.name === name);
		if (turn === undefined || seen === undefined) return [];
		return [finding('accuracy', 'forbidden', -penalties.forbidden, placeIn(turn, seen), turn.beat, { name, text: rule })];
	});
}

function leaked({ turns }: Performance): Finding[] {
	const known = new Set<string>();
	return turns.flatMap((turn) =>
		turn.observations.leaked.flatMap((seen) => {
			if (known.has(seen.secret)) return [];
			known.add(seen.secret);
			return [finding('accuracy', 'leaked', -penalties.leaked, placeIn(turn, seen), turn.beat, { name: seen.secret })];
		})
	);
}

function unjustified(scenario: Scenario, { actions }: Performance): Finding[] {
	return scenario.actions
		.filter((action) => action.unjustified)
		.flatMap(({ name, label }) => {
			const done = actions.find((other) => other.action === name && !other.refused);
			return done === undefined
				? []
				: [finding('accuracy', 'unjustified', -penalties.unjustified, { seq: done.seq, start: 0, end: 0 }, null, { name, text: label })];
		});
}

function variance(points: KeyPoint[], whole: number): number {
	return points.reduce((sum, { kind, weight, state }) => {
		const share = (200 * weight) / whole;
		const doubt = kind === 'action' ? 0 : state === 'unsure' ? 0.25 : misread;
		return sum + share * share * doubt;
	}, 0);
}
