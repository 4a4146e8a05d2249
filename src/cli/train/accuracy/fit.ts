// Learns weights from graded replies: a weighted sum, trees, or trees on top of half a sum. Same rows, same bytes.
import { directions, measures } from '#lib/core/scoring/accuracy/measures.ts';
import { sumOf as treesSay } from '#lib/core/scoring/accuracy/trees.ts';
import type { Weights } from '#lib/core/scoring/accuracy/weights-type.ts';
import { balance } from './balance.ts';
import type { Example } from './graded.ts';
import { grow, type Growth, type Row } from './grow.ts';
import { learnSigns } from './signs.ts';

/** What is known of a key point: its wordings (beside a long text, beside a brief one), some samples too, many; it is what is wrong on a page. */
export const kinds = ['bare', 'brief', 'taught', 'rich', 'issue'] as const;
export type Kind = (typeof kinds)[number];

/** Constructed replies are fewer and harder; what else is said in a scenario is easy; pairs are of another trade. */
const weightOf: Record<Kind, Record<Example['from'], number>> = {
	bare: { points: 6, samples: 0.5, joined: 0, around: 0.25, pairs: 0.2, answers: 0, natural: 0 },
	brief: { points: 1, samples: 0.5, joined: 0.25, around: 0.25, pairs: 1, answers: 1, natural: 0 },
	taught: { points: 0, samples: 1, joined: 0.5, around: 0.3, pairs: 0, answers: 0, natural: 0.6 },
	rich: { points: 0, samples: 0, joined: 0, around: 0, pairs: 0, answers: 1, natural: 0 },
	issue: { points: 0, samples: 1, joined: 0, around: 0.25, pairs: 0, answers: 0, natural: 0 }
};

/** Above one it is said, below the other it is not, between them nobody knows; hundredths. */
export interface Thresholds {
	said: number;
	missing: number;
}

export const thresholds: Record<Kind, Thresholds> = {
	bare: { said: 40, missing: -40 },
	brief: { said: 10, missing: -10 },
	taught: { said: -10, missing: -35 },
	rich: { said: 0, missing: 0 },
	issue: { said: 60, missing: -30 }
};

/** How many trees, and how much of each is kept; null: none. */
const growths: Record<Kind, Pick<Growth, 'trees' | 'rate'> | null> = {
	bare: { trees: 200, rate: 0.045 },
	brief: { trees: 250, rate: 0.045 },
	taught: { trees: 200, rate: 0.06 },
	rich: { trees: 250, rate: 0.05 },
	issue: { trees: 100, rate: 0.06 }
};

/** How much of the weighted sum is kept: trees learn what is left. All of it would leave them little, none lets them jump between near texts. */
const keptOfSum: Record<Kind, number> = { bare: 0, brief: 0, taught: 0.5, rich: 0, issue: 0.5 };

export function fit(examples: Example[], kind: Kind, thresholds: Thresholds): Weights {
	const used = examples.filter(({ from }) => weightOf[kind][from] > 0);
	const weights = fitted(used, kind, thresholds);
	if (kind !== 'brief') return weights;
	return { ...weights, signs: learnSigns(used, unseenSums(used, thresholds), ({ from }) => weightOf.brief[from]) };
}

/** Of each example what trees say that never saw its group. */
function unseenSums(examples: Example[], thresholds: Thresholds): number[] {
	const groups = [...new Set(examples.map(({ group }) => group))].sort();
	const partOf = new Map(groups.map((group, i) => [group, i % parts]));
	const sums: number[] = [];
	for (let part = 0; part < parts; part++) {
		const { trees } = fitted(
			examples.filter(({ group }) => partOf.get(group) !== part),
			'brief',
			thresholds
		);
		examples.forEach(({ group, match }, i) => {
			if (partOf.get(group) === part) sums[i] = treesSay(trees, measures(match));
		});
	}
	return sums;
}

const parts = 3;

function fitted(used: Example[], kind: Kind, thresholds: Thresholds): Weights {
	const own = ({ from }: Example): number => weightOf[kind][from];
	const factors = kind === 'bare' ? used.map(() => 1) : balance(used, own);
	const signs = kind === 'brief' ? directions.brief : directions.own;
	const rows = used.map((one, i): Row => ({
		x: measures(kind === 'brief' ? one.match : { ...one.match, brief: null }),
		y: one.conveys ? 1 : 0,
		weight: own(one) * (factors[i] ?? 1)
	}));
	const kept = keptOfSum[kind];
	const { base, linear } = kept === 0 ? { base: 0, linear: [] } : sumOf(rows, signs.length, kept);
	const growth = growths[kind];
	if (growth === null) return { base, linear, trees: [], ...thresholds };
	const started = rows.map((row) => ({ ...row, start: base + linear.reduce((sum, weight, i) => sum + weight * (row.x[i] ?? 0), 0) / 100 }));
	return { base, linear, trees: grow(started, { ...growth, pull: 4, least: 12, every: 3, signs }), ...thresholds };
}

const steps = 300;
const pull = 0.03;

/** Logistic regression by full steps on measures of equal spread; this much of it. */
function sumOf(rows: Row[], size: number, kept: number): Pick<Weights, 'base' | 'linear'> {
	const whole = rows.reduce((sum, { weight }) => sum + weight, 0);
	const spread = Array.from({ length: size }, (_, i) => {
		const mean = rows.reduce((sum, { x, weight }) => sum + weight * (x[i] ?? 0), 0) / whole;
		const square = rows.reduce((sum, { x, weight }) => sum + weight * ((x[i] ?? 0) - mean) ** 2, 0) / whole;
		return { mean, width: Math.sqrt(square) || 1 };
	});
	const inputs = rows.map(({ x }) => spread.map(({ mean, width }, i) => ((x[i] ?? 0) - mean) / width));
	const weights = spread.map(() => 0);
	let base = 0;
	for (let step = 0; step < steps; step++) {
		const slopes = weights.map((weight) => -pull * weight * whole);
		let baseSlope = 0;
		rows.forEach(({ y, weight }, k) => {
			const input = inputs[k] ?? [];
			let sum = base;
			for (let i = 0; i < input.length; i++) sum += (input[i] ?? 0) * (weights[i] ?? 0);
			const miss = (y - 1 / (1 + Math.exp(-sum))) * weight;
			baseSlope += miss;
			for (let i = 0; i < input.length; i++) slopes[i] = (slopes[i] ?? 0) + miss * (input[i] ?? 0);
		});
		base += (0.7 * baseSlope) / whole;
		slopes.forEach((slope, i) => (weights[i] = (weights[i] ?? 0) + (0.7 * slope) / whole));
	}
	const shift = spread.reduce((sum, { mean, width }, i) => sum + ((weights[i] ?? 0) * mean) / width, 0);
	return {
		base: Math.round(100 * kept * (base - shift)),
		linear: weights.map((weight, i) => Math.round((10_000 * kept * weight) / (spread[i]?.width ?? 1)))
	};
}
