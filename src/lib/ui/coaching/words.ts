// The words of a text, to choose some of them by keyboard or mouse. Offsets are UTF-16 code units.

export interface Word {
	text: string;
	start: number;
	end: number;
}

export const wordsIn = (text: string): Word[] =>
	[...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));

/** The whole words that a selection touches; null: none. */
export function touched(words: readonly Word[], from: number, to: number): { start: number; end: number } | null {
	const within = words.filter(({ start, end }) => end > from && start < to);
	const [first, last] = [within[0], within.at(-1)];
	return first && last ? { start: first.start, end: last.end } : null;
}
