import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/lib/core/scenario/types.ts';
import type { ScoredTurn } from '../../../src/lib/core/scoring/types.ts';
import { lampShop, seen } from '../scoring/fixtures.ts';
import { cardOf, found, said, scoreOf, wordsOf } from './fixtures.ts';

const shop = (language: Language) => lampShop(language, { rubric: { language: 100 } });
const good = 'Your new lamp is on its way to you and will be there on Monday.';
const bad = 'Your new lamp is on its way and you will recieve it on Monday.';
const told = (turns: ScoredTurn[]) => found(cardOf(shop('en'), { turns }), 'language');

describe('the language of a conversation', () => {
	test('without a slip earns full marks', () => expect(scoreOf(shop('en'), { turns: [said(1, good), said(2, good)] })).toBe(100));

	test('a slip counts by its turn’s share of all words', () => {
		const alone = scoreOf(shop('en'), { turns: [said(1, bad)] }) ?? 0;
		const among = scoreOf(shop('en'), { turns: [said(1, bad), said(2, good), said(3, good), said(4, good)] }) ?? 0;
		expect(alone).toBe(96);
		expect(among).toBe(99);
	});

	test('the finding stands on the word, says what would be right, and its points are those of the sum', () => {
		const turns = [said(1, ['Hello.', bad])];
		const [slip] = cardOf(shop('en'), { turns }).findings.filter(({ criterion }) => criterion === 'language');
		expect(slip).toMatchObject({ rule: 'misspelt', points: -4, params: { instead: 'receive' } });
		expect(wordsOf(slip!, turns)).toBe('recieve');
	});

	test('names and words of the case are no slips', () =>
		expect(told([said(1, 'Alex here. Your lamp L-204 has a manufacturing fault, Ida.')])).toEqual([]));

	test('of another language altogether is next to nothing, and never below it', () => {
		const score = scoreOf(shop('cs'), {
			turns: [said(1, 'I am very sorry that your lamp is broken and I will send you another one tomorrow.')]
		});
		expect(score).toBeLessThanOrEqual(10);
		expect(score).toBeGreaterThanOrEqual(0);
	});

	test('of a page review is that of its marks', () => {
		const page = { title: 'Shop', blocks: [], issues: [] };
		const marks = [{ seq: 3, block: 0, priority: 1, text: bad, observations: seen() }];
		const card = cardOf(lampShop('en', { kind: 'page-review', page, rubric: { language: 100 } }), { marks });
		expect(card.criteria[0]).toMatchObject({ criterion: 'language', score: 96 });
		expect(card.findings.at(-1)).toMatchObject({ rule: 'misspelt', at: { seq: 3, start: bad.indexOf('recieve') } });
	});

	test('of somebody who never writes is nothing', () => expect(scoreOf(shop('en'), { turns: [] })).toBe(0));
});
