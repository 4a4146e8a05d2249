// The linear model at work: integers only, so that every machine adds up the same.
import { table, type Features, type Table } from './features.ts';
import type { Slots } from './slots.ts';
import { slotOf, voiceCount } from './slots.ts';

export interface Weights {
	/** By feature of the text. */
	text: Table;
	/** By bucket of marks × voices + voice. */
	marks: Int8Array;
	/** What voices sum up, in 64ths: text sums × textScale ÷ √(2²⁰ × how many features of the kind there are), mark sums × markScale ÷ 1024. */
	textScale: number;
	markScale: number;
	/** By voice: for each point of the rules in 1024ths, and for any text. */
	pointScale: number[];
	offset: number[];
}

/** A token's share is counted in these parts of a 64th. */
const parts = 1024;

/** The voices of a feature in one number, for `features` to look up: a byte each, the first the lowest; 0 for what is unknown. */
export function voicesOf(text: Slots): Table {
	return table((hash) => {
		const slot = slotOf(text, hash);
		let packed = 0;
		for (let voice = slot < 0 ? 0 : voiceCount; voice > 0; voice--)
			packed = (packed << 8) | ((text.weights[slot * voiceCount + voice - 1] ?? 0) & 255);
		return packed;
	});
}

/** What each token brings in, token × voices + voice, in 1024ths of a 64th: weights count less the more features of their kind there are. `seen`: with `voicesOf` as values. */
export function tokenParts(weights: Weights, seen: Features, tokens: number): Int32Array {
	const factors = Array.from(seen.counts, (count) => Math.trunc((weights.textScale * parts) / root(Math.max(1, count) * 1048576)));
	const sums = new Int32Array(tokens * voiceCount);
	for (let i = 0; i < seen.count; i++) {
		const voices = seen.values[i] ?? 0;
		if (voices === 0) continue;
		const to = (seen.tokens[i] ?? 0) * voiceCount;
		const factor = factors[seen.kinds[i] ?? 0] ?? 0;
		// Written out: this is where a score spends its time.
		sums[to] = (sums[to] ?? 0) + ((voices << 24) >> 24) * factor;
		sums[to + 1] = (sums[to + 1] ?? 0) + ((voices << 16) >> 24) * factor;
		sums[to + 2] = (sums[to + 2] ?? 0) + ((voices << 8) >> 24) * factor;
		sums[to + 3] = (sums[to + 3] ?? 0) + (voices >> 24) * factor;
	}
	return sums;
}

/** Tokens from first to last (exclusive) together, voice by voice, in 64ths. */
export function spoken(shares: Int32Array, first: number, last: number): number[] {
	let [hostile, cold, polite, warm] = [0, 0, 0, 0];
	for (let i = first * voiceCount; i < last * voiceCount; i += voiceCount) {
		hostile += shares[i] ?? 0;
		cold += shares[i + 1] ?? 0;
		polite += shares[i + 2] ?? 0;
		warm += shares[i + 3] ?? 0;
	}
	return [Math.trunc(hostile / parts), Math.trunc(cold / parts), Math.trunc(polite / parts), Math.trunc(warm / parts)];
}

/** What marks and the rules' points say of a text, voice by voice, in 64ths. */
export function marked(weights: Weights, marks: readonly number[], points: number): number[] {
	const sums = new Array<number>(voiceCount).fill(0);
	for (const mark of new Set(marks))
		for (let voice = 0; voice < voiceCount; voice++) sums[voice] = (sums[voice] ?? 0) + (weights.marks[mark * voiceCount + voice] ?? 0);
	return sums.map(
		(sum, voice) =>
			Math.trunc((sum * weights.markScale) / 1024) +
			Math.trunc((points * (weights.pointScale[voice] ?? 0)) / 1024) +
			(weights.offset[voice] ?? 0)
	);
}

/** Integer square root; exact, because a square root is rounded correctly everywhere. */
function root(value: number): number {
	return Math.floor(Math.sqrt(value));
}
