// Times of day as typed values: "2:30 p.m.", "6.40 this evening", "half past six", "between 8 and 10 am", "v půl sedmé", "mezi 8. a 10. hodinou".
import type { Language } from '../../scenario/types.ts';
import { numberAt } from './numbers.ts';
import { ordinalOf } from './ordinals.ts';
import type { Token } from './reading-types.ts';
import type { Found } from './slots.ts';
import { days } from './units.ts';

export const noons = new Map([
	['noon', '12:00'],
	['midday', '12:00'],
	['poledne', '12:00'],
	['polednem', '12:00'],
	['midnight', '0:00'],
	['pulnoc', '0:00'],
	['pulnoci', '0:00']
]);

/** The half of the day: "am" begins at midnight. `night` belongs to both. */
type Half = 'am' | 'pm' | 'night';

interface Hour {
	hour: number;
	minute: number;
	last: number;
	/** Written so that nothing else can be meant: with its colon, or "hodin". */
	sure: boolean;
}

export function clockAt(tokens: Token[], i: number, language: Language): Found | null {
	const token = tokens[i];
	if (token === undefined) return null;
	const noon = noons.get(token.folded);
	if (noon !== undefined) return { kind: 'time', value: noon, last: i + 1 };
	const spoken = language === 'en' ? spokenEnglish(tokens, i) : spokenCzech(tokens, i);
	if (spoken !== null) return found(spoken, halfAt(tokens, spoken.last, language));
	const hour = hourAt(tokens, i, language);
	if (hour === null) return null;
	const half = halfAt(tokens, hour.last, language);
	const asked = clockBefore[language].test(folded(tokens, i - 1));
	if (hour.sure || (half !== null && (asked || half.short || language === 'cs'))) return found(hour, half);
	return ofRange(tokens, i, hour, language);
}

const folded = (tokens: Token[], i: number): string => tokens[i]?.folded ?? '';

const clockBefore: Record<Language, RegExp> = {
	en: /^(?:at|by|until|till|from|before|after|around|about|between|and|to|since|-|–|—)$/,
	cs: /^(?:v|ve|od|mezi|pred|po|do|o|kolem|okolo|a|az|-|–|—)$/
};

/** A whole hour or "6.40", in digits or words; in Czech also the ordinal: "do páté", "8. hodinou". */
function hourAt(tokens: Token[], i: number, language: Language): Hour | null {
	const token = tokens[i];
	if (token === undefined || token.kind === 'punctuation') return null;
	const digits = /^(\d{1,2})(?:([:.])([0-5]\d))?$/.exec(token.word);
	const colon = digits?.[2] === ':';
	if (digits !== null && (digits[3] !== undefined || token.kind === 'number')) {
		const hour = Number(digits[1]);
		if (hour > 24) return null;
		const minute = Number(digits[3] ?? 0);
		if (digits[3] !== undefined) return { hour, minute, last: i + 1, sure: colon || (language === 'cs' && dotted(tokens, i)) };
		return named(tokens, i + 1, language, hour);
	}
	if (token.kind !== 'word') return null;
	const ordinal = language === 'cs' && /(?:e|ou|a)$/.test(token.folded) ? ordinalOf(token.folded, 'cs') : null;
	if (ordinal !== null && ordinal <= 12 && clockBefore.cs.test(folded(tokens, i - 1)))
		return { ...named(tokens, i + 1, language, ordinal), sure: true };
	const number = numberAt(tokens, i, language);
	if (number === null || (number.weak && language === 'cs') || !Number.isInteger(number.value)) return null;
	return number.value >= 1 && number.value <= 24 && (number.last === i + 1 || number.value > 20)
		? named(tokens, number.last, language, number.value)
		: null;
}

/** "v 14.30", "14.30 h": a Czech clock may have a dot. */
function dotted(tokens: Token[], i: number): boolean {
	return /^(?:v|ve|od|do|po|pred|mezi)$/.test(folded(tokens, i - 1)) || /^(?:h|hod)$/.test(folded(tokens, i + 1));
}

