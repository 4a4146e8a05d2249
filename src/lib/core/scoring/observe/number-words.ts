// Numbers in words, folded, both languages.
import type { Language } from '../../scenario/types.ts';

/** `add` joins what comes before it, `times` multiplies it; `weak` words are numbers only before a unit ("one day", not "one of us"). */
export interface NumberWord {
	value: number;
	times: boolean;
	weak: boolean;
}

const plainEnglish: Record<string, number> = {
	zero: 0,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fourty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	dozen: 12
};
const weakEnglish: Record<string, number> = { one: 1, a: 1, an: 1, single: 1, half: 0.5, quarter: 0.25, couple: 2 };
const timesEnglish: Record<string, number> = { hundred: 100, thousand: 1000, k: 1000, million: 1_000_000, m: 1_000_000, mil: 1_000_000 };

const onesCzech: [string, number][] = [
	['dva dve dvou dvema', 2],
	['tri trem tremi', 3],
	['ctyri ctyr ctyrem ctyrmi', 4],
	['pet peti', 5],
	['sest sesti', 6],
	['sedm sedmi', 7],
	['osm osmi', 8],
	['devet deviti', 9],
	['deset deseti', 10],
	['jedenact', 11],
	['dvanact', 12],
	['trinact', 13],
	['ctrnact', 14],
	['patnact', 15],
	['sestnact', 16],
	['sedmnact', 17],
	['osmnact', 18],
	['devatenact', 19],
	['dvacet', 20],
	['tricet', 30],
	['ctyricet', 40],
	['padesat', 50],
	['sedesat', 60],
	['sedmdesat', 70],
	['osmdesat', 80],
	['devadesat', 90],
	['nula nuly', 0],
	['tucet tuctu', 12],
	['dvoustovka dvoustovku', 200],
	['tristovka tristovku', 300],
	['petistovka petistovku', 500],
	['tisicovka tisicovku', 1000]
];
const weakCzech: [string, number][] = [
	['jeden jedna jedno jednoho jedne jednu jednom jednomu', 1],
	['pul pulky', 0.5],
	['ctvrt', 0.25]
];
const timesCzech: [string, number][] = [
	['sto sta ste set stu stovka stovku stovky stovek', 100],
	['tisic tisice tisici tisicu tis', 1000],
	['milion miliony milionu mil', 1_000_000]
];

/** Genitives that begin compounds: "čtrnáctidenní", "dvoutýdenní"; and inverted tens: "pětadvacet". */
const unitsInCompounds: [string, number][] = [
	['jedn', 1],
	['jed', 1],
	['dva', 2],
	['tri', 3],
	['ctyri', 4],
	['pet', 5],
	['sest', 6],
	['sedm', 7],
	['osm', 8],
	['devet', 9]
];

function czech(): Map<string, NumberWord> {
	const words = new Map<string, NumberWord>();
	const add = (forms: string, value: number, kind: Partial<NumberWord>) => {
		for (const form of forms.split(' ')) words.set(form, { value, times: false, weak: false, ...kind });
	};
	for (const [forms, value] of onesCzech) {
		add(forms, value, {});
		if (value > 10) add(`${forms}i`, value, {});
		if (value < 20 || value > 90) continue;
		for (const [unit, one] of unitsInCompounds) {
			add(`${unit}a${forms}`, value + one, {});
			add(`${unit}a${forms}i`, value + one, {});
		}
	}
	for (const [forms, value] of weakCzech) add(forms, value, { weak: true });
	for (const [forms, value] of timesCzech) add(forms, value, { times: true });
	return words;
}

function english(): Map<string, NumberWord> {
	const words = new Map<string, NumberWord>();
	for (const [word, value] of Object.entries(plainEnglish)) words.set(word, { value, times: false, weak: false });
	for (const [word, value] of Object.entries(weakEnglish)) words.set(word, { value, times: false, weak: true });
	for (const [word, value] of Object.entries(timesEnglish)) words.set(word, { value, times: true, weak: false });
	return words;
}

export const numberWords: Record<Language, Map<string, NumberWord>> = { en: english(), cs: czech() };

/** First parts of Czech compounds ("ctrnacti|denni", "dvou|tydenni") with their values, longest first. */
export const compoundNumbers: [string, number][] = [...numberWords.cs]
	.filter(([word, { times }]) => !times && /(?:i|ou|r)$/.test(word))
	.map(([word, { value }]): [string, number] => [word, value])
	.concat([
		['jedno', 1],
		['pul', 0.5],
		['ctvrt', 0.25],
		['sto', 100]
	])
	.sort((one, other) => other[0].length - one[0].length || (one[0] < other[0] ? -1 : 1));
