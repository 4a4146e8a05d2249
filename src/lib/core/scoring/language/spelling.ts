// Words that are not known, and what they were meant to be. Only slips of a frequent word count: whatever else is unknown may be a name or a word that we lack.
import type { Reading, Token } from '../observe/reading-types.ts';
import { isKnown } from './known-words.ts';
import { correctCzech } from './spelling.cs.ts';
import { correctEnglish } from './spelling.en.ts';
import type { LanguageContext, Slip } from './types.ts';

/** A text of unknown words is not worth reading on. */
const mostLooked = 12;

export function misspellings(reading: Reading, context: LanguageContext): Slip[] {
	const slips: Slip[] = [];
	const done = new Map<string, Slip | null>();
	for (const [i, token] of reading.tokens.entries()) {
		if (!plainWord(reading, i) || context.vocabulary?.has(token.word) || isKnown(token.word, context.language)) continue;
		if (done.size >= mostLooked && !done.has(token.word)) break;
		if (!done.has(token.word)) done.set(token.word, slipOf(reading, i, context));
		const slip = done.get(token.word) ?? null;
		if (slip !== null) slips.push({ ...slip, start: token.start, end: token.end });
	}
	return slips;
}

function slipOf(reading: Reading, i: number, { language }: LanguageContext): Slip | null {
	const token = reading.tokens[i];
	if (token === undefined) return null;
	const found = language === 'cs' ? correctCzech(token.word) : correctEnglish(token.word);
	// A capital may begin a name as well as a sentence.
	const name = reading.text[token.start] !== token.word[0] && !found?.sure && token.word.length < 9;
	return found === null || name
		? null
		: { rule: found.rule, start: token.start, end: token.end, ...(found.instead === null ? {} : { instead: found.instead }) };
}

/** Not a name, a code, an abbreviation or the customer's own word. */
function plainWord(reading: Reading, i: number): boolean {
	const token = reading.tokens[i];
	if (token === undefined || token.kind !== 'word' || token.quoted || token.capitals || token.word.length < 4) return false;
	if (token.end - token.start !== token.word.length || !/^\p{L}+(?:'\p{L}+)?$/u.test(token.word)) return false;
	if (glued(reading.tokens[i - 1], token) || glued(token, reading.tokens[i + 1])) return false;
	const written = reading.text.slice(token.start, token.end);
	if (written.slice(1) !== token.word.slice(1)) return false;
	return written === token.word || (token.word.length >= 5 && opens(reading, i));
}

/** Part of something longer: "re-booked", "name@", "user_id". */
function glued(one: Token | undefined, other: Token | undefined): boolean {
	if (one === undefined || other === undefined || one.end !== other.start) return false;
	return /^[-–_@/\\#&+]$/.test(one.word) || /^[-–_@/\\#&+]$/.test(other.word);
}

/** The capital belongs to the sentence, not to the word. */
function opens(reading: Reading, i: number): boolean {
	return reading.sentences.some(({ first }) => first === i);
}
