// Light stems on folded words: enough for "refund", "refunded", "refunds" and "vrácení", "vrácením" to meet.
import type { Language } from '../../scenario/types.ts';

const folds = new Map<string, string>();
const ascii = /^[!-~]*$/;

/** Without diacritics. */
export function fold(word: string): string {
	if (ascii.test(word)) return word;
	let out = '';
	for (const letter of word) {
		let folded = folds.get(letter);
		if (folded === undefined) {
			folded = letter.normalize('NFD').replace(/\p{M}+/gu, '');
			// The alphabet in use is small; a hostile text may not fill the memory.
			if (folds.size < 2000) folds.set(letter, folded);
		}
		out += folded;
	}
	return out;
}

export function stem(folded: string, language: Language): string {
	return language === 'cs' ? stemCzech(folded) : stemEnglish(folded);
}

const englishEndings: [string, string, number][] = [
	['ational', 'at', 3],
	['ization', 'iz', 3],
	['isation', 'iz', 3],
	['fulness', 'ful', 3],
	['ations', 'at', 3],
	['ation', 'at', 3],
	['ments', '', 4],
	['ment', '', 4],
	['ness', '', 4],
	['ities', '', 4],
	['ising', 'iz', 3],
	['izing', 'iz', 3],
	['ised', 'iz', 3],
	['ings', '', 3],
	['edly', '', 3],
	['ally', '', 4],
	['able', '', 4],
	['ing', '', 3],
	['ity', '', 4],
	['ion', '', 4],
	['ies', 'i', 2],
	['ied', 'i', 2],
	['ers', '', 4],
	['ed', '', 3],
	['er', '', 4],
	['ly', '', 4],
	['es', '', 3],
	['s', '', 3]
];

const irregular: Record<string, string> = {
	sent: 'send',
	paid: 'pay',
	got: 'get',
	gave: 'give',
	given: 'give',
	took: 'take',
	taken: 'take',
	bought: 'buy',
	told: 'tell',
	said: 'say',
	found: 'find',
	kept: 'keep',
	left: 'leav',
	lost: 'los',
	made: 'mak',
	went: 'go',
	gone: 'go',
	came: 'com',
	done: 'do',
	did: 'do',
	wrote: 'writ',
	written: 'writ',
	broken: 'break',
	broke: 'break',
	chose: 'choos',
	chosen: 'choos',
	days: 'day',
	free: 'fre',
	this: 'this',
	its: 'its',
	was: 'be',
	is: 'be',
	are: 'be',
	were: 'be',
	been: 'be',
	has: 'have',
	had: 'have',
	ids: 'id'
};

function stemEnglish(word: string): string {
	const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
	if (known !== undefined) return known;
	if (word.length < 4) return word;
	for (const [ending, replacement, rest] of englishEndings) {
		if (!word.endsWith(ending) || word.length - ending.length < rest) continue;
		if (ending === 's' && word.endsWith('ss')) return word;
		return finish(word.slice(0, word.length - ending.length) + replacement);
	}
	return finish(word);
}

/** "cancelled" and "cancel", "manage" and "managing", "carry" and "carries" meet. */
function finish(stem: string): string {
	const last = stem.at(-1);
	if (stem.length > 3 && last === 'e') return stem.slice(0, -1);
	if (last === 'y' && stem.length > 2) return stem.slice(0, -1) + 'i';
	if (stem.length > 3 && last === stem.at(-2) && last !== undefined && /[bdglmnprt]/.test(last)) return stem.slice(0, -1);
	return stem;
}

const czechEndings = [
	'ejsich',
	'ejsimi',
	'ejsiho',
	'ejsimu',
	'etech',
	'atech',
	'ovymi',
	'ovych',
	'oveho',
	'ovemu',
	'enych',
	'enymi',
	'eneho',
	'anych',
	'anymi',
	'ejsi',
	'etem',
	'atum',
	'atech',
	'enim',
	'anim',
	'ovou',
	'ovym',
	'ovat',
	'ujete',
	'ujeme',
	'ujou',
	'ujeme',
	'ujte',
	'ejte',
	'ejme',
	'ymi',
	'imi',
	'ama',
	'emi',
	'eme',
	'ete',
	'ime',
	'ite',
	'ame',
	'ate',
	'ech',
	'ich',
	'ach',
	'ych',
	'eho',
	'emu',
	'imu',
	'iho',
	'ove',
	'ovi',
	'ova',
	'ovy',
	'uje',
	'uji',
	'uju',
	'ila',
	'ilo',
	'ili',
	'ala',
	'alo',
	'ali',
	'ena',
	'eno',
	'eni',
	'ani',
	'any',
	'ana',
	'ano',
	'eny',
	'est',
	'ou',
	'um',
	'em',
	'im',
	'ym',
	'am',
	'om',
	'es',
	'is',
	'as',
	'il',
	'al',
	'el',
	'it',
	'at',
	'et',
	'mi',
	'ho',
	'mu',
	'en',
	'an',
	'a',
	'e',
	'i',
	'o',
	'u',
	'y'
].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));

const prefixed = /^nej(?=\p{L}{5})/u;

function stemCzech(word: string): string {
	let rest = word.replace(prefixed, '');
	if (rest.length < 4) return rest;
	for (const ending of czechEndings) {
		if (rest.endsWith(ending) && rest.length - ending.length >= 3) {
			rest = rest.slice(0, -ending.length);
			break;
		}
	}
	return soften(rest);
}

/** Consonants that change in inflection: zákazník – zákazníci, doprava – dopravní stay apart, noha – noze meet. */
function soften(stem: string): string {
	if (stem.length < 4) return stem;
	if (stem.endsWith('ck')) return stem.slice(0, -2) + 'c';
	if (stem.endsWith('ek')) return stem.slice(0, -2) + 'c';
	if (stem.endsWith('k')) return stem.slice(0, -1) + 'c';
	if (stem.endsWith('h')) return stem.slice(0, -1) + 'z';
	return stem;
}
