// A text that answers nobody, and asks: how kindly one asks among peers is heard by weights of their own.
import type { Features } from '../model/features.ts';
import type { RequestWeights } from '../model/requests.ts';
import { askedSums } from '../model/requests.ts';
import type { Reading } from '../observe/reading-types.ts';

/** The raw sum of politeness, 0–255; null: no request among peers. */
export function requestRaw(weights: RequestWeights, reading: Reading, seen: Features, marks: readonly number[]): number | null {
	if (reading.sentences.at(-1)?.question !== true) return null;
	const { peer, kind } = askedSums(weights, seen, marks);
	// Below, it sounds rather like a reply to a customer.
	if (peer < 0) return null;
	return Math.max(0, Math.min(255, weights.middle + Math.trunc((kind * weights.slope) / 64)));
}
