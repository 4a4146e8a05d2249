// Typed values in a text: amounts, percentages, durations, dates, times, references, addresses. Wording and language do not matter.
import type { Language } from '../../scenario/types.ts';
import { dateAt } from './calendar.ts';
import { clockAt, noons } from './clocks.ts';
import { compoundNumbers, numberWords } from './number-words.ts';
import { formatNumber, numberAt, type NumberAt } from './numbers.ts';
import { ordinalOf } from './ordinals.ts';
import { quantityAt } from './quantities.ts';
import type { Slot, SlotKind, Token } from './reading-types.ts';
import { ofWord, type Spelling } from './word-facts.ts';
import {
	calendarWords,
	compoundUnits,
	currencies,
	days,
	durationUnits,
	loneUnits,
	lonePrepositions,
	months,
	parts,
	percentWords,
	workingWords,
	type Unit
} from './units.ts';

/** What was found at a token: its kind, canonical value, and the token after it. */
export interface Found {
	kind: SlotKind;
	value: string;
	last: number;
}

/** Finds all slots, and marks digits and other typed tokens with kind and value of their slot. */
export function slots(tokens: Token[], language: Language): Slot[] {
	const out: Slot[] = [];
	for (let i = 0; i < tokens.length;) {
		const found = foundAt(tokens, i, language);
		if (found === null) {
			i++;
			continue;
		}
		const { kind, value, last } = found;
		out.push({ kind, value, start: tokens[i]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, first: i, last });
		for (const token of tokens.slice(i, last)) {
			if (token.kind === 'punctuation') continue;
			token.value = value;
			if (token.kind !== 'word') token.kind = kind;
		}
		i = last;
	}
	return out;
}

