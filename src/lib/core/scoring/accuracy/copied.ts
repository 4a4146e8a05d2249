// What was pasted from an article instead of being written: the customer is not asked what the article asks.
import type { Reading } from '../observe/reading-types.ts';

/** Words in a row that nobody writes just as an article has them. */
const pastedFrom = 25;
const run = 5;

/** Indexes of sentences that stand in a pasted stretch. `articles`: runs of five words of each. */
export function copiedSentences({ text, sentences }: Reading, articles: Set<string>[]): Set<number> {
	const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), index }));
	const out = new Set<number>();
	if (articles.length === 0 || words.length < pastedFrom) return out;
	const stands = (from: number): boolean => {
		const key = words.slice(from, from + run).map(({ word }) => word);
		return key.length === run && articles.some((article) => article.has(key.join(' ')));
	};
	let from = 0;
	while (from < words.length) {
		let last = from;
		while (stands(last)) last++;
		const end = last + run - 1;
		if (last > from && end - from >= pastedFrom) {
			const [start, stop] = [words[from]?.index ?? 0, words[end - 1]?.index ?? 0];
			sentences.forEach((sentence, i) => void (sentence.start <= stop && sentence.end > start && out.add(i)));
		}
		from = last + 1;
	}
	return out;
}
