// A tone rule: data that says what to look for, what it is called and what it counts.
import type { Tone } from '../../scenario/types.ts';

/**
 * A pattern is elements separated by spaces; it matches tokens of one sentence, ignoring case, diacritics, commas and dashes.
 *
 *     word        that word                 one|two     either
 *     word*       any word beginning so     @name       a word of the named list
 *     _           any one token             _3          up to three tokens
 *     ^  $  a|$   start, end of a sentence  ?* !*       that punctuation
 *     ≠a|@name    one token that is none of these
 *     ,  a|,      a comma, a dash or the like, or the sentence's edge
 *     ~           (first) not undone by `unless`
 */
export interface Rule {
	name: string;
	/** What it does to the conversation. */
	tone: Tone;
	/** Signed points of the raw sum; a repetition counts half, a third one nothing. */
	points: number;
	/** Aimed at the customer: makes the turn rude whatever else it says. */
	rude?: true;
	patterns: string[];
	/** Words that undo a match when they stand in it or up to three tokens before it. */
	unless?: string;
	/** Only where the sentence shares a content word with what the customer wrote. */
	shares?: true;
	/** Only where it does not. */
	lacks?: true;
	/** Its tests, and its documentation. `shares` and `lacks` are tested against the customer's words before a colon-colon. */
	examples: { yes: string[]; no: string[] };
}

export interface RuleBook {
	/** Word lists that patterns name by @. Elements as in patterns. */
	words: Record<string, string>;
	rules: Rule[];
	/** Folded words that carry no content: never shared. */
	stopWords: string;
}
