// A reply held against all wordings of all key points: for each point its best window of one to three sentences, and what speaks against it.
import type { Reading } from '../observe/reading-types.ts';
import { contradiction, type Contradiction } from './contradiction.ts';
import { details } from './details.ts';
import type { Window } from './gather.ts';
import { measure, nothing, type Measured } from './measure.ts';
import type { References } from './references.ts';
import { withoutSalutation } from './salutation.ts';
import { look, type Sight } from './sight.ts';

export interface Match extends Measured {
	point: number;
	/** The clearest sentence that says something else; null: none does. */
	contradiction: Contradiction | null;
}

export function match(whole: Reading, references: References): Match[] {
	const reading = withoutSalutation(whole);
	const sight = look(reading, references);
	const windows: Window[] = [];
	for (let first = 0; first < reading.sentences.length; first++) {
		for (let length = 1; length <= 3 && first + length <= reading.sentences.length; length++) windows.push({ first, length });
	}
	return references.points.map((_, point) => best(sight, references, point, windows));
}

function best(sight: Sight, references: References, point: number, windows: Window[]): Match {
	let found = nothing;
	let place: Window | null = null;
	let highest = 0;
	let against: Contradiction | null = null;
	const own = references.cores[point]?.own ?? [];
	for (const window of windows) {
		if (!own.some((r) => touched(sight, r, window))) continue;
		const measured = measure(sight, references, point, window);
		if (window.length === 1) {
			const other = contradiction(sight, references, point, window.first, measured);
			if (other !== null && other.confidence > (against?.confidence ?? 0)) against = other;
		}
		const rank = rankOf(measured);
		if (rank > highest) [found, highest, place] = [measured, rank, window];
	}
	const core = references.cores[point];
	if (found.nearest === null || place === null || core === undefined || oneWord(found)) return { ...found, point, contradiction: against };
	return { ...found, ...details(sight, references, core, found.nearest, place), point, contradiction: against };
}

function rankOf(measured: Measured): number {
	const { recall, likeYes, lettersYes, evidence, length } = measured;
	return (known(measured) ? 200 : 0) + 2 * recall + likeYes + lettersYes + Math.floor(evidence / 2) - 10 * (length - 1);
}

/** Nearly word for word a text that conveys it. */
export function known({ likeYes, likeNo, lettersYes, lettersNo }: Measured): boolean {
	return (likeYes >= 95 && likeYes > likeNo) || (lettersYes >= 95 && lettersYes > lettersNo && likeYes >= 80);
}

/** A single word in common leaves no doubt that the rest is missing. */
export function oneWord({ taught, matched, recall }: Pick<Measured, 'taught' | 'matched' | 'recall'>): boolean {
	return !taught && matched <= 10 && recall < 40;
}

function touched(sight: Sight, r: number, { first, length }: Window): boolean {
	const row = r * sight.reading.sentences.length;
	for (let s = first; s < first + length; s++)
		if ((sight.same[row + s] ?? 0) !== 0 || (sight.turned[row + s] ?? 0) !== 0 || (sight.grams[row + s] ?? 0) > 2) return true;
	return false;
}
