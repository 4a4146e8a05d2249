// What is due, and when. Times are ms after the start; pause 3 s, patience 60 s, limit 600 s.
import { describe, expect, it } from 'vitest';
import { close, dueAt, limitAt, simulate } from '../../../src/lib/core/attempt/index.ts';
import type { Reader } from '../../../src/lib/core/attempt/index.ts';
import { faceValue, lampPage, lampShop, read } from '../dialogue/lamp-shop.ts';
import { Desk, started } from './desk.ts';

const due = (desk: Desk) => {
	const next = dueAt(desk.scenario, desk.attempt);
	return next && `${next.what}@${next.at - started}`;
};

describe('the customer', () => {
	it('speaks first, at once', () => expect(new Desk().log()).toEqual(['start@0', 'customer start@0']));

	it.each(['chat', 'messenger'] as const)('answers a pause after the latest bubble in %s', (channel) => {
		const desk = new Desk({ ...lampShop, channel }).reply(10_000, 'one').reply(12_000, 'two');
		expect(due(desk)).toBe('turn@15000');
		expect(desk.wait(15_000).log().slice(2)).toEqual(['reply@10000', 'reply@12000', 'customer turn@15000']);
	});

	it.each(['email', 'ticket', 'forum'] as const)('answers each message in %s', (channel) => {
		const desk = new Desk({ ...lampShop, channel }).reply(10_000, 'one').reply(12_999, 'two').reply(13_000, 'three');
		expect(desk.wait(20_000).log().slice(2)).toEqual([
			'reply@10000',
			'reply@12999',
			'customer turn@13000',
			'reply@13000',
			'customer turn@16000'
		]);
	});

	it('asks again after each patience, then leaves; twenty seconds later the attempt is closed', () => {
		expect(new Desk().wait(1_000_000).log().slice(2)).toEqual([
			'customer silence@60000',
			'customer silence@120000',
			'customer silence@180000',
			'close@200000'
		]);
	});

	it('counts silence from the last words of anybody, not from actions', () => {
		const desk = new Desk().reply(10_000, 'hm').wait(13_000);
		expect(due(desk)).toBe('silence@73000');
		desk.send(20_000, { kind: 'action', action: 'pay' });
		expect(due(desk)).toBe('silence@73000');
	});

	it('is read against all he has said since the last turn', () => {
		const reader: Reader = { ...faceValue, turn: (_, customer) => ({ ...read(''), asked: [{ fact: customer, start: 0, end: 0 }] }) };
		const steps = [{ do: 'reply', text: 'a' } as const, { do: 'wait', ms: 61_000 } as const, { do: 'reply', text: 'b' } as const];
		const { attempt } = simulate(lampShop, reader, steps, { pinned: { seed: 's' }, start: 0, think: () => 1_000 });
		expect(attempt.turns.map(({ observations }) => observations.asked[0]?.fact)).toEqual(['It is broken.', 'Pardon?\nHello?']);
	});

	it('does the same whether time passes at once or bit by bit', () => {
		const [jump, steps] = [new Desk().reply(5_000, 'hm'), new Desk().reply(5_000, 'hm')];
		for (let ms = 5_000; ms <= 400_000; ms += 777) steps.wait(ms);
		expect(steps.wait(400_000).events).toEqual(jump.wait(400_000).events);
	});
});

describe('the limit', () => {
	const busy = { ...lampShop, clock: { ...lampShop.clock, limit: 100_000 } };

	it('ends the attempt on time', () => {
		expect(new Desk(busy).reply(50_000, 'hm').wait(500_000).log().slice(3)).toEqual([
			'customer turn@53000',
			'customer out-of-time@100000',
			'close@120000'
		]);
	});

	it('lets the customer read first what was said in the last seconds', () => {
		expect(new Desk(busy).reply(50_000, 'hm').reply(99_000, 'hm').wait(500_000).log().slice(5)).toEqual([
			'customer turn@100000',
			'customer out-of-time@100000',
			'close@120000'
		]);
	});

	it.each([
		[1, 100_000],
		[1.25, 125_000],
		[2, 200_000],
		[0, null]
	])('is stretched by the factor %s to %s', (factor, expected) => {
		const limit = limitAt(busy, new Desk(busy, factor).attempt);
		expect(limit === null ? null : limit - started).toBe(expected);
	});

	it('does not exist, and neither does impatience, where nothing is timed', () => {
		const desk = new Desk(busy, 0).reply(5_000, 'hm').wait(9_000_000);
		expect([desk.log().at(-1), due(desk)]).toEqual(['customer turn@8000', null]);
	});
});

