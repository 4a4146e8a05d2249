import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/lib/core/scenario/types.ts';
import type { Performance } from '../../../src/lib/core/scoring/types.ts';
import { cardOf, found, only, scoreOf } from './fixtures.ts';

const item = (name: string): Item => ({
	name,
	text: [],
	options: [
		{ text: 'Thank her.', key: 'best' },
		{ text: 'Say nothing.', key: null },
		{ text: 'Wait.', key: null },
		{ text: 'Tell her off.', key: 'worst' }
	],
	why: 'She is tired.'
});
const reflection: Item = { name: 'own-view', text: [], options: [], why: 'There is no right answer.' };
const scenario = only('judgement', { kind: 'questionnaire', items: [item('thankless'), item('late'), reflection] });

type Answers = Performance['answers'];
const chose = (name: string, best: number, worst: number): Answers[number] => ({ item: name, seq: best + 1, best, worst });
const told = (...answers: Answers) => found(cardOf(scenario, { answers, ending: null }), 'judgement');

describe('best and worst answers', () => {
	test.each<[string, Answers, number, string[]]>([
		['both right, twice', [chose('thankless', 0, 3), chose('late', 0, 3)], 100, ['judged-both 50', 'judged-both 50']],
		['one of the two right', [chose('thankless', 0, 2), chose('late', 1, 3)], 50, ['judged-best 25', 'judged-worst 25']],
		['neither', [chose('thankless', 1, 2), chose('late', 0, 3)], 50, ['judged-neither', 'judged-both 50']],
		[
			'the worst taken for the best: the point of the other is lost',
			[chose('thankless', 3, 1), chose('late', 0, 3)],
			50,
			['judged-reversed', 'judged-both 50']
		],
		[
			'both the wrong way round cost no more than the item',
			[chose('thankless', 3, 0), chose('late', 0, 3)],
			50,
			['judged-reversed', 'judged-both 50']
		],
		['an item without an answer', [chose('late', 0, 3)], 50, ['judged-unanswered', 'judged-both 50']],
		['nothing answered', [], 0, ['judged-unanswered', 'judged-unanswered']]
	])('%s', (_, answers, expected, rules) => {
		expect(scoreOf(scenario, { answers, ending: null })).toBe(expected);
		expect(told(...answers)).toEqual(rules);
	});

	test('the last answer counts', () =>
		expect(told(chose('thankless', 3, 0), chose('late', 0, 3), chose('thankless', 0, 3))[0]).toBe('judged-both 50'));

	test('the receipt says why, and what would have been right', () => {
		const { findings } = cardOf(scenario, { answers: [chose('thankless', 1, 2)], ending: null });
		expect(findings[0]).toMatchObject({
			at: { seq: 2 },
			params: { name: 'thankless', why: 'She is tired.', best: 'Thank her.', worst: 'Tell her off.' }
		});
	});
});

test('what is to be thought about is never scored', () => {
	const answers: Answers = [chose('thankless', 0, 3), chose('late', 0, 3)];
	expect(cardOf(scenario, { answers: [...answers, { item: 'own-view', seq: 9, text: 'I think …' }], ending: null })).toEqual(
		cardOf(scenario, { answers, ending: null })
	);
});

test('a questionnaire has nothing but judgement, and passes by its mark alone', () => {
	const card = cardOf(
		{ ...scenario, rubric: { judgement: 70, politeness: 30 }, pass: 50 },
		{ answers: [chose('thankless', 0, 3)], ending: null }
	);
	expect(card).toMatchObject({ total: 50, passed: true, failed: null, error: 0 });
	expect(card.criteria.map(({ criterion, weight }) => [criterion, weight])).toEqual([['judgement', 100]]);
});
