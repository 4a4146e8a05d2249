import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/lib/core/scenario/types.ts';
import type { Performance, Queued, ScoredTurn } from '../../../src/lib/core/scoring/types.ts';
import { rubricHash } from '../../../src/lib/core/scoring/scorecard/rubric.ts';
import { ideal, lampShop, played, turn } from '../scoring/fixtures.ts';
import { cardOf, found, said, scoreOf } from './fixtures.ts';

const customer = (name: string): Scenario => {
	const shop = lampShop();
	return { ...shop, customer: { ...shop.customer, name } };
};
const queue = (rubric: Scenario['rubric'] = { care: 100 }, urgent = false): Scenario =>
	lampShop('en', {
		kind: 'queue',
		rubric,
		conversations: [
			{ name: 'lamp', card: 'Ida, a lamp', arrives: { from: 0, to: 0 }, urgent: false, scenario: customer('Ida') },
			{ name: 'hotel', card: 'Hotel Bor, ten lamps', arrives: { from: 40_000, to: 40_000 }, urgent, scenario: customer('Hotel Bor') }
		]
	});

const fared = (name: string, part: Partial<Queued> = {}): Queued => ({
	name,
	performance: ideal(),
	arrived: 0,
	served: 30_000,
	longestWait: 30_000,
	...part
});
const silent = (name: string): Queued =>
	fared(name, {
		performance: played({ ignored: ['opening'], ending: { name: 'gone', outcome: 'fail' } }),
		served: null,
		longestWait: 600_000
	});
const both = (lamp: Partial<Queued> = {}, hotel: Partial<Queued> = {}): Partial<Performance> => ({
	ending: null,
	conversations: [fared('lamp', lamp), fared('hotel', hotel)]
});
const care = (part: Partial<Performance>, scenario = queue()) => found(cardOf(scenario, part), 'care');
const polite = (score: number, text = 'I am looking into it now.'): ScoredTurn[] =>
	[1, 2, 3].map((n) => said(n, text, { observations: { politeness: { raw: 128, score, confidence: 90 } } }));

describe('care', () => {
	test.each<[string, Partial<Performance>, string[]]>([
		['everybody soon, and alike', both(), []],
		['one who never got an answer', { conversations: [fared('lamp'), silent('hotel')] }, ['never-served -40']],
		['a wait as long as the customer’s patience', both({ longestWait: 90_000 }), []],
		['a longer one', both({ longestWait: 90_001 }), ['waited-long -5']],
		['half as much again', both({ longestWait: 135_001 }), ['waited-long -10']],
		['more than twice as long', both({ longestWait: 180_001 }), ['waited-long -20']],
		[
			'a difference in politeness that may be chance',
			both({ performance: played({ turns: polite(80) }) }, { performance: played({ turns: polite(65) }) }),
			[]
		],
		[
			'one that is not',
			both({ performance: played({ turns: polite(90) }) }, { performance: played({ turns: polite(40) }) }),
			['less-polite -15']
		]
	])('%s', (_, part, expected) => expect(care(part)).toEqual(expected));

	test('somebody in a hurry comes first, and waits half as long', () => {
		const hurried = queue({ care: 100 }, true);
		const [before, after] = [
			{ arrived: 40_000, served: 60_000 },
			{ arrived: 40_000, served: 90_000 }
		];
		expect(care(both({ served: 70_000 }, before), hurried)).toEqual([]);
		expect(care(both({ served: 70_000 }, after), hurried)).toEqual(['urgent-behind -20']);
		expect(care(both({ served: 30_000 }, after), hurried)).toEqual([]); // served before the other came
		expect(care(both({}, { ...before, longestWait: 45_001 }), hurried)).toEqual(['waited-long -5']);
	});

	test('three times the trouble for one is not alike', () => {
		const scenario = queue();
		for (const { scenario: own } of scenario.conversations ?? []) own.path[0]!.model = 'Hello, this is the model reply.';
		const long = 'I am looking into it now and will tell you all that I find out about your lamp here.';
		const part = both({ performance: played({ turns: polite(60, long) }) }, { performance: played({ turns: polite(60, 'Soon.') }) });
		expect(care(part, scenario)).toEqual(['less-effort -10']);
	});

	test('of somebody who answers nobody is nothing', () =>
		expect(scoreOf(queue(), { ending: null, conversations: [silent('lamp'), silent('hotel')] })).toBe(0));

	test('names the customer, and the conversation', () => {
		const card = cardOf(queue(), { conversations: [fared('lamp'), silent('hotel')] });
		expect(card.findings.at(-1)).toMatchObject({ rule: 'never-served', at: null, conversation: 'hotel', params: { who: 'Hotel Bor' } });
	});
});

describe('a queue', () => {
	const scenario = queue({ politeness: 30, accuracy: 40, care: 30 });

	test('is scored conversation by conversation, under its own facts; criteria are means', () => {
		const half = ideal();
		half.actions = [];
		half.turns = [...half.turns.slice(0, 2), turn(7, 'money')];
		const card = cardOf(scenario, both({}, { performance: half }));
		expect(card.conversations?.map(({ name, criteria }) => [name, ...criteria.map(({ score }) => score)])).toEqual([
			['lamp', 60, 100],
			['hotel', 60, 50]
		]);
		expect(card.criteria.map(({ criterion, score }) => [criterion, score])).toEqual([
			['politeness', 60],
			['accuracy', 75],
			['care', 100]
		]);
		for (const { sum, score } of card.criteria) expect(sum.reduce((total, { value }) => total + value, 0)).toBe(score);
		expect(card.findings.find(({ rule }) => rule === 'fact-missing')?.conversation).toBe('hotel');
	});

	test('a critical in one conversation is a critical of the whole', () => {
		const leak = ideal();
		leak.turns[0]!.observations.leaked = [{ secret: 'driver', start: 0, end: 3 }];
		expect(cardOf(scenario, both({}, { performance: leak }))).toMatchObject({
			failed: 'critical',
			criticals: [{ critical: 'leak', conversation: 'hotel' }]
		});
	});

	test('fails by its endings when more than half of them are bad', () => {
		const bad = { performance: { ...ideal(), ending: { name: 'gone', outcome: 'fail' as const } } };
		expect(cardOf(scenario, both({}, bad)).failed).toBeNull();
		expect(cardOf(scenario, both(bad, bad)).failed).toBe('ending');
	});

	test('a criterion that applies to one conversation counts by that one', () => {
		const angry = ideal();
		for (const one of angry.turns) one.anger = 70;
		const card = cardOf(queue({ composure: 50, care: 50 }), both({}, { performance: angry }));
		expect(card.criteria[0]).toMatchObject({ criterion: 'composure', score: 100 });
		expect(card.criteria[0]?.sum).toHaveLength(1);
	});

	test('has a hash of its own, and of its conversations', () => {
		const other = queue();
		other.conversations![0]!.urgent = true;
		expect(rubricHash(other)).not.toBe(rubricHash(queue()));
	});
});
