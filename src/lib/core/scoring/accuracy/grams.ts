// Runs of four letters: inflected and misspelt words still share most of them.
import { wordSeen } from './word-seen.ts';
import type { Reading } from '../observe/reading-types.ts';
import { ofWord } from '../observe/word-facts.ts';

const letters = 4;
const plain = 2 ** 28;

/** Of the words of a range of tokens, with a mark at each word's ends; words that say nothing are left out. */
export function gramsOf(reading: Reading, first: number, last: number): Set<number> {
	const { language } = reading;
	const grams = new Set<number>();
	for (let i = first; i < last; i++) {
		const token = reading.tokens[i];
		if (token === undefined || token.quoted || token.kind !== 'word' || token.value !== '' || wordSeen(token, language).stop) continue;
		for (const gram of gramsOfWord(token.spelling)) grams.add(gram);
	}
	return grams;
}

/** As numbers: plain letters take seven bits each; of others, a number that hardly any shares. */
const gramsOfWord = ofWord(({ folded }) => {
	const word = `_${folded}_`;
	const grams: number[] = [];
	for (let first = 0; first === 0 || first + letters <= word.length; first++) {
		let gram = 0;
		for (let i = first; i < Math.min(first + letters, word.length); i++) {
			const letter = word.charCodeAt(i);
			gram = gram < plain && letter < 128 ? gram * 128 + letter : plain + ((Math.imul(gram, 0x01000193) ^ letter) & (plain - 1));
		}
		grams.push(gram);
	}
	return grams;
});
