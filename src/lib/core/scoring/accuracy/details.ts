// What a wording and the window do not share: typed values, relations, order, who does it, and what stands in the place of what is missing.
import { along, noAlong, type Along } from './along-beside.ts';
import type { Core } from './core.ts';
import { matchedBits, type Window } from './gather.ts';
import { clausesFlipped, inOrder, inverted, relations, roles, smallWords } from './order-beside.ts';
import type { Pair } from './pair.ts';
import type { References } from './references.ts';
import type { Sight } from './sight.ts';
import { required, slots, valueContext } from './values-beside.ts';
import { headsAnywhere, inside, letters, names, replacements, strangers } from './words-beside.ts';

export interface Details extends Along {
	/** Typed values of the wording: found; missing; replaced by another of their kind. */
	slots: number;
	missing: number;
	conflict: number;
	/** Values found that are bounded the other way: "at least" for "up to". */
	bounds: number;
	/** Values of the window that no good text of the point has. */
	strange: number;
	/** Relations of the wording that are missing; that stand there the other way round. */
	relationsMissing: number;
	relationsTurned: number;
	/** Share of pairs of terms that stand in another order than in the wording, if the order matters, 0–100. */
	inverted: number;
	/** Deeds found that somebody else does. */
	roles: number;
	/** Shares of the wording's weight: words that are missing and have a sibling in the window; that have none; 0–100. */
	replaced: number;
	absent: number;
	/** The same of what all wordings share, and of what no wording shares, in any sentence of the reply. */
	headsReplaced: number;
	headsAnywhere: number;
	/** By family: a concept of the wording is missing and a sibling stands there, 0 or 100. */
	families: Record<string, number>;
	/** Weight of the window's concepts with a family that no wording of the point has; of words that nobody knows. */
	foreign: number;
	unknown: number;
	/** Terms that come in the order of the wording; in the other. */
	inSequence: number;
	outOfSequence: number;
	/** Values that the author's wordings share: how many; share of them anywhere in the reply; 100 if another of their kind stands where the words match. */
	required: number;
	lacking: number;
	rival: number;
	/** Of the wording: negators, conditions; of the window: negators. */
	wordingDenials: number;
	wordingConditions: number;
	windowDenials: number;
	/** Conditions, contrasts, negators: in the window more (positive) or less than in the wording, −2…2. */
	conditions: number;
	contrasts: number;
	denials: number;
	universals: number;
	/** Share of the matched weight whose clause is denied in one text and not in the other, 0–100. */
	clausesFlipped: number;
	/** Share of the words beside a required value that stand beside it in a wording too, 0–100; no such value: 50. */
	valueContext: number;
	/** Names of the wording that are missing; 100 if another stands there; wordings that the author gave. */
	namesMissing: number;
	namesReplaced: number;
	wordings: number;
	/** From the first word that the wording knows to the last: share of words that it knows; negators and contrasts more than in the wording, −2…2. */
	inside: number;
	insideDenials: number;
	insideContrasts: number;
	/** Letter runs of the wording found; of the window's own, shares 0–100. */
	lettersFound: number;
	lettersOwn: number;
}

export const noDetails: Details = {
	...noAlong,
	slots: 0,
	missing: 0,
	conflict: 0,
	bounds: 0,
	strange: 0,
	relationsMissing: 0,
	relationsTurned: 0,
	inverted: 0,
	roles: 0,
	replaced: 0,
	absent: 0,
	headsReplaced: 0,
	headsAnywhere: 0,
	families: {},
	foreign: 0,
	unknown: 0,
	inSequence: 0,
	outOfSequence: 0,
	required: 0,
	lacking: 0,
	rival: 0,
	wordingDenials: 0,
	wordingConditions: 0,
	windowDenials: 0,
	conditions: 0,
	contrasts: 0,
	denials: 0,
	universals: 0,
	clausesFlipped: 0,
	valueContext: 50,
	namesMissing: 0,
	namesReplaced: 0,
	wordings: 1,
	inside: 0,
	insideDenials: 0,
	insideContrasts: 0,
	lettersFound: 0,
	lettersOwn: 0
};

export function details(sight: Sight, references: References, core: Core, r: number, window: Window): Details {
	const reference = references.references[r];
	if (reference === undefined) return noDetails;
	const { all } = matchedBits(sight, r, window);
	const last = window.first + window.length;
	const here = sight.terms.filter(({ sentence }) => sentence >= window.first && sentence < last);
	const pair: Pair = { sight, reference, core, here, all, window };
	return {
		...noDetails,
		...slots(pair),
		...required(sight, core),
		...inOrder(pair),
		...relations(pair),
		inverted: inverted(pair),
		roles: roles(pair),
		...replacements(pair),
		headsAnywhere: headsAnywhere(sight, core),
		...strangers(pair, references),
		...smallWords(pair),
		clausesFlipped: clausesFlipped(pair),
		valueContext: valueContext(sight, core),
		...names(pair),
		wordings: Math.min(3, core.wordings),
		...inside(pair),
		...letters(sight, reference, r, window),
		...along(sight, references, core, window)
	};
}
