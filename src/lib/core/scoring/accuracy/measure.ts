// A window of a reply and a key point, measured in whole numbers.
import { details, type Details } from './details.ts';
import type { Window } from './match.ts';
import { weightIn, type References } from './references.ts';
import type { Sight } from './sight.ts';

/** Shares are 0–100. */
export interface Measured extends Details {
	start: number;
	end: number;
	/** Sentences in the window. */
	length: number;
	question: boolean;
	hedged: boolean;
	/** Weighted share of the nearest wording's terms that stand in the window. */
	recall: number;
	/** Weight of those in their right polarity. */
	matched: number;
	/** Share of the window's own words that belong to the point. */
	precision: number;
	/** Likeness by terms to the nearest text that conveys it, and to the nearest that does not. */
	likeYes: number;
	likeNo: number;
	/** Likeness by letter runs, as above. */
	lettersYes: number;
	lettersNo: number;
	/** Learnt signs for it (positive) and against it, eighths of a bit, −100…100. */
	evidence: number;
	/** Weighted share of the words that most texts conveying it have in common: as they stand there; denied where they are not. */
	heads: number;
	headsTurned: number;
	/** It has graded samples of both kinds. */
	taught: boolean;
}

export const nothing: Measured = {
	start: 0,
	end: 0,
	length: 1,
	question: false,
	hedged: false,
	recall: 0,
	matched: 0,
	precision: 0,
	likeYes: 0,
	likeNo: 0,
	lettersYes: 0,
	lettersNo: 0,
	evidence: 0,
	heads: 0,
	headsTurned: 0,
	taught: false,
	flipped: 0,
	slots: 0,
	missing: 0,
	conflict: 0,
	relationsMissing: 0,
	relationsTurned: 0,
	inverted: 0
};

/** Terms of a wording found in the window, as bits. A term that stands there in both polarities is as it should be. */
export function gather(sight: Sight, r: number, { first, length }: Window): { same: number; turned: number; all: number } {
	const row = r * sight.reading.sentences.length;
	let same = 0;
	let turned = 0;
	for (let s = first; s < first + length; s++) {
		same |= sight.same[row + s] ?? 0;
		turned |= sight.turned[row + s] ?? 0;
	}
	return { same, turned: turned & ~same, all: same | turned };
}

function sumOver(values: Int32Array, from: number, length: number): number {
	let sum = 0;
	for (let i = from; i < from + length; i++) sum += values[i] ?? 0;
	return sum;
}

export function share(part: number, whole: number): number {
	return whole === 0 ? 0 : Math.min(100, Math.floor((100 * part) / whole));
}

export function measure(sight: Sight, references: References, point: number, window: Window): Measured {
	const { first, length } = window;
	const sentences = sight.reading.sentences;
	const weight = sumOver(sight.weight, first, length);
	const letters = sumOver(sight.gramCount, first, length);
	const last = sentences[first + length - 1];
	const row = point * sentences.length + first;
	const out: Measured = {
		...nothing,
		start: sentences[first]?.start ?? 0,
		end: last?.end ?? 0,
		length,
		question: last?.question ?? false,
		hedged: sight.hedged.slice(first, first + length).some(Boolean),
		precision: share(sumOver(sight.ours, row, length), weight),
		evidence: Math.max(-100, Math.min(100, Math.trunc(sumOver(sight.evidence, row, length) / 4)))
	};
	const core = references.cores[point];
	const samples = { yes: false, no: false };
	let nearest: number | null = null;
	let closest = -1;
	for (const r of core?.own ?? []) {
		const reference = references.references[r];
		if (reference === undefined) continue;
		samples[reference.says] ||= reference.sample;
		const bits = gather(sight, r, window);
		// "I hope nothing is lost" and "nothing is lost" are not the same.
		const alike = reference.hedged === out.hedged ? 100 : 70;
		const like = Math.floor((share(2 * weightIn(reference, bits.same), reference.total + weight) * alike) / 100);
		const inLetters = share(2 * sumOver(sight.grams, r * sentences.length + first, length), reference.grams + letters);
		if (reference.says === 'no') {
			out.likeNo = Math.max(out.likeNo, like);
			out.lettersNo = Math.max(out.lettersNo, inLetters);
			continue;
		}
		out.likeYes = Math.max(out.likeYes, like);
		out.lettersYes = Math.max(out.lettersYes, inLetters);
		out.heads = Math.max(out.heads, share(weightIn(reference, bits.same & reference.heads), core?.total ?? 0));
		out.headsTurned = Math.max(out.headsTurned, share(weightIn(reference, bits.turned & reference.heads), core?.total ?? 0));
		const agreed = share(weightIn(reference, bits.same) + weightIn(reference, bits.all), 2 * reference.total);
		if (!reference.sample && agreed > closest) [nearest, closest] = [r, agreed];
	}
	out.taught = samples.yes && samples.no;
	const reference = nearest === null ? undefined : references.references[nearest];
	if (nearest === null || reference === undefined) return out;
	const bits = gather(sight, nearest, window);
	out.recall = share(weightIn(reference, bits.all), reference.total);
	out.matched = weightIn(reference, bits.same);
	return Object.assign(out, details(sight, reference, bits, first, length));
}
