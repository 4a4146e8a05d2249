// Czech: letters that never stand together, diacritics of a frequent word, letters that sound alike, and a few slips of the finger.
import { fold } from '../observe/stem.ts';
import { frequentWords, isListed, wordsOf } from './known-words.ts';
import type { LanguageRule } from './types.ts';

export interface Correction {
	rule: LanguageRule;
	/** Null: wrong, whatever was meant. */
	instead: string | null;
	/** No name looks like it. */
	sure: boolean;
}

/** No Czech word has them. */
const impossible = /[čšžřďťňj][yý]|[jrlszkhčšžřcgx]ě|[ďťň][eiíě]|^ů/;
/** Sounds alike, written otherwise: vowels anywhere, consonants where one cannot hear them. */
const alike: Record<string, string> = { i: 'y', y: 'i', í: 'ý', ý: 'í' };
const unheard: Record<string, string> = {
	s: 'z',
	z: 's',
	d: 't',
	t: 'd',
	g: 'k',
	k: 'g',
	v: 'f',
	f: 'v',
	b: 'p',
	p: 'b',
	ž: 'š',
	š: 'ž',
	ď: 'ť',
	ť: 'ď'
};
/** "s" and "z" at the start make other words too ("správa", "zpráva"): these are the ones that people get wrong. */
const wrongStarts =
	/^(?:spožd|skontrol|spracov|strát|stratil|stracen|sprovoz|zkutečn|zpolečn|zpoluprac|zpokoj|zchopn|zchůzk|zmlouv|zmluv|zděl|zhrn|zpoust|spětn|způsob(?=í)|spůsob|sjist|ztěžova|stíži|zladěn|zoučas|zlev)/;

/** Beginnings of words that are often written otherwise. */
const famous: [string, string][] = [
	['vyjímk', 'výjimk'],
	['výjmk', 'výjimk'],
	['výjímk', 'výjimk'],
	['výjmečn', 'výjimečn'],
	['vyjímečn', 'výjimečn'],
	['vyjimečn', 'výjimečn'],
	['schlédn', 'zhlédn'],
	['standartn', 'standardn'],
	['spětn', 'zpětn'],
	['naschledan', 'na shledan'],
	['nashledan', 'na shledan'],
	['dovyděn', 'na viděn'],
	['zapoměl', 'zapomněl'],
	['vzpoměl', 'vzpomněl'],
	['příjmout', 'přijmout'],
	['přijmen', 'příjmen'],
	['zmínen', 'zmíněn'],
	['bysme', 'bychom'],
	['abysme', 'abychom'],
	['kdybysme', 'kdybychom'],
	['bysem', 'bych'],
	['nejni', 'není'],
	['neni', 'není'],
	['kvuly', 'kvůli'],
	['kůli', 'kvůli'],
	['emajl', 'e-mail'],
	['zkrz', 'skrz'],
	['narozdíl', 'na rozdíl'],
	['jesli', 'jestli'],
	['prozatim', 'prozatím'],
	['ojednán', 'objednán'],
	['objenáv', 'objednáv'],
	['obědnáv', 'objednáv'],
	['objednavk', 'objednávk'],
	['omlováme', 'omlouváme'],
	['omlovám', 'omlouvám'],
	['děkujy', 'děkuji']
];

/** Folded → the frequent words that are written so without diacritics. */
let unaccented: Map<string, string[]> | null = null;

export function correctCzech(word: string): Correction | null {
	const { frequent } = wordsOf('cs');
	const famous = famousSlip(word);
	if (famous !== null) return { rule: 'misspelt', instead: famous, sure: true };
	const accented = accents(word);
	if (accented !== null) return { rule: impossible.test(word) ? 'misspelt' : 'diacritics', instead: accented, sure: true };
	for (const candidate of soundsAlike(word))
		if (frequent.has(candidate) || (voiceDiffers(word, candidate) && isListed(candidate, 'cs')))
			return { rule: 'misspelt', instead: candidate, sure: false };
	for (const candidate of byFold(fold(word)).length > 0 ? [] : soundsAlike(fold(word))) {
		const [only, ...others] = byFold(candidate);
		if (only !== undefined && others.length === 0 && (word.includes('y') || word.includes('ý')))
			return { rule: 'misspelt', instead: only, sure: false };
	}
	if (impossible.test(word)) return { rule: 'impossible-letters', instead: null, sure: true };
	if (word.length > 5)
		for (const candidate of transposed(word, word.length - 1))
			if (isListed(candidate, 'cs')) return { rule: 'misspelt', instead: candidate, sure: false };
	for (const candidate of fingerSlips(word)) if (frequent.has(candidate)) return { rule: 'misspelt', instead: candidate, sure: false };
	return null;
}

