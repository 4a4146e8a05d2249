// A reply held against all wordings of all key points: for each point its best window of one to three sentences, and what speaks against it.
import type { Reading } from '../observe/reading-types.ts';
import { briefly, type Brief } from './brief.ts';
import { contradiction, type Contradiction } from './contradiction.ts';
import { details } from './details.ts';
import type { Window } from './gather.ts';
import type { Span } from '../types.ts';
import { measure, nothing, type Measured } from './measure.ts';
import type { References } from './references.ts';
import { withoutSalutation } from './salutation.ts';
import { look, type Sight } from './sight.ts';

/** A place that ranks so high beside the best one, in percent, is as clear. */
const asClear = 80;

export interface Match extends Measured {
	point: number;
	/** The clearest sentence that says something else; null: none does. */
	contradiction: Contradiction | null;
	/** A place before that has nearly as much of it; null: none. */
	earlier: Span | null;
	/** How much of another point's wording stands in the same place: the highest `recall`, `alongMean`. 0 for a point without samples: nobody knows what it means there. */
	otherRecall: number;
	otherAlong: number;
	/** The text as a whole, where it is brief and the point has no samples; null: it is not. */
	brief: Brief | null;
}

export function match(whole: Reading, references: References): Match[] {
	const reading = withoutSalutation(whole);
	const sight = look(reading, references);
	const windows: Window[] = [];
	for (let first = 0; first < reading.sentences.length; first++) {
		for (let length = 1; length <= 3 && first + length <= reading.sentences.length; length++) windows.push({ first, length });
	}
	const found = references.points.map((_, point) => best(sight, references, point, windows));
	return found.map((one) => ({ ...one, ...besideOthers(one, found) }));
}

type Alone = Omit<Match, 'otherRecall' | 'otherAlong'>;

function besideOthers({ point, taught, start, end }: Alone, all: Alone[]): Pick<Match, 'otherRecall' | 'otherAlong'> {
	const out = { otherRecall: 0, otherAlong: 0 };
	if (!taught) return out;
	for (const other of all) {
		if (other.point === point || other.start >= end || other.end <= start) continue;
		out.otherRecall = Math.max(out.otherRecall, other.recall);
		out.otherAlong = Math.max(out.otherAlong, other.alongMean);
	}
	return out;
}

function best(sight: Sight, references: References, point: number, windows: Window[]): Alone {
	let found = nothing;
	let place: Window | null = null;
	let highest = 0;
	let against: Contradiction | null = null;
	const ranked: (Span & { rank: number })[] = [];
	const own = references.cores[point]?.own ?? [];
	for (const window of windows) {
		if (!own.some((r) => touched(sight, r, window))) continue;
		const measured = measure(sight, references, point, window);
		if (window.length === 1) {
			const other = contradiction(sight, references, point, window.first, measured);
			if (other !== null && other.confidence > (against?.confidence ?? 0)) against = other;
		}
		const rank = rankOf(measured);
		ranked.push({ start: measured.start, end: measured.end, rank });
		if (rank > highest) [found, highest, place] = [measured, rank, window];
	}
	const core = references.cores[point];
	const start = found.start;
	const before = ranked.find(({ end, rank }) => end <= start && 100 * rank >= asClear * highest);
	const brief = core === undefined || hasSamples(references, point) ? null : briefly(sight, references, core);
	if (brief !== null && place === null) found = { ...nothing, ...wholeOf(sight.reading) };
	const alone = {
		...found,
		point,
		brief,
		contradiction: against,
		earlier: before === undefined ? null : { start: before.start, end: before.end }
	};
	if (found.nearest === null || place === null || core === undefined || (brief === null && oneWord(found))) return alone;
	const whole = { ...alone, ...details(sight, references, core, found.nearest, place) };
	return { ...whole, contradiction: against ?? deniedVerb(whole) };
}

/** "Peníze na kartu nevracíme": one word is denied, and with it all that the clause says. */
function deniedVerb(found: Alone): Contradiction | null {
	const { start, end, length, question, hedged, recall, flipped, clausesFlipped, likeYes } = found;
	const denied = recall >= 80 && flipped > 0 && clausesFlipped === 100 && likeYes < 70;
	return denied && length === 1 && !question && !hedged ? { start, end, confidence: 60 } : null;
}

function hasSamples({ points }: References, point: number): boolean {
	const { yes = [], no = [] } = points[point]?.samples ?? {};
	return yes.length > 0 && no.length > 0;
}

function wholeOf({ sentences }: Reading): Span {
	return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
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
