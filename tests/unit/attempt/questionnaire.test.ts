// Situations to choose in: the last answer counts, and the browser never learns which one is right.
import { describe, expect, it } from 'vitest';
import { foldAll, optionOrder, performance, replay, simulate } from '../../../src/lib/core/attempt/index.ts';
import { conversation } from '../../../src/lib/core/attempt/conversation.ts';
import { transcript } from '../../../src/lib/core/attempt/transcript.ts';
import type { TestStep } from '../../../src/lib/core/scenario/types.ts';
import { faceValue } from '../dialogue/lamp-shop.ts';
import { Desk, started, type Sent } from './desk.ts';
import { lampQuestions } from './lamp-queue.ts';

const questions = (factor = 1) => new Desk(lampQuestions, factor);
const choose = (item: string, best: number, worst: number): Sent => ({ kind: 'choose', item, best, worst });
const [thankless, hurry] = lampQuestions.items!;

describe('an answer', () => {
	it.each<[string, Sent, string | null]>([
		['best and worst', choose('thankless', 0, 3), null],
		['the same for both', choose('thankless', 1, 1), 'invalid-form'],
		['a place that is not there', choose('thankless', 0, 4), 'invalid-form'],
		['a place below the first', choose('thankless', -1, 0), 'invalid-form'],
		['half a place', choose('thankless', 0.5, 1), 'invalid-form'],
		['an item that is not there', choose('toString', 0, 1), 'invalid-form'],
		['a choice where there is nothing to choose from', choose('own-view', 0, 1), 'invalid-form'],
		['words', { kind: 'reflect', item: 'own-view', text: 'I think so.' }, null],
		['no words', { kind: 'reflect', item: 'own-view', text: ' \n' }, 'reply-empty'],
		['too many words', { kind: 'reflect', item: 'own-view', text: 'x'.repeat(4_001) }, 'reply-too-long'],
		['words where there is something to choose from', { kind: 'reflect', item: 'hurry', text: 'I think so.' }, 'invalid-form'],
		['a reply to nobody', { kind: 'reply', text: 'hello' }, 'invalid-form'],
		['a mark', { kind: 'mark', block: 0, text: 'x', priority: 1 }, 'invalid-form'],
		['a note', { kind: 'note', text: 'x' }, 'invalid-form']
	])('%s', (_, sent, error) => expect(questions().send(1_000, sent)?.error ?? null).toBe(error));

	it('to the same item takes the place of the one before', () => {
		const desk = questions();
		desk.send(1_000, choose('thankless', 0, 1));
		desk.send(2_000, choose('hurry', 0, 1));
		desk.send(3_000, choose('thankless', 2, 3));
		expect(desk.attempt.answers.map(({ item, seq }) => [item, seq])).toEqual([
			['hurry', 3],
			['thankless', 4]
		]);
		expect(foldAll(desk.events)).toEqual(desk.attempt);
	});

	it('is no part of any other kind of attempt', () =>
		expect(new Desk().send(1_000, choose('thankless', 0, 1))).toEqual({ error: 'invalid-form' }));
});

describe('a questionnaire', () => {
	it('says nothing and waits until its limit', () =>
		expect(questions().wait(900_000).log()).toEqual(['start@0', 'customer out-of-time@120000', 'close@140000']));

	it('is handed in, and closes 20 s later', () => {
		const desk = questions();
		desk.send(10_000, { kind: 'finish' });
		expect(desk.wait(40_000).log().slice(1)).toEqual(['finish@10000', 'customer finish@10000', 'close@30000']);
		expect(replay(lampQuestions, faceValue, desk.events).differences).toEqual([]);
	});

	it.each([
		['two seconds after the end: it was on its way', 122_000, null],
		['four seconds after it', 124_000, 'attempt-ended']
	])('takes an answer %s', (_, ms, error) => expect(questions().send(ms, choose('hurry', 0, 1))?.error ?? null).toBe(error));

	it('has the time that the candidate was promised', () =>
		expect(questions(1.5).wait(900_000).log()[1]).toBe('customer out-of-time@180000'));
});

describe('options', () => {
	it('are shown in an order that the seed draws', () => {
		const orders = ['a', 'b', 'c', 'd', 'e'].map((seed) => optionOrder(seed, thankless!).join());
		expect(new Set(orders).size).toBeGreaterThan(1);
		for (const order of orders) expect(order.split(',').toSorted().join()).toBe('0,1,2,3');
	});

	it('are named as they are shown, and scored as the author wrote them', () => {
		const desk = questions();
		desk.send(1_000, choose('thankless', 0, 1));
		const [best, worst] = optionOrder('seed', thankless!);
		expect(performance(lampQuestions, desk.attempt).answers).toEqual([{ item: 'thankless', seq: 2, best, worst }]);
	});

	it('come back to the browser as it sent them', () => {
		const desk = questions();
		desk.send(1_000, choose('thankless', 3, 1));
		desk.send(2_000, { kind: 'reflect', item: 'own-view', text: 'So.' });
		expect(conversation(lampQuestions, 'seed', desk.events)).toEqual([
			{ seq: 2, at: started + 1_000, conversation: 0, kind: 'choose', item: 'thankless', best: 3, worst: 1, clientId: 'id-1' },
			{ seq: 3, at: started + 2_000, conversation: 0, kind: 'reflect', item: 'own-view', text: 'So.', clientId: 'id-2' }
		]);
	});

	it('are read afterwards in their own words', () => {
		const desk = questions();
		desk.send(1_000, choose('hurry', 1, 2));
		const [, best, worst] = optionOrder('seed', hurry!);
		expect(transcript(lampQuestions, desk.events)).toEqual([
			{ at: 1_000, conversation: 0, kind: 'choose', seq: 2, item: 'hurry', best: `hurry ${best}`, worst: `hurry ${worst}` }
		]);
	});

	it.each(['a', 'b', 'c'])('are counted in tests as they stand in the file (%s)', (seed) => {
		const steps: TestStep[] = [
			{ do: 'choose', item: 'thankless', best: 0, worst: 3 },
			{ do: 'reflect', item: 'own-view', text: 'So.' },
			{ do: 'choose', item: 'hurry', best: 2, worst: 9 }
		];
		const { attempt, refused } = simulate(lampQuestions, faceValue, steps, { pinned: { seed }, start: 0, think: () => 1_000 });
		expect(performance(lampQuestions, attempt).answers).toEqual([
			{ item: 'thankless', seq: 2, best: 0, worst: 3 },
			{ item: 'own-view', seq: 3, text: 'So.' }
		]);
		expect(refused).toEqual([{ step: 2, error: 'invalid-form' }]);
	});
});