function famousSlip(word: string): string | null {
	for (const [wrong, right] of famous) if (word.startsWith(wrong)) return right + word.slice(wrong.length);
	return null;
}

/** The frequent word that differs in diacritics alone, and not only at its end, where another case or person may be meant. */
function accents(word: string): string | null {
	const meant = byFold(fold(word)).filter((candidate) => candidate !== word);
	if (impossible.test(word)) return [...meant].sort((one, other) => differences(word, one) - differences(word, other))[0] ?? null;
	const [only] = meant;
	if (only === undefined || meant.length > 1) return null;
	// Identifiers and other English words keep their spelling; short words have too many neighbours.
	if ((word.length > 5 && isListed(word, 'en')) || (word.length < 5 && differences(word, only) > 1)) return null;
	// "Vypnete" is no "vypněte".
	if (word.endsWith('ete') && only.endsWith('ěte')) return null;
	return differsInside(word, only) && barer(word, only) && !/[aá]n[aáoyýéií]$/.test(word) ? only : null;
}

export function byFold(folded: string): readonly string[] {
	if (unaccented === null) {
		unaccented = new Map();
		for (const word of frequentWords('cs')) {
			const key = fold(word);
			unaccented.set(key, [...(unaccented.get(key) ?? []), word]);
		}
	}
	return unaccented.get(folded) ?? [];
}

/** Accents are left out, hardly ever put in. */
function barer(word: string, other: string): boolean {
	for (let i = 0; i < word.length; i++) if (word[i] !== other[i] && word[i] !== fold(word[i] ?? '')) return false;
	return true;
}

function differences(word: string, other: string): number {
	let count = 0;
	for (let i = 0; i < word.length; i++) if (word[i] !== other[i]) count++;
	return count;
}

function differsInside(word: string, other: string): boolean {
	const last = /[mchou]$/.test(word) ? word.length - 2 : word.length - 1;
	for (let i = 0; i < last; i++) if (word[i] !== other[i]) return true;
	return false;
}

/** "i" and "y" at the end tell cases apart; there, only what can never stand is tried. */
function* soundsAlike(word: string): Generator<string> {
	for (let i = 0; i < word.length; i++) {
		const letter = word[i] ?? '';
		const last = i === word.length - 1;
		const twin = alike[letter] ?? (i > 0 || wrongStarts.test(word) ? silent(word, i) : undefined);
		if (twin === undefined || (last && letter in alike && !/[khgr]$/.test(word.slice(0, i)))) continue;
		yield word.slice(0, i) + twin + word.slice(i + 1);
	}
}

/** Differs in a consonant that one cannot hear: that never makes another case or person. */
function voiceDiffers(word: string, other: string): boolean {
	for (let i = 0; i < word.length; i++) if (word[i] !== other[i]) return /[dtgkvfbp]/.test(word[i] ?? '');
	return false;
}

/** Voice is lost at the end of a word and before another consonant; "s" and "z" are confused anywhere. */
function silent(word: string, i: number): string | undefined {
	const letter = word[i] ?? '';
	if (letter !== 's' && letter !== 'z' && i + 1 < word.length && !/[bcčdďfghkpsštťvzž]/.test(word[i + 1] ?? '')) return undefined;
	return unheard[letter];
}

/** Two letters changed over, before `end`: at their ends, Czech words differ by case and gender. */
export function* transposed(word: string, end = word.length): Generator<string> {
	for (let i = 1; i + 1 < end; i++) {
		if (word[i] !== word[i + 1]) yield word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2);
	}
}

/** Inside long words, letters doubled or left out: endings and prefixes make other words. */
function* fingerSlips(word: string): Generator<string> {
	if (word.length < 7) return;
	for (let i = 1; i + 3 < word.length; i++) {
		if (word[i] === word[i + 1]) yield word.slice(0, i) + word.slice(i + 1);
		else yield word.slice(0, i) + (word[i] ?? '') + word.slice(i);
	}
	for (let i = 2; i + 2 < word.length; i++) for (const letter of 'aeiouyáéíěrntlskd') yield word.slice(0, i) + letter + word.slice(i);
}
