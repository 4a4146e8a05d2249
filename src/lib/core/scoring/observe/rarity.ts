// How often words stand in texts, roughly: enough to know where to look for something first.
import { lexicons } from '../accuracy/words.ts';

/** A common word stands in every text. */
const often = 1000;

/** Of words and beginnings (`word*`), of which any will do. */
export function frequencyOf(words: Iterable<string>): number {
	let sum = 0;
	for (const word of words) sum += isCommon(word) ? often : 1;
	return sum;
}

function isCommon(word: string): boolean {
	if (word.endsWith('*')) return word.length <= 4;
	return word.length <= 2 || lexicons.en.stop.has(word) || lexicons.cs.stop.has(word);
}
