// Capitals and rows of exclamation marks: what patterns cannot see.
import type { Reading, Token } from '../observe/reading-types.ts';

/** Runs of three words or more in capitals (short names such as SMS are no shouting) and rows of marks: [first, last) token indexes. */
export function shouts(reading: Reading): { first: number; last: number }[] {
	const found: { first: number; last: number }[] = [];
	const calm = reading.tokens.some((token) => token.kind === 'word' && !token.capitals && token.word.length > 1);
	let first = -1;
	let words = 0;
	let letters = 0;
	reading.tokens.forEach((token, i) => {
		if (loud(token)) {
			if (first < 0) first = i;
			words++;
			letters += token.word.length;
		} else if (token.kind === 'word' && token.word.length > 1) {
			if (isShout(words, letters, calm)) found.push({ first, last: i });
			first = -1;
			words = 0;
			letters = 0;
		}
		if (
			!token.quoted &&
			token.word.length > 1 &&
			(token.word[0] === '!' || token.word[0] === '?') &&
			/^(?=.*!.*!)[!?]{2,}$|^\?{3,}$/.test(token.word)
		)
			found.push({ first: i, last: i + 1 });
	});
	if (isShout(words, letters, calm)) found.push({ first, last: reading.tokens.length });
	return found;
}

/** A text in capitals throughout is a habit of the keyboard as often as anger: it takes more to count. */
function isShout(words: number, letters: number, calm: boolean): boolean {
	return words >= (calm ? 2 : 3) && letters >= 3 * words && letters >= 8;
}

function loud(token: Token): boolean {
	return token.kind === 'word' && token.capitals && !token.quoted;
}
