// Units of typed values, folded, both languages.
import type { Language } from '../../scenario/types.ts';

/** Durations are counted in minutes, days, working days or months: what cannot be converted exactly stays apart. */
export interface Unit {
	base: 's' | 'min' | 'd' | 'wd' | 'mo';
	factor: number;
}

function table<T>(entries: [string, T][]): Map<string, T> {
	return new Map(entries.flatMap(([words, value]) => words.split(' ').map((word): [string, T] => [word, value])));
}

export const durationUnits: Record<Language, Map<string, Unit>> = {
	en: table<Unit>([
		['second seconds sec secs', { base: 's', factor: 1 }],
		['minute minutes min mins', { base: 'min', factor: 1 }],
		['hour hours hr hrs h', { base: 'min', factor: 60 }],
		['day days', { base: 'd', factor: 1 }],
		['week weeks wk wks', { base: 'd', factor: 7 }],
		['fortnight fortnights', { base: 'd', factor: 14 }],
		['workday workdays', { base: 'wd', factor: 1 }],
		['month months', { base: 'mo', factor: 1 }],
		['year years yr yrs', { base: 'mo', factor: 12 }]
	]),
	cs: table<Unit>([
		['sekunda sekundy sekundu sekund sekundami vterin vteriny vterinu', { base: 's', factor: 1 }],
		['minuta minuty minutu minut minutach minutami min minutovy minutova minutove', { base: 'min', factor: 1 }],
		['hodina hodiny hodinu hodin hodinach hodinami hod h hodinovy hodinova hodinove', { base: 'min', factor: 60 }],
		['den dne dni dnu dny dnech dnum denni denniho dennim', { base: 'd', factor: 1 }],
		['tyden tydne tydny tydnu tydnech tydnum tydenni', { base: 'd', factor: 7 }],
		['mesic mesice mesicu mesici mesicum mesicni', { base: 'mo', factor: 1 }],
		['rok roku roky rocich let lety letech lety', { base: 'mo', factor: 12 }]
	])
};

/** "5 working days", "pět pracovních dnů". */
export const workingWords: Record<Language, RegExp> = {
	en: /^(?:working|business|work|bank|banking)$/,
	cs: /^(?:pracovni|bankovni|vsedni)(?:ch|m|mi)?$/
};
export const calendarWords: Record<Language, RegExp> = {
	en: /^(?:calendar|full|whole|more|extra)$/,
	cs: /^(?:kalendarni(?:ch|m)?|cel\w{1,3}|dalsi(?:ch|m)?)$/
};

/** Endings of Czech compounds after their number: "čtrnáctidenní", "tříměsíční", "dvouletá". */
export const compoundUnits: [RegExp, Unit][] = [
	[/^minutov/, { base: 'min', factor: 1 }],
	[/^hodin/, { base: 'min', factor: 60 }],
	[/^denn/, { base: 'd', factor: 1 }],
	[/^tydenn/, { base: 'd', factor: 7 }],
	[/^mesicn/, { base: 'mo', factor: 1 }],
	[/^let/, { base: 'mo', factor: 12 }]
];

/** Alone they mean one: "do týdne", "within a week"; English has its article for that. */
export const loneUnits = /^(?:tydne|tyden|mesice|mesic|hodiny|hodinu|roku|rok)$/;
export const lonePrepositions = /^(?:do|za|behem|na|po)$/;

export const currencies = table<string>([
	['kc czk koruna koruny korun korunu korunach korunami', 'CZK'],
	['€ eur euro euros eura eur eurech', 'EUR'],
	['$ usd dollar dollars buck bucks dolar dolary dolaru', 'USD'],
	['£ gbp pound pounds quid libra libry liber', 'GBP']
]);

export const percentWords = /^(?:%|percent|procent\w{0,3}|pct)$/;

export const months: Record<Language, Map<string, number>> = {
	en: table(
		'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec'
			.split('|')
			.map((words, i): [string, number] => [words, i + 1])
	),
	cs: table(
		'leden ledna lednu|unor unora unoru|brezen brezna breznu|duben dubna dubnu|kveten kvetna kvetnu|cerven cervna cervnu|cervenec cervence cervenci|srpen srpna srpnu|zari|rijen rijna rijnu|listopad listopadu|prosinec prosince prosinci'
			.split('|')
			.map((words, i): [string, number] => [words, i + 1])
	)
};

export const days: Record<Language, Map<string, string>> = {
	en: table([
		['monday mondays', 'mon'],
		['tuesday tuesdays', 'tue'],
		['wednesday wednesdays', 'wed'],
		['thursday thursdays', 'thu'],
		['friday fridays', 'fri'],
		['saturday saturdays', 'sat'],
		['sunday sundays', 'sun'],
		['tomorrow', 'tomorrow'],
		['today tonight', 'today'],
		['yesterday', 'yesterday']
	]),
	cs: table([
		['pondeli pondelka pondelku', 'mon'],
		['utery uterka uterku', 'tue'],
		['streda stredu stredy stredou', 'wed'],
		['ctvrtek ctvrtka ctvrtku', 'thu'],
		['patek patku', 'fri'],
		['sobota sobotu soboty', 'sat'],
		['nedele nedeli', 'sun'],
		['zitra zitrek zitrka', 'tomorrow'],
		['dnes dneska', 'today'],
		['vcera', 'yesterday']
	])
};

/** Parts of a whole. */
export const parts: Record<Language, Map<string, number>> = {
	en: table([
		['half', 0.5],
		['third thirds', 1 / 3],
		['quarter quarters fourth fourths', 0.25],
		['fifth fifths', 0.2],
		['tenth tenths', 0.1]
	]),
	cs: table([
		['polovina polovinu poloviny polovine polovinou pulka pulku pulce', 0.5],
		['tretina tretinu tretiny tretine tretin', 1 / 3],
		['ctvrtina ctvrtinu ctvrtiny ctvrtine ctvrtin', 0.25],
		['petina petinu petiny petine petin', 0.2],
		['desetina desetinu desetiny desetine desetin', 0.1]
	])
};

/** Of weight, length, volume, data, warmth; nights, pieces, times. */
export const measures = table<string>([
	['kg kilo kilos kilogram kilograms kilogramu kilogramy', 'kg'],
	['g gram grams gramu gramy', 'g'],
	['km kilometre kilometres kilometer kilometers kilometru kilometry mile miles', 'km'],
	['m metre metres meter meters metru metry metr', 'm'],
	['cm centimetre centimetres centimeter centimeters centimetru centimetry', 'cm'],
	['mm millimetre millimetres milimetru milimetry', 'mm'],
	['l litre litres liter liters litru litry litr', 'l'],
	['ml millilitre millilitres mililitru mililitry', 'ml'],
	['kb kilobyte kilobytes', 'kB'],
	['mb megabyte megabytes megabajtu megabajty mega', 'MB'],
	['gb gig gigs gigabyte gigabytes gigabajtu gigabajty giga', 'GB'],
	['tb terabyte terabytes terabajtu', 'TB'],
	['mbps mbit mb/s megabit megabits megabitu', 'Mbps'],
	['c °c degree degrees stupnu stupne celsius', '°C'],
	['night nights noc noci nocim', 'nights'],
	['time times krat', 'times'],
	['watt watts wattu', 'W'],
	['volt volts voltu volty', 'V'],
	['px pixel pixels pixelu', 'px']
]);
