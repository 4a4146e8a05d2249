// A table from hashes to weights, as a rule one for each voice: a check of eight bits, and beside it the weights. What found no place weighs nothing.

/** How a text may sound, each measured against neutral. */
export const voices = ['hostile', 'cold', 'polite', 'warm'] as const;
export const voiceCount = voices.length;

/** A power of two. */
export const slotCount = 1 << 17;

export interface Slots {
	/** Eight bits of the hash that lives there, never 0; 0: empty. */
	checks: Uint8Array;
	/** Slot × width + voice. */
	weights: Int8Array;
	/** How many weights each has. */
	width: number;
}

export function emptySlots(width: number = voiceCount): Slots {
	return { checks: new Uint8Array(slotCount), weights: new Int8Array(slotCount * width), width };
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
		slots.weights.set(weights, place * slots.width);
		return true;
	}
	return false;
}

/** As they lie in a file: which slots are known (a bit each), then the known ones' checks and weights alone. Empty ones pack badly. */
export interface PackedSlots {
	known: Uint8Array;
	checks: Uint8Array;
	weights: Uint8Array;
}

export function packSlots({ checks, weights, width }: Slots): PackedSlots {
	const slots = [...checks.keys()].filter((slot) => checks[slot] !== 0);
	const known = new Uint8Array(slotCount / 8);
	const packed = { known, checks: new Uint8Array(slots.length), weights: new Uint8Array(slots.length * width) };
	slots.forEach((slot, i) => {
		known[slot >> 3]! |= 1 << (slot & 7);
		packed.checks[i] = checks[slot]!;
		packed.weights.set(new Uint8Array(weights.buffer, weights.byteOffset + slot * width, width), i * width);
	});
	return packed;
}

/** Throws an Error when the parts do not fit each other. */
export function unpackSlots({ known, checks, weights }: PackedSlots, width: number = voiceCount): Slots {
	const slots = emptySlots(width);
	let next = 0;
	for (let slot = 0; slot < slotCount; slot++) {
		if ((known[slot >> 3]! & (1 << (slot & 7))) === 0) continue;
		slots.checks[slot] = checks[next] ?? 0;
		for (let voice = 0; voice < width; voice++) slots.weights[slot * width + voice] = weights[next * width + voice] ?? 0;
		next++;
	}
	if (known.length !== slotCount / 8 || checks.length !== next || weights.length !== next * width)
		throw new Error('The model’s slots do not fit each other');
	return slots;
}

function checkOf(hash: number): number {
	return hash >>> 24 || 1;
}
