// A number at a token: digits or words, with what multiplies it.
import type { Language } from '../../scenario/types.ts';
import type { Token } from './reading-types.ts';
import { numberWords } from './number-words.ts';

export interface NumberAt {
	value: number;
	/** Tokens first (inclusive) to last (exclusive). */
	last: number;
	/** Only a number before a unit: "one", "a", "půl". */
	weak: boolean;
}

const thousands = /^(\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+)(?:[.,](\d{1,2}))?$/;

/** "1 200", "1,200", "1.200,50", "29,90". NaN when dots and commas make no number ("5.3.2024"). */
export function parseDigits(digits: string): number {
	const grouped = thousands.exec(digits);
	if (grouped !== null) return Number(`${(grouped[1] ?? '').replace(/\D/g, '')}.${grouped[2] ?? '0'}`);
	return /^\d+(?:[.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : NaN;
}

export function formatNumber(value: number): string {
	return String(Math.round(value * 1000) / 1000);
}

export function numberAt(tokens: Token[], i: number, language: Language): NumberAt | null {
	const token = tokens[i];
	if (token === undefined) return null;
	if (token.kind === 'number') {
		const value = parseDigits(token.word);
		const multiplier = numberWords[language].get(tokens[i + 1]?.folded ?? '');
		if (multiplier?.times === true && multiplier.value >= 1000 && !Number.isNaN(value)) {
			return { value: value * multiplier.value, last: i + 2, weak: false };
		}
		return { value, last: i + 1, weak: false };
	}
	return token.kind === 'word' ? inWords(tokens, i, language) : null;
}

/** "one hundred and twenty-five", "dvě stě padesát", "half a million", "pětadvacet". */
function inWords(tokens: Token[], from: number, language: Language): NumberAt | null {
	const words = numberWords[language];
	let total = 0;
	let part: number | null = null;
	let weak = true;
	let previous = Infinity;
	let i = from;
	let last = from;
	for (; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined) break;
		if (i > from && joins(token, language)) continue;
		const word = token.kind === 'word' ? words.get(token.folded) : undefined;
		if (word === undefined) break;
		if (word.times) {
			const factor: number = part ?? 1;
			if (part === null && total === 0 && language === 'en') break;
			if (word.value >= 1000) {
				total += factor * word.value;
				part = null;
			} else part = factor * word.value;
			weak = false;
			previous = word.value;
		} else {
			if (part !== null && !(previous >= 20 && word.value < previous) && !(weak && part === 0.5)) break;
			part = weak && part === 0.5 ? part : (part ?? 0) + word.value;
			previous = word.value;
			weak &&= word.weak;
		}
		last = i + 1;
	}
	if (last === from) return null;
	return { value: total + (part ?? 0), last, weak };
}

function joins(token: Token, language: Language): boolean {
	return token.word === '-' || (language === 'en' && token.word === 'and');
}
