// A piece of a text around the first place where words were found, with those words marked.

export interface Piece {
	text: string;
	marked: boolean;
}

/** As words are compared: small letters without accents. */
export const fold = (term: string): string => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Characters before the first place, and in all. */
const before = 30;
const most = 110;

/** @param terms folded words */
export function foundPlace(text: string, terms: readonly string[]): Piece[] {
	const wanted = new Set(terms);
	const places = [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) =>
		wanted.has(fold(word)) ? [{ start: index, end: index + word.length }] : []
	);
	const start = startOf(text, places[0]?.start ?? 0);
	const end = endOf(text, start + most);
	const pieces: Piece[] = [];
	let at = start;
	const add = (to: number, marked: boolean) => {
		if (to > at) pieces.push({ text: text.slice(at, to), marked });
		at = Math.max(at, to);
	};
	for (const place of places.filter((one) => one.end <= end)) {
		add(place.start, false);
		add(place.end, true);
	}
	add(end, false);
	if (start > 0) pieces.unshift({ text: '…', marked: false });
	if (end < text.length) pieces.push({ text: ' …', marked: false });
	return pieces;
}

/** At the end of a word. */
function endOf(text: string, place: number): number {
	if (place >= text.length) return text.length;
	const end = text.lastIndexOf(' ', place);
	return end > place - before ? end : place;
}

/** At the beginning of a word. */
function startOf(text: string, place: number): number {
	if (place <= before) return 0;
	return text.indexOf(' ', place - before) + 1;
}
