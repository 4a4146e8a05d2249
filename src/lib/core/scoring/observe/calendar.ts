// Dates as typed values: "5. března", "March 5th", "5.3.", "Friday".
import type { Language } from '../../scenario/types.ts';
import type { Token } from './reading-types.ts';
import type { Found } from './slots.ts';
import { days, months } from './units.ts';

export function dateAt(tokens: Token[], i: number, language: Language): Found | null {
	const token = tokens[i];
	if (token === undefined) return null;
	const day = days[language].get(token.folded);
	if (token.kind === 'word' && day !== undefined) return { kind: 'date', value: day, last: i + 1 };
	if (token.kind === 'word') return withYear(tokens, monthFirst(tokens, i, language));
	if (token.kind !== 'number') return null;
	return isoDate(tokens, i) ?? dottedDate(tokens, i) ?? withYear(tokens, dayFirst(tokens, i, language));
}

/** "31 May 2026", "May 31, 2026": the year belongs to it. */
function withYear(tokens: Token[], found: Found | null): Found | null {
	if (found === null) return null;
	const at = tokens[found.last]?.word === ',' ? found.last + 1 : found.last;
	return /^(?:19|20)\d\d$/.test(tokens[at]?.word ?? '') ? { ...found, last: at + 1 } : found;
}

function named(day: number, month: number, last: number): Found | null {
	return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { kind: 'date', value: `${String(day)}.${String(month)}.`, last } : null;
}

/** "March 5", "March 5th" */
function monthFirst(tokens: Token[], i: number, language: Language): Found | null {
	const month = language === 'en' ? months.en.get(tokens[i]?.folded ?? '') : undefined;
	const next = tokens[i + 1];
	if (month === undefined || next?.kind !== 'number' || !/^\d{1,2}$/.test(next.word)) return null;
	return named(Number(next.word), month, /^(?:st|nd|rd|th)$/.test(tokens[i + 2]?.word ?? '') ? i + 3 : i + 2);
}

/** "5 March", "5th of March", "5. března" */
function dayFirst(tokens: Token[], i: number, language: Language): Found | null {
	if (!/^\d{1,2}$/.test(tokens[i]?.word ?? '')) return null;
	let at = i + 1;
	while (/^(?:\.|st|nd|rd|th|of)$/.test(tokens[at]?.word ?? '') && at < i + 3) at++;
	const month = months[language].get(tokens[at]?.folded ?? '');
	return month === undefined ? null : named(Number(tokens[i]?.word), month, at + 1);
}

/** "2026-03-05": the year is left out, as in speech. */
function isoDate(tokens: Token[], i: number): Found | null {
	if (tokens[i]?.word.length !== 4) return null;
	const parts = [0, 2, 4].map((offset) => tokens[i + offset]?.word ?? '');
	if (!/^\d{4}$/.test(parts[0] ?? '') || tokens[i + 1]?.word !== '-' || tokens[i + 3]?.word !== '-') return null;
	return named(Number(parts[2]), Number(parts[1]), i + 5);
}

/** "5.3.2026", "5. 3.", "5.3." */
function dottedDate(tokens: Token[], i: number): Found | null {
	const whole = /^(\d{1,2})\.(\d{1,2})\.(?:\d{4}|\d{2})$/.exec(tokens[i]?.word ?? '');
	if (whole !== null) return named(Number(whole[1]), Number(whole[2]), i + 1);
	const short = /^(\d{1,2})\.(\d{1,2})$/.exec(tokens[i]?.word ?? '');
	if (short !== null && tokens[i + 1]?.word === '.' && tokens[i + 1]?.start === tokens[i]?.end)
		return named(Number(short[1]), Number(short[2]), i + 2);
	const [dot, month, second] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
	if (!/^\d{1,2}$/.test(tokens[i]?.word ?? '') || dot?.word !== '.' || second?.word !== '.') return null;
	if (month?.kind !== 'number' || !/^\d{1,2}$/.test(month.word)) return null;
	return named(Number(tokens[i]?.word), Number(month.word), /^(?:19|20)\d\d$/.test(tokens[i + 4]?.word ?? '') ? i + 5 : i + 4);
}
