// "Dear Mrs Jones," – who is greeted says nothing about what is told, and a longer name must not thin it out.
import type { Language } from '../../scenario/types.ts';
import type { Reading, Token } from '../observe/reading-types.ts';
import { capital } from '../observe/word-facts.ts';

const greetings: Record<Language, ReadonlySet<string>> = {
	en: new Set('dear hi hello hey good morning afternoon evening mr mrs ms miss mx dr sir madam'.split(' ')),
	cs: new Set(
		'vazeny vazena vazeni mily mila dobry den dobre rano odpoledne vecer zdravim ahoj pane pani slecno panove inzenyre doktore doktorko'.split(
			' '
		)
	)
};
/** Words and marks of a salutation before its comma. */
const longest = 7;

/** The reading without the salutation at its beginning. */
export function withoutSalutation(reading: Reading): Reading {
	const [opening, ...others] = reading.sentences;
	if (opening === undefined) return reading;
	let { first } = opening;
	for (let end = endOfCall(reading, first, opening.last); end > first; end = endOfCall(reading, first, opening.last)) first = end;
	const start = reading.tokens[first]?.start;
	if (first === opening.first || first >= opening.last || start === undefined) return reading;
	return { ...reading, sentences: [{ ...opening, first, start }, ...others] };
}

/** The token after the comma of "Hello," or "Dear Mr Smith," that begins at `first`; `first` if none does. */
function endOfCall({ text, tokens, language }: Reading, first: number, last: number): number {
	const isCalled = (token: Token) =>
		token.word === '-' || token.word === '.' || (token.kind === 'word' && (greetings[language].has(token.folded) || capital(text, token)));
	if (!greetings[language].has(tokens[first]?.folded ?? '')) return first;
	for (let i = first; i < Math.min(last, first + longest + 1); i++) {
		const token = tokens[i];
		if (token === undefined) return first;
		if (token.word === ',') return i + 1;
		if (!isCalled(token)) return first;
	}
	return first;
}
