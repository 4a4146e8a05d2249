// A wording laid beside a window, word for word: what stands there in its order, and what was put in, left out or put in its place.
import { share } from './gather.ts';
import type { Piece } from './pieces.ts';

/** Counts are of words that say something, if nothing else is said. */
export interface Alignment {
	/** Share of the wording that lies along the window, 0–100. */
	along: number;
	words: number;
	/** Small words that lie along. */
	small: number;
	swapped: number;
	swappedValues: number;
	putIn: number;
	leftOut: number;
	/** Negators that stand in one of both alone. */
	turned: number;
	smallPutIn: number;
}

const none: Alignment = { along: 0, words: 0, small: 0, swapped: 0, swappedValues: 0, putIn: 0, leftOut: 0, turned: 0, smallPutIn: 0 };
/** What a word earns where it lies along, and costs where it is left out. */
const [content, little, missed] = [6, 2, 2];

/** Where a cell's best row of pieces comes from. */
const [both, ours, theirs] = [1, 2, 3];

/** The best stretch of both (Smith and Waterman), counted. */
export function align(wording: readonly Piece[], window: readonly Piece[]): Alignment {
	const width = window.length + 1;
	const from = new Uint8Array((wording.length + 1) * width);
	const row = new Int32Array(width);
	let highest = 0;
	let end = 0;
	let whole = 0;
	wording.forEach((own, i) => {
		whole += own.content ? content : little;
		const cost = own.content ? missed : 1;
		// What stood to the left in the row above, and what stands to the left in this one.
		let corner = 0;
		let left = 0;
		for (let j = 1; j < width; j++) {
			const other = window[j - 1];
			if (other === undefined) break;
			const above = row[j] ?? 0;
			let value = 0;
			let way = 0;
			const together = corner + (own.key === other.key ? (own.content ? content : little) : own.content && other.content ? -missed : -1);
			if (together > 0) {
				value = together;
				way = both;
			}
			if (above - cost > value) {
				value = above - cost;
				way = ours;
			}
			if (left - 1 > value) {
				value = left - 1;
				way = theirs;
			}
			row[j] = value;
			corner = above;
			left = value;
			if (way === 0) continue;
			const cell = (i + 1) * width + j;
			from[cell] = way;
			if (value > highest) {
				highest = value;
				end = cell;
			}
		}
	});
	return { ...counted(wording, window, from, end), along: share(highest, whole) };
}

function counted(wording: readonly Piece[], window: readonly Piece[], from: Uint8Array, end: number): Alignment {
	const width = window.length + 1;
	const out: Alignment = { ...none };
	for (let cell = end, way = from[cell]; way !== undefined && way > 0; way = from[cell]) {
		const own = way === theirs ? undefined : wording[Math.floor(cell / width) - 1];
		const other = way === ours ? undefined : window[(cell % width) - 1];
		if (own !== undefined && other !== undefined && own.key === other.key) out[own.content ? 'words' : 'small']++;
		else differ(out, own, other);
		cell -= way === both ? width + 1 : way === ours ? width : 1;
	}
	return out;
}

function differ(out: Alignment, own: Piece | undefined, other: Piece | undefined): void {
	if (own?.content === true && other?.content === true) {
		out.swapped++;
		if (own.value && other.value) out.swappedValues++;
	} else {
		if (own?.content === true) out.leftOut++;
		if (other?.content === true) out.putIn++;
		else if (other !== undefined) out.smallPutIn++;
	}
	if ((own?.negates ?? false) !== (other?.negates ?? false)) out.turned++;
}
