// Token patterns, compiled once and matched in linear time: all ways through a pattern are followed side by side, never retried.
import { frequencyOf } from '../observe/rarity.ts';
import { fold } from '../observe/stem.ts';

/** What a pattern looks at: one folded word or mark for each token, gaps of the text left out. */
export interface Words {
	words: readonly string[];
	/** Whether a comma, a dash or the like stands before each of them, or the sentence begins with it. */
	paused: readonly boolean[];
}

export interface Pattern {
	/** Whatever stands around it: `unless` does not undo it. */
	firm: boolean;
	start: boolean;
	end: boolean;
	/** A pause stands before it. */
	opens: boolean;
	elements: Element[];
}

export interface Element {
	/** A gap of up to this many tokens; 0 for an element that matches one token. */
	gap: number;
	any: boolean;
	/** Also matches where the sentence is over, or makes a pause. */
	end: boolean;
	pause: boolean;
	/** Matches what is not among its words. */
	other: boolean;
	words: Set<string>;
	prefixes: string[];
}

/** Throws on an unknown list: a mistake in the rules, never in a text. */
export function compilePattern(source: string, lists: Record<string, string>): Pattern {
	const firm = source.startsWith('~');
	const parts = source
		.slice(firm ? 1 : 0)
		.split(' ')
		.filter((part) => part !== '');
	const start = parts[0] === '^';
	const end = parts.at(-1) === '$';
	const opens = parts[0] === ',';
	const inner = parts.slice(start || opens ? 1 : 0, end ? -1 : undefined);
	return { firm, start, end, opens, elements: inner.map((part) => compileElement(part, lists)) };
}

const compiled = new WeakMap<Record<string, string>, Map<string, Element>>();

/** Also used for lists of words: "a|b*|@list". The same words are compiled once for all patterns of a language. */
export function compileElement(source: string, lists: Record<string, string>): Element {
	const known = compiled.get(lists) ?? new Map<string, Element>();
	compiled.set(lists, known);
	const element = known.get(source) ?? elementOf(source, lists);
	known.set(source, element);
	return element;
}

function elementOf(source: string, lists: Record<string, string>): Element {
	const gap = /^_(\d*)$/.exec(source);
	if (gap) return { gap: Number(gap[1]), any: gap[1] === '', end: false, pause: false, other: false, words: new Set(), prefixes: [] };
	const other = source.startsWith('≠');
	const alternatives = expand(other ? source.slice(1) : source, lists).map((word) => fold(word.toLowerCase()));
	return {
		gap: 0,
		any: false,
		end: alternatives.includes('$'),
		pause: alternatives.includes(','),
		other,
		words: new Set(alternatives.filter((word) => !isPrefix(word))),
		prefixes: alternatives.filter(isPrefix).map((word) => word.slice(0, -1))
	};
}

/** End (exclusive) of the shortest match that begins at `from`, or -1; so many elements are `known` to match. */
export function matchAt(pattern: Pattern, view: Words, from: number, known = 0): number {
	const { words } = view;
	const to = words.length;
	if (pattern.opens && !view.paused[from]) return -1;
	// Up to the first gap there is one way only, and most ways end at once.
	let plain = known;
	for (; plain < pattern.elements.length; plain++) {
		const element = pattern.elements[plain];
		if (element === undefined || element.gap > 0 || element.end || element.pause) break;
		if (from + plain >= to || !matchesWord(element, words[from + plain] ?? '')) return -1;
	}
	if (plain === pattern.elements.length && !pattern.end) return from + plain;
	let at = [from + plain];
	for (let i = plain; i < pattern.elements.length; i++) {
		const element = pattern.elements[i];
		if (element !== undefined) at = step(element, at, view, to);
		if (at.length === 0) return -1;
	}
	if (!pattern.end) return at[0] ?? -1;
	return at.includes(to) || at.some((end) => onlyMarks(words, end, to)) ? to : -1;
}

function pausesAt({ words, paused }: Words, at: number): boolean {
	return at === words.length || paused[at] === true || !/[\p{L}\p{N}]/u.test(words[at] ?? '');
}

export function matchesWord(element: Element, word: string): boolean {
	return element.any || isAmong(element, word) !== element.other;
}

function isAmong({ words, prefixes }: Element, word: string): boolean {
	if (words.has(word)) return true;
	for (let i = 0; i < prefixes.length; i++) if (word.startsWith(prefixes[i] ?? '')) return true;
	return false;
}

/** What the word at which a match begins must be; null: it may be anything. */
export function firstOf({ elements }: Pattern): Element | null {
	const first = elements[0];
	return !first || first.any || first.other || first.gap > 0 ? null : first;
}

/** Where to look for a pattern: the element that the fewest words match, and how many tokens stand before it at least and at most. */
export interface Telling {
	element: Element;
	least: number;
	most: number;
}

/** Null: no element asks for a word. */
export function tellingOf(pattern: Pattern): Telling | null {
	const first = firstOf(pattern);
	let found: Telling | null = first && { element: first, least: 0, most: 0 };
	let fewest = first ? frequency(first) : Infinity;
	let [least, most] = [0, 0];
	for (const element of pattern.elements) {
		const mayBeNothing = element.gap > 0 || element.end || element.pause;
		if (!mayBeNothing && !element.any && !element.other && frequency(element) < fewest) {
			found = { element, least, most };
			fewest = frequency(element);
		}
		if (!mayBeNothing) least++;
		most += Math.max(1, element.gap);
	}
	return found;
}

function frequency({ words, prefixes }: Element): number {
	return frequencyOf(words) + frequencyOf(prefixes.map((prefix) => `${prefix}*`));
}

/** Ascending positions after the element, from ascending positions before it. */
function step(element: Element, at: number[], view: Words, to: number): number[] {
	const { words } = view;
	const next: number[] = [];
	for (const position of at) {
		if (element.gap > 0) {
			for (let end = Math.max(position, (next.at(-1) ?? -1) + 1); end <= Math.min(position + element.gap, to); end++) next.push(end);
		} else {
			if ((element.end && onlyMarks(words, position, to)) || (element.pause && pausesAt(view, position))) next.push(position);
			if (position < to && matchesWord(element, words[position] ?? '')) next.push(position + 1);
		}
	}
	return next;
}

function onlyMarks(words: readonly string[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (/[\p{L}\p{N}]/u.test(words[i] ?? '')) return false;
	return true;
}

function isPrefix(word: string): boolean {
	return word.endsWith('*') && word.length > 1;
}

function expand(source: string, lists: Record<string, string>): string[] {
	return source.split('|').flatMap((word) => {
		if (!word.startsWith('@') || word.length === 1) return [word];
		const list = lists[word.slice(1)];
		if (list === undefined) throw new Error(`No list of words is called ${word}`);
		return expand(list.trim().replace(/\s+/g, '|'), lists);
	});
}
