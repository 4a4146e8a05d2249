// Weights as bytes: whole multiples of a unit, the largest few cut off at ±127.
import { markBuckets } from '#lib/core/scoring/model/marks.ts';
import { emptySlots, parted, store } from '#lib/core/scoring/model/slots.ts';
import { marksFrom } from './vectors.ts';

export interface Quantised {
	header: Record<string, number>;
	parts: Record<string, Uint8Array>;
	/** Weights that found no place: how many, and their share of the sum of all sizes. */
	lost: { count: number; share: number };
}

/** Weights by key: see `marksFrom`. */
export function quantise(weights: ReadonlyMap<number, number>): Quantised {
	const entries = [...weights].sort(([one, a], [other, b]) => Math.abs(b) - Math.abs(a) || one - other);
	const text = entries.filter(([key]) => key < marksFrom);
	const marks = entries.filter(([key]) => key >= marksFrom);
	const textUnit = unitOf(text);
	const markUnit = unitOf(marks);
	const slots = emptySlots();
	const lost = text.filter(([hash, weight]) => toByte(weight, textUnit) !== 0 && !store(slots, hash | 0, toByte(weight, textUnit)));
	const table = new Int8Array(markBuckets);
	for (const [key, weight] of marks) table[key - marksFrom] = toByte(weight, markUnit);
	const { checks, weights: bytes } = parted(slots);
	return {
		header: { textScale: Math.round(textUnit * 1024), markScale: Math.round(markUnit * 1024), offset: 0 },
		parts: { checks, text: new Uint8Array(bytes.buffer), marks: new Uint8Array(table.buffer) },
		lost: { count: lost.length, share: total(lost) / total(text) }
	};
}

/** From weights with the largest first. */
function unitOf(entries: readonly (readonly [number, number])[]): number {
	return Math.abs(entries[Math.floor(entries.length / 2000)]?.[1] ?? 1) / 127;
}

function toByte(weight: number, unit: number): number {
	return Math.max(-127, Math.min(127, Math.round(weight / unit)));
}

function total(entries: readonly (readonly [number, number])[]): number {
	return entries.reduce((sum, [, weight]) => sum + Math.abs(weight), 0);
}
