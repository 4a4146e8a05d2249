// A window of a reply and a key point, measured in whole numbers.
import { noDetails, type Details } from './details.ts';
import { matchedBits, share, type Window } from './gather.ts';
import type { References } from './references.ts';
import type { Sight } from './sight.ts';
import { weightIn } from './wording.ts';

/** Graded samples from which on a point is judged as one that is known from all sides. */
const many = 28;

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
	/** Share of those that are denied in one text and not in the other. */
	flipped: number;
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
	/** Learnt signs for it (positive) and against it, eighths of a bit, −400…400. */
	evidence: number;
	/** Mean weight of the window's signs, and of the whole reply's, hundredths of sixteenths, −400…400. */
	learnt: number;
	learntReply: number;
	/** Weighted share of the words that most texts conveying it have in common: as they stand there; denied where they are not. */
	heads: number;
	headsTurned: number;
	/** It has graded samples of both kinds. */
	taught: boolean;
	/** It has many. */
	rich: boolean;
	/** The wording that `recall` speaks of. */
	nearest: number | null;
}

export const nothing: Measured = {
	...noDetails,
	start: 0,
	end: 0,
	length: 1,
	question: false,
	hedged: false,
	recall: 0,
	flipped: 0,
	matched: 0,
	precision: 0,
	likeYes: 0,
	likeNo: 0,
	lettersYes: 0,
	lettersNo: 0,
	evidence: 0,
	learnt: 0,
	learntReply: 0,
	heads: 0,
	headsTurned: 0,
	taught: false,
	rich: false,
	nearest: null
};

function sumOver(values: Int32Array, from: number, length: number): number {
	let sum = 0;
	for (let i = from; i < from + length; i++) sum += values[i] ?? 0;
	return sum;
}

function mean(sum: number, count: number): number {
	return count === 0 ? 0 : Math.max(-400, Math.min(400, Math.trunc((100 * sum) / (16 * count))));
}

export function measure(sight: Sight, references: References, point: number, window: Window): Measured {
	const { first, length } = window;
	const sentences = sight.reading.sentences;
	const weight = sumOver(sight.weight, first, length);
	const letters = sumOver(sight.gramCount, first, length);
	const last = sentences[first + length - 1];
	const row = point * sentences.length + first;
	const core = references.cores[point];
	const out: Measured = {
		...nothing,
		start: sentences[first]?.start ?? 0,
		end: last?.end ?? 0,
		length,
		question: last?.question ?? false,
		hedged: sight.hedged.slice(first, first + length).some(Boolean),
		precision: share(sumOver(sight.ours, row, length), weight),
		evidence: Math.max(-400, Math.min(400, Math.trunc(sumOver(sight.evidence, row, length) / 4))),
		learnt: mean(sumOver(sight.discriminants, row, length), sumOver(sight.signs, first, length)),
		learntReply: mean(sumOver(sight.discriminants, point * sentences.length, sentences.length), sumOver(sight.signs, 0, sentences.length))
	};
	const samples = { yes: 0, no: 0 };
	let nearest: number | null = null;
	let closest = -1;
	for (const r of core?.own ?? []) {
		const reference = references.references[r];
		if (reference === undefined) continue;
		if (reference.sample) samples[reference.says]++;
		const bits = matchedBits(sight, r, window);
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
	out.taught = samples.yes > 0 && samples.no > 0;
	out.rich = out.taught && samples.yes + samples.no >= many;
	const reference = nearest === null ? undefined : references.references[nearest];
	if (nearest === null || reference === undefined) return out;
	const bits = matchedBits(sight, nearest, window);
	const found = weightIn(reference, bits.all);
	out.nearest = nearest;
	out.recall = share(found, reference.total);
	out.matched = weightIn(reference, bits.same);
	out.flipped = share(weightIn(reference, bits.turned), found);
	return out;
}
