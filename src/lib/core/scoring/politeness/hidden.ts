// Words inside a comment of markup, which no customer sees: they make no reply kinder.
import type { Reading } from '../observe/reading-types.ts';

const comment = /<!--[\s\S]*?(?:-->|$)/g;

/** The reading with hidden words set apart, as quotations are, and without sentences that are nothing else. */
export function visible(reading: Reading): Reading {
	if (!reading.text.includes('<!--')) return reading;
	const ranges = [...reading.text.matchAll(comment)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
	const tokens = reading.tokens.map((token) =>
		ranges.some(({ start, end }) => start <= token.start && token.start < end) ? { ...token, quoted: true } : token
	);
	const sentences = reading.sentences.filter(({ first, last }) =>
		tokens.slice(first, last).some(({ quoted }, i) => !quoted || reading.tokens[first + i]?.quoted)
	);
	return { ...reading, tokens, sentences };
}
