// What the linear model sees of a reply: hashed words, pairs of words and pieces of words.
import type { Reading, Token } from '../observe/reading-types.ts';

/** Weights of a language: a power of two. */
export const buckets = 1 << 16;

/** Hashed features of a reading, each with the token that it came from. */
export interface Features {
	count: number;
	buckets: Int32Array;
	tokens: Int32Array;
}

interface Collector extends Features {
	/** One bit for each bucket. */
	seen: Int32Array;
}

const basis = 0x811c9dc5;
const prime = 0x01000193;

/** Quotations of the customer are left out. */
export function features(reading: Reading): Features {
	const room = reading.tokens.length * 20 + 16;
	const list: Collector = { count: 0, buckets: new Int32Array(room), tokens: new Int32Array(room), seen: new Int32Array(buckets / 32) };
	let previous = '^';
	reading.tokens.forEach((token, i) => {
		if (token.quoted) return;
		const word = nameOf(token);
		add(list, hash('w', word), i);
		if (token.stem !== word && token.kind === 'word') add(list, hash('s', token.stem), i);
		add(list, hash('b' + previous + ' ', word), i);
		previous = word;
		if (token.kind === 'word') pieces(list, ` ${token.folded} `, i);
	});
	return list;
}

/** Numbers, amounts, dates and the like are all the same to tone. */
function nameOf(token: Token): string {
	if (token.kind === 'word' || token.kind === 'punctuation' || token.kind === 'emoji')
		return token.folded.length > 3 && token.kind === 'punctuation' ? token.folded.slice(0, 3) : token.folded;
	return `<${token.kind}>`;
}

/** All pieces of three to five letters, hashed as they grow. */
function pieces(list: Collector, word: string, token: number): void {
	const length = Math.min(word.length, 24);
	for (let start = 0; start + 3 <= length; start++) {
		let value = step(basis, 99);
		for (let end = start; end < Math.min(start + 5, length); end++) {
			value = step(value, word.charCodeAt(end));
			if (end - start >= 2) add(list, value, token);
		}
	}
}

/** Each bucket counts once in a text, for the token that came first. */
function add(list: Collector, value: number, token: number): void {
	const bucket = (value ^ (value >>> 15)) & (buckets - 1);
	const word = bucket >>> 5;
	const bit = 1 << (bucket & 31);
	if (((list.seen[word] ?? 0) & bit) !== 0) return;
	list.seen[word] = (list.seen[word] ?? 0) | bit;
	if (list.count === list.buckets.length) grow(list);
	list.buckets[list.count] = bucket;
	list.tokens[list.count] = token;
	list.count++;
}

function grow(list: Collector): void {
	const wider = new Int32Array(list.count * 2);
	wider.set(list.buckets);
	list.buckets = wider;
	const tokens = new Int32Array(list.count * 2);
	tokens.set(list.tokens);
	list.tokens = tokens;
}

/** FNV-1a over UTF-16 code units. */
function hash(kind: string, text: string): number {
	let value = basis;
	for (let i = 0; i < kind.length; i++) value = step(value, kind.charCodeAt(i));
	for (let i = 0; i < text.length; i++) value = step(value, text.charCodeAt(i));
	return value;
}

function step(value: number, unit: number): number {
	return Math.imul(value ^ unit, prime);
}
