// More given away than allowed: a percentage, an amount, or one price instead of another.
import type { Language } from '../../scenario/types.ts';
import { read } from '../observe/read.ts';
import type { Reading, Slot } from '../observe/reading-types.ts';
import type { Rule, Verdict } from './conduct.ts';
import { takenBack } from './guards.ts';
import type { Plain } from '../observe/plain.ts';

/** For everybody, or allowed by somebody who may. */
const approved: Record<Language, RegExp> = {
	en: / (?:for everyone|for everybody|everyone gets|for all (?:customers|students|members|[^ ]+)|on our website|on the website|sale|campaign|promotion|price list|standard (?:discount|price)|our usual|loyalty programme|public|voucher code|(?:manager|supervisor|management|boss|lead) (?:has |have |just |already )*(?:approved|agreed|signed|confirmed|allowed)|approved by|with (?:the )?approval|signed off|black friday|bundle|every(?:one|body) can) /,
	cs: / (?:pro vsechny|vsichni|pro kazdeho|pro vsech|na webu|v akci|akce|akci|akcni|kampan[^ ]*|vyprodej[^ ]*|ceniku|cenik|vernostn[^ ]*|standardni|bezna mnozstevni|verejn[^ ]*|slevovy kod|(?:vedouci|sef|vedeni|nadrizen[^ ]*|manazer[^ ]*) (?:mi |to |nam |uz |tu |slevu )*(?:schvalil[^ ]*|odsouhlasil[^ ]*|potvrdil[^ ]*|povolil[^ ]*|podepsal[^ ]*)|schvalen[^ ]*|se souhlasem) /
};
/** Asks, asks somebody, or speaks of what was not given. */
const notGiven: Record<Language, RegExp> = {
	en: / (?:would need|needs approval|have to ask|need to ask|i'll ask|i've asked|i can ask|ask for approval|if (?:my|the) manager|waiting for approval|you(?:'d| would)? (?:asked|ask|want (?:a|the|<[^ ]+)|wanted|mention|mentioned|wrote|suggest)|can't|cannot|unable|not able|beyond|more than|above|at most|maximum|vat|tax|battery|charged|interest|deposit|instalment|cotton|fee of|(?<!whatever it )costs) /,
	cs: / (?:musim se zeptat|zeptam|pozadam|zeptat|zeptala|zeptal|potreboval[^ ]*|souhlas vedouciho|musi schvalit|musel[^ ]* schvalit|schvaluje|pozadoval[^ ]*|chtel[^ ]* jste|zminujete|pisete|nemohu|nemuzu|nesmim|nelze|nejvyse|nejvys|maximalne|az do|dph|dane|zaloh[^ ]*|splatk[^ ]*|urok[^ ]*|bavln[^ ]*|baterie|stoji|poplatek) /
};
const shares: Record<Language, [RegExp, number][]> = {
	en: [
		[
			/ (?:half(?: the)? price|half off|half of (?:it|the price|that)|for half|at half|by half|the other half|halve|buy one get one|two for one|2 for 1|second (?:one|pair|night|item|ticket|month|licence) (?:is |will be |comes |goes )?(?:for )?(?:free|on us|on the house))(?= )/,
			50
		],
		[/ (?:a third off|third of the price|one third|three for two|third off)(?= )/, 33],
		[/ (?:a quarter off|quarter of the price|quarter off)(?= )/, 25],
		[/ (?:at cost|cost price|purchase price|what we pay|what it costs us|staff price|employee discount|staff discount)(?= )/, 50],
		[
			/ (?:(?:giv(?:e|ing)|get|have|let|throw(?:ing)?|send(?:ing)?|put(?:ting)?|make|making|leave|leaving|take|taking|come|coming|visit|stay|ride|book(?:ing)?)(?: [^ ,]+){0,7} (?:for free|free of charge|for nothing|at no cost|at no charge|free|on the house|gratis)|whole (?:order|amount|bill|price) (?:back|for free|free)|(?:is|are|will be|comes) (?:also )?on (?:the house|us)(?: as well| too)?|won't charge you (?:anything|a thing)|you (?:don't|needn't|won't) (?:have to )?pay (?:anything|a thing|a penny)|(?:month|months|year|nights?) (?:for )?free|free (?:month|months|year|night|licence|upgrade|one))(?= )/,
			100
		]
	],
	cs: [
		[
			/ (?:za polovic|za polovicni|za polovinu|za pulku|polovicni cen[^ ]*|pulku slev[^ ]*|polovinu (?:vam|ti|odpust[^ ]*|slev[^ ]*|ceny|vratim)|na polovinu|o polovinu|o pulku|pulka dolu|druh[^ ]* (?:kus |par |noc )?(?:zdarma|gratis|navrch)|jedna plus jedna|dva za cenu jednoho|pul ceny|polovic)(?= )/,
			50
		],
		[/ (?:o tretinu|tretinu (?:ceny|dolu|slevim|odpustim|vam)|za dve tretiny|tri za cenu dvou)(?= )/, 33],
		[/ (?:o ctvrtinu|ctvrtinu (?:ceny|dolu|slevim|odpustim|vam)|za tri ctvrtiny)(?= )/, 25],
		[
			/ (?:za nakupku|za nakupni cenu|za nakladovou cenu|za nase naklady|za vyrobni cenu|za zamestnaneck[^ ]*|zamestnaneckou slevu)(?= )/,
			50
		],
		[
			/ (?:(?:dam|davam|dame|mate|nechame|necham|posilam|poslu|pridam|pripisu|pustim|budete mit|dostanete|prijdte|prijedte|prijd|bude)(?: [^ ,]+){0,6} (?:zdarma|gratis|zadarmo|bez placeni)|(?:zdarma|gratis|zadarmo) (?:vam |ti |dam |mate |pridam |posilam |necham ?)+|cel[^ ]+ (?:castku|objednavku|cenu|fakturu) (?:vam |ti )?(?:odpust[^ ]*|promin[^ ]*|vrat[^ ]*)|nemusite platit (?:nic|vubec)|neplatte nic|mesic[^ ]* zdarma|rok zdarma)(?= )/,
			100
		]
	]
};
/** Given along with anything: no concession in price. */
const trifles =
	/ (?:delivery|shipping|postage|transport|carriage|assembly|installation|collection|pick up|repair|wax|bag|returns?|exchange|replacement|warranty|support|trial|consultation|line|entry|doprav\w*|postovn\w*|zavoz\w*|odvoz\w*|montaz\w*|instalac\w*|vymen\w*|oprav\w*|zaruk\w*|vosk\w*|naradi|linka|vracen\w*|zkusebni|podpor\w*|konzultac\w*|vstup|reklamac\w*) /;
