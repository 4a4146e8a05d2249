/**
 * How well a reply is written: spelling, forms, marks, clarity. 100 less the points of what was found.
 *
 * Only what is surely a slip is found: names, product words, numbers, dialect and unknown words cost nothing.
 * One slip costs little; in long replies each costs less, and of one kind the fourth and later ones count half.
 */
import type { Reading } from '../observe/reading-types.ts';
import { otherLanguage, withoutDiacritics } from './foreign.ts';
import { jargon } from './jargon.ts';
import { markSlips } from './marks.ts';
import { findPhrases, type Phrasebook } from './phrases.ts';
import { czech } from './phrases.cs.ts';
import { english } from './phrases.en.ts';
import { sentenceSlips } from './sentence-slips.ts';
import { misspellings } from './spelling.ts';
import type { LanguageContext, LanguageFinding, LanguageRule, LanguageSeen, Slip } from './types.ts';

export type { LanguageContext, LanguageFinding, LanguageRule, LanguageSeen } from './types.ts';

/** What one slip takes away in a reply of up to `usualLength` words. */
export const costs: Record<LanguageRule, number> = {
	misspelt: 4,
	'impossible-letters': 4,
	diacritics: 3,
	'no-diacritics': 25,
	'confused-words': 5,
	'wrong-form': 5,
	'doubled-word': 3,
	'joined-words': 4,
	'small-letter': 2,
	'no-end-mark': 2,
	'space-before-mark': 2,
	'space-after-mark': 2,
	'repeated-mark': 2,
	'missing-comma': 2,
	'long-sentence': 4,
	jargon: 4,
	'text-speak': 5,
	capitals: 8,
	'other-language': 90
};
const usualLength = 60;
const fullTimes = 3;
/** They speak of the reply as a whole, however long it is. */
const wholesale: ReadonlySet<LanguageRule> = new Set(['no-diacritics', 'other-language']);
const books: Record<LanguageContext['language'], Phrasebook> = { en: english, cs: czech };

export function languageOf(reading: Reading, context: LanguageContext): LanguageSeen {
	const findings = weigh(slipsOf(reading, context), reading);
	return {
		score: Math.max(
			0,
			findings.reduce((sum, { points }) => sum + points, 100)
		),
		findings
	};
}

function slipsOf(reading: Reading, context: LanguageContext): Slip[] {
	const foreign = otherLanguage(reading);
	if (foreign.length > 0) return foreign;
	const bare = withoutDiacritics(reading);
	return [
		...bare,
		...findPhrases(books[context.language], reading),
		...(bare.length > 0 ? [] : misspellings(reading, context)),
		...markSlips(reading, context),
		...sentenceSlips(reading, context),
		...jargon(reading, context)
	];
}

/** In the order of the text; of two about the same place the dearer counts. */
function weigh(slips: Slip[], { tokens }: Reading): LanguageFinding[] {
	const words = tokens.filter(({ kind }) => kind === 'word').length;
	const times = new Map<LanguageRule, number>();
	return apart(slips).map(({ rule, start, end, instead }) => {
		const nth = times.get(rule) ?? 0;
		times.set(rule, nth + 1);
		const scaled = wholesale.has(rule) ? costs[rule] : Math.trunc((costs[rule] * usualLength) / Math.max(usualLength, words));
		const points = -Math.max(1, nth < fullTimes ? scaled : scaled >> 1);
		return { rule, start, end, points, ...(instead === undefined ? {} : { params: { instead } }) };
	});
}

function apart(slips: Slip[]): Slip[] {
	const kept: Slip[] = [];
	// Places that are spoken for: a look at each pair would take minutes where everything is misspelt.
	const taken = new Uint8Array(slips.reduce((most, { end }) => Math.max(most, end), 0) + 1);
	const wide = (slip: Slip): boolean => wholesale.has(slip.rule) || slip.rule === 'long-sentence';
	for (const slip of [...slips].sort((one, other) => costs[other.rule] - costs[one.rule] || one.start - other.start)) {
		const end = Math.max(slip.end, slip.start + 1);
		if (wide(slip)) kept.push(slip);
		else if (!taken.subarray(slip.start, end).includes(1)) {
			kept.push(slip);
			taken.fill(1, slip.start, end);
		}
	}
	return kept.sort((one, other) => one.start - other.start || one.end - other.end || (one.rule < other.rule ? -1 : 1));
}
