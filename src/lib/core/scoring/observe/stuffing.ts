// Texts made to please a list: words without grammar, the same again and again, both answers at once, the customer's message handed back.
import { shingles } from '../accuracy/scenario-points.ts';
import { wordSeen } from '../accuracy/word-seen.ts';
import { lexicons } from '../accuracy/words.ts';
import type { Language } from '../../scenario/types.ts';
import type { Reading, Sentence, Token } from './reading-types.ts';

const fewest = 8;

/** `customer`: what the customer wrote before. */
export function stuffed(reading: Reading, words: string[], customer: string): boolean {
	if (words.length < fewest) return false;
	const times = timesOf(words);
	return (
		strungTogether(reading, words) ||
		repeats(words, times) ||
		monotonous(words, times.size) ||
		bothAnswers(reading) ||
		(words.length >= 12 && parrots(reading, customer))
	);
}

function timesOf(words: string[]): Map<string, number> {
	const times = new Map<string, number>();
	for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
	return times;
}

const separators = ',;|/•+&#-';
/** Small words that hold no sentence together: whoever strings courtesies together writes no grammar either. */
const courtesies: Record<Language, ReadonlySet<string>> = {
	en: new Set('please sorry thank thanks help hello welcome'.split(' ')),
	cs: new Set('prosim omlouvame omlouvam dekuji dekuju dekujeme'.split(' '))
};

/** Hardly any small words; in a short text only where commas part nearly all of them. */
function strungTogether({ tokens, sentences, language }: Reading, words: string[]): boolean {
	const { stop } = lexicons[language];
	const small = words.filter((word) => stop.has(word) && !courtesies[language].has(word)).length;
	if (sentences.length * 2 > words.length) return true;
	if (words.length >= 15 && small * 6 < words.length && (small * 15 < words.length || sentences.length * 12 <= words.length)) return true;
	const commas = tokens.filter(({ word }) => word.length === 1 && separators.includes(word)).length;
	return commas * 2 >= words.length && small * 5 <= 2 * words.length;
}

/** A run of three words four times: at least six words, of which five have been there before. */
const mostRuns = 4;

function repeats(words: string[], times: Map<string, number>): boolean {
	if (words.length < 12 || times.size + mostRuns >= words.length) return false;
	const runs = new Map<string, number>();
	let often = 0;
	for (const [i, word] of words.entries()) {
		often = (times.get(word) ?? 0) >= mostRuns ? often + 1 : 0;
		if (often < 3) continue;
		const run = words.slice(i - 2, i + 1).join(' ');
		runs.set(run, (runs.get(run) ?? 0) + 1);
	}
	return Math.max(0, ...runs.values()) >= mostRuns;
}

/** Thirty words of which half have been there before, or one word that makes a fourth of a text. */
function monotonous(words: string[], different: number): boolean {
	// As many must have been there before in the whole text.
	if (2 * (words.length - different) < Math.min(30, words.length)) return false;
	for (let from = 0; from === 0 || from + 30 <= words.length; from += 15) {
		const part = words.slice(from, from + 30);
		if (part.length >= 12 && new Set(part).size * 2 <= part.length) return true;
	}
	return false;
}

/** The same sentence with two values, or said and denied. */
function bothAnswers(reading: Reading): boolean {
	if (manyValues(reading)) return true;
	if (reading.sentences.length < 2) return false;
	const claims = reading.sentences.flatMap((sentence) => (sentence.question ? [] : claimOf(reading, sentence)));
	if (claims.every(({ value }) => value === claims[0]?.value)) return false;
	const seen = new Map<string, string>();
	return claims.some(({ words, value }) => {
		if (words.length < 2) return false;
		const frame = words.sort().join(' ');
		const before = seen.get(frame);
		seen.set(frame, value);
		return before !== undefined && before !== value;
	});
}

/** What a sentence says without its values and denials, and these. */
function claimOf({ tokens, slots, language }: Reading, { first, last }: Sentence): { words: string[]; value: string } {
	const inside = slots.length === 0 ? slots : slots.filter((slot) => slot.first >= first && slot.first < last);
	const words: string[] = [];
	let denials = 0;
	for (let i = first; i < last; i++) {
		const token = tokens[i];
		if (token === undefined || token.quoted || token.kind === 'punctuation' || token.kind === 'emoji') continue;
		if (inside.length > 0 && inside.some((slot) => i >= slot.first && i < slot.last)) continue;
		const { folded } = token;
		const seen = token.kind === 'word' ? wordSeen(token, language) : null;
		if (seen?.negates) denials++;
		else if (seen?.prefixed) {
			denials++;
			words.push(folded.slice(2));
		} else if (folded.length > 3 || !seen?.stop) words.push(folded);
	}
	const value = inside.map(({ kind, value: found }) => `${kind}:${found}`).join(' ');
	return { words, value: denials % 2 === 0 ? value : `${value} not` };
}

/** "14 days or 30 days or 60 days" */
function manyValues({ slots, tokens, language }: Reading): boolean {
	if (slots.length < 3) return false;
	const or = language === 'cs' ? /^(?:nebo|anebo|ci|pripadne)$/ : /^(?:or|alternatively)$/;
	let chain = 0;
	for (let i = 0; i + 1 < slots.length; i++) {
		const [one, other] = [slots[i], slots[i + 1]];
		if (one === undefined || other === undefined || one.kind !== other.kind || one.value === other.value) chain = 0;
		else chain = tokens.slice(one.last, other.first).some(({ folded }) => or.test(folded)) && other.first - one.last <= 3 ? chain + 1 : 0;
		if (chain >= 2 && (one?.kind === 'duration' || one?.kind === 'amount' || one?.kind === 'percent')) return true;
	}
	return false;
}

/** Two thirds of its runs of five words are the customer's. */
function parrots({ text, tokens }: Reading, customer: string): boolean {
	if (customer.length < 40 || !sharesRuns(text, tokens, customer)) return false;
	const own = [...shingles(text.replace(/^>.*$/gm, ''))];
	const theirs = shingles(customer);
	return own.length >= 8 && 3 * own.filter((run) => theirs.has(run)).length >= 2 * own.length;
}

const samples = 8;

/** Of eight places in the reply, three words of two stand in the customer's message: hardly any reply needs a closer look. */
function sharesRuns(text: string, tokens: Token[], customer: string): boolean {
	const said = customer.toLowerCase();
	let shared = 0;
	for (let i = 0; i < samples; i++) {
		const at = Math.floor((i * (tokens.length - 3)) / samples);
		const run = text.slice(tokens[at]?.start ?? 0, tokens[at + 2]?.end ?? 0).toLowerCase();
		if (said.includes(run)) shared++;
	}
	return shared >= 2;
}
