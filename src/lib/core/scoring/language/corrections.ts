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
	// "certificate's": the word before the apostrophe.
	const apostrophe = word.indexOf("'");
	const bare = apostrophe < 0 ? word : word.slice(0, apostrophe);
	if (bare.length < 6 || bare.length > 24) return word;
	const instead = correctionOf(bare, language)?.instead ?? bare;
	return /[ ']/.test(instead) ? word : instead + word.slice(bare.length);
}
