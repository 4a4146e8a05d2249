// The parts of a message: how it begins, who signs it, how it is laid out.
import type { Scenario } from '../../scenario/types.ts';
import { placeOf } from '../conduct/phrases.ts';
import { fold } from '../observe/stem.ts';
import { plainSentences, spanOf } from '../observe/plain.ts';
import { readingOf } from '../scorecard/reading-of.ts';
import type { ScoredTurn, Span } from '../types.ts';
import { formWords } from './words.ts';

/** Words from the end in which a signature stands. */
const signatureReach = 15;

const wordsOf = (text: string): string[] => fold(text.toLowerCase()).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** By a word of greeting, or by the customer's own name. */
export function greets(turn: ScoredTurn, { language, customer }: Scenario): boolean {
	if (turn.observations.tones.includes('greeting')) return true;
	const [first] = plainSentences(readingOf(turn, language));
	if (first === undefined) return false;
	const named = wordsOf(customer.name).map((name) => new RegExp(`^ ${name.slice(0, Math.max(2, name.length - 2))}[^ ]{0,4} `));
	return formWords[language].greeting.test(first.text) || named.some((name) => name.test(first.text));
}

/** The words with which it greets at the beginning; "Have a nice day" and its like are none. */
export function helloOf(turn: ScoredTurn, { language }: Scenario): Span | null {
	const [first] = plainSentences(readingOf(turn, language));
	const match = first && formWords[language].hello.exec(first.text);
	return first && match ? spanOf(first, 0, match[0].length) : null;
}

/** The agent's name, or a word of it, stands in the text; `atTheEnd`: as a signature. */
export function names(turn: ScoredTurn, { agent }: Scenario, atTheEnd: boolean): boolean {
	const own = new Set(wordsOf(agent));
	const all = wordsOf(turn.text);
	return (atTheEnd ? all.slice(-signatureReach) : all).some((word) => own.has(word));
}

/** Words that belong to letters, and where. */
export function letterWords(turn: ScoredTurn, { language }: Scenario): Span | null {
	return placeOf(formWords[language].letter, plainSentences(readingOf(turn, language)));
}

/** Asks to go on where others do not read along. */
export function invitesPrivately(turn: ScoredTurn, { language }: Scenario): boolean {
	return placeOf(formWords[language].privately, plainSentences(readingOf(turn, language))) !== null;
}

/** Asks for a number or an address of the customer's own, and where. */
export function asksPersonal(turn: ScoredTurn, { language }: Scenario): Span | null {
	return placeOf(formWords[language].personal, plainSentences(readingOf(turn, language)));
}

/** Paragraphs of a text with the number of their words. */
export function paragraphs(text: string): (Span & { words: number })[] {
	return [...text.matchAll(/[^\n]+/g)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		words: wordsOf(match[0]).length
	}));
}

export const lengthOf = (text: string): number => wordsOf(text).length;
