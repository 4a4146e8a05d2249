// What the candidate sends: what is taken, what is refused, what counts after the ending.
import { describe, expect, it } from 'vitest';
import { cleanText, clean, maxText } from '../../../src/lib/core/attempt/index.ts';
import { lampPage, lampShop } from '../dialogue/lamp-shop.ts';
import { Desk } from './desk.ts';
import { lampQueue } from './lamp-queue.ts';
import type { Sent } from './desk.ts';

describe('a reply', () => {
	it.each([
		['nothing', '', 'reply-empty'],
		['only spaces', ' \n\t ', 'reply-empty'],
		['one character', 'k', null],
		['the longest', 'x'.repeat(maxText), null],
		['the longest between spaces', ` ${'x'.repeat(maxText)} `, null],
		['one too many', 'x'.repeat(maxText + 1), 'reply-too-long']
	])('of %s', (_, text, error) => expect(new Desk().send(1_000, { kind: 'reply', text })?.error ?? null).toBe(error));

	it.each([
		['NUL', 'a\0b', 'a\ufffdb'],
		['a lone surrogate', 'a\ud83d b', 'a\ufffd b'],
		['a whole emoji', 'a 😀', 'a 😀'],
		['right to left', 'a \u202eb', 'a \u202eb'],
		['spaces around, Windows line ends', '  a\r\nb ', 'a\nb']
	])('is stored so that a database can hold it: %s', (_, text, stored) => {
		expect(cleanText(text)).toBe(stored);
		expect(new Desk().reply(1_000, text).attempt.open[0]?.text).toBe(stored);
	});

	it('has whole times, whatever the browser says', () => {
		const from = { clientId: '', device: '', clientSeq: 1, answersSeq: 1 };
		const cleaned = clean({ ...from, kind: 'reply', text: 'a', times: { shown: NaN, firstKey: Infinity, sent: 12.9 } });
		expect(cleaned).toMatchObject({ times: { shown: 0, firstKey: 0, sent: 12 } });
	});
});

describe('order', () => {
	const reply: Sent = { kind: 'reply', text: 'hm' };

	it('a gap is refused with the number expected', () => {
		const desk = new Desk();
		expect(desk.send(1_000, reply, { clientSeq: 2 })).toEqual({ error: 'out-of-order', expected: 1 });
		expect(desk.send(2_000, reply, { clientSeq: 1 })).toBeNull();
		expect(desk.send(3_000, reply, { clientSeq: 1 })).toEqual({ error: 'out-of-order', expected: 2 });
	});

	it('each device counts for itself', () => {
		const desk = new Desk().reply(1_000, 'hm');
		expect(desk.send(2_000, reply, { device: 'phone', clientSeq: 1 })).toBeNull();
		expect(desk.send(3_000, reply, { clientSeq: 2 })).toBeNull();
	});

	it('a refused message uses no number up', () => {
		const desk = new Desk();
		expect(desk.send(1_000, { kind: 'reply', text: ' ' })).toEqual({ error: 'reply-empty' });
		expect(desk.send(2_000, reply, { clientSeq: 1 })).toBeNull();
	});

	it('after the ending a gap holds nothing up', () => {
		const desk = new Desk().wait(180_000);
		expect(desk.send(190_000, reply, { clientSeq: 7 })).toBeNull();
		expect(desk.send(190_000, reply, { clientSeq: 7 })).toEqual({ error: 'out-of-order', expected: 8 });
	});
});

describe('after the ending', () => {
	/** The customer left at 180 s; replies answer his last nudge of 120 s. */
	const left = () => new Desk().wait(179_000);
	const body = (desk: Desk) => desk.events.findLast((event) => event.body.kind === 'reply')?.body;

	it.each([
		['sent before, received a second after', 181_000, 1_500, false],
		['sent after', 181_000, 500, true],
		['said to be sent long before: the bank believes six seconds', 187_000, 60_000, true],
		['received after the grace', 200_001, 30_000, true]
	])('a reply %s', (_, ms, lag, late) => {
		const desk = left();
		desk.send(ms, { kind: 'reply', text: 'hm', lag }, {
			answersSeq: 4,
			times: { shown: 120_000, firstKey: null, sent: ms - lag }
		} as object);
		expect(body(desk)).toMatchObject({ late });
	});

	it('nothing counts any more once the candidate went on', () => {
		const desk = left().wait(180_000).add(180_500, { kind: 'close' });
		const times = { shown: 120_000, firstKey: null, sent: 179_500 };
		desk.send(181_000, { kind: 'reply', text: 'hm' }, { answersSeq: 4, times } as object);
		expect(body(desk)).toMatchObject({ late: true });
	});

	it('a reply that counts is read when the grace is over; a late one is not', () => {
		const times = { shown: 120_000, firstKey: null, sent: 179_500 };
		const desk = left();
		desk.send(181_000, { kind: 'reply', text: 'ask:number' }, { answersSeq: 4, times } as object);
		desk.send(190_000, { kind: 'reply', text: 'fact:refund' });
		desk.wait(300_000);
		expect(desk.log().slice(-3)).toEqual(['reply@190000', 'trailing@200000', 'close@200000']);
		expect(desk.attempt.turns.map(({ text, beat }) => [text, beat])).toEqual([['ask:number', 'opening']]);
		expect(desk.attempt.state.asked).toEqual([]);
	});

	it.each<[string, Sent]>([
		['an action', { kind: 'action', action: 'pay' }],
		['a note', { kind: 'note', text: 'x' }],
		['a second finish', { kind: 'finish' }]
	])('%s is refused', (_, sent) => {
		const desk = new Desk();
		desk.send(1_000, { kind: 'finish' });
		expect(desk.send(2_000, sent)).toEqual({ error: 'attempt-ended' });
	});
});

