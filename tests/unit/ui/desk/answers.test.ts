import { describe, expect, it } from 'vitest';
import { answerTo, unanswered } from '#lib/ui/desk/answers.ts';
import type { Outgoing } from '#lib/ui/desk/sender.svelte.ts';
import type { Entry } from '#lib/ui/desk/view.ts';

const chosen = (seq: number, item: string, best: number, worst: number): Entry => ({
	seq,
	at: 1000 * seq,
	conversation: 0,
	kind: 'choose',
	item,
	best,
	worst,
	clientId: `id-${seq}`
});

const sent = (item: string, text: string, state: Outgoing['state'], problem = ''): Outgoing => ({
	attemptId: 'attempt',
	order: 1,
	state,
	problem,
	message: { kind: 'reflect', item, text, clientId: 'id', device: 'device', clientSeq: 1, answersSeq: 1 }
});

describe('the answer to a situation', () => {
	it('is the newest of those that are stored, with when it was', () =>
		expect(answerTo('honey', [chosen(2, 'honey', 0, 1), chosen(3, 'rules', 2, 3), chosen(4, 'honey', 1, 3)], [])).toEqual({
			kind: 'choose',
			best: 1,
			worst: 3,
			where: { state: 'saved', at: 4000 }
		}));

	it.each([
		{ state: 'kept', where: { state: 'kept' } },
		{ state: 'sending', where: { state: 'sending' } },
		{ state: 'refused', where: { state: 'refused', problem: 'Too long.' } }
	] as const)('that is on its way is newer than any that is stored ($state)', ({ state, where }) =>
		expect(answerTo('view', [], [sent('view', 'I think', state, 'Too long.')])).toEqual({ kind: 'reflect', text: 'I think', where })
	);

	it('is not there before one was given', () => expect(answerTo('view', [chosen(2, 'honey', 0, 1)], [])).toBeUndefined());
});

it('the situations without an answer are named by their numbers', () => {
	const items = ['honey', 'rules', 'view'].map((name) => ({ name, text: [], options: [] }));
	expect(unanswered(items, [chosen(2, 'rules', 0, 1)], [])).toEqual([1, 3]);
});
