import { describe, expect, test } from 'vitest';
import type { Issue, Language } from '../../../src/lib/core/scenario/types.ts';
import { statesEffect } from '../../../src/lib/core/scoring/scorecard/effect.ts';

const issues: Record<Language, Issue> = {
	en: {
		name: 'price',
		blocks: [],
		priority: 1,
		say: 'Show the price beside the button.',
		also: [],
		effect: 'A hidden price makes visitors suspicious.'
	},
	cs: {
		name: 'price',
		blocks: [],
		priority: 1,
		say: 'Ukázat cenu vedle tlačítka.',
		also: [],
		effect: 'Skrytá cena v návštěvnících budí podezření.'
	}
};

describe('a recommendation says what it does to sales', () => {
	test.each<[Language, string, boolean]>([
		['en', 'Show the price; people leave their basket when they cannot see it.', true],
		['en', 'Show the price, this is where we lose customers.', true],
		['en', 'Show the price. More people will buy.', true],
		['en', 'Show the price, hidden ones look suspicious to visitors.', true],
		['en', 'Answer it: left alone, it looks as if we did not care.', true],
		['en', 'Show the price beside the button.', false],
		['en', 'Let customers order without registering first.', false],
		['en', 'Please answer this complaint.', false],
		['cs', 'Ukázat cenu, jinak lidé odejdou.', true],
		['cs', 'Ukázat cenu, tady přicházíme o zákazníky.', true],
		['cs', 'Cena patří k tlačítku, zvedne to prodej.', true],
		['cs', 'Ukázat cenu, skrytá budí podezření.', true],
		['cs', 'Odpovědět, takhle to vypadá, že je nám to jedno.', true],
		['cs', 'Ukázat cenu vedle tlačítka.', false],
		['cs', 'Přidat nákup bez registrace.', false],
		['cs', 'Na stížnost prosím odpovězte.', false]
	])('%s: %s', (language, text, expected) => expect(statesEffect(text, issues[language], language)).toBe(expected));
});
