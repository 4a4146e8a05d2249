// The words with which phrases can begin: a text that has none of them needs no closer look.
import { ofWord, type Spelling } from '../observe/word-facts.ts';

interface Firsts {
	words: Set<string>;
	beginnings: string[];
}

/** Of phrases as they are written down, lists put in (see phrases.ts). Where any word may begin one, all do. */
export function firstWords(lines: string[]): (word: Spelling) => boolean {
	const firsts: Firsts = { words: new Set(), beginnings: [] };
	for (const line of lines) if (collect(`${line} `, firsts)) return () => true;
	return ofWord(({ folded }) => firsts.words.has(folded) || firsts.beginnings.some((beginning) => folded.startsWith(beginning)));
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

/** What stands between bars outside all brackets. */
function parted(text: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '(' || text[i] === '[') depth++;
		else if (text[i] === ')' || text[i] === ']') depth--;
		else if (text[i] === '|' && depth === 0) {
			parts.push(text.slice(from, i));
			from = i + 1;
		}
	}
	return [...parts, text.slice(from)];
}

/** Where the bracket that opens the text is closed. */
function closing(text: string): number {
	let depth = 0;
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '(' || text[i] === '[') depth++;
		else if ((text[i] === ')' || text[i] === ']') && --depth === 0) return i;
	}
	return text.length;
}

function addWord(word: string, { words, beginnings }: Firsts): boolean {
	const sign = word.search(/[\\^$.*+?()[\]{}|_]/);
	// What follows a letter may make it optional.
	const literal = sign < 0 ? word : word.slice(0, '?{'.includes(word[sign] ?? '') ? Math.max(0, sign - 1) : sign);
	if (literal === '') return true;
	if (sign < 0) words.add(word);
	else beginnings.push(literal);
	return false;
}
