// What is found out about a word is kept beside its spelling: tokens that are spelt alike share it, and ask for it without a look-up.
import type { Language } from '../../scenario/types.ts';
import { remembered } from './remembered.ts';

export interface Spelling {
	/** As it stands in the text, leetspeak undone. */
	readonly letters: string;
	/** Lower case, NFC, homoglyphs and leetspeak undone, zero-width characters gone. Diacritics kept. */
	readonly word: string;
	/** The same without diacritics, for Czech is often typed without them; of a misspelt word, what was meant. */
	readonly folded: string;
	/** Light stem of `folded`. */
	readonly stem: string;
	/** Written in capitals (two letters or more). */
	readonly capitals: boolean;
	/** By the number of the question. */
	readonly facts: unknown[];
}

let questions = 0;

/** `make`, called once for a spelling; never undefined. Nobody changes what it gives. */
export function ofWord<Value>(make: (spelling: Spelling) => Value): (spelling: Spelling) => Value {
	// Numbered when it is first asked: of many questions only a few are.
	let question = -1;
	return (spelling) => {
		if (question < 0) question = questions++;
		const found = spelling.facts[question];
		if (found !== undefined) return found as Value;
		const made = make(spelling);
		spelling.facts[question] = made;
		return made;
	};
}

/** The same asked in each language. */
export function ofWordIn<Value>(make: (spelling: Spelling, language: Language) => Value): Record<Language, (spelling: Spelling) => Value> {
	return { en: ofWord((spelling) => make(spelling, 'en')), cs: ofWord((spelling) => make(spelling, 'cs')) };
}

/** Of what is no word: marks, numbers, typed values. */
export const spellingOf = remembered(
	(text): Spelling => ({ letters: text, word: text, folded: text, stem: text, capitals: false, facts: [] }),
	2000
);

/** Begins with a capital letter. */
export function capital(text: string, { start }: { start: number }): boolean {
	const code = text.charCodeAt(start);
	return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(start, start + 2));
}
