// Logistic regression by full steps: the same bytes on every run.
import { measures } from '#lib/core/scoring/accuracy/decide.ts';
import type { Weights } from '#lib/core/scoring/accuracy/weights.ts';
import type { Example } from './graded.ts';

/** Constructed replies are fewer and harder: without them likeness alone would decide. */
const weightOf: Record<Example['from'], number> = { points: 4, samples: 0.5, around: 0.25 };
const steps = 600;
const pull = 0.003;

/** Above one it is said, below the other it is not, between them nobody knows; hundredths. */
export interface Thresholds {
	said: number;
	missing: number;
}

export function fit(examples: Example[], thresholds: Thresholds): Weights {
	const rows = examples.map(({ match, conveys, from }) => ({
		x: measures(match).map((value) => value / 100),
		y: conveys ? 1 : 0,
		weight: weightOf[from]
	}));
	const size = rows[0]?.x.length ?? 0;
	const whole = rows.reduce((sum, { weight }) => sum + weight, 0);
	let base = 0;
	const weights = new Array<number>(size).fill(0);
	for (let step = 0; step < steps; step++) {
		let baseSlope = 0;
		const slopes = weights.map((weight) => -pull * weight * whole);
		for (const { x, y, weight } of rows) {
			let sum = base;
			for (let i = 0; i < size; i++) sum += (x[i] ?? 0) * (weights[i] ?? 0);
			const miss = (y - 1 / (1 + Math.exp(-sum))) * weight;
			baseSlope += miss;
			for (let i = 0; i < size; i++) slopes[i] = (slopes[i] ?? 0) + miss * (x[i] ?? 0);
		}
		base += (1.5 * baseSlope) / whole;
		for (let i = 0; i < size; i++) weights[i] = (weights[i] ?? 0) + (1.5 * (slopes[i] ?? 0)) / whole;
	}
	return { base: Math.round(100 * base), measures: weights.map((weight) => Math.round(100 * weight)), ...thresholds };
}