describe('a factor', () => {
	it('stretches patience and leaves the pause as it is', () => {
		const desk = new Desk(lampShop, 1.5);
		expect(due(desk)).toBe('silence@90000');
		expect(due(desk.reply(10_000, 'hm'))).toBe('turn@13000');
	});
});

describe('more time granted while it runs', () => {
	it('stretches what is left of every clock, and nothing that has passed', () => {
		const desk = new Desk(lampShop).reply(10_000, 'hm').wait(13_000).add(33_000, { kind: 'pace', factor: 2 });
		// 20 of 60 s of patience and 33 of 600 s in all had passed.
		expect([due(desk), limitAt(lampShop, desk.attempt)! - started]).toEqual(['silence@113000', 33_000 + 2 * (600_000 - 33_000)]);
	});

	it('comes on top of an earlier one, and credits before and after it count once', () => {
		const desk = new Desk(lampShop, 1.25).credit(20_000, 10_000).add(35_000, { kind: 'pace', factor: 2 }).credit(40_000, 5_000);
		// 25 s at 1.25 are 20 of the 600; the credit after the change pushes by its own length.
		expect(limitAt(lampShop, desk.attempt)! - started).toBe(35_000 + 2 * (600_000 - 20_000) + 5_000);
	});

	it('makes a think time as long as it would have been for everybody', () => {
		const desk = new Desk(lampShop).add(4_000, { kind: 'pace', factor: 2 }).reply(24_000, 'hm').wait(27_000);
		expect(desk.attempt.turns[0]?.time).toBe(4_000 + 20_000 / 2);
	});

	it('without a limit ends all waiting', () => {
		const desk = new Desk(lampShop).add(4_000, { kind: 'pace', factor: 0 });
		expect([due(desk), limitAt(lampShop, desk.attempt)]).toEqual([null, null]);
	});
});

describe('a credit', () => {
	it('pushes limit and patience', () => {
		const desk = new Desk().reply(5_000, 'hm').wait(8_000).credit(30_000, 20_000);
		expect([due(desk), limitAt(lampShop, desk.attempt)]).toEqual(['silence@88000', started + 620_000]);
	});

	it('pushes the patience only once', () => {
		const desk = new Desk().credit(30_000, 20_000).reply(40_000, 'hm').wait(43_000);
		expect(due(desk)).toBe('silence@103000');
	});

	it('does not keep the customer from answering', () => {
		expect(due(new Desk().reply(5_000, 'hm').credit(6_000, 20_000))).toBe('turn@8000');
	});

	it('never lets a due time lie before what has happened', () => {
		const desk = new Desk().reply(5_000, 'hm').credit(30_000, 20_000).wait(30_000);
		expect(desk.log().slice(2)).toEqual(['reply@5000', 'credit@30000', 'customer turn@30000']);
	});
});

describe('the agent closes the conversation', () => {
	it('and the customer has his last word at once', () => {
		const desk = new Desk();
		desk.send(20_000, { kind: 'finish' });
		expect(desk.log().slice(2)).toEqual(['finish@20000', 'customer finish@20000']);
	});

	it('after a reply: it is read first', () => {
		const desk = new Desk().reply(20_000, 'ask:number');
		desk.send(21_000, { kind: 'finish' });
		expect(desk.log().slice(3)).toEqual(['finish@21000', 'customer turn@21000', 'customer finish@21000']);
	});

	it('and may go on without waiting for the grace to pass', () => {
		const desk = new Desk();
		desk.send(20_000, { kind: 'finish' });
		const { events, attempt } = close(lampShop, faceValue, desk.attempt, started + 22_000);
		expect([events.map(({ body }) => body.kind), attempt.closed]).toEqual([['close'], true]);
		expect(close(lampShop, faceValue, attempt, started + 23_000).events).toEqual([]);
	});

	it('an open attempt cannot be closed like that', () =>
		expect(close(lampShop, faceValue, new Desk().attempt, started).events).toEqual([]));
});

describe('a page review', () => {
	it('has no customer: it ends by the agent or by the limit', () => {
		expect(new Desk(lampPage).wait(900_000).log()).toEqual(['start@0', 'customer out-of-time@600000', 'close@620000']);
		const desk = new Desk(lampPage);
		desk.send(50_000, { kind: 'finish' });
		expect(desk.log()).toEqual(['start@0', 'finish@50000', 'customer finish@50000']);
	});
});