describe('an action', () => {
	it('that is refused changes nothing but is remembered', () => {
		const desk = new Desk();
		desk.send(1_000, { kind: 'action', action: 'lookup', input: 'B-1' });
		desk.send(2_000, { kind: 'action', action: 'lookup', input: 'a 2291' });
		expect(desk.attempt.actions.map(({ done }) => done)).toEqual([false, true]);
		expect(desk.attempt.state.actions).toEqual(['lookup']);
	});

	it('costs once', () => {
		const desk = new Desk();
		desk.send(1_000, { kind: 'action', action: 'pay' });
		desk.send(2_000, { kind: 'action', action: 'pay' });
		expect([desk.attempt.state.cost, desk.attempt.actions.map(({ cost }) => cost)]).toEqual([89, [89, 0]]);
	});
});

describe('marks of a page review', () => {
	const mark = (block: number, text: string, replaces?: number): Sent => ({
		kind: 'mark',
		block,
		text,
		priority: 1,
		...(replaces && { replaces })
	});

	it('come, are replaced in place, and go', () => {
		const desk = new Desk(lampPage);
		for (const sent of [mark(0, 'a'), mark(1, 'b'), mark(2, 'a again', 2), { kind: 'unmark', mark: 3 } as const]) desk.send(1_000, sent);
		expect(desk.attempt.marks.map(({ seq, block, text }) => [seq, block, text])).toEqual([[4, 2, 'a again']]);
	});

	it.each<[string, Sent]>([
		['a block that is not there', mark(3, 'x')],
		['half a block', mark(0.5, 'x')],
		['a priority that is not there', { kind: 'mark', block: 0, text: 'x', priority: 4 }],
		['a mark that is not there', mark(0, 'x', 9)],
		['taking back what is not there', { kind: 'unmark', mark: 9 }],
		['a reply to nobody', { kind: 'reply', text: 'hello?' }],
		['an action that is not there', { kind: 'action', action: 'fly' }]
	])('%s is refused', (_, sent) => expect(new Desk(lampPage).send(1_000, sent)).toEqual({ error: 'invalid-form' }));

	it('have nothing to mark in a conversation', () =>
		expect(new Desk(lampShop).send(1_000, mark(0, 'x'))).toEqual({ error: 'invalid-form' }));

	it.each([
		[602_900, null],
		[603_100, { error: 'attempt-ended' }]
	])('that arrive %s ms after the start, with a limit of 600 s: %j', (ms, refusal) => {
		expect(new Desk(lampPage).send(ms, mark(1, 'x'))).toEqual(refusal);
	});
});

describe('what is about the device', () => {
	const away = { kind: 'notice', notice: { what: 'away', ms: 4_000 } } as const;

	it('is taken in a conversation, a queue and a page review, also after the ending, and moves nobody', () => {
		for (const scenario of [lampShop, lampQueue, lampPage]) {
			const desk = new Desk(scenario).wait(1_000);
			const { state, spoke, turns } = desk.attempt;
			expect([desk.send(1_000, away), desk.send(1_000, { kind: 'take' })]).toEqual([null, null]);
			expect(desk.attempt).toMatchObject({ state, spoke, turns, device: 'laptop', notices: [{ what: 'away', ms: 4_000 }] });
			expect(desk.send(9_000_000, away)).toBeNull();
			expect(desk.events.filter(({ body }) => body.kind === 'notice').map(({ conversation }) => conversation)).toEqual([0, 0]);
		}
	});

	it('names who goes on: whoever took it last', () => {
		const desk = new Desk();
		desk.send(1_000, { kind: 'take' });
		desk.send(2_000, { kind: 'take' }, { device: 'phone', clientSeq: 1 });
		expect(desk.attempt.device).toBe('phone');
		expect(desk.send(3_000, { kind: 'reply', text: 'written on the laptop before' })).toBeNull();
	});

	it.each([-1, 0.5, Number.NaN, 1e9])('of %s ms is refused', (ms) =>
		expect(new Desk().send(1_000, { kind: 'notice', notice: { what: 'slept', ms } })).toEqual({ error: 'invalid-form' })
	);
});
