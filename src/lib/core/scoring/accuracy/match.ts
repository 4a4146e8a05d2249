// A reply held against all wordings of all key points: for each point its best window of one to three sentences, measured in whole numbers.
import type { Reading } from '../observe/reading-types.ts';
import { details, type Details } from './details.ts';
import type { Reference, References } from './references.ts';
import { look, type Sight } from './sight.ts';

/** What was measured for one point; shares are 0–100. */
export interface Match extends Details {
	point: number;
	/** The window. */
	start: number;
	end: number;
	/** Sentences in the window. */
	length: number;
	question: boolean;
	hedged: boolean;
	/** Weighted share of the nearest wording's terms that stand in the window. */
	recall: number;
	/** Share of the window's own words that belong to the point. */
	precision: number;
	/** Likeness by terms to the nearest text that conveys it, and to the nearest that does not. */
	likeYes: number;
	likeNo: number;
	/** Likeness to the nearest of the author's wordings that contradict it. */
	contrary: number;
	/** Likeness by letter runs, as above. */
	lettersYes: number;
	lettersNo: number;
	/** Learnt signs for it (positive) and against it, eighths of a bit, −100…100. */
	evidence: number;
	/** It has graded samples of both kinds. */
	taught: boolean;
}

interface Window {
	first: number;
	length: number;
}

export function match(reading: Reading, references: References): Match[] {
	const sight = look(reading, references);
	const windows: Window[] = [];
	for (let first = 0; first < reading.sentences.length; first++) {
		for (let length = 1; length <= 3 && first + length <= reading.sentences.length; length++) windows.push({ first, length });
	}
	const byPoint: number[][] = references.points.map(() => []);
	references.references.forEach(({ point }, r) => byPoint[point]?.push(r));
	return references.points.map((_, point) => best(sight, references, point, byPoint[point] ?? [], windows));
}

function best(sight: Sight, references: References, point: number, own: number[], windows: Window[]): Match {
	let found = nothing(point);
	let highest = 0;
	for (const window of windows) {
		if (!own.some((r) => touched(sight, r, window))) continue;
		const measured = measure(sight, references, point, own, window);
		const rank =
			2 * measured.recall +
			measured.likeYes +
			measured.lettersYes +
			Math.floor(measured.evidence / 2) -
			10 * (window.length - 1) -
			20 * measured.conflict;
		if (rank > highest) [found, highest] = [measured, rank];
	}
	return found;
}

function nothing(point: number): Match {
	return {
		point,
		start: 0,
		end: 0,
		length: 1,
		question: false,
		hedged: false,
		recall: 0,
		precision: 0,
		likeYes: 0,
		likeNo: 0,
		contrary: 0,
		lettersYes: 0,
		lettersNo: 0,
		evidence: 0,
		taught: false,
		flipped: 0,
		slots: 0,
		missing: 0,
		conflict: 0,
		relationsMissing: 0,
		relationsTurned: 0,
		inverted: 0
	};
}

function touched(sight: Sight, r: number, { first, length }: Window): boolean {
	const row = r * sight.reading.sentences.length;
	for (let s = first; s < first + length; s++)
		if ((sight.same[row + s] ?? 0) !== 0 || (sight.turned[row + s] ?? 0) !== 0 || (sight.grams[row + s] ?? 0) > 2) return true;
	return false;
}

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

export function weightIn(reference: Reference, bits: number): number {
	let sum = 0;
	reference.terms.forEach(({ weight }, position) => {
		if ((bits >>> position) & 1) sum += weight;
	});
	return sum;
}

function sumOver(values: Int32Array, from: number, length: number): number {
	let sum = 0;
	for (let i = from; i < from + length; i++) sum += values[i] ?? 0;
	return sum;
}

function share(part: number, whole: number): number {
	return whole === 0 ? 0 : Math.min(100, Math.floor((100 * part) / whole));
}

function measure(sight: Sight, references: References, point: number, own: number[], window: Window): Match {
	const { first, length } = window;
	const sentences = sight.reading.sentences;
	const weight = sumOver(sight.weight, first, length);
	const letters = sumOver(sight.gramCount, first, length);
	const out = nothing(point);
	let nearest = -1;
	let yesSample = false;
	let noSample = false;
	for (const r of own) {
		const reference = references.references[r];
		if (reference === undefined) continue;
		const { same, all } = gather(sight, r, window);
		const like = share(2 * weightIn(reference, same), reference.total + weight);
		const alike = share(2 * sumOver(sight.grams, r * sentences.length + first, length), reference.grams + letters);
		if (reference.says === 'no') {
			noSample = true;
			out.likeNo = Math.max(out.likeNo, like);
			if (!reference.sample) out.contrary = Math.max(out.contrary, like);
			out.lettersNo = Math.max(out.lettersNo, alike);
			continue;
		}
		yesSample ||= reference.sample;
		out.likeYes = Math.max(out.likeYes, like);
		out.lettersYes = Math.max(out.lettersYes, alike);
		const recall = share(weightIn(reference, all), reference.total);
		if (!reference.sample && (nearest < 0 || recall > out.recall)) [nearest, out.recall] = [r, recall];
	}
	const last = sentences[first + length - 1];
	const row = point * sentences.length + first;
	out.start = sentences[first]?.start ?? 0;
	out.end = last?.end ?? 0;
	out.length = length;
	out.question = last?.question ?? false;
	out.hedged = sight.hedged.slice(first, first + length).some(Boolean);
	out.precision = share(sumOver(sight.ours, row, length), weight);
	out.evidence = Math.max(-100, Math.min(100, Math.trunc(sumOver(sight.evidence, row, length) / 4)));
	out.taught = yesSample && noSample;
	const reference = references.references[nearest];
	return reference === undefined ? out : { ...out, ...details(sight, reference, gather(sight, nearest, window), first, length) };
}
