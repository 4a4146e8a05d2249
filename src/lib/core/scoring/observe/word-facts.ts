// What is found out about a word is kept beside its spelling: tokens that are spelt alike share it, and ask for it without a look-up.

export interface Spelling {
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
	const question = questions++;
	return (spelling) => {
		const found = spelling.facts[question];
		if (found !== undefined) return found as Value;
		const made = make(spelling);
		spelling.facts[question] = made;
		return made;
	};
}

/** Begins with a capital letter. */
export function capital(text: string, { start }: { start: number }): boolean {
	const code = text.charCodeAt(start);
	return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(start, start + 2));
}
