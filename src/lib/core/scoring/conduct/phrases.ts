// Phrases as people write them down, each compiled to an expression over the words of a sentence (see observe/plain.ts) when it is first looked for.
//
// One phrase a line. `word*` is a beginning, `(a|b)` a choice, `[a|b]` words that may be missing, `_` up to four words of the same clause,
// `__` up to eight across commas, `@list` one of a list of words, `~` at the beginning: a denial before it does not take it back.

import { spanOf, type Plain, type PlainWords } from '../observe/plain.ts';
import type { Spelling } from '../observe/word-facts.ts';
import type { Span } from '../types.ts';
import { byFirstWord } from './first-words.ts';
import { byTellingWord } from './telling-words.ts';

interface Phrase {
	/** A denial before it does not take it back. */
	firm: boolean;
	/** Where it ends if it begins at this place of the text; -1: it does not. */
	endAt: (text: string, at: number) => number;
}

export interface Phrases {
	/** Those that may begin with this word of a sentence, in the order in which they are written down. */
	beginningWith: (word: Spelling) => readonly Phrase[];
	/** Those that stand only where this word or another that gives them away stands. */
	givenAwayBy: (word: Spelling) => readonly Phrase[];
	/** All that are not firm in one expression, for texts without their words. */
	readonly pattern: RegExp;
	/** What a fingerprint is taken of. */
	toJSON: () => string;
}

/** Throws on an unknown list: a mistake in the phrases, never in a text. */
export function phrases(source: string, lists: Record<string, string> = {}): Phrases {
	const lines = source
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => ({ firm: line.startsWith('~'), words: withLists(line.replace(/^~/, '').trim(), lists) }));
	const whole = (): RegExp => expression(lines.filter(({ firm }) => !firm).map(({ words }) => words));
	let pattern: RegExp | null = null;
	const written = lines.map(({ firm, words }) => ({ words, made: { firm, endAt: endOf(words) } }));
	return {
		beginningWith: byFirstWord(written),
		givenAwayBy: byTellingWord(written),
		get pattern() {
			return (pattern ??= whole());
		},
		toJSON: () => String(whole())
	};
}

/** One of the phrases stands among the words. */
export function says(wanted: Phrases, line: PlainWords): boolean {
	return stands(wanted, line, givenAway(wanted, line));
}

/** A phrase that no denial takes back stands among the words. */
export function saysFirmly(wanted: Phrases, line: PlainWords): boolean {
	return stands(wanted, line, givenAway(wanted, line)?.filter(({ firm }) => firm) ?? null);
}

function stands({ beginningWith }: Phrases, { text, words, places }: PlainWords, possible: readonly Phrase[] | null): boolean {
	if (possible === null) return false;
	return words.some((word, i) =>
		beginningWith(word).some((phrase) => possible.includes(phrase) && phrase.endAt(text, places[i] ?? 0) >= 0)
	);
}

/** Where in the plain text phrases stand that are not firm, one after the other. */
export function said(wanted: Phrases, line: PlainWords): { from: number; to: number }[] {
	const possible = givenAway(wanted, line);
	const found: { from: number; to: number }[] = [];
	if (possible === null) return found;
	let free = 0;
	for (const [i, word] of line.words.entries()) {
		const from = line.places[i] ?? 0;
		if (from < free) continue;
		for (const phrase of wanted.beginningWith(word)) {
			const to = phrase.firm || !possible.includes(phrase) ? -1 : phrase.endAt(line.text, from);
			if (to < 0) continue;
			found.push({ from, to });
			free = to;
			break;
		}
	}
	return found;
}

/** Phrases whose rarest word stands there; null: none, as for most texts. */
function givenAway({ givenAwayBy }: Phrases, { words }: PlainWords): Phrase[] | null {
	let found: Phrase[] | null = null;
	for (const word of words) for (const phrase of givenAwayBy(word)) (found ??= []).push(phrase);
	return found;
}

/** The first place of the reply where one of them stands that is not firm; null: there is none. */
export function placeOf(wanted: Phrases, sentences: Plain[]): Span | null {
	for (const sentence of sentences) {
		const [first] = said(wanted, sentence);
		if (first !== undefined) return spanOf(sentence, first.from, first.to);
	}
	return null;
}

const never = /(?!)/g;

function expression(lines: string[]): RegExp {
	return lines.length === 0 ? never : new RegExp(`(?<= )(?:${lines.map(source).join('|')})(?= )`, 'g');
}

function endOf(line: string): Phrase['endAt'] {
	let pattern: RegExp | null = null;
	return (text, at) => {
		pattern ??= new RegExp(`(?:${source(line)})(?= )`, 'y');
		pattern.lastIndex = at;
		return pattern.test(text) ? pattern.lastIndex : -1;
	};
}

function source(line: string): string {
	return line
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
