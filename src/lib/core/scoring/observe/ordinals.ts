// Ordinals in words from four on: what is first, second or third is mostly an order, no number.
import type { Language } from '../../scenario/types.ts';

const english = new Map<string, number>([
	...'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
		.split(' ')
		.map((word, i): [string, number] => [word, i + 4]),
	...'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
		.split(' ')
		.map((word, i): [string, number] => [word, 10 * i + 30])
]);

/** Without their endings. */
const czech = new Map<string, number>([
	...'ctvrt pat sest sedm osm devat desat jedenact dvanact trinact ctrnact patnact sestnact sedmnact osmnact devatenact dvacat'
		.split(' ')
		.map((word, i): [string, number] => [word, i + 4]),
	...'tricat ctyricat padesat sedesat sedmdesat osmdesat devadesat'.split(' ').map((word, i): [string, number] => [word, 10 * i + 30])
]);
const endings = /^(.+?)(?:y|eho|emu|em|ym|e|ou|a)$/;

const units = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** The second part of "twenty-first". */
export function unitOrdinal(folded: string): number | null {
	const place = units.indexOf(folded);
	return place < 0 ? null : place + 1;
}

/** Of a folded word. */
export function ordinalOf(folded: string, language: Language): number | null {
	if (language === 'en') return english.get(folded) ?? null;
	return czech.get(endings.exec(folded)?.[1] ?? '') ?? null;
}
