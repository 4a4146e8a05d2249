// The terms of a wording that stand in a window of a reply.
import type { Sight } from './sight.ts';

export interface Window {
	/** First sentence, number of sentences. */
	first: number;
	length: number;
}

/** As bits. A term that stands there in both polarities is as it should be. */
export function matchedBits(sight: Sight, r: number, { first, length }: Window): { same: number; turned: number; all: number } {
	const row = r * sight.reading.sentences.length;
	let same = 0;
	let turned = 0;
	for (let s = first; s < first + length; s++) {
		same |= sight.same[row + s] ?? 0;
		turned |= sight.turned[row + s] ?? 0;
	}
	return { same, turned: turned & ~same, all: same | turned };
}

export function share(part: number, whole: number): number {
	return whole === 0 ? 0 : Math.min(100, Math.floor((100 * part) / whole));
}
