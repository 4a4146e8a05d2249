// What is seen of the language of a reply. Offsets point into the text as it was sent.
import type { Channel, Customer, Language } from '../../scenario/types.ts';
import type { Reading } from '../observe/reading-types.ts';

/** Sentences for people: `score_rule_<rule with _>` in lib/messages. */
export type LanguageRule =
	| 'misspelt'
	| 'impossible-letters'
	| 'diacritics'
	| 'no-diacritics'
	| 'confused-words'
	| 'wrong-form'
	| 'doubled-word'
	| 'joined-words'
	| 'small-letter'
	| 'no-end-mark'
	| 'space-before-mark'
	| 'space-after-mark'
	| 'repeated-mark'
	| 'missing-comma'
	| 'long-sentence'
	| 'jargon'
	| 'text-speak'
	| 'capitals'
	| 'other-language';

export interface LanguageFinding {
	rule: LanguageRule;
	start: number;
	end: number;
	/** Signed: what it takes from 100. */
	points: number;
	/** `instead`: what would be right, where it is known. */
	params?: { instead: string };
}

export interface LanguageSeen {
	/** 0–100: 100 and the points of all findings, not below 0. */
	score: number;
	/** In the order of the text. */
	findings: LanguageFinding[];
}

export interface LanguageContext {
	language: Language;
	/** Chats forgive small letters and missing full stops. Not given: a ticket. */
	channel?: Channel;
	/** Jargon counts before beginners only. Not given: a user. */
	expertise?: Customer['expertise'];
	/** What the customer said before: what he calls things himself is no jargon. */
	customer?: string;
	/** Words of this company and its customer, lower case: never misspelt. */
	vocabulary?: ReadonlySet<string>;
}

/** Found by one of the checks, not yet weighed. */
export interface Slip {
	rule: LanguageRule;
	start: number;
	end: number;
	instead?: string;
}

export type Check = (reading: Reading, context: LanguageContext) => Slip[];
