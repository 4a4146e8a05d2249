// Runs of words that are wrong wherever they stand. Found by their first word, so that a reply costs a look-up for each of its words.
import type { Reading, Token } from '../observe/reading-types.ts';
import type { LanguageRule, Slip } from './types.ts';

/** What stands at one place: words, beginnings, endings; or not one of them. */
interface Place {
	words: Set<string>;
	starts: string[];
	ends: string[];
	not: boolean;
}

export interface Phrase {
	rule: LanguageRule;
	/** Only at the start of a sentence or after a mark or a joining word. */
	opens: boolean;
	places: Place[];
	/** Looked at, not marked: places before and after the slip itself. */
	before: number;
	after: number;
	/** May hold "$1": the first word marked; "~i": the last word with another last letter. */
	instead: string | null;
}

export type Phrasebook = Map<string, Phrase[]>;

const joining = new Set('and but because so if when while or a ale protože takže když pokud i že'.split(' '));

/**
 * One phrase a line: "rule: words = what is right". Words: "could|should of", "*ed" an ending, "posl*" a beginning, "!a|b" none of them, "_" any word;
 * "(…)" around words that are looked at and not marked; "^" first: where a clause begins. The first word must be spelt out.
 */
export function phrasebook(source: string): Phrasebook {
	const book: Phrasebook = new Map();
	for (const line of source.split('\n').map((text) => text.trim())) {
		if (line === '') continue;
		const phrase = compile(line);
		const first = phrase.places[0];
		if (first === undefined || first.words.size === 0) throw new Error(`A phrase begins with no word: ${line}`);
		for (const word of first.words) book.set(word, [...(book.get(word) ?? []), phrase]);
	}
	return book;
}

function compile(line: string): Phrase {
	const [, rule = '', words = '', instead] = /^([a-z-]+): ([^=]+?)(?: = (.+))?$/.exec(line) ?? [];
	const parts = words.split(' ');
	const opens = parts[0] === '^';
	if (opens) parts.shift();
	const looked = parts.map((part) => /^\(.+\)$/.test(part));
	const before = looked.findIndex((only) => !only);
	return {
		rule: rule as LanguageRule,
		opens,
		places: parts.map((part) => place(part.replace(/^\((.+)\)$/, '$1'))),
		before,
		after: parts.length - 1 - looked.lastIndexOf(false),
		instead: instead ?? null
	};
}

function place(part: string): Place {
	const not = part.startsWith('!');
	const all = (not ? part.slice(1) : part).split('|');
	return {
		words: new Set(all.filter((word) => !word.includes('*') && word !== '_')),
		starts: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
		ends: all.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
		not: not || part === '_'
	};
}

export function findPhrases(book: Phrasebook, reading: Reading): Slip[] {
	const slips: Slip[] = [];
	const { tokens } = reading;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined || token.quoted) continue;
		for (const phrase of book.get(token.word) ?? []) {
			if (!matches(phrase, tokens, i) || (phrase.opens && !opensClause(reading, i))) continue;
			const first = tokens[i + phrase.before];
			const last = tokens[i + phrase.places.length - 1 - phrase.after];
			if (first === undefined || last === undefined) continue;
			const instead = phrase.instead?.replace('$1', first.word).replace('~', last.word.slice(0, -1));
			slips.push({ rule: phrase.rule, start: first.start, end: last.end, ...(instead === undefined ? {} : { instead }) });
			break;
		}
	}
	return slips;
}

function matches({ places }: Phrase, tokens: Token[], from: number): boolean {
	return places.every((place, k) => {
		const token = tokens[from + k];
		return token !== undefined && token.kind === 'word' && !token.quoted && fits(place, token.word);
	});
}

function fits({ words, starts, ends, not }: Place, word: string): boolean {
	const found =
		words.has(word) || starts.some((start) => word.startsWith(start)) || ends.some((end) => word.length > end.length && word.endsWith(end));
	return found !== not;
}

function opensClause({ tokens, sentences }: Reading, i: number): boolean {
	const before = tokens[i - 1];
	return before === undefined || before.kind === 'punctuation' || joining.has(before.word) || sentences.some(({ first }) => first === i);
}
