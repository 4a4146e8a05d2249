// The words with which phrases can begin: only where one of them stands is a phrase looked for.
import { ofWord, type Spelling } from '../observe/word-facts.ts';

interface Firsts {
	words: Set<string>;
	beginnings: string[];
	/** It may be empty, or begin with anything. */
	anything: boolean;
}

export interface Written<Phrase> {
	/** As it is written down, lists put in (see phrases.ts). */
	words: string;
	made: Phrase;
}

const none: never[] = [];

/** Of each word the phrases that may begin with it, in their order. Nothing is read before somebody asks. */
export function byFirstWord<Phrase>(phrases: Written<Phrase>[]): (word: Spelling) => readonly Phrase[] {
	let read: (Firsts & { made: Phrase })[] | null = null;
	return ofWord(({ folded }) => {
		read ??= phrases.map(({ words, made }) => ({ ...firstsOf(words), made }));
		const found = read.filter((firsts) => mayBegin(folded, firsts)).map(({ made }) => made);
		return found.length === 0 ? none : found;
	});
}

function mayBegin(word: string, { words, beginnings, anything }: Firsts): boolean {
	return anything || words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

function firstsOf(words: string): Firsts {
	const firsts: Firsts = { words: new Set(), beginnings: [], anything: false };
	firsts.anything = collect(`${words} `, firsts);
	return firsts;
}

/** `line` ends with a space. True: it may be empty, or begin with anything. */
function collect(line: string, firsts: Firsts): boolean {
	const choices = parted(line);
	if (choices.length > 1) return choices.map((choice) => collect(`${choice.trimEnd()} `, firsts)).some(Boolean);
	const open = line[0] ?? '';
	if (open !== '(' && open !== '[') return addWord(line.slice(0, line.indexOf(' ')), firsts);
	const end = closing(line);
	if (/^[([][?^]/.test(line) || line[end + 1] !== ' ') return true;
	const anything = parted(line.slice(1, end))
		.map((choice) => collect(`${choice} `, firsts))
		.some(Boolean);
	return open === '[' ? anything || collect(line.slice(end + 2), firsts) : anything;
}

/** What stands between bars, or spaces, outside all brackets. */
export function parted(text: string, at = '|'): string[] {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '(' || text[i] === '[') depth++;
		else if (text[i] === ')' || text[i] === ']') depth--;
		else if (text[i] === at && depth === 0) {
			parts.push(text.slice(from, i));
			from = i + 1;
		}
	}
	return [...parts, text.slice(from)];
}

/** Where the bracket that opens the text is closed. */
export function closing(text: string): number {
	let depth = 0;
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '(' || text[i] === '[') depth++;
		else if ((text[i] === ')' || text[i] === ']') && --depth === 0) return i;
	}
	return text.length;
}

function addWord(item: string, { words, beginnings }: Firsts): boolean {
	const word = literal(item);
	if (word === null) return true;
	if (word.endsWith('*')) beginnings.push(word.slice(0, -1));
	else words.add(word);
	return false;
}

/** The word that an item without brackets is, or the beginning of it that is certain, as `word*`; null: it may be anything. */
export function literal(item: string): string | null {
	const sign = item.search(/[\\^$.*+?()[\]{}|_]/);
	if (sign < 0) return item === '' ? null : item;
	// What follows a letter may make it optional.
	const certain = item.slice(0, '?{'.includes(item[sign] ?? '') ? Math.max(0, sign - 1) : sign);
	return certain === '' ? null : `${certain}*`;
}
