// What the linear model sees of a reply: words, rows of words and pieces of words, as hashes, kind by kind.
import type { Reading, Token } from '../observe/reading-types.ts';
import { ofWord, spellingOf, type Spelling } from '../observe/word-facts.ts';

/** Words, their stems, two and three words in a row, pieces of words. */
export const kinds = ['word', 'stem', 'pair', 'triple', 'piece'] as const;
const [words, stems, pairs, triples, pieces] = [0, 1, 2, 3, 4];

/** Features of a reading, each once: its hash (never 0), its kind (an index into `kinds`), the token that it came from first, and what a table says of it. */
export interface Features {
	count: number;
	hashes: Int32Array;
	kinds: Uint8Array;
	tokens: Int32Array;
	values: Int32Array;
	/** How many there are of each kind. */
	counts: Int32Array;
}

/** Says something of each feature: a whole number of 32 bits. Of what a word brings in by itself it is asked once for all texts. */
export interface Table {
	valueOf: (hash: number) => number;
	ofWord: (spelling: Spelling) => readonly number[];
	ofOther: (spelling: Spelling) => readonly number[];
}

export function table(valueOf: Table['valueOf']): Table {
	return {
		valueOf,
		ofWord: ofWord((spelling) => ofWords(spelling).map(valueOf)),
		ofOther: ofWord((spelling) => ofOthers(spelling).map(valueOf))
	};
}

/** For those who only want to know which there are. */
const nothing = table(() => 0);

interface Collector extends Features {
	/** Open addressing: which hashes are there. A power of two, never more than half full. */
	seen: Int32Array;
}

const basis = 0x811c9dc5;
const prime = 0x01000193;
/** Where the hashes of each kind begin. */
const [wordBasis, stemBasis, pairBasis, tripleBasis] = [hash(basis, 'w'), hash(basis, 's'), hash(basis, 'b'), hash(basis, 't')];
/** No more pieces than this are taken of a word, nor features of a token. */
const longest = 24;
const mostOfToken = 4 + 3 * longest;

/** Quotations of the customer are left out. */
export function features(reading: Reading, asked: Table = nothing): Features {
	const list = collector(reading.tokens);
	let before = '';
	let previous = '^';
	for (let i = 0; i < reading.tokens.length; i++) {
		const token = reading.tokens[i];
		if (token === undefined || token.quoted) continue;
		const isWord = token.kind === 'word';
		const spelling = isWord ? token.spelling : spellingOf(nameOf(token));
		const own = isWord ? ofWords(spelling) : ofOthers(spelling);
		const values = isWord ? asked.ofWord(spelling) : asked.ofOther(spelling);
		// A word that was there before brings in nothing new on its own.
		const isNew = add(list, words, own[0], values[0], i);
		if (isNew) add(list, stems, own[1], values[1], i);
		const word = spelling.folded;
		const pair = mix(hash(hash(hash(pairBasis, previous), ' '), word));
		add(list, pairs, pair, asked.valueOf(pair), i);
		if (before !== '') {
			const triple = mix(hash(hash(hash(hash(hash(tripleBasis, before), ' '), previous), ' '), word));
			add(list, triples, triple, asked.valueOf(triple), i);
		}
		before = previous;
		previous = word;
		if (isNew) for (let piece = 2; piece < own.length; piece++) add(list, pieces, own[piece], values[piece], i);
	}
	return list;
}

function collector(tokens: readonly Token[]): Collector {
	const room = tokens.reduce((sum, token) => sum + Math.min(mostOfToken, 4 + 3 * token.folded.length), 1);
	let size = 64;
	while (size < 2 * room) size *= 2;
	return {
		count: 0,
		hashes: new Int32Array(room),
		kinds: new Uint8Array(room),
		tokens: new Int32Array(room),
		values: new Int32Array(room),
		counts: new Int32Array(kinds.length),
		seen: new Int32Array(size)
	};
}

/** Of what is no word. Numbers, amounts, dates and the like are all the same to tone. */
function nameOf({ kind, folded }: Token): string {
	if (kind === 'punctuation') return folded.length > 3 ? folded.slice(0, 3) : folded;
	return kind === 'emoji' ? folded : `<${kind}>`;
}

/** What it brings in wherever it stands: word and stem; a word also pieces of three to five letters. */
const ofOthers = ofWord(({ folded, stem }) => [mix(hash(wordBasis, folded)), mix(hash(stemBasis, stem))]);
const ofWords = ofWord((spelling) => [...ofOthers(spelling), ...cut(` ${spelling.folded} `)]);

/** Hashed as they grow. */
function cut(word: string): number[] {
	const found: number[] = [];
	const length = Math.min(word.length, longest);
	for (let start = 0; start + 3 <= length; start++) {
		let value = step(basis, 99);
		for (let end = start; end < Math.min(start + 5, length); end++) {
			value = step(value, word.charCodeAt(end));
			if (end - start >= 2) found.push(mix(value));
		}
	}
	return found;
}

/** False: it is there. */
function add(list: Collector, kind: number, mixed = 0, value = 0, token: number): boolean {
	const mask = list.seen.length - 1;
	let slot = mixed & mask;
	for (; list.seen[slot] !== 0; slot = (slot + 1) & mask) if (list.seen[slot] === mixed) return false;
	list.seen[slot] = mixed;
	list.hashes[list.count] = mixed;
	list.kinds[list.count] = kind;
	list.tokens[list.count] = token;
	list.values[list.count] = value;
	list.counts[kind] = (list.counts[kind] ?? 0) + 1;
	list.count++;
	return true;
}

/** Spreads a hash over all its bits; never 0. */
function mix(value: number): number {
	const once = Math.imul(value ^ (value >>> 16), 0x7feb352d);
	const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
	return twice ^ (twice >>> 16) || 1;
}

/** FNV-1a over UTF-16 code units, from where it stood. */
function hash(from: number, text: string): number {
	let value = from;
	for (let i = 0; i < text.length; i++) value = step(value, text.charCodeAt(i));
	return value;
}

function step(value: number, unit: number): number {
	return Math.imul(value ^ unit, prime);
}
