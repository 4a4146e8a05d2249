// Texts made to please a list: words without grammar, the same again and again, both answers at once, the customer's message handed back.
import { shingles } from '../accuracy/scenario-points.ts';
import { lexicons } from '../accuracy/words.ts';
import type { Reading, Sentence } from './reading-types.ts';

const fewest = 8;

/** `customer`: what the customer wrote before. */
export function stuffed(reading: Reading, words: string[], customer: string): boolean {
	if (words.length < fewest) return false;
	return (
		strungTogether(reading, words) ||
		repeats(words) ||
		monotonous(words) ||
		bothAnswers(reading) ||
		(words.length >= 12 && parrots(reading.text, customer))
	);
}

/** Hardly any small words; in a short text only where commas part nearly all of them. */
function strungTogether({ tokens, sentences, language }: Reading, words: string[]): boolean {
	const { stop } = lexicons[language];
	const small = words.filter((word) => stop.has(word)).length;
	if (words.length >= 15 && small * 6 < words.length && (small * 15 < words.length || sentences.length * 12 <= words.length)) return true;
	const commas = tokens.filter(({ word }) => /^[,;|/•+&#\n-]$/.test(word)).length;
	return commas * 2 >= words.length && small * 5 <= 2 * words.length;
}

/** A run of three words four times: at least six words, of which five have been there before. */
const mostRuns = 4;

function repeats(words: string[]): boolean {
	if (words.length < 12 || new Set(words).size + mostRuns >= words.length) return false;
	const runs = new Map<string, number>();
	for (let i = 0; i + 2 < words.length; i++) {
		const run = words.slice(i, i + 3).join(' ');
		runs.set(run, (runs.get(run) ?? 0) + 1);
	}
	return Math.max(0, ...runs.values()) >= mostRuns;
}

/** Thirty words of which half have been there before, or one word that makes a fourth of a text. */
function monotonous(words: string[]): boolean {
	for (let from = 0; from === 0 || from + 30 <= words.length; from += 15) {
		const part = words.slice(from, from + 30);
		if (part.length >= 12 && new Set(part).size * 2 <= part.length) return true;
	}
	return false;
}

/** The same sentence with two values, or said and denied. */
function bothAnswers(reading: Reading): boolean {
	if (manyValues(reading)) return true;
	const seen = new Map<string, string>();
	for (const sentence of reading.sentences) {
		if (sentence.question) continue;
		for (const part of clausesOf(reading, sentence)) {
			const { frame, value, size } = part;
			if (size < 2 || value === null) continue;
			const before = seen.get(frame);
			if (before !== undefined && before !== value) return true;
			seen.set(frame, value);
		}
	}
	return false;
}

/** What a sentence says without its values and denials, and these. */
function clausesOf(
	{ tokens, slots, language }: Reading,
	{ first, last }: Sentence
): { frame: string; value: string | null; size: number }[] {
	const { stop, negators, prefixed } = lexicons[language];
	const values: string[] = [];
	const frame: string[] = [];
	let denials = 0;
	for (let i = first; i < last; i++) {
		const token = tokens[i];
		if (token === undefined || token.quoted || token.kind === 'punctuation' || token.kind === 'emoji') continue;
		const slot = slots.find((one) => i >= one.first && i < one.last);
		if (slot !== undefined) {
			if (slot.first === i) values.push(`${slot.kind}:${slot.value}`);
		} else if (negators.test(token.folded)) denials++;
		else if (prefixed?.test(token.folded) === true) {
			denials++;
			frame.push(token.folded.slice(2));
		} else if (!stop.has(token.folded) || token.folded.length > 3) frame.push(token.folded);
	}
	return [
		{
			frame: frame.sort().join(' '),
			value: values.length + denials === 0 ? '+' : `${values.join(' ')}${'-'.repeat(denials % 2)}`,
			size: frame.length
		}
	];
}

/** "14 days or 30 days or 60 days" */
function manyValues({ slots, tokens, language }: Reading): boolean {
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
function parrots(text: string, customer: string): boolean {
	if (customer.length < 40) return false;
	const own = [...shingles(text.replace(/^>.*$/gm, ''))];
	if (own.length < 8) return false;
	const theirs = shingles(customer);
	return 3 * own.filter((run) => theirs.has(run)).length >= 2 * own.length;
}