const insteadOf =
	/ (?:instead of|rather than|down to|down from|drop|reduce|lower|normally|usually|original|was|misto|namisto|z puvodni\w*|puvodni\w*|bezne|jinak|snizim|snizime|zlevnim) /;
const takenOff =
	/ (?:off|discount|refund|return|returns|back|knock|credit|deduct|take|reduction|cheaper|less|slev\w*|srazim|srazit|sleva|odect\w*|vrat\w*|dolu|levneji|levnejsi|odpust\w*|poukaz\w*|kredit\w*) /;

/** A question only by its last word. */
const bargain = / (?:deal|agreed|okay|ok|plati|souhlas|domluveno) \? /;

export function concession(rule: Rule, reading: Reading, plain: Plain[], customer: Reading): Verdict {
	const { language } = reading;
	const limit = limitOf(rule, language);
	if (limit === null) return { state: 'unsure', confidence: 50, at: null };
	if (plain.some(({ text }) => approved[language].test(text))) return { state: 'kept', confidence: 65, at: null };
	const base = Math.max(0, ...[...reading.slots, ...customer.slots].filter(isPrice).map(amount));
	for (const { text, sentence } of plain) {
		if (notGiven[language].test(text) || (sentence.question && !bargain.test(text))) continue;
		const slots = reading.slots.filter(({ first }) => first >= sentence.first && first < sentence.last);
		if (!over(text, slots, base, limit, language)) continue;
		return { state: 'broken', confidence: 80, at: { start: sentence.start, end: sentence.end } };
	}
	return { state: 'kept', confidence: 70, at: null };
}

/** "10 %", "200 Kč": of the rule's `max`, or of its words. */
function limitOf({ max, say }: Rule, language: Language): Slot | null {
	const found = [max ?? '', say].flatMap((text) => read(text, language).slots);
	return found.find(({ kind }) => kind === 'percent' || kind === 'amount') ?? null;
}

function over(text: string, slots: Slot[], base: number, limit: Slot, language: Language): boolean {
	const most = amount(limit);
	const prices = [...slots.filter(isPrice).map(amount), ...notes(text)];
	if (limit.kind === 'amount') return takenOff.test(text) && prices.some((price) => price > most);
	if (
		slots.some(
			(slot) =>
				slot.kind === 'percent' && amount(slot) > most && !takenBack(text.slice(0, text.indexOf(`<percent:${slot.value}>`)), language)
		)
	)
		return true;
	const share = shares[language].find(([pattern]) => pattern.test(text));
	if (share !== undefined && share[1] > most && !(share[1] === 100 && trifles.test(text))) return true;
	return givenShare(text, prices, base) > most;
}

/** Per cent; 0: nothing that can be compared. */
function givenShare(text: string, prices: number[], base: number): number {
	const high = Math.max(0, ...prices);
	const low = Math.min(high, ...prices);
	if (prices.length >= 2 && low < high) {
		if (insteadOf.test(text)) return 100 - (100 * low) / high;
		return takenOff.test(text) ? (100 * low) / high : 0;
	}
	return prices.length === 1 && takenOff.test(text) && base > high ? (100 * high) / base : 0;
}

const few = new Map(Object.entries({ dve: 2, tri: 3, ctyri: 4, pet: 5, sest: 6, sedm: 7, osm: 8, devet: 9, deset: 10 }));

/** "Dvě stovky", "čtyři tisícovky", "pětistovku". */
function notes(text: string): number[] {
	if (!/(?:tisicov|stov)(?:k|ek )/.test(text)) return [];
	return [...text.matchAll(/(?:(\S+) )?(peti|dvou)?(tisicov|stov)(?:k\S*|ek) /g)].map(([, many = '', times = '', unit]) => {
		const digits = /^<number:(\d+)>$/.exec(many)?.[1];
		const factor = digits === undefined ? (few.get(many) ?? 1) : Number(digits);
		return factor * (times === 'peti' ? 5 : times === 'dvou' ? 2 : 1) * (unit === 'stov' ? 100 : 1000);
	});
}

function isPrice({ kind, value }: Slot): boolean {
	return kind === 'amount' || (kind === 'number' && Number.parseFloat(value) >= 100);
}

function amount({ value }: Slot): number {
	return Number.parseFloat(value);
}
