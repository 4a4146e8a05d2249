// A table from hashes to weights, one for each voice: a check of eight bits, and beside it the weights. What found no place weighs nothing.

/** How a text may sound, each measured against neutral. */
export const voices = ['hostile', 'cold', 'polite', 'warm'] as const;
export const voiceCount = voices.length;

/** A power of two. */
export const slotCount = 1 << 17;

export interface Slots {
	/** Eight bits of the hash that lives there, never 0; 0: empty. */
	checks: Uint8Array;
	/** Slot × voices + voice. */
	weights: Int8Array;
}

export function emptySlots(): Slots {
	return { checks: new Uint8Array(slotCount), weights: new Int8Array(slotCount * voiceCount) };
}

/** -1: unknown. One in a few hundred unknown hashes passes for a known one. */
export function slotOf({ checks }: Slots, hash: number): number {
	const check = checkOf(hash);
	const first = hash & (slotCount - 1);
	if (checks[first] === check) return first;
	return checks[first ^ 1] === check ? first ^ 1 : -1;
}

/** Stores the weights that matter most first; false: no place was left. */
export function store(slots: Slots, hash: number, weights: readonly number[]): boolean {
	const first = hash & (slotCount - 1);
	for (const place of [first, first ^ 1]) {
		if (slots.checks[place] !== 0) continue;
		slots.checks[place] = checkOf(hash);
		slots.weights.set(weights, place * voiceCount);
		return true;
	}
	return false;
}

function checkOf(hash: number): number {
	return hash >>> 24 || 1;
}
