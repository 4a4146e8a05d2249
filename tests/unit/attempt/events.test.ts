// What happens by itself while the customer waits, what was promised him, and how he takes either.
import { describe, expect, it } from 'vitest';
import { foldAll, replay } from '../../../src/lib/core/attempt/index.ts';
import { conversation } from '../../../src/lib/core/attempt/conversation.ts';
import { transcript } from '../../../src/lib/core/attempt/transcript.ts';
import type { Scenario } from '../../../src/lib/core/scenario/types.ts';
import { beat, faceValue, gone, lampShop, line, reaction, silence, unmatched, unsolved } from '../dialogue/lamp-shop.ts';
import { Desk, started } from './desk.ts';

const minute = 60_000;
const seller = {
	name: 'seller',
	after: 4 * minute,
	since: { is: 'did', action: 'pay' } as const,
	text: 'The seller says: it is the bulb.'
};

/** A customer who waits ten minutes for news. */
const shop: Scenario = {
	...lampShop,
	clock: { ...lampShop.clock, limit: 60 * minute },
	path: [
		beat('opening', { needs: [{ kind: 'fact', fact: 'refund' }], patience: 10 * minute }),
		beat('last', { needs: [{ kind: 'ask', fact: 'number' }], patience: 10 * minute })
	],
	reactions: [
		reaction(
			'glad',
			{ is: 'updated', event: 'seller', within: 3 * minute },
			{ change: { anger: 0, trust: 20 }, lines: [line('Good to know.')] }
		),
		reaction('let-down', { is: 'promise-broken' }, { change: { anger: 10, trust: 0 }, lines: [line('You promised!')] }),
		silence,
		unmatched
	],
	endings: [gone, unsolved],
	events: [seller]
};

const said = (desk: Desk) =>
	conversation(desk.scenario, 'seed', desk.events).flatMap((entry) => (entry.kind === 'customer' ? [entry.text] : []));
const happened = (desk: Desk) => desk.log().filter((entry) => entry.startsWith('event'));
const same = (desk: Desk) => {
	expect(replay(desk.scenario, faceValue, desk.events).differences).toEqual([]);
	expect(foldAll(desk.events)).toEqual(desk.attempt);
};

describe('an event happens once, at its time', () => {
	it.each([
		['since the start', null, 4 * minute],
		['since an action', { is: 'did', action: 'pay' } as const, 5 * minute],
		['since a beat was reached', { is: 'reached', beat: 'last' } as const, 4 * minute + 33_000]
	])('%s', (_, since, at) => {
		const desk = new Desk({ ...shop, events: [{ ...seller, since }] }).reply(30_000, 'fact:refund');
		desk.send(minute, { kind: 'action', action: 'pay' });
		expect(happened(desk.wait(8 * minute))).toEqual([`event@${at}`]);
		same(desk);
	});

	it('and not before what it waits for, nor after a refused action', () => {
		const desk = new Desk({ ...shop, events: [{ ...seller, since: { is: 'did', action: 'lookup' } }] });
		desk.send(minute, { kind: 'action', action: 'lookup', input: 'wrong' });
		expect(happened(desk.wait(9 * minute))).toEqual([]);
	});

	it('later by what was credited, and by more time for the candidate', () => {
		const credited = new Desk({ ...shop, events: [{ ...seller, since: null }] }).credit(minute, 30_000).wait(8 * minute);
		expect(happened(credited)).toEqual([`event@${4 * minute + 30_000}`]);
		expect(happened(new Desk({ ...shop, events: [{ ...seller, since: null }] }, 2).wait(9 * minute))).toEqual([`event@${8 * minute}`]);
	});

	it('for the agent, and in what is read afterwards', () => {
		const desk = new Desk({ ...shop, events: [{ ...seller, since: null }] }).wait(5 * minute);
		expect(conversation(desk.scenario, 'seed', desk.events)).toContainEqual({
			seq: 3,
			conversation: 0,
			at: started + 4 * minute,
			kind: 'event',
			text: seller.text
		});
		expect(transcript(shop, desk.events)).toContainEqual({ conversation: 0, kind: 'event', at: 4 * minute, text: seller.text });
	});

	it('in file order where two are due together', () => {
		const two = [
			{ ...seller, since: null },
			{ ...seller, name: 'second', since: null }
		];
		const desk = new Desk({ ...shop, events: two }).wait(5 * minute);
		expect(desk.attempt.state.happened).toEqual(['seller', 'second']);
	});
});

