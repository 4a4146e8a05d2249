// The linear model at work: integers only, so that every machine adds up the same.
import type { Features } from './features.ts';

export interface Weights {
	/** By bucket of the text's features. */
	text: Int8Array;
	/** By bucket of marks. */
	marks: Int8Array;
	/** Points are text sum × textScale ÷ √(2²⁰ × features), and mark sum × markScale ÷ 1024. */
	textScale: number;
	markScale: number;
	/** Added to every text. */
	offset: number;
}

/** Sum of the weights that each token brings in. */
export function tokenSums(weights: Weights, seen: Features, tokens: number): Int32Array {
	const sums = new Int32Array(tokens);
	for (let i = 0; i < seen.count; i++) {
		const token = seen.tokens[i] ?? 0;
		sums[token] = (sums[token] ?? 0) + (weights.text[seen.buckets[i] ?? 0] ?? 0);
	}
	return sums;
}

/** Points of a sum of text weights in a text with so many features. */
export function textPoints(weights: Weights, sum: number, features: number): number {
	return Math.trunc((sum * weights.textScale) / root(Math.max(1, features) * 1048576));
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
