// The linear model at work: integers only, so that every machine adds up the same.
import type { Features } from './features.ts';
import type { Slots } from './slots.ts';
import { weightAt } from './slots.ts';

export interface Weights {
	/** By hash of the text's features. */
	text: Slots;
	/** By bucket of marks. */
	marks: Int8Array;
	/** Points are the sums of each kind of features × textScale ÷ √(2²⁰ × how many there are of it), and mark sum × markScale ÷ 1024. */
	textScale: number;
	markScale: number;
	/** Added to every text. */
	offset: number;
}

/** A token's share is counted in these parts of a point. */
const parts = 1024;

/** What each token brings in, in 1024ths of a point: weights count less the more features of their kind there are. */
export function tokenParts(weights: Weights, seen: Features, tokens: number): Int32Array {
	const factors = Array.from(seen.counts, (count) => Math.trunc((weights.textScale * parts) / root(Math.max(1, count) * 1048576)));
	const sums = new Int32Array(tokens);
	for (let i = 0; i < seen.count; i++) {
		const token = seen.tokens[i] ?? 0;
		const factor = factors[seen.kinds[i] ?? 0] ?? 0;
		sums[token] = (sums[token] ?? 0) + weightAt(weights.text, seen.hashes[i] ?? 0) * factor;
	}
	return sums;
}

export function pointsOf(partsOfPoints: number): number {
	return Math.trunc(partsOfPoints / parts);
}

export function markPoints(weights: Weights, marks: readonly number[]): number {
	let sum = 0;
	for (const mark of new Set(marks)) sum += weights.marks[mark] ?? 0;
	return Math.trunc((sum * weights.markScale) / 1024) + weights.offset;
}

/** Integer square root; exact, because a square root is rounded correctly everywhere. */
function root(value: number): number {
	return Math.floor(Math.sqrt(value));
}
