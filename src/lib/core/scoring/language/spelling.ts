// Words that are not known, and what they were meant to be. Only slips of a frequent word count: whatever else is unknown may be a name or a word that we lack.
import type { Language } from '../../scenario/types.ts';
import type { Reading, Token } from '../observe/reading-types.ts';
import { ofWord, type Spelling } from '../observe/word-facts.ts';
import { correctionOf } from './corrections.ts';
import type { Correction } from './spelling.cs.ts';
import type { LanguageContext, Slip } from './types.ts';

const corrections: Record<Language, (spelling: Spelling) => { found: Correction | null }> = {
	en: ofWord(({ word }) => ({ found: correctionOf(word, 'en') })),
	cs: ofWord(({ word }) => ({ found: correctionOf(word, 'cs') }))
};

/** Tokens: longer replies are told to be too long, and a text of unknown words would take its time. */
const mostLooked = 800;

export function misspellings(reading: Reading, { language, vocabulary }: LanguageContext): Slip[] {
	const slips: Slip[] = [];
	for (let i = 0; i < Math.min(reading.tokens.length, mostLooked); i++) {
		const token = reading.tokens[i];
		if (token?.kind !== 'word' || token.word.length < 4) continue;
		const { found } = corrections[language](token.spelling);
		if (found === null || !plainWord(reading, i) || vocabulary?.has(token.word)) continue;
		// A capital may begin a name as well as a sentence.
		if (reading.text[token.start] !== token.word[0] && !found.sure && token.word.length < 9) continue;
		slips.push({ rule: found.rule, start: token.start, end: token.end, ...(found.instead === null ? {} : { instead: found.instead }) });
	}
	return slips;
}

/** Not a name, a code, an abbreviation or the customer's own word. */
function plainWord(reading: Reading, i: number): boolean {
	const token = reading.tokens[i];
	if (token === undefined || token.kind !== 'word' || token.quoted || token.capitals || token.word.length < 4) return false;
	if (token.end - token.start !== token.word.length || !/^\p{L}+(?:'\p{L}+)?$/u.test(token.word)) return false;
	if (glued(reading.tokens[i - 1], token) || glued(token, reading.tokens[i + 1])) return false;
	const written = reading.text.slice(token.start, token.end);
	if (written.slice(1) !== token.word.slice(1)) return false;
	return written === token.word || (token.word.length >= 5 && opens(reading, i) && !named(reading, i));
}

/** Part of something longer: "re-booked", "name@", "user_id". */
function glued(one: Token | undefined, other: Token | undefined): boolean {
	if (one === undefined || other === undefined || one.end !== other.start) return false;
	return /^[-–_@/\\#&+]$/.test(one.word) || /^[-–_@/\\#&+]$/.test(other.word);
}

/** Another capital follows: a person. */
function named({ text, tokens }: Reading, i: number): boolean {
	const [token, next] = [tokens[i], tokens[i + 1]];
	return (
		token !== undefined &&
		next?.kind === 'word' &&
		!next.capitals &&
		next.start === token.end + 1 &&
		/^\p{Lu}/u.test(text.slice(next.start))
	);
}

/** The capital belongs to the sentence, not to the word. */
function opens(reading: Reading, i: number): boolean {
	return reading.sentences.some(({ first }) => first === i);
}
