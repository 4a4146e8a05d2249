// A reply, read once: what politeness and accuracy work from. Offsets point into the text as it was sent.
import type { Language } from '../../scenario/types.ts';
import type { Spelling } from './word-facts.ts';

export type SlotKind = 'number' | 'amount' | 'percent' | 'duration' | 'date' | 'time' | 'reference' | 'link' | 'email' | 'phone';

export interface Token {
	start: number;
	end: number;
	/** The digits of a typed value bear its kind ("890" in "890 Kč" is an amount); the words beside them stay words. */
	kind: 'word' | SlotKind | 'punctuation' | 'emoji';
	/** Lower case, NFC, homoglyphs and leetspeak undone, zero-width characters gone. Diacritics kept. */
	word: string;
	/** The same without diacritics, for Czech is often typed without them; of a misspelt word, what was meant. */
	folded: string;
	/** Light stem of `folded`. */
	stem: string;
	/** Canonical value of the slot that it belongs to (amount "890 CZK", duration "14d"), "" for words outside slots. */
	value: string;
	/** Written in capitals (two letters or more). */
	capitals: boolean;
	/** Stands inside a quotation of the customer's own words. */
	quoted: boolean;
	/** What it shares with all tokens that are spelt like it. */
	spelling: Spelling;
}

/** A typed value, whatever its wording: "two weeks", "14 dnů", "čtrnáctidenní" are all the duration "14d". */
export interface Slot {
	kind: SlotKind;
	/** number "14" · amount "29.9 EUR" · percent "10%" · duration "14d", "5wd" (working days), "3mo", "2h", "30min" · date "5.3." · time "14:30" */
	value: string;
	start: number;
	end: number;
	/** Tokens first (inclusive) to last (exclusive). */
	first: number;
	last: number;
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
	slots: Slot[];
	/** What the customer said before; '' if nobody knows. */
	customer: string;
	/** Characters that cannot be seen, or that imitate others. */
	hidden: number;
}
