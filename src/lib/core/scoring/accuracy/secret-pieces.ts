// A text without signs and fillers, as pieces in which secrets can be looked for: words folded, numbers as digits, letters that are spelt out.
import type { Language } from '../../scenario/types.ts';
import { numberAt } from '../observe/numbers.ts';
import type { Reading, Token } from '../observe/reading-types.ts';
import type { Span } from '../types.ts';

export interface Piece extends Span {
	text: string;
}

/** Said instead of signs, between groups of digits, or before a letter that is spelt. */
const fillers: Record<Language, RegExp> = {
	en: /^(?:at|dot|dash|hyphen|underscore|slash|space|then|and|point|comma|plus|capital|uppercase|lowercase|small|big|letter|digit|number|exclamation|mark|question|hash|star|asterisk|dollar|sign|next|again|finally|followed|by|comes)$/,
	cs: /^(?:zavinac|tecka|pomlcka|podtrzitko|lomitko|mezera|pak|potom|a|carka|plus|velke|male|velky|maly|pismeno|cislo|cislice|vykricnik|otaznik|hvezdicka|krizek|mrizka|dolar|nakonec|dale|zase|znovu|jeste)$/
};
const digitWords: Record<Language, Record<string, string>> = {
	en: { oh: '0', o: '0', nil: '0', zero: '0', one: '1' },
	cs: {
		nula: '0',
		nul: '0',
		jedna: '1',
		jednicka: '1',
		dvojka: '2',
		trojka: '3',
		ctyrka: '4',
		petka: '5',
		sestka: '6',
		sedmicka: '7',
		osmicka: '8',
		devitka: '9',
		dveste: '200',
		trista: '300',
		ctyrista: '400',
		petset: '500',
		sestset: '600',
		sedmset: '700',
		osmset: '800',
		devetset: '900'
	}
};
const repeats: Record<Language, Record<string, number>> = {
	en: { double: 2, triple: 3, thrice: 3 },
	cs: { dvakrat: 2, trikrat: 3, ctyrikrat: 4 }
};
/** "M as in Mary", "M jako Marie". */
const spelling: Record<Language, (tokens: Token[], i: number) => number> = {
	en: (tokens, i) =>
		tokens[i]?.folded === 'as' && tokens[i + 1]?.folded === 'in' ? 3 : tokens[i]?.folded === 'for' || tokens[i]?.folded === 'like' ? 2 : 0,
	cs: (tokens, i) => (tokens[i]?.folded === 'jako' || tokens[i]?.folded === 'od' ? 2 : 0)
};
const alphabet = new Map(
	'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'
		.split(' ')
		.map((word): [string, string] => [word, word.slice(0, 1)])
).set('alfa', 'a');
/** One of the words alone is a word. */
const letters = 3;

export function join(list: Piece[]): string {
	return list.map(({ text }) => text).join('');
}

export function pieces(reading: Reading): Piece[] {
	const out: Piece[] = [];
	const { tokens, language } = reading;
	const spelt = tokens.filter(({ folded }) => alphabet.has(folded)).length >= letters;
	for (let i = 0; i < tokens.length;) {
		const token = tokens[i];
		const skipped = token !== undefined && (out.at(-1)?.text.length ?? 0) === 1 ? spelling[language](tokens, i) : 0;
		const alone = isSpelt(tokens, i, language);
		const idle = token === undefined || token.kind === 'punctuation' || token.kind === 'emoji' || fillers[language].test(token.folded);
		if (token === undefined || skipped > 0 || (idle && !alone)) {
			i += Math.max(1, skipped);
			continue;
		}
		const said = alone ? null : digitsAt(tokens, i, language);
		const letter = spelt ? alphabet.get(token.folded) : undefined;
		const text = said?.digits ?? letter ?? token.folded.replace(/[^\p{L}\p{N}]/gu, '');
		const last = said?.last ?? i + 1;
		if (text !== '') out.push({ text: withoutPrefix(text), start: token.start, end: tokens[last - 1]?.end ?? token.end });
		i = last;
	}
	return out;
}

function digitsAt(tokens: Token[], i: number, language: Language): { digits: string; last: number } | null {
	const token = tokens[i];
	if (token === undefined || token.kind !== 'word') return null;
	const times = Object.hasOwn(repeats[language], token.folded) ? repeats[language][token.folded] : undefined;
	if (times !== undefined) {
		const once =
			digitsAt(tokens, i + 1, language) ??
			(/^\d$/.test(tokens[i + 1]?.word ?? '') ? { digits: tokens[i + 1]?.word ?? '', last: i + 2 } : null);
		return once === null ? null : { digits: once.digits.repeat(times), last: once.last };
	}
	const digit = Object.hasOwn(digitWords[language], token.folded) ? digitWords[language][token.folded] : undefined;
	if (digit !== undefined) {
		return digit.length === 3 ? hundreds(tokens, i, Number(digit), language) : { digits: digit, last: i + 1 };
	}
	const number = numberAt(tokens, i, language);
	return number === null || number.weak || !Number.isInteger(number.value) ? null : { digits: String(number.value), last: number.last };
}

/** "sedmset sedmdesát sedm", and no further: "sto" begins the next group. */
function hundreds(tokens: Token[], i: number, value: number, language: Language): { digits: string; last: number } {
	for (const last of [i + 3, i + 2]) {
		const rest = numberAt(tokens.slice(0, last), i + 1, language);
		if (rest !== null && !rest.weak && rest.last === last && rest.value < 100) return { digits: String(value + rest.value), last };
	}
	return { digits: String(value), last: i + 1 };
}

/** A single letter among others, or explained: no small word, and no digit. */
function isSpelt(tokens: Token[], i: number, language: Language): boolean {
	if (!isLetter(tokens[i])) return false;
	if (spelling[language](tokens, i + 1) > 0) return true;
	const words = tokens.slice(Math.max(0, i - 8), i + 9).filter(({ kind }) => kind !== 'punctuation');
	const here = words.indexOf(tokens[i] as Token);
	let [from, to] = [here, here];
	while (isLetter(words[from - 1])) from--;
	while (isLetter(words[to + 1])) to++;
	return to - from + 1 >= letters;
}

function isLetter(token: Token | undefined): boolean {
	return token?.kind === 'word' && token.word.length === 1;
}

/** Country codes of telephone numbers: said or not, it is the same number. */
function withoutPrefix(text: string): string {
	return /^(?:00)?(?:420|44)\d{9,10}$/.test(text) ? text.replace(/^(?:00)?(?:420|44)/, '') : text;
}
