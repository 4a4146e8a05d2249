// Runs of four letters: inflected and misspelt words still share most of them.
import { wordSeen } from './word-seen.ts';
import type { Reading } from '../observe/reading-types.ts';
import { ofWord } from '../observe/word-facts.ts';

/** Of the words of a range of tokens, with a mark at each word's ends; words that say nothing are left out. */
export function gramsOf(reading: Reading, first: number, last: number): Set<string> {
	const { language } = reading;
	const grams = new Set<string>();
	for (let i = first; i < last; i++) {
		const token = reading.tokens[i];
		if (token === undefined || token.quoted || token.kind !== 'word' || token.value !== '' || wordSeen(token, language).stop) continue;
		for (const gram of gramsOfWord(token.spelling)) grams.add(gram);
	}
	return grams;
}

const gramsOfWord = ofWord(({ folded }) => {
	const word = `_${folded}_`;
	const grams = word.length <= 4 ? [word] : [];
	for (let j = 0; j + 4 <= word.length; j++) grams.push(word.slice(j, j + 4));
	return grams;
});