describe('an update is one', () => {
	const updated = (...replies: [ms: number, text: string][]) => {
		const desk = new Desk({ ...shop, events: [{ ...seller, since: null }] });
		for (const [ms, text] of replies) desk.reply(ms, text);
		desk.wait(desk.attempt.lastAt - started + 5_000);
		same(desk);
		return said(desk).includes('Good to know.');
	};

	it('when the agent writes in time, unasked', () => expect(updated([6 * minute, 'x'])).toBe(true));
	it('when an earlier bubble of the turn came before the event', () =>
		expect(updated([4 * minute - 1000, 'x'], [4 * minute + 1000, 'y'])).toBe(true));
	it.each<[string, [ms: number, text: string][]]>([
		['when it comes too late', [[7 * minute + 1, 'x']]],
		['when there is no news yet', [[3 * minute, 'x']]],
		['when the customer had to ask', [[10 * minute + 1000, 'x']]]
	])('not %s', (_, replies) => expect(updated(...replies)).toBe(false));

	it('only the first time', () => {
		const desk = new Desk({ ...shop, events: [{ ...seller, since: null }] })
			.reply(5 * minute, 'x')
			.reply(6 * minute, 'y')
			.wait(7 * minute);
		expect(said(desk).filter((text) => text === 'Good to know.')).toHaveLength(1);
		expect(desk.attempt.news).toEqual([]);
	});
});

describe('a promise', () => {
	const letDown = (desk: Desk) =>
		desk.events.filter(({ body }) => body.kind === 'customer' && body.move.changes.some(({ rule }) => rule === 'let-down')).length;
	const waits = { ...shop, events: [], path: shop.path.map((one) => ({ ...one, patience: 5 * minute })) };

	it('is broken when its time passes without a word, and he minds it once', () => {
		const desk = new Desk(waits).reply(minute, 'vow:120').wait(7 * minute);
		expect(letDown(desk)).toBe(1);
		expect(letDown(desk.reply(8 * minute, 'x').wait(9 * minute))).toBe(1);
		same(desk);
	});

	it('is broken when the word comes too late', () => {
		const desk = new Desk(waits)
			.reply(minute, 'vow:120')
			.reply(4 * minute, 'x')
			.wait(5 * minute);
		expect(said(desk).at(-1)).toBe('You promised!');
		same(desk);
	});

	it.each([
		[
			'by any word before its time',
			new Desk(waits)
				.reply(minute, 'vow:120')
				.reply(2 * minute, 'x')
				.wait(6 * minute)
		],
		[
			'by a new one in time',
			new Desk(waits)
				.reply(minute, 'vow:60')
				.reply(2 * minute - 1, 'vow:600')
				.wait(7 * minute)
		],
		[
			'when an outage took its time',
			new Desk(waits)
				.reply(minute, 'vow:120')
				.credit(2 * minute, 3 * minute)
				.reply(5 * minute, 'x')
				.wait(6 * minute)
		]
	])('is kept %s', (_, desk) => {
		expect(letDown(desk)).toBe(0);
		same(desk);
	});

	it('has twice the time where the candidate has', () => {
		expect(
			letDown(
				new Desk(waits, 2)
					.reply(minute, 'vow:120')
					.reply(4 * minute, 'x')
					.wait(5 * minute)
			)
		).toBe(0);
	});
});

it('a beat may have a patience of its own', () => {
	const patient = new Desk({ ...shop, events: [] }).wait(10 * minute);
	expect(patient.log()).toEqual(['start@0', 'customer start@0', `customer silence@${10 * minute}`]);
});