/** "o'clock", "hodin" behind a number make it an hour; "do 24 hodin", "za 2 hodiny" are how long. */
function named(tokens: Token[], at: number, language: Language, hour: number): Hour {
	if (language === 'en') {
		const clock = /^o'?clock$/.test(folded(tokens, at));
		return { hour, minute: 0, last: clock ? at + 1 : at, sure: clock };
	}
	const after = folded(tokens, at) === '.' ? at + 1 : at;
	if (!/^hodin(?:y|e|ou|u)?$|^hod$|^h$/.test(folded(tokens, after))) return { hour, minute: 0, last: at, sure: false };
	const before = folded(tokens, at - 2);
	return { hour, minute: 0, last: after + 1, sure: /^(?:v|ve|od|mezi)$/.test(before) || (after > at && clockBefore.cs.test(before)) };
}

/** "half past six", "quarter to nine"; "ten to seven" only where a time must follow. */
function spokenEnglish(tokens: Token[], i: number): Hour | null {
	const [first, second] = [folded(tokens, i), folded(tokens, i + 1)];
	if (second !== 'past' && second !== 'to') return null;
	const part = first === 'half' && second === 'past' ? 30 : first === 'quarter' ? 15 : minutes.get(first);
	const hour = numberAt(tokens, i + 2, 'en');
	if (part === undefined || hour === null || hour.last !== i + 3 || hour.value < 1 || hour.value > 12) return null;
	const ambiguous = second === 'to' && part !== 15;
	if (ambiguous && !/^(?:at|by|until|till|before|after|around|about)$/.test(folded(tokens, i - 1))) return null;
	return {
		...(second === 'past' ? { hour: hour.value, minute: part } : { hour: hour.value - 1 || 12, minute: 60 - part }),
		last: i + 3,
		sure: true
	};
}

const minutes = new Map([
	['five', 5],
	['5', 5],
	['ten', 10],
	['10', 10],
	['twenty', 20],
	['20', 20]
]);

/** "v půl sedmé", "ve čtvrt na devět", "ve tři čtvrtě na pět". */
function spokenCzech(tokens: Token[], i: number): Hour | null {
	if (folded(tokens, i) === 'pul') {
		const next = ordinalOf(folded(tokens, i + 1), 'cs') ?? lowOrdinals.get(folded(tokens, i + 1)) ?? null;
		return next === null || next > 12 || !/(?:e|i)$/.test(folded(tokens, i + 1)) ? null : part(next, 30, i + 2);
	}
	const three = folded(tokens, i) === 'tri' && folded(tokens, i + 1) === 'ctvrte';
	const at = three ? i + 2 : i + 1;
	if ((!three && folded(tokens, i) !== 'ctvrt') || folded(tokens, at) !== 'na') return null;
	const next = folded(tokens, at + 1) === 'jednu' ? { value: 1, last: at + 2 } : numberAt(tokens, at + 1, 'cs');
	return next === null || next.value < 1 || next.value > 12 ? null : part(next.value, three ? 45 : 15, next.last);
}

const lowOrdinals = new Map([
	['jedne', 1],
	['druhe', 2],
	['treti', 3]
]);

const part = (next: number, minute: number, last: number): Hour => ({ hour: next - 1 || 12, minute, last, sure: true });

interface HalfAt {
	half: Half;
	last: number;
	/** "am", "p.m.": needs no word before the hour. */
	short: boolean;
}

/** "am", "p.m.", "in the evening", "this morning", "tonight", "večer" behind a time. */
function halfAt(tokens: Token[], i: number, language: Language): HalfAt | null {
	const word = folded(tokens, i);
	if (language === 'cs') {
		const half = halves.cs.get(word);
		return half === undefined ? null : { half, last: i + 1, short: false };
	}
	if (word === 'am' || word === 'pm') return { half: word, last: i + 1, short: true };
	if ((word === 'a' || word === 'p') && folded(tokens, i + 1) === '.' && folded(tokens, i + 2) === 'm')
		return { half: `${word}m`, last: folded(tokens, i + 3) === '.' ? i + 4 : i + 3, short: true };
	if (word === 'tonight') return { half: 'pm', last: i + 1, short: false };
	const at = word === 'in' && folded(tokens, i + 1) === 'the' ? i + 2 : /^(?:this|at|tomorrow|every)$/.test(word) ? i + 1 : -1;
	const half = at < 0 ? undefined : halves.en.get(folded(tokens, at));
	return half === undefined || (word === 'at') !== (half === 'night') ? null : { half, last: at + 1, short: false };
}

