// Requests: texts that answer nobody and ask. They are worded by other habits than replies to customers, and have weights of their own.
import type { Features } from './features.ts';
import { parseFile } from './file.ts';
import { markBuckets } from './marks.ts';
import type { Slots } from './slots.ts';
import { slotOf, unpackSlots } from './slots.ts';

/** What they say of a text: how much it is one among peers rather than to a customer, and how kindly it asks. */
export const requestSums = 2;

export interface RequestWeights {
	/** By hash of the text's features, and by bucket of marks: two each. */
	text: Slots;
	marks: Int8Array;
	/** As in `Weights`: sums are in 64ths. */
	textScale: number;
	markScale: number;
	offset: number[];
	/** How kindly it asks as a raw sum of politeness: the middle, and how much of it 64 of those are. */
	middle: number;
	slope: number;
}

/** Throws an Error when the bytes are not such weights. */
export function readRequests(bytes: Uint8Array): RequestWeights {
	const { header, parts } = parseFile(bytes);
	const { known, checks, text, marks } = parts;
	if (!known || !checks || !text || marks?.length !== markBuckets * requestSums) throw new Error('Not weights of requests');
	return {
		text: unpackSlots({ known, checks, weights: text }, requestSums),
		marks: new Int8Array(marks.buffer, marks.byteOffset, marks.length),
		textScale: Number(header.textScale),
		markScale: Number(header.markScale),
		offset: header.offset as number[],
		middle: Number(header.middle),
		slope: Number(header.slope)
	};
}

/** Text is summed up in these parts of a 64th. */
const parts = 1024;

/** Both sums in 64ths. Integers only, as everywhere in the model. */
export function askedSums(weights: RequestWeights, seen: Features, marks: readonly number[]): { peer: number; kind: number } {
	const { text, offset } = weights;
	const sums = [0, 0];
	for (let i = 0; i < seen.count; i++) {
		const slot = slotOf(text, seen.hashes[i] ?? 0);
		if (slot < 0) continue;
		const count = Math.max(1, seen.counts[seen.kinds[i] ?? 0] ?? 1);
		const factor = Math.trunc((weights.textScale * parts) / Math.floor(Math.sqrt(count * 1048576)));
		for (let sum = 0; sum < requestSums; sum++) sums[sum] = (sums[sum] ?? 0) + (text.weights[slot * requestSums + sum] ?? 0) * factor;
	}
	const [peer = 0, kind = 0] = sums.map((sum, i) => {
		let marked = 0;
		for (const mark of new Set(marks)) marked += weights.marks[mark * requestSums + i] ?? 0;
		return Math.trunc(sum / parts) + Math.trunc((marked * weights.markScale) / 1024) + (offset[i] ?? 0);
	});
	return { peer, kind };
}
