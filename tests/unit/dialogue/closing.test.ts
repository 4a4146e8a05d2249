// Turns without words: silence, the end of time, the agent's own finish; and the agent's panel.
import { describe, expect, it } from 'vitest';
import { act, blank, move } from '../../../src/lib/core/dialogue/index.ts';
import { ending, furious, gone, lampPage, lampShop, line, reaction, silence, thanks, unmatched, unsolved } from './lamp-shop.ts';
import { talk } from './talk.ts';

describe('silence', () => {
	it('brings the lines of the reaction in order, then the customer leaves', () => {
		const { said, last } = talk(lampShop, ['…', '…', '…']);
		expect(said).toEqual(['It is broken.', 'Hello?', 'Anybody there?', '']);
		expect([last.cause, last.ending?.name]).toEqual(['silence', 'gone']);
	});

	it('begins anew after a turn', () => {
		expect(talk(lampShop, ['…', '…', 'ask:number', '…']).said.at(-1)).toBe('Hello?');
	});

	it('moves the mood, damped over the whole conversation', () => {
		expect(talk(lampShop, ['…', '…', 'ask:number', '…', '…']).moves.map(({ anger }) => anger)).toEqual([40, 50, 55, 55, 57, 57]);
	});

	it('may make the customer end it', () => {
		expect(talk({ ...lampShop, customer: { ...lampShop.customer, anger: 85 } }, ['…']).last.ending?.name).toBe('furious');
	});

	it('does not finish a beat: the customer waits for words', () => {
		const { last } = talk(lampShop, ['ask:number', 'fact:refund', '!lookup A-2291', '…']);
		expect([last.left, last.say?.text]).toEqual([null, 'Hello?']);
	});

	it('is not what the agent does: actions belong to the coming turn, and to that alone', () => {
		const paid = reaction('paid', { is: 'action', action: 'pay', now: true });
		const { moves } = talk({ ...lampShop, reactions: [paid, silence, unmatched] }, ['!pay', '…', 'ask:number', 'fact:refund']);
		expect(moves.map(({ changes }) => changes.map(({ rule }) => rule))).toEqual([[], ['silence'], ['paid'], []]);
	});

	it('is answered by lines that fit the mood', () => {
		const moody = { ...silence, lines: [line('So?', 'calm'), line('SO?!', 'angry')] };
		const { said } = talk({ ...lampShop, customer: { ...lampShop.customer, anger: 60 }, reactions: [moody, unmatched] }, ['…', '…']);
		expect(said).toEqual(['It is broken.', 'SO?!', '']);
	});
});

describe('the end', () => {
	it.each([
		['time runs out', ['ask:number', '/time'], 'gone'],
		['the agent closes an open case', ['ask:number', '/finish'], 'unsolved'],
		['the agent closes it having done the last thing needed', ['ask:number', 'fact:refund', '!lookup A-2291', '/finish'], 'thanks'],
		['time runs out with everything done: failing endings come first', ['ask:number', 'fact:refund', '!lookup A-2291', '/time'], 'gone']
	])('%s', (_, steps, name) => expect(talk(lampShop, steps).last.ending?.name).toBe(name));

	it('of a customer who left is no good one, whatever was done behind his back', () => {
		const { last } = talk({ ...lampShop, endings: [thanks, unsolved] }, ['ask:number', 'fact:refund', '!lookup A-2291', '…', '…', '…']);
		expect(last.ending?.name).toBe('unsolved');
	});

	it('knows that the agent closed it', () => {
		const hasty = ending('hasty', 'fail', { is: 'finished' });
		expect(talk({ ...lampShop, endings: [furious, gone, hasty, unsolved] }, ['/finish']).last.ending?.name).toBe('hasty');
	});

	it('of a page review is always the same: there is nobody to please', () => {
		expect(move(lampPage, 'seed', blank, { kind: 'finish' }).ending).toEqual({ name: 'closed', outcome: 'pass', consequence: '' });
		expect(move(lampPage, 'seed', blank, { kind: 'out-of-time' }).say).toBeNull();
	});
});

describe('an action', () => {
	it.each([
		['A-2291', true],
		['a2291', true],
		[' # A – 2291 ', true],
		['А-2291', false],
		['A-2292', false],
		['', false]
	])('that needs the order number takes %j: %s', (input, done) => {
		expect(act(lampShop, blank, 'lookup', input)).toEqual({ done, text: done ? 'Broken on the way.' : 'No such order.', cost: 0 });
	});

	it('costs what it costs once', () => {
		expect(talk(lampShop, ['!pay', '!pay']).state).toMatchObject({ cost: 89, actions: ['pay'] });
	});

	it('that does not exist is nothing', () => expect(act(lampShop, blank, 'fly', '')).toBeNull());
});

describe('placeholders', () => {
	it('stand for asked facts only', () => {
		const path = lampShop.path.map((one) => ({ ...one, lines: [line('{number} {refund} {nobody}')] }));
		expect(talk({ ...lampShop, path }, []).said[0]).toBe('A-2291 {refund} {nobody}');
	});
});
