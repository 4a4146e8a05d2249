// Times as they are read: who takes twice as long because it was granted is read as anybody else.
import { describe, expect, it } from 'vitest';
import { transcript } from '../../../src/lib/core/attempt/transcript.ts';
import { lampShop } from '../dialogue/lamp-shop.ts';
import { Desk } from './desk.ts';

const { pause, limit } = lampShop.clock;
const times = (desk: Desk) => transcript(desk.scenario, desk.events).map(({ kind, at }) => `${kind} ${at}`);

/** Thinks for so long before each of two replies, then says nothing more. The customer's pause is the same for everybody. */
function played(factor: number, thinks = 10_000): Desk {
	const first = thinks * factor;
	const second = first + pause + thinks * factor;
	return new Desk(lampShop, factor)
		.reply(first, 'hm')
		.reply(second, 'hm')
		.wait(limit * factor + 60_000);
}

describe('a conversation as it is read', () => {
	it.each([1.25, 1.5, 2])('tells the same times at %s times the time', (factor) => {
		expect(times(played(factor))).toEqual(times(played(1)));
		expect(times(played(factor)).filter((line) => line.startsWith('reply'))).toEqual(['reply 10000', `reply ${20_000 + pause}`]);
	});

	it('never goes beyond the limit, however many pauses there were', () => {
		const ends = transcript(lampShop, played(2).events).map(({ at }) => at);
		expect(Math.max(...ends)).toBeLessThanOrEqual(limit);
		expect(ends).toEqual(ends.toSorted((a, b) => a - b));
	});

	it('counts the pause from the last message of a turn in a chat', () => {
		const chat = { ...lampShop, channel: 'chat' as const };
		const [start, ...rest] = times(new Desk(chat, 2).reply(10_000, 'hm').reply(12_000, 'and').wait(15_000));
		expect([start, ...rest].slice(-3)).toEqual(['reply 5000', 'reply 6000', 'customer 9000']);
	});
});
