// A sentence that says something else about a key point: another value, its denial, or what the author named as wrong.
import type { Slot } from '../observe/reading-types.ts';
import type { Span } from '../types.ts';
import type { Core } from './core.ts';
import { matchedBits, share } from './gather.ts';
import type { Measured } from './measure.ts';
import { rangesOf } from './ranges.ts';
import type { References } from './references.ts';
import type { Sight } from './sight.ts';
import { wished } from './told.ts';
import { weightIn } from './wording.ts';

export interface Contradiction extends Span {
	/** 0–100 */
	confidence: number;
}

export function contradiction(
	sight: Sight,
	references: References,
	point: number,
	sentence: number,
	measured: Measured
): Contradiction | null {
	if (measured.question) return null;
	const confidence = Math.max(
		otherValue(sight, references, point, sentence, measured),
		denial(measured),
		wrongWording(sight, references, point, sentence, measured)
	);
	if (confidence === 0) return null;
	// "I wish it were back today": who regrets that it is not says nothing else.
	if (wished(sight.reading, references, point, measured)) return null;
	return { start: measured.start, end: measured.end, confidence };
}

/** The words that matter, and a value of the wanted kind, but none that the author or a good sample gives. */
function otherValue(sight: Sight, references: References, point: number, sentence: number, measured: Measured): number {
	const core = references.cores[point];
	const range = sight.reading.sentences[sentence];
	if (core === undefined || range === undefined || core.kinds.size === 0) return 0;
	if (measured.heads + measured.headsTurned < 50 && measured.recall < 60 && measured.likeYes < 50) return 0;
	// A word or two of it in a long sentence about something else: the value is that one's.
	if (measured.recall < 60 && measured.precision < 35) return 0;
	const here = sight.reading.slots.filter(({ first }) => first >= range.first && first < range.last);
	if (here.some(({ value }) => core.values.has(value)) && !otherRange(sight, core, here)) return 0;
	return here.some(({ kind }) => core.kinds.has(kind)) ? Math.min(100, 60 + Math.floor(measured.recall / 3)) : 0;
}

/** From ten to twelve instead of from eight to ten. */
function otherRange({ reading }: Sight, { ranges }: Core, here: Slot[]): boolean {
	const given = rangesOf(reading, here).filter(({ kind }) => ranges.some((range) => range.kind === kind));
	return given.length > 0 && !given.some(({ value }) => ranges.some((range) => range.value === value));
}

/** Nearly all of a wording with its meaning turned round, and no good text that is as near. */
function denial({ recall, flipped, likeYes, hedged }: Measured): number {
	return recall >= 80 && flipped >= 50 && likeYes < 70 && !hedged ? flipped : 0;
}

/** One of the author's own wrong wordings, its small words of order and restriction included ("only delayed"). */
function wrongWording(sight: Sight, references: References, point: number, sentence: number, measured: Measured): number {
	let most = 0;
	for (const r of references.cores[point]?.own ?? []) {
		const reference = references.references[r];
		if (reference === undefined || reference.says === 'yes' || reference.sample) continue;
		const { same } = matchedBits(sight, r, { first: sentence, length: 1 });
		const found = weightIn(reference, same);
		const like = share(2 * found, reference.total + (sight.weight[sentence] ?? 0));
		const here = sight.relations[sentence];
		const complete = share(found, reference.total) >= 70 && [...reference.relations].every((relation) => here?.has(relation) === true);
		if (complete && like >= 55 && like >= measured.likeYes + 10) most = Math.max(most, like);
	}
	return most;
}
