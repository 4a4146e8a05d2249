// Phrases as people write them down, compiled to one expression over the words of a sentence (see plain.ts).
//
// One phrase a line. `word*` is a beginning, `(a|b)` a choice, `[a|b]` words that may be missing, `_` up to four words of the same clause,
// `__` up to eight across commas, `@list` one of a list of words, `~` at the beginning: a denial before it does not take it back.

import type { Spelling } from '../observe/word-facts.ts';
import { firstWords } from './first-words.ts';

export interface Phrases {
	pattern: RegExp;
	/** Those that a denial before them does not take back. */
	firm: RegExp;
	/** Of either kind. */
	any: RegExp;
	/** One of either kind may begin with this word of the sentence. */
	begins: (word: Spelling) => boolean;
}

const never = /(?!)/g;

/** Throws on an unknown list: a mistake in the phrases, never in a text. */
export function phrases(source: string, lists: Record<string, string> = {}): Phrases {
	const lines = source
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	return {
		begins: firstWords(lines.map((line) => withLists(line.replace(/^~/, '').trim(), lists))),
		any: compile(
			lines.map((line) => line.replace(/^~/, '').trim()),
			lists
		),
		pattern: compile(
			lines.filter((line) => !line.startsWith('~')),
			lists
		),
		firm: compile(
			lines.filter((line) => line.startsWith('~')).map((line) => line.slice(1).trim()),
			lists
		)
	};
}

function compile(lines: string[], lists: Record<string, string>): RegExp {
	if (lines.length === 0) return never;
	return new RegExp(`(?<= )(?:${lines.map((line) => source(line, lists)).join('|')})(?= )`, 'g');
}

function source(line: string, lists: Record<string, string>): string {
	return withLists(line, lists)
		.replace(/(?: _{1,2}| \[[^\]]*\])+$/, '')
		.replace(/ \?(?=$|[ )|])/g, ' \\?')
		.replace(/(?<![^ ])__ /g, '(?:[^ ]+ ){0,8}?')
		.replace(/(?<![^ ])_ /g, '(?:[^ ,]+ ){0,4}?')
		.replace(/\[([^\]]*)\] /g, '(($1) )?')
		.replace(/\((?!\?)/g, '(?:')
		.replaceAll('*', '[^ ,]*');
}

function withLists(line: string, lists: Record<string, string>): string {
	return line.replace(/@([a-z]+)/g, (_, name: string) => {
		const list = lists[name];
		if (list === undefined) throw new Error(`No list of words is called ${name}`);
		return `(${list.trim().replace(/\s*\n\s*/g, '|')})`;
	});
}
