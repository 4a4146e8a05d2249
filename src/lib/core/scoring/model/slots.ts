// A table from hashes to weights in two bytes a slot: a check of eight bits and the weight. What found no place weighs nothing.

/** A power of two. */
export const slotCount = 1 << 17;

export interface Slots {
	/** Eight bits of the hash that lives there, read only where the weight is not 0. */
	checks: Uint8Array;
	weights: Int8Array;
}

export function emptySlots(): Slots {
	return { checks: new Uint8Array(slotCount), weights: new Int8Array(slotCount) };
}

/** 0: unknown. One in a few hundred unknown hashes passes for a known one. */
export function weightAt(slots: Slots, hash: number): number {
	const check = hash >>> 24;
	const first = hash & (slotCount - 1);
	const weight = slots.weights[first] ?? 0;
	if (weight !== 0 && slots.checks[first] === check) return weight;
	const second = first ^ 1;
	const other = slots.weights[second] ?? 0;
	return other !== 0 && slots.checks[second] === check ? other : 0;
}

/** Stores the weights that matter most first; false: no place was left. */
export function store(slots: Slots, hash: number, weight: number): boolean {
	const check = hash >>> 24;
	const first = hash & (slotCount - 1);
	for (const slot of [first, first ^ 1]) {
		if (slots.weights[slot] !== 0) continue;
		slots.checks[slot] = check;
		slots.weights[slot] = weight;
		return true;
	}
	return false;
}
