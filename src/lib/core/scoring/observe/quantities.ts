// Values that are more than digits and a unit: "the fortieth day", "a third of", "30 kg", "in April", "rok a půl".
import type { Language } from '../../scenario/types.ts';
import { formatNumber, numberAt } from './numbers.ts';
import { ordinalOf, unitOrdinal } from './ordinals.ts';
import type { Token } from './reading-types.ts';
import type { Found } from './slots.ts';
import { measures, months, parts } from './units.ts';

export function quantityAt(tokens: Token[], i: number, language: Language): Found | null {
	return (
		fraction(tokens, i, language) ??
		ordinal(tokens, i, language) ??
		numberedDay(tokens, i, language) ??
		month(tokens, i, language) ??
		measured(tokens, i, language)
	);
}

const folded = (tokens: Token[], i: number): string => tokens[i]?.folded ?? '';

function percent(share: number, last: number): Found {
	return { kind: 'percent', value: `${formatNumber(Math.round(share * 1000) / 10)}%`, last };
}

/** "a third of", "two fifths", "half the price", "polovinu", "tři čtvrtiny". */
function fraction(tokens: Token[], i: number, language: Language): Found | null {
	const number = numberAt(tokens, i, language);
	if (number !== null && !number.weak && number.value < 10) {
		const share = parts[language].get(folded(tokens, number.last));
		return share === undefined ? null : percent(number.value * share, number.last + 1);
	}
	const at = language === 'en' && /^(?:a|one)$/.test(folded(tokens, i)) ? i + 1 : i;
	const share = parts[language].get(folded(tokens, at));
	if (share === undefined) return null;
	if (language === 'cs') return percent(share, at + 1);
	const followed = /^(?:of|off)$/.test(folded(tokens, at + 1)) || (share === 0.5 && /^(?:the|your|price)$/.test(folded(tokens, at + 1)));
	// "a quarter of an hour" is a time.
	const time = /^(?:a|an)$/.test(folded(tokens, at + 2));
	return (at > i || share === 0.5) && followed && !time ? percent(share, at + 1) : null;
}

/** "the 15th", "the fortieth day", "třicátého". */
function ordinal(tokens: Token[], i: number, language: Language): Found | null {
	let value = ordinalOf(folded(tokens, i), language);
	let last = i + 1;
	if (language === 'en') {
		const tens = numberAt(tokens, i, 'en');
		const one = folded(tokens, i + 1) === '-' ? unitOrdinal(folded(tokens, i + 2)) : null;
		if (value === null && tens !== null && tens.value >= 20 && one !== null) [value, last] = [tens.value + one, i + 3];
		if (/^\d{1,2}$/.test(folded(tokens, i)) && /^(?:st|nd|rd|th)$/.test(folded(tokens, i + 1)))
			[value, last] = [Number(folded(tokens, i)), i + 2];
	}
	if (value === null) return null;
	const of = language === 'en' && folded(tokens, last) === 'of' ? 1 : 0;
	const named = months[language].get(folded(tokens, last + of));
	if (named !== undefined && value <= 31) return { kind: 'date', value: `${String(value)}.${String(named)}.`, last: last + of + 1 };
	return dayOrNumber(tokens, value, last, language);
}

const dayWords: Record<Language, RegExp> = { en: /^days?$/, cs: /^(?:den|dne|dni|dnem)$/ };

function dayOrNumber(tokens: Token[], value: number, last: number, language: Language): Found {
	if (dayWords[language].test(folded(tokens, last))) return { kind: 'duration', value: `${String(value)}d`, last: last + 1 };
	return { kind: 'number', value: String(value), last };
}

/** "day 30", "30. den". */
function numberedDay(tokens: Token[], i: number, language: Language): Found | null {
	if (language === 'cs') {
		const counted = /^\d{1,3}$/.test(folded(tokens, i)) && folded(tokens, i + 1) === '.' && dayWords.cs.test(folded(tokens, i + 2));
		return counted ? { kind: 'duration', value: `${folded(tokens, i)}d`, last: i + 3 } : null;
	}
	const counted = folded(tokens, i) === 'day' && /^\d{1,3}$/.test(folded(tokens, i + 1));
	return counted ? { kind: 'duration', value: `${folded(tokens, i + 1)}d`, last: i + 2 } : null;
}

const monthBefore: Record<Language, RegExp> = {
	en: /^(?:in|of|until|till|by|since|from|through|during|every|each|next|last|this|early|late|mid)$/,
	cs: /^(?:v|ve|od|do|z|ze|konce|konec|koncem|konci|zacatku|zacatkem|zacatek|pulce|polovine|behem|kazdy|cely|letos|pristi|letosniho)$/
};

/** "in April", "do konce dubna": the month without a day. */
function month(tokens: Token[], i: number, language: Language): Found | null {
	const named = months[language].get(folded(tokens, i));
	return named !== undefined && monthBefore[language].test(folded(tokens, i - 1))
		? { kind: 'date', value: `m${String(named)}`, last: i + 1 }
		: null;
}

/** "30 kg", "5 GB", "2 noci": a number of one unit is none of another. */
function measured(tokens: Token[], i: number, language: Language): Found | null {
	const number = numberAt(tokens, i, language);
	if (number === null || number.weak || Number.isNaN(number.value)) return null;
	const at = /^[-°]$/.test(folded(tokens, number.last)) ? number.last + 1 : number.last;
	const unit = measures.get(folded(tokens, at));
	return unit === undefined ? null : { kind: 'number', value: `${formatNumber(number.value)} ${unit}`, last: at + 1 };
}
