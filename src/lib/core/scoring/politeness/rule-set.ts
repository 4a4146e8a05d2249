// All rules of a language, compiled and indexed by their rarest word, so that a text costs the same however many rules there are.
import type { Reading } from '../observe/reading-types.ts';
import { ofWord, type Spelling } from '../observe/word-facts.ts';
import { wordIndex, type WordIndex } from '../observe/word-index.ts';
import type { Rule, RuleBook } from './rule-types.ts';
import { compileElement, compilePattern, firstOf, matchAt, matchesWord, tellingOf } from './pattern.ts';
import type { Element, Pattern, Words } from './pattern.ts';
import { viewOf } from './view.ts';

export interface RuleSet {
	rules: Rule[];
	/** Entries that a word may give away. */
	candidates: (spelling: Spelling) => Entry[];
	/** A folded word that people are insulted with. */
	isName: (word: string) => boolean;
	stopWords: Set<string>;
}

/** Entries by the element that gives them away, and those by its words. */
interface Index {
	telling: WordIndex<Element>;
	entries: Map<Element, Entry[]>;
	anywhere: Entry[];
}

interface Entry {
	rule: Rule;
	pattern: Pattern;
	unless: Element | null;
	/** What a match begins with; null: anything. */
	first: Element | null;
	/** Elements that are known to match where that one does. */
	known: number;
	/** A match begins so many tokens before the word that gives it away. */
	least: number;
	most: number;
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
	const index: Index = { telling: wordIndex(), entries: new Map(), anywhere: [] };
	for (const rule of book.rules) {
		const unless = rule.unless === undefined ? null : compileElement(rule.unless.trim().replace(/\s+/g, '|'), book.words);
		for (const source of rule.patterns) enter(index, { rule, unless }, compilePattern(source, book.words));
	}
	return {
		rules: book.rules,
		candidates: ofWord(({ folded }) => candidates(index, folded)),
		isName: (word) => matchesWord(names, word),
		stopWords: new Set(book.stopWords.trim().split(/\s+/))
	};
}

function enter(index: Index, of: Pick<Entry, 'rule' | 'unless'>, pattern: Pattern): void {
	const first = firstOf(pattern);
	const telling = tellingOf(pattern);
	const { least, most } = telling ?? { least: 0, most: 0 };
	const entry = { ...of, pattern, first, known: first === null || first.end ? 0 : 1, least, most };
	if (telling === null) index.anywhere.push(entry);
	else if (index.entries.has(telling.element)) index.entries.get(telling.element)?.push(entry);
	else {
		index.entries.set(telling.element, [entry]);
		for (const word of telling.element.words) index.telling.put(word, telling.element);
		for (const prefix of telling.element.prefixes) index.telling.put(`${prefix}*`, telling.element);
	}
}

function candidates({ telling, entries, anywhere }: Index, word: string): Entry[] {
	return [...anywhere, ...[...new Set(telling.of(word))].flatMap((element) => entries.get(element) ?? [])];
}

/** Every match of every rule, in no order; some of them twice. `shared` are the content stems of the customer's message. */
export function findRules(set: RuleSet, reading: Reading, shared: ReadonlySet<string>): Seen[] {
	const seen: Seen[] = [];
	for (const { first, last } of reading.sentences) {
		const view = viewOf(reading, first, last, set.isName);
		let shares: boolean | null = null;
		for (const [at, spelling] of view.spellings.entries()) {
			for (const entry of set.candidates(spelling)) {
				for (let from = Math.max(0, at - entry.most); from <= at - entry.least; from++) {
					const to = endOf(entry, view, from);
					if (to <= from) continue;
					const { rule } = entry;
					if (rule.shares || rule.lacks) {
						shares ??= sharesContent(reading, first, last, shared);
						if (shares !== (rule.shares ?? false)) continue;
					}
					seen.push({ rule, first: view.first[from] ?? 0, last: view.last[to - 1] ?? 0 });
				}
			}
		}
	}
	return seen;
}

/** Where a match ends that begins at `from`; -1: none does, or it is undone. */
function endOf(entry: Entry, view: Words, from: number): number {
	const { pattern, first } = entry;
	if ((pattern.start && from > 0) || (first !== null && !matchesWord(first, view.words[from] ?? ''))) return -1;
	const to = matchAt(pattern, view, from, entry.known);
	return to > from && !undone(entry, view.words, from, to) ? to : -1;
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

function undone(entry: Entry, words: readonly string[], from: number, to: number): boolean {
	if (entry.unless === null || entry.pattern.firm) return false;
	for (let i = Math.max(0, from - reach); i < to; i++) if (matchesWord(entry.unless, words[i] ?? '')) return true;
	return false;
}
