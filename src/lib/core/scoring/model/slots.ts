// A table from hashes to weights in two bytes a slot: a check of eight bits and the weight. What found no place weighs nothing.

/** A power of two. */
export const slotCount = 1 << 17;

/** The weight above, and below it eight bits of the hash that lives there: one place in memory for both. Without a weight it is empty. */
export type Slots = Int16Array;

export function emptySlots(): Slots {
	return new Int16Array(slotCount);
}

/** From the two parts of a model's file. */
export function joined(checks: Uint8Array, weights: Int8Array): Slots {
	return Int16Array.from(weights, (weight, i) => (weight << 8) | (checks[i] ?? 0));
}

export function parted(slots: Slots): { checks: Uint8Array; weights: Int8Array } {
	return { checks: Uint8Array.from(slots, (slot) => slot & 255), weights: Int8Array.from(slots, (slot) => slot >> 8) };
}

/** 0: unknown. One in a few hundred unknown hashes passes for a known one. */
export function weightAt(slots: Slots, hash: number): number {
	const check = hash >>> 24;
	const first = hash & (slotCount - 1);
	const slot = slots[first] ?? 0;
	if ((slot & 255) === check && slot >> 8 !== 0) return slot >> 8;
	const other = slots[first ^ 1] ?? 0;
	return (other & 255) === check ? other >> 8 : 0;
}

/** Stores the weights that matter most first; false: no place was left. */
export function store(slots: Slots, hash: number, weight: number): boolean {
	const first = hash & (slotCount - 1);
	for (const place of [first, first ^ 1]) {
		if ((slots[place] ?? 0) >> 8 !== 0) continue;
		slots[place] = (weight << 8) | (hash >>> 24);
		return true;
	}
	return false;
}
