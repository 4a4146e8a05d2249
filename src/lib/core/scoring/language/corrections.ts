// What a misspelt word was meant to be.
import type { Language } from '../../scenario/types.ts';
import { remembered } from '../observe/remembered.ts';
import { isKnown } from './known-words.ts';
import { correctCzech, type Correction } from './spelling.cs.ts';
import { correctEnglish } from './spelling.en.ts';

const corrections: Record<Language, (word: string) => Correction | null> = {
	en: remembered((word) => (isKnown(word, 'en') ? null : correctEnglish(word))),
	cs: remembered((word) => (isKnown(word, 'cs') ? null : correctCzech(word)))
};

/** `word`: lower case. Null: it is known, or nobody knows what was meant. */
export function correctionOf(word: string, language: Language): Correction | null {
	return corrections[language](word);
}

/** The one word that a long word was meant to be; itself where that is not known. A slip of the finger changes nothing that is said. */
export function meantBy(word: string, language: Language): string {
	if (word.length < 6 || word.length > 24) return word;
	const instead = correctionOf(word, language)?.instead ?? word;
	return /[ ']/.test(instead) ? word : instead;
}