const halves: Record<Language, Map<string, Half>> = {
	en: new Map<string, Half>([
		['morning', 'am'],
		['afternoon', 'pm'],
		['evening', 'pm'],
		['night', 'night']
	]),
	cs: new Map<string, Half>([
		['rano', 'am'],
		['dopoledne', 'am'],
		['ranni', 'am'],
		['odpoledne', 'pm'],
		['odpoledni', 'pm'],
		['vecer', 'pm'],
		['vecerni', 'pm']
	])
};

function found({ hour, minute, last }: Hour, half: Pick<HalfAt, 'half' | 'last'> | null): Found {
	return {
		kind: 'time',
		value: `${String(inHalf(hour, half?.half ?? null))}:${String(minute).padStart(2, '0')}`,
		last: half?.last ?? last
	};
}

function inHalf(hour: number, half: Half | null): number {
	if (half === 'pm' || (half === 'night' && hour >= 6)) return hour < 12 ? hour + 12 : hour;
	return half !== null && hour === 12 ? 0 : hour;
}

/** An hour that is one only beside another: "between 8 and 10 am", "ve středu od osmi do deseti". */
function ofRange(tokens: Token[], i: number, hour: Hour, language: Language): Found | null {
	const joined = joints[language].test(folded(tokens, skipDot(tokens, hour.last, language)));
	const second = joined ? hourAt(tokens, skipDot(tokens, hour.last, language) + 1, language) : null;
	if (second !== null) {
		const half = halfAt(tokens, second.last, language);
		const opened = openers[language].test(folded(tokens, i - 1)) || half?.short === true;
		if (!opened || !(second.sure || half !== null || isDay(tokens, i - 2, language) || isDay(tokens, second.last, language))) return null;
		return found(hour, half === null ? null : { half: halfBefore(hour, second, half.half), last: hour.last });
	}
	const first = hourBefore(tokens, i, language);
	if (first === null || !openers[language].test(folded(tokens, first.at - 1))) return null;
	return hour.last > i + 1 || isDay(tokens, first.at - 2, language) || isDay(tokens, hour.last, language) ? found(hour, null) : null;
}

const openers: Record<Language, RegExp> = { en: /^(?:between|from)$/, cs: /^(?:mezi|od)$/ };
const joints: Record<Language, RegExp> = { en: /^(?:and|to|until|till|-|–|—)$/, cs: /^(?:a|az|do|-|–|—)$/ };

const skipDot = (tokens: Token[], at: number, language: Language): number =>
	language === 'cs' && folded(tokens, at) === '.' ? at + 1 : at;

/** The hour at the other end of a range, one token long; null: there is none. */
function hourBefore(tokens: Token[], i: number, language: Language): { at: number } | null {
	if (!joints[language].test(folded(tokens, i - 1))) return null;
	const at = language === 'cs' && folded(tokens, i - 2) === '.' ? i - 3 : i - 2;
	return tokens[at]?.value !== undefined && /^\d{1,2}:\d\d$/.test(tokens[at].value) ? { at } : null;
}

/** "from 10 to 2 pm" begins in the morning. */
function halfBefore(first: Hour, second: Hour, half: Half): Half {
	return half === 'pm' && first.hour % 12 > second.hour % 12 ? 'am' : half;
}

/** A day stands there, or behind a comma or "on". */
function isDay(tokens: Token[], at: number, language: Language): boolean {
	const day = (i: number): boolean => days[language].has(folded(tokens, i)) || near[language].has(folded(tokens, i));
	return day(at) || (/^(?:,|on|v|ve)$/.test(folded(tokens, at)) && (day(at + 1) || day(at - 1)));
}

const near: Record<Language, ReadonlySet<string>> = { en: new Set(['today', 'tomorrow']), cs: new Set(['dnes', 'zitra', 'pozitri']) };
