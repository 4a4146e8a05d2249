import { describe, expect, test } from 'vitest';
import cs from '../../../src/lib/messages/cs/language.json';
import en from '../../../src/lib/messages/en/language.json';
import { costs, languageOf } from '../../../src/lib/core/scoring/language/index.ts';
import { english } from '../../../src/lib/core/scoring/language/phrases.en.ts';
import { czech } from '../../../src/lib/core/scoring/language/phrases.cs.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';

const keyOf = (rule: string): string => `score_rule_${rule.replaceAll('-', '_')}`;

describe.each([
	['English', en as Record<string, string>],
	['Czech', cs as Record<string, string>]
])('%s', (_, messages) => {
	test('has a sentence for each rule, and for nothing else', () => {
		expect(Object.keys(messages).sort()).toEqual(Object.keys(costs).map(keyOf).sort());
	});
});

test('a phrase says what would be right exactly where its sentence has a blank for it', () => {
	for (const book of [english, czech]) {
		for (const { rule, instead, places } of [...book.values()].flat()) {
			const sentence = (en as Record<string, string>)[keyOf(rule)] ?? '';
			expect(sentence.includes('{instead}'), [...(places[0]?.words ?? [])].join(' ')).toBe(instead !== null);
		}
	}
});

test('a word that is wrong whatever was meant gets the sentence without a blank', () => {
	expect(languageOf(read('Lampa je těšýčkova.', 'cs'), { language: 'cs' }).findings).toMatchObject([{ rule: 'impossible-letters' }]);
	expect((en as Record<string, string>).score_rule_impossible_letters).not.toContain('{instead}');
});
