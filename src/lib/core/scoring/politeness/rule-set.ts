// All rules of a language, compiled and indexed by the word that begins a match, so that a text costs the same however many rules there are.
import type { Reading } from '../observe/reading-types.ts';
import { ofWord, type Spelling } from '../observe/word-facts.ts';
import type { Rule, RuleBook } from './rule-types.ts';
import { compileElement, compilePattern, firstWords, matchAt, matchesWord } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { viewOf } from './view.ts';

export interface RuleSet {
	rules: Rule[];
	byWord: Map<string, Entry[]>;
	/** Prefix → entries, and the lengths of all prefixes. */
	byPrefix: Map<string, Entry[]>;
	prefixLengths: number[];
	anywhere: Entry[];
	/** Entries that may begin at a word. */
	candidates: (spelling: Spelling) => Entry[];
	/** A folded word that people are insulted with. */
	isName: (word: string) => boolean;
	stopWords: Set<string>;
}

interface Entry {
	/** Index into rules. */
	rule: number;
	pattern: Pattern;
	unless: ReturnType<typeof compileElement> | null;
	/** Elements that are known to match where the index gives the entry. */
	known: number;
}

/** A rule seen: token indexes, first inclusive, last exclusive. */
export interface Seen {
	rule: Rule;
	first: number;
	last: number;
}

const reach = 3;

export function compileRules(book: RuleBook): RuleSet {
	const names = compileElement('@insult|@called', book.words);
	const set: RuleSet = {
		rules: book.rules,
		byWord: new Map(),
		byPrefix: new Map(),
		prefixLengths: [],
		anywhere: [],
		candidates: ofWord(({ folded }) => candidates(set, folded)),
		isName: (word) => matchesWord(names, word),
		stopWords: new Set(book.stopWords.trim().split(/\s+/))
	};
	book.rules.forEach((rule, index) => {
		const unless = rule.unless === undefined ? null : compileElement(rule.unless.trim().replace(/\s+/g, '|'), book.words);
		for (const source of rule.patterns) enter(set, entryOf(index, compilePattern(source, book.words), unless));
	});
	set.prefixLengths = [...new Set([...set.byPrefix.keys()].map((prefix) => prefix.length))].sort((one, other) => one - other);
	return set;
}

function entryOf(rule: number, pattern: Pattern, unless: Entry['unless']): Entry {
	return { rule, pattern, unless, known: firstWords(pattern) === null || pattern.elements[0]?.end ? 0 : 1 };
}

function enter(set: RuleSet, entry: Entry): void {
	const first = firstWords(entry.pattern);
	if (first === null) set.anywhere.push(entry);
	for (const word of first?.words ?? []) push(set.byWord, word, entry);
	for (const prefix of first?.prefixes ?? []) push(set.byPrefix, prefix, entry);
}

function push(index: Map<string, Entry[]>, key: string, entry: Entry): void {
	const entries = index.get(key);
	if (entries) entries.push(entry);
	else index.set(key, [entry]);
}

/** Every match of every rule, in the order of the text; `shared` are the content stems of the customer's message. */
export function findRules(set: RuleSet, reading: Reading, shared: ReadonlySet<string>): Seen[] {
	const seen: Seen[] = [];
	for (const sentence of reading.sentences) {
		const view = viewOf(reading, sentence.first, sentence.last, set.isName);
		let shares: boolean | null = null;
		for (let from = 0; from < view.words.length; from++) {
			const spelling = view.spellings[from];
			for (const entry of spelling === undefined ? [] : set.candidates(spelling)) {
				const rule = set.rules[entry.rule];
				if (!rule || (entry.pattern.start && from > 0)) continue;
				const to = matchAt(entry.pattern, view, from, entry.known);
				if (to <= from || undone(entry, view.words, from, to)) continue;
				if (rule.shares || rule.lacks) {
					shares ??= sharesContent(reading, sentence.first, sentence.last, shared);
					if (shares !== (rule.shares ?? false)) continue;
				}
				seen.push({ rule, first: view.first[from] ?? 0, last: view.last[to - 1] ?? 0 });
			}
		}
	}
	return seen;
}

const known = new WeakMap<Reading, ReadonlySet<string>>();

/** Content stems of a text: what two texts may have in common. */
export function contentStems(reading: Reading, set: RuleSet): ReadonlySet<string> {
	const found = known.get(reading) ?? stemsOf(reading, set);
	known.set(reading, found);
	return found;
}

function stemsOf(reading: Reading, set: RuleSet): Set<string> {
	const stems = new Set<string>();
	for (const token of reading.tokens)
		if (token.kind === 'word' && token.word.length > 3 && !set.stopWords.has(token.folded)) stems.add(token.stem);
	return stems;
}

function sharesContent(reading: Reading, first: number, last: number, shared: ReadonlySet<string>): boolean {
	for (let i = first; i < last; i++) if (shared.has(reading.tokens[i]?.stem ?? '')) return true;
	return false;
}

function candidates(set: RuleSet, word: string): Entry[] {
	const found = [...(set.byWord.get(word) ?? []), ...set.anywhere];
	for (const length of set.prefixLengths) {
		if (length > word.length) break;
		const entries = set.byPrefix.get(word.slice(0, length));
		if (entries) found.push(...entries);
	}
	return found;
}

function undone(entry: Entry, words: string[], from: number, to: number): boolean {
	if (entry.unless === null || entry.pattern.firm) return false;
	for (let i = Math.max(0, from - reach); i < to; i++) if (matchesWord(entry.unless, words[i] ?? '')) return true;
	return false;
}
