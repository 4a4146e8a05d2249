import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKnown } from '../../../src/lib/core/scoring/language/known-words.ts';
import { pack, unpack } from '../../../src/lib/core/scoring/language/packed.ts';
import { wordTable } from '../../../src/lib/core/scoring/language/word-table.ts';

const words = fc.uniqueArray(fc.stringMatching(/^[a-zěščřž]{1,30}$/));

describe('a packed list', () => {
	test('comes back sorted', () => {
		fc.assert(
			fc.property(words, (list) => {
				expect(unpack(pack(list))).toEqual([...list].sort());
			})
		);
	});

	test('holds its words and no others', () => {
		fc.assert(
			fc.property(words, words, (list, others) => {
				const table = wordTable(pack(list));
				for (const word of list) expect(table.has(word)).toBe(true);
				for (const word of others) expect(table.has(word)).toBe(list.includes(word));
			})
		);
	});

	test('shares beginnings', () => {
		expect(pack(['lamps', 'lamp', 'lap'])).toBe('AlampEsCp');
	});
});

describe('known are words', () => {
	test.each(['lamp', 'lamps', 'shipped', 'cancelled', "customer's", 'rebooking', 'carries', 'kindly'])('%s', (word) => {
		expect(isKnown(word, 'en')).toBe(true);
	});
	test.each(['zásilka', 'nepřišla', 'nejrychlejší', 'byt', 'být'])('%s', (word) => {
		expect(isKnown(word, 'cs')).toBe(true);
	});
});

test.each([
	['en', 'recieve'],
	['en', 'acces'],
	['en', 'custommer'],
	['cs', 'zytra'],
	['cs', 'vcera']
] as const)('unknown is (%s) %s', (language, word) => {
	expect(isKnown(word, language)).toBe(false);
});
