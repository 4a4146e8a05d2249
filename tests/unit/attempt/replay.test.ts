import { describe, expect, it } from 'vitest';
import { formatBundle, parseBundle, replay, simulate } from '../../../src/lib/core/attempt/index.ts';
import type { Event } from '../../../src/lib/core/attempt/index.ts';
import type { TestStep } from '../../../src/lib/core/scenario/types.ts';
import { faceValue, lampPage, lampShop } from '../dialogue/lamp-shop.ts';
import { Desk, started } from './desk.ts';

const plan = { pinned: { seed: 'seed' }, start: started, think: () => 20_000 };
const steps: TestStep[] = [
	{ do: 'reply', text: 'ask:number' },
	{ do: 'wait', ms: 70_000 },
	{ do: 'action', action: 'lookup', input: null },
	{ do: 'reply', text: 'fact:refund' }
];

/** As it comes back from a database: another order of keys. */
const stored = (events: readonly Event[]): Event[] => JSON.parse(JSON.stringify(events.map(reversed))) as Event[];
const reversed = (value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(
				Object.entries(value)
					.reverse()
					.map(([key, inner]) => [key, reversed(inner)])
			)
		: value;

describe('a simulated attempt', () => {
	const { attempt, events, after, refused } = simulate(lampShop, faceValue, steps, plan);

	it('goes as its steps say and runs until it is closed', () => {
		expect(attempt.state.ending?.name).toBe('thanks');
		expect([attempt.closed, after, refused]).toEqual([true, [], []]);
		expect(events.map(({ at, body }) => `${body.kind}@${at - started}`)).toEqual([
			'start@0',
			'customer@0',
			'reply@20000',
			'customer@23000',
			'customer@83000',
			'action@113000',
			'reply@133000',
			'customer@136000',
			'close@156000'
		]);
	});

	it('types the right value where a test does not say one', () =>
		expect(attempt.actions).toMatchObject([{ action: 'lookup', done: true }]));

	it('comes out the same again', () => expect(simulate(lampShop, faceValue, steps, plan).events).toEqual(events));

	it('names messages by uuids, which the seed decides', () => {
		const ids = (seed: string) =>
			simulate(lampShop, faceValue, steps, { ...plan, pinned: { seed } }).events.flatMap(({ body }) =>
				'clientId' in body ? [body.clientId] : []
			);
		expect(new Set([...ids('a'), ...ids('b')]).size).toBe(6);
		expect(ids('a')[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
	});

	it('says which steps came after the ending, and which were refused', () => {
		const late = simulate(
			lampShop,
			faceValue,
			[{ do: 'finish' }, { do: 'reply', text: 'bye' }, { do: 'action', action: 'pay', input: null }],
			plan
		);
		expect([late.after, late.refused]).toEqual([[1, 2], [{ step: 2, error: 'attempt-ended' }]]);
	});

	it('of a page review sets marks', () => {
		const review = simulate(lampPage, faceValue, [{ do: 'mark', block: 1, text: 'fact:price', priority: 1 }], plan);
		expect(review.attempt.marks).toMatchObject([{ block: 1, text: 'fact:price', priority: 1 }]);
		expect(review.attempt.ended?.cause).toBe('out-of-time');
	});
});

describe('replay', () => {
	const { events } = simulate(lampShop, faceValue, steps, plan);

	it('finds an untouched log as it was, whatever the order of its keys', () => {
		expect(replay(lampShop, faceValue, stored(events))).toMatchObject({ same: true, differences: [] });
	});

	it('also with outages, grants, late replies, marks, and an early close', () => {
		const desk = new Desk().credit(9_000, 4_000).reply(20_000, 'tone:rude', 4_000).wait(40_000).credit(100_000, 50_000).wait(300_000);
		desk.send(310_000, { kind: 'reply', text: 'late', lag: 0 });
		expect(replay(lampShop, faceValue, desk.wait(900_000).events).differences).toEqual([]);
		const page = new Desk(lampPage);
		page.send(1_000, { kind: 'mark', block: 0, text: 'fact:price', priority: 2 });
		page.send(2_000, { kind: 'finish' });
		expect(replay(lampPage, faceValue, page.add(3_000, { kind: 'close' }).events).differences).toEqual([]);
	});

	const changed = (change: (copy: Event[]) => void): string[] => {
		const copy = structuredClone(events);
		change(copy);
		return replay(lampShop, faceValue, copy).differences.map(({ seq, what }) => `${what} ${seq}`);
	};
	const moveOf = (copy: Event[], seq: number) => {
		const body = copy[seq - 1]?.body;
		if (body?.kind !== 'customer') throw new Error('no move');
		return body.move;
	};

	it.each<[string, (copy: Event[]) => void, string[]]>([
		['a mood', (copy) => (moveOf(copy, 4).anger += 1), ['move 4', 'move 5']],
		['an ending', (copy) => (moveOf(copy, 8).ending = { name: 'x', outcome: 'pass', consequence: '' }), ['move 8']],
		['a line', (copy) => (moveOf(copy, 2).say = null), ['move 2']],
		['a time', (copy) => (copy[3]!.at += 1), ['time 4', 'time 5']],
		['what a reply said', (copy) => Object.assign(copy[6]!.body, { text: 'hm' }), ['move 8']],
		['what an action did', (copy) => Object.assign(copy[5]!.body, { done: false }), ['outcome 6', 'move 8']],
		['whether a reply was late', (copy) => Object.assign(copy[6]!.body, { late: true }), ['late 7', 'move 8', 'time 8']]
	])('sees that somebody changed %s', (_, change, found) => {
		expect(changed(change)).toEqual(found);
	});

	it('sees a move that is missing', () => {
		const copy = structuredClone(events)
			.filter(({ seq }) => seq !== 4)
			.map((event, index) => ({ ...event, seq: index + 1 }));
		expect(replay(lampShop, faceValue, copy).same).toBe(false);
	});

	it('sees a move that is missing where it was due in the very same moment', () => {
		const copy = structuredClone(new Desk().reply(60_000, 'hm').events)
			.filter(({ seq }) => seq !== 3)
			.map((event, index) => ({ ...event, seq: index + 1 }));
		expect(replay(lampShop, faceValue, copy).differences).toMatchObject([{ seq: 3, what: 'missing' }]);
	});

	it('sees a move that nothing called for', () => {
		const copy = structuredClone(events);
		const surplus = { ...copy[1]!, seq: copy.length + 1, at: started + 900_000 };
		expect(replay(lampShop, faceValue, [...copy, surplus]).differences.map(({ what }) => what)).toEqual(['surplus']);
	});
});

describe('a bundle', () => {
	const { events } = simulate(lampShop, faceValue, steps, plan);
	const bundle = { format: 1 as const, scenario: lampShop, events, scorecard: null };

	it('comes back as it went', () => expect(parseBundle(formatBundle(bundle))).toEqual(bundle));

	it.each([
		['no JSON', 'hello'],
		['a list', '[]'],
		['another format', JSON.stringify({ ...bundle, format: 2 })],
		['no scenario', JSON.stringify({ ...bundle, scenario: null })],
		['events out of order', JSON.stringify({ ...bundle, events: events.slice(1) })],
		['an event without body', JSON.stringify({ ...bundle, events: [{ seq: 1, at: 0 }] })],
		['no scorecard, not even null', JSON.stringify({ ...bundle, scorecard: undefined })]
	])('is not %s', (_, text) => expect(parseBundle(text)).toBeNull());
});
