// What is known of words, found by the letters at a place of a text: most have been seen before, and need not be cut out to be looked up.
import type { Spelling } from './word-facts.ts';

/** Bounded: a hostile text may not fill the memory. */
const most = 12_000;
/** A power of two, more than twice as many. */
const places = 1 << 15;
/** What is longer is no word that comes again. */
const longest = 40;

/** Open addressing. */
type Book = (Spelling | undefined)[];

const empty = (): Book => new Array<Spelling | undefined>(places).fill(undefined);

/** The spelling of what stands in a text from (inclusive) to (exclusive); `make` is called once for it while it is remembered. */
export function spellingsBy(make: (letters: string) => Spelling): (text: string, from: number, to: number) => Spelling {
	let book = empty();
	let count = 0;
	return (text, from, to) => {
		const place = placeIn(book, text, from, to);
		const known = book[place];
		if (known !== undefined) return known;
		const made = make(text.slice(from, to));
		if (to - from > longest) return made;
		if (count < most) {
			book[place] = made;
			count++;
		} else {
			book = empty();
			book[placeIn(book, text, from, to)] = made;
			count = 1;
		}
		return made;
	};
}

/** Where a word is, or would be. */
function placeIn(book: Book, text: string, from: number, to: number): number {
	// FNV-1a
	let hash = 0x811c9dc5 | 0;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	let place = (hash ^ (hash >>> 15)) & (places - 1);
	for (let known = book[place]; known !== undefined && !stands(known.letters, text, from, to); known = book[place])
		place = (place + 1) & (places - 1);
	return place;
}

function stands(letters: string, text: string, from: number, to: number): boolean {
	if (letters.length !== to - from) return false;
	for (let i = 0; i < letters.length; i++) if (letters.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
	return true;
}