function foundAt(tokens: Token[], i: number, language: Language): Found | null {
	const token = tokens[i];
	if (token === undefined) return null;
	switch (token.kind) {
		case 'link':
		case 'email':
			return { kind: token.kind, value: token.folded, last: i + 1 };
		case 'reference':
			return { kind: 'reference', value: token.word.replace(/[#-]/g, ''), last: i + 1 };
		default:
			return mayBegin(token, language) ? valueAt(tokens, i, token, language) : null;
	}
}

function valueAt(tokens: Token[], i: number, token: Token, language: Language): Found | null {
	return (
		phoneAt(tokens, i) ??
		clockAt(tokens, i, language) ??
		dateAt(tokens, i, language) ??
		quantityAt(tokens, i, language) ??
		compound(token, i, language) ??
		lone(tokens, i, language) ??
		measure(tokens, i, language)
	);
}

const beginnings: Record<Language, ReadonlySet<string>> = {
	en: new Set([
		...noons.keys(),
		...days.en.keys(),
		...months.en.keys(),
		...numberWords.en.keys(),
		...currencies.keys(),
		...parts.en.keys(),
		'fortnight',
		'day'
	]),
	cs: new Set([...noons.keys(), ...days.cs.keys(), ...months.cs.keys(), ...numberWords.cs.keys(), ...currencies.keys(), ...parts.cs.keys()])
};

/** Hardly any word begins a value; to be certain of that at once keeps reading fast. */
function mayBegin({ kind, folded, spelling }: Token, language: Language): boolean {
	if (kind === 'emoji') return false;
	if (kind === 'punctuation') return folded === '+' || currencies.has(folded);
	return kind !== 'word' || beginsValue[language](spelling);
}

const beginsValue: Record<Language, (spelling: Spelling) => boolean> = {
	en: ofWord(({ folded }) => beginnings.en.has(folded) || ordinalOf(folded, 'en') !== null),
	cs: ofWord(
		({ folded }) => beginnings.cs.has(folded) || ordinalOf(folded, 'cs') !== null || loneUnits.test(folded) || compounds.test(folded)
	)
};

/** "+420 777 123 456", "777 123 456": nine digits or more in groups, no currency after them. */
function phoneAt(tokens: Token[], i: number): Found | null {
	let digits = tokens[i]?.word === '+' ? '+' : '';
	let last = i + digits.length;
	while (tokens[last]?.kind === 'number' && /^[\d \u00a0]+$/.test(tokens[last]?.word ?? '') && digits.length < 15) {
		digits += (tokens[last]?.word ?? '').replace(/\D/g, '');
		last++;
	}
	const count = digits.replace('+', '').length;
	if (count < 9 || count > 15 || currencies.has(tokens[last]?.folded ?? '') || (digits[0] !== '+' && count !== 9)) return null;
	return { kind: 'phone', value: digits.slice(-9), last };
}

const compounds = /.{3}(?:denn|tydenn|mesicn|let|hodin|minutov|procentn)/;

/** Czech words such as "čtrnáctidenní", "dvouletá", "desetiprocentní". */
function compound(token: Token, i: number, language: Language): Found | null {
	const value = language === 'cs' && token.kind === 'word' ? compoundOf(token.spelling) : null;
	return value === null ? null : { ...value, last: i + 1 };
}

const compoundOf = ofWord(({ folded }): Pick<Found, 'kind' | 'value'> | null => {
	if (!compounds.test(folded)) return null;
	for (const [number, value] of compoundNumbers) {
		if (!folded.startsWith(number)) continue;
		const rest = folded.slice(number.length);
		if (rest.startsWith('procentn')) return { kind: 'percent', value: `${formatNumber(value)}%` };
		const unit = compoundUnits.find(([ending]) => ending.test(rest))?.[1];
		if (unit !== undefined) return { kind: 'duration', value: duration(value, unit) };
	}
	return null;
});

/** "do týdne", "za hodinu": one. */
function lone(tokens: Token[], i: number, language: Language): Found | null {
	const token = tokens[i];
	if (
		token?.kind !== 'word' ||
		(language === 'cs'
			? !loneUnits.test(token.folded) || (!lonePrepositions.test(tokens[i - 1]?.folded ?? '') && halfMore(tokens, i + 1, language) === null)
			: token.word !== 'fortnight')
	)
		return null;
	const unit = durationUnits[language].get(token.folded);
	if (unit === undefined) return null;
	const half = halfMore(tokens, i + 1, language);
	return { kind: 'duration', value: duration(half === null ? 1 : 1.5, unit), last: half ?? i + 1 };
}

function measure(tokens: Token[], i: number, language: Language): Found | null {
	const before = currencies.get(tokens[i]?.folded ?? '');
	if (before !== undefined) {
		const number = numberAt(tokens, i + 1, language);
		return number === null || number.weak || Number.isNaN(number.value)
			? null
			: { kind: 'amount', value: `${formatNumber(number.value)} ${before}`, last: skipDash(tokens, number.last) };
	}
	const number = numberAt(tokens, i, language);
	if (number === null || Number.isNaN(number.value)) return null;
	return (
		withUnit(tokens, number, number.last, language) ??
		ranged(tokens, number, language) ??
		(number.weak ? null : { kind: 'number', value: formatNumber(number.value), last: number.last })
	);
}

/** The first number of a range takes the unit of the second: "3–5 days", "tři až pět dnů". */
function ranged(tokens: Token[], number: NumberAt, language: Language): Found | null {
	if (!/^(?:-|–|—|to|and|or|az|nebo|ci)$/.test(tokens[number.last]?.folded ?? '')) return null;
	const second = numberAt(tokens, number.last + 1, language);
	if (second === null || second.weak) return null;
	const found = withUnit(tokens, number, second.last, language);
	return found === null ? null : { ...found, last: number.last };
}

function withUnit(tokens: Token[], { value, weak }: NumberAt, at: number, language: Language): Found | null {
	const next = tokens[at]?.folded ?? '';
	if (!weak && percentWords.test(next)) return { kind: 'percent', value: `${formatNumber(value)}%`, last: at + 1 };
	if (!weak && next === 'per' && tokens[at + 1]?.folded === 'cent')
		return { kind: 'percent', value: `${formatNumber(value)}%`, last: at + 2 };
	const currency = currencies.get(next);
	// "a £5 voucher" is five pounds, not one.
	if (currency !== undefined && !(weak && numberAt(tokens, at + 1, language) !== null))
		return { kind: 'amount', value: `${formatNumber(value)} ${currency}`, last: skipDash(tokens, at + 1) };
	if (next === ',' && /^[-–—]$/.test(tokens[at + 1]?.word ?? '')) {
		const after = currencies.get(tokens[at + 2]?.folded ?? '');
		return { kind: 'amount', value: `${formatNumber(value)} ${after ?? 'CZK'}`, last: after === undefined ? at + 2 : at + 3 };
	}
	return durationAt(tokens, value, at, language);
}

function durationAt(tokens: Token[], value: number, from: number, language: Language): Found | null {
	let at = from;
	if (tokens[at]?.word === '-') at++;
	if (language === 'en' && tokens[at]?.word === 'of') at++;
	if (language === 'en' && /^an?$/.test(tokens[at]?.word ?? '')) at++;
	const working = workingWords[language].test(tokens[at]?.folded ?? '');
	if (working || calendarWords[language].test(tokens[at]?.folded ?? '')) at++;
	const unit = durationUnits[language].get(tokens[at]?.folded ?? '');
	if (unit === undefined) return null;
	// Czech word order: "5 dní pracovních".
	const after = workingWords[language].test(tokens[at + 1]?.folded ?? '');
	// Two working weeks are ten working days.
	const counted: Unit = (working || after) && unit.base === 'd' ? { base: 'wd', factor: unit.factor === 7 ? 5 : unit.factor } : unit;
	const last = after ? at + 2 : at + 1;
	const half = halfMore(tokens, last, language);
	return { kind: 'duration', value: duration(half === null ? value : value + 0.5, counted), last: half ?? last };
}

/** "and a half", "a půl" after a unit: the token after it. */
function halfMore(tokens: Token[], at: number, language: Language): number | null {
	const [first, second, third] = [0, 1, 2].map((offset) => tokens[at + offset]?.folded ?? '');
	if (language === 'cs') return first === 'a' && second === 'pul' ? at + 2 : null;
	return first === 'and' && second === 'a' && third === 'half' ? at + 3 : null;
}

/** "24 hours" are "1d", "90 minutes" "90min", "2 hours" "2h". */
function duration(value: number, unit: Unit): string {
	const count = value * unit.factor;
	if (unit.base === 'min' && count >= 1440 && count % 1440 === 0) return `${formatNumber(count / 1440)}d`;
	if (unit.base === 'min' && count >= 60 && count % 60 === 0) return `${formatNumber(count / 60)}h`;
	return `${formatNumber(count)}${unit.base}`;
}

/** The dash of "890 Kč,-" and "Kč 890,-". */
function skipDash(tokens: Token[], last: number): number {
	return tokens[last]?.word === ',' && /^[-–—]$/.test(tokens[last + 1]?.word ?? '') ? last + 2 : last;
}
