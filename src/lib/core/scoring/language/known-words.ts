// Which words are known to be spelt right, and which of them people use often.
import type { Language } from '../../scenario/types.ts';
import { unpack } from './packed.ts';
import * as cs from './words/cs.ts';
import { wordTable, type WordTable } from './word-table.ts';
import * as en from './words/en.ts';

export interface Words {
	frequent: WordTable;
	known: WordTable;
}

const packed: Record<Language, { frequent: string; known: string }> = { en, cs };
const tables = new Map<Language, Words>();

export function wordsOf(language: Language): Words {
	let words = tables.get(language);
	if (words === undefined) {
		words = { frequent: wordTable(packed[language].frequent), known: wordTable(packed[language].known) };
		tables.set(language, words);
	}
	return words;
}

/** In the order of the alphabet. */
export function frequentWords(language: Language): string[] {
	return unpack(packed[language].frequent);
}

/** `word`: lower case. English words are also known by their stem and without a prefix, Czech ones by what stands behind "ne" and "nej". */
export function isKnown(word: string, language: Language): boolean {
	const words = wordsOf(language);
	const has = (item: string): boolean => words.frequent.has(item) || words.known.has(item);
	return has(word) || (language === 'en' ? [...stripped(word), ...rebuilt(word)] : unprefixed(word)).some(has);
}

/** What an English word may be made from by a regular ending. */
export function stripped(word: string): string[] {
	const ending = /(?:'s|s'|s|ed|ing|ly|er|ers|able)$/.exec(word)?.[0] ?? '';
	const stem = word.slice(0, word.length - ending.length);
	if (ending === '' || stem.length < (ending.startsWith('er') ? 4 : 3) || word.endsWith('ss')) return [];
	switch (ending) {
		case "'s":
		case "s'":
			return [stem, `${stem}s`];
		case 's':
			return [
				stem,
				...(/(?:[sxz]|[cs]h|o)e$/.test(stem) ? [stem.slice(0, -1)] : []),
				...(stem.endsWith('ie') ? [`${stem.slice(0, -2)}y`] : [])
			];
		case 'ly':
			return [stem];
		default:
			return [stem, `${stem}e`, ...undoubled(stem), ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])];
	}
}

/** "shipped", "cancelled"; in longer words a doubled letter is usually a slip. */
function undoubled(stem: string): string[] {
	const last = stem.at(-1);
	return last === stem.at(-2) && (last === 'l' || stem.length < 7) ? [stem.slice(0, -1)] : [];
}

/** Short words after a prefix are more often a slip: "regrads". */
const againAndAgain = /^re(?:book|send|sent|check|ship|order|stock|sync|test)(?:s|ed|ing|ping|ped)?$/;

function rebuilt(word: string): string[] {
	if (againAndAgain.test(word)) return ['again'];
	const rest = word.replace(/^(?:re|un|pre|non|mis|over|out|sub)/, '');
	return rest === word || rest.length < 6 ? [] : [rest, ...stripped(rest)];
}

function unprefixed(word: string): string[] {
	const bare = word.replace(/^(?:nejne|nej|ne)/, '');
	return bare === word || bare.length < 3 ? [] : [bare];
}
