// Weights as bytes: whole multiples of a unit, the largest few cut off. Seven bits order replies as well as eight do, and pack smaller.
import { markBuckets } from '#lib/core/scoring/model/marks.ts';
import { emptySlots, packSlots, store, voiceCount } from '#lib/core/scoring/model/slots.ts';
import { marksFrom } from './vectors.ts';

export interface Quantised {
	header: { textScale: number; markScale: number };
	parts: Record<string, Uint8Array>;
	/** Features that found no place: how many, and their share of the sum of all sizes. */
	lost: { count: number; share: number };
}

const largest = 63;
/** Smaller ones in every voice move no score by more than a point, and little of what is shown, and cost four bytes on the way to a browser. */
const smallest = 4;

/** Weights by key (see `marksFrom`), `width` of them for each: one for each voice, in 64ths. */
export function quantise(weights: ReadonlyMap<number, readonly number[]>, width: number = voiceCount): Quantised {
	const entries = [...weights]
		.map(([key, list]) => ({ key, list, size: Math.max(...list.map(Math.abs)) }))
		.sort((one, other) => other.size - one.size || one.key - other.key);
	const text = entries.filter(({ key }) => key < marksFrom);
	const marks = entries.filter(({ key }) => key >= marksFrom);
	const [textUnit, markUnit] = [unitOf(text), unitOf(marks)];
	const slots = emptySlots(width);
	const known = text
		.map((entry) => ({ ...entry, bytes: toBytes(entry.list, textUnit) }))
		.filter(({ bytes }) => bytes.some((byte) => Math.abs(byte) >= smallest));
	const lost = known.filter(({ key, bytes }) => !store(slots, key | 0, bytes));
	const packed = packSlots(slots);
	const table = new Int8Array(markBuckets * width);
	for (const { key, list } of marks) table.set(toBytes(list, markUnit), (key - marksFrom) * width);
	return {
		header: { textScale: Math.round(textUnit * 1024), markScale: Math.round(markUnit * 1024) },
		parts: { known: packed.known, checks: packed.checks, text: packed.weights, marks: new Uint8Array(table.buffer) },
		lost: { count: lost.length, share: total(lost) / total(text) }
	};
}

/** From weights with the largest first. */
function unitOf(entries: readonly { size: number }[]): number {
	return (entries[Math.floor(entries.length / 1000)]?.size ?? 1) / largest;
}

function toBytes(list: readonly number[], unit: number): number[] {
	return list.map((weight) => Math.max(-largest, Math.min(largest, Math.round(weight / unit))));
}

function total(entries: readonly { size: number }[]): number {
	return entries.reduce((sum, { size }) => sum + size, 0);
}
