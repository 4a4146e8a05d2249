// Words inside a comment of markup, which no customer sees: they make no reply kinder.
import type { Reading } from '../observe/reading-types.ts';

const comment = /<!--[\s\S]*?(?:-->|$)/g;

/** The reading with hidden words set apart, as quotations are. */
export function visible(reading: Reading): Reading {
	if (!reading.text.includes('<!--')) return reading;
	const ranges = [...reading.text.matchAll(comment)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
	const tokens = reading.tokens.map((token) =>
		ranges.some(({ start, end }) => start <= token.start && token.start < end) ? { ...token, quoted: true } : token
	);
	return { ...reading, tokens };
}
