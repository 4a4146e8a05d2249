import { describe, expect, test } from 'vitest';
import { touched, wordsIn } from '../../../src/lib/ui/coaching/words.ts';

const text = 'Dear Ms Novák,\nI am  sorry. 🙂 Bye';
const words = wordsIn(text);

test('words are what stands between spaces, each at its place', () => {
	expect(words.map((word) => word.text)).toEqual(['Dear', 'Ms', 'Novák,', 'I', 'am', 'sorry.', '🙂', 'Bye']);
	for (const { text: word, start, end } of words) expect(text.slice(start, end)).toBe(word);
});

describe('a selection becomes whole words', () => {
	const table: [string, string | null, string][] = [
		['s Nov', 'Ms Novák,', 'cut in the middle of both'],
		['Novák,\nI', 'Novák,\nI', 'over the end of a line'],
		['  ', null, 'only the space between'],
		['🙂', '🙂', 'a word of two code units']
	];
	test.each(table)('%j → %j (%s)', (selected, expected) => {
		const from = text.indexOf(selected);
		const span = touched(words, from, from + selected.length);
		expect(span && text.slice(span.start, span.end)).toBe(expected);
	});

	test('a click chooses the word under it', () => {
		expect([touched(words, 6, 6), touched(words, 14, 14)]).toEqual([{ start: 5, end: 7 }, null]);
	});
});
