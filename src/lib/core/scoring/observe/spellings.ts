// What is known of words, found by the letters at a place of a text: most have been seen before, and need not be cut out to be looked up.
import type { Spelling } from './word-facts.ts';

/** Bounded: a hostile text may not fill the memory. */
const most = 12_000;
/** A power of two, more than twice as many. */
const places = 1 << 15;
/** What is longer is no word that comes again. */
const longest = 40;

interface Book {
	/** Open addressing: where the others know a word; 0: nowhere. */
	index: Int32Array;
	hashes: number[];
	letters: string[];
	spellings: (Spelling | undefined)[];
}

const empty = (): Book => ({ index: new Int32Array(places), hashes: [0], letters: [''], spellings: [undefined] });

/** The spelling of what stands in a text from (inclusive) to (exclusive); `make` is called once for it while it is remembered. */
export function spellingsBy(make: (letters: string) => Spelling): (text: string, from: number, to: number) => Spelling {
	let book = empty();
	return (text, from, to) => {
		const hash = hashOf(text, from, to);
		let place = placeIn(book, hash, text, from, to);
		const known = book.spellings[book.index[place] ?? 0];
		if (known !== undefined) return known;
		const letters = text.slice(from, to);
		const made = make(letters);
		if (letters.length > longest) return made;
		if (book.spellings.length > most) {
			book = empty();
			place = placeIn(book, hash, text, from, to);
		}
		book.index[place] = book.spellings.length;
		book.spellings.push(made);
		book.letters.push(letters);
		book.hashes.push(hash);
		return made;
	};
}

/** FNV-1a. */
function hashOf(text: string, from: number, to: number): number {
	let hash = 0x811c9dc5 | 0;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash;
}

/** Where a word is, or would be. */
function placeIn({ index, hashes, letters }: Book, hash: number, text: string, from: number, to: number): number {
	let place = (hash ^ (hash >>> 15)) & (places - 1);
	for (let at = index[place] ?? 0; at > 0; at = index[place] ?? 0) {
		if (hashes[at] === hash && stands(letters[at] ?? '', text, from, to)) break;
		place = (place + 1) & (places - 1);
	}
	return place;
}

function stands(letters: string, text: string, from: number, to: number): boolean {
	if (letters.length !== to - from) return false;
	for (let i = 0; i < letters.length; i++) if (letters.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
	return true;
}
