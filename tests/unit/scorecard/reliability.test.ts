import { describe, expect, test } from 'vitest';
import type { Condition, Scenario } from '../../../src/lib/core/scenario/types.ts';
import type { Performance, ScoredTurn } from '../../../src/lib/core/scoring/types.ts';
import { lampShop } from '../scoring/fixtures.ts';
import { cardOf, found, only, said, wordsOf } from './fixtures.ts';

const quiet = only('reliability', { actions: [] });
const told = (turns: ScoredTurn[], part: Partial<Performance> = {}, scenario: Scenario = quiet) =>
	found(cardOf(scenario, { turns, ...part }), 'reliability');

describe('promises', () => {
	const promise = { observations: { promises: [{ start: 0, end: 28, within: 600_000 }] } };
	const promised = said(1, 'I will be back in ten minutes, and thank you.', promise);

	test('kept: told, and nothing lost', () => expect(told([promised, said(2, 'Here I am.')])).toEqual(['promise-kept']));
	test('broken: the finding stands on the promise', () => {
		const turns = [promised, said(2, 'Here I am.', { promiseBroken: true })];
		expect(told(turns)).toEqual(['promise-broken -15']);
		expect(
			wordsOf(
				cardOf(quiet, { turns }).findings.find(({ rule }) => rule === 'promise-broken')!,
				turns
			)
		).toBe('I will be back in ten minute');
	});
	test('without an end: neither', () =>
		expect(
			told([said(1, 'I will write.', { observations: { promises: [{ start: 0, end: 5, within: null }] } }), said(2, 'Here.')])
		).toEqual([]));
});

describe('news', () => {
	const updated: Condition = { is: 'updated', event: 'depot', within: 60_000 };
	const scenario = only('reliability', {
		actions: [],
		events: [{ name: 'depot', after: 1000, since: null, text: 'The depot has the lamp.' }],
		reactions: [{ name: 'glad', when: { is: 'all', of: [updated] }, change: { anger: 0, trust: 0 }, lines: [] }]
	});
	const happened = [{ event: 'depot', at: 1000 }];

	test.each<[string, Record<string, number> | undefined, string[]]>([
		['told unasked and in time', { depot: 60_000 }, ['news-told']],
		['told unasked, too late', { depot: 60_001 }, ['news-late -8']],
		['never told, or when asked alone', undefined, ['news-untold -15']]
	])('%s', (_, news, expected) =>
		expect(told([said(1, 'The depot has it.', news ? { news } : {})], { happened }, scenario)).toEqual(expected)
	);

	test('is late after the customer’s patience where the author says nothing', () =>
		expect(told([said(1, 'The depot has it.', { news: { depot: 90_001 } })], { happened }, { ...scenario, reactions: [] })).toEqual([
			'news-late -8'
		]));
	test('that never happened is no matter', () => expect(told([said(1, 'Hello.')], {}, scenario)).toEqual([]));
});

describe('a question of the customer', () => {
	const heard = 'It flickers. What is wrong with it?';
	const asked = (text: string, part: Partial<ScoredTurn> = {}) => said(1, text, { heard, beat: 'cause', ...(part as object) });
	const fault = { facts: [{ fact: 'fault', state: 'said' as const, confidence: 90, start: 0, end: 5 }] };

	test.each<[string, ScoredTurn[], string[]]>([
		['left alone', [asked('Have a nice day.')], ['question-open -8']],
		['answered', [asked('It came so from the factory.', { observations: fault } as object)], []],
		['answered later', [asked('One moment.'), said(2, 'A fault.', { observations: fault })], []],
		['answered by a question', [asked('Which one?', { observations: { asked: [{ fact: 'order_no', start: 0, end: 3 }] } } as object)], []],
		['put off openly', [asked('I do not know, I will ask the workshop.')], []],
		['taken up in its own words', [asked('Lamps that flicker are a nuisance.')], []],
		['answered in words that the reader does not know for an answer', [asked('From the factory so.')], []],
		['only exclaimed', [said(1, 'Have a nice day.', { heard: 'It flickers. Is that so?', beat: 'cause' })], []],
		['not heard: the customer only told something', [said(1, 'Have a nice day.', { heard: 'It flickers.', beat: 'cause' })], []],
		['at a beat with nothing to tell', [said(1, 'Have a nice day.', { heard, beat: 'opening' })], []]
	])('%s', (_, turns, expected) => expect(told(turns)).toEqual(expected));

	test('is quoted', () => {
		const { findings } = cardOf(quiet, { turns: [asked('Have a nice day.')] });
		expect(findings.find(({ rule }) => rule === 'question-open')).toMatchObject({
			at: null,
			beat: 'cause',
			params: { text: 'What is wrong with it?' }
		});
	});

	test('in Czech, put off openly', () => {
		const scenario = lampShop('cs', { rubric: { reliability: 100 }, actions: [] });
		const turn = (text: string) => said(1, text, { heard: 'Bliká. Co s ní může být?', beat: 'cause' });
		expect(told([turn('Nevím, zjistím to u kolegů.')], {}, scenario)).toEqual([]);
		expect(told([turn('Hezký den.')], {}, scenario)).toEqual(['question-open -8']);
	});
});

describe('the problem is taken over', () => {
	const scenario = only('reliability');
	const two = [said(1, 'Hm.'), said(2, 'Well.')];

	test.each<[string, ScoredTurn[], Partial<Performance>, string[]]>([
		['by nobody', two, {}, ['no-ownership -10']],
		['in words', [two[0]!, said(2, 'I will look into it.', { observations: { tones: ['ownership'] } })], {}, []],
		['by deed', two, { actions: [{ action: 'refund_lamp', seq: 12, refused: false }] }, []],
		['not by a deed that was refused', two, { actions: [{ action: 'refund_lamp', seq: 12, refused: true }] }, ['no-ownership -10']],
		['a single turn is too little to tell', [two[0]!], {}, []]
	])('%s', (_, turns, part, expected) => expect(told(turns, part, scenario)).toEqual(expected));
});

describe('messages', () => {
	const again = 'Your new lamp leaves our warehouse on Monday.';
	test.each<[string, ScoredTurn[], string[]]>([
		['five in a row are fine', [said(1, ['One lamp.', 'Two lamps.', 'Three lamps.', 'Four lamps.', 'Five lamps.'])], []],
		[
			'six are too many',
			[said(1, ['One lamp.', 'Two lamps.', 'Three lamps.', 'Four.', 'Five lamps.', 'Six lamps.'])],
			['too-many-bubbles -5']
		],
		['two empty ones are fine', [said(1, ['Ok.', 'One moment.', 'It is on its way.'])], []],
		['a third is not', [said(1, ['Ok.', 'Hm.', 'One moment please.', 'It is on its way.'])], ['filler -3']],
		['a short answer alone is no filler', [said(1, 'Yes.'), said(2, 'Yes.'), said(3, 'Yes.')], []],
		['the same sentence again', [said(1, again), said(2, `Hello. ${again}`)], ['said-again -5']],
		[
			'the same question again is fine',
			[said(1, 'What is the number of your order, please?'), said(2, 'What is the number of your order, please?')],
			[]
		],
		['a short sentence again is fine', [said(1, 'Thank you very much.'), said(2, 'Thank you very much.')], []]
	])('%s', (_, turns, expected) => expect(told(turns)).toEqual(expected));

	test('letters may be as many as there are', () => {
		const six = said(1, ['One lamp.', 'Two lamps.', 'Three lamps.', 'Four.', 'Five lamps.', 'Six lamps.']);
		expect(told([six], {}, { ...quiet, channel: 'email' })).toEqual([]);
	});
});
