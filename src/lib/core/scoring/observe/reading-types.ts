// A reply, read once: what politeness and accuracy work from. Offsets point into the text as it was sent.
import type { Language } from '../../scenario/types.ts';

export interface Token {
	start: number;
	end: number;
	kind: 'word' | 'number' | 'amount' | 'percent' | 'duration' | 'date' | 'time' | 'reference' | 'link' | 'email' | 'phone' | 'punctuation' | 'emoji';
	/** Lower case, NFC, homoglyphs and leetspeak undone, zero-width characters gone. Diacritics kept. */
	word: string;
	/** The same without diacritics: Czech is often typed without them. */
	folded: string;
	/** Light stem of `folded`. */
	stem: string;
	/** Canonical value of typed tokens: amount "890 CZK", duration in hours "336h" or "14d" …, "" for words. */
	value: string;
	/** Written in capitals (two letters or more). */
	capitals: boolean;
	/** Stands inside a quotation of the customer's own words. */
	quoted: boolean;
}

export interface Sentence {
	start: number;
	end: number;
	/** Tokens first (inclusive) to last (exclusive). */
	first: number;
	last: number;
	question: boolean;
}

export interface Reading {
	text: string;
	language: Language;
	tokens: Token[];
	sentences: Sentence[];
	/** Characters that cannot be seen, or that imitate others. */
	hidden: number;
}
