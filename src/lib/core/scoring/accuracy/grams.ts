// Runs of four letters: inflected and misspelt words still share most of them.
import { lexicons } from './words.ts';
import type { Reading } from '../observe/reading-types.ts';
import { remembered } from '../observe/remembered.ts';

/** Of the words of a range of tokens, with a mark at each word's ends; words that say nothing are left out. */
export function gramsOf(reading: Reading, first: number, last: number): Set<string> {
	const { stop } = lexicons[reading.language];
	const grams = new Set<string>();
	for (let i = first; i < last; i++) {
		const token = reading.tokens[i];
		if (token === undefined || token.quoted || token.kind !== 'word' || token.value !== '' || stop.has(token.folded)) continue;
		for (const gram of gramsOfWord(token.folded)) grams.add(gram);
	}
	return grams;
}

const gramsOfWord = remembered((folded) => {
	const word = `_${folded}_`;
	const grams = word.length <= 4 ? [word] : [];
	for (let j = 0; j + 4 <= word.length; j++) grams.push(word.slice(j, j + 4));
	return grams;
});
