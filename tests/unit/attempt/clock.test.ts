// Think times: what the network took is given back from a bank, outages are taken out, the factor divides.
import { describe, expect, it } from 'vitest';
import { Desk } from './desk.ts';
import { lampShop } from '../dialogue/lamp-shop.ts';

const times = (desk: Desk) => desk.attempt.turns.map(({ time }) => time);

describe('think time', () => {
	it.each([
		['without lag', 0, 20_000, 8_000],
		['less what the network took', 1_500, 18_500, 6_500],
		['but never more than the bank holds', 15_000, 14_000, 2_000]
	])('%s', (_, lag, time, bank) => {
		const desk = new Desk().reply(20_000, 'hm', lag).wait(23_000);
		expect([times(desk), desk.attempt.bank]).toEqual([[time], bank]);
	});

	it('is that of the last bubble, from the line it answers', () => {
		expect(times(new Desk().reply(10_000, 'one').reply(12_500, 'two').wait(20_000))).toEqual([12_500]);
	});

	it('begins with each answer of the customer', () => {
		expect(times(new Desk().reply(10_000, 'one').reply(33_000, 'two').wait(40_000))).toEqual([10_000, 20_000]);
	});

	it('is not set back by a nudge: waiting gains nothing', () => {
		expect(times(new Desk().reply(70_000, 'one').wait(80_000))).toEqual([70_000]);
	});

	it('leaves an outage out, and does not pay for it twice', () => {
		// Shown at 0, sent at 8 s, received at 20 s; the server was away for 10 s of these 12.
		expect(times(new Desk().credit(18_000, 10_000).reply(20_000, 'hm', 12_000).wait(23_000))).toEqual([8_000]);
	});

	it.each([
		[1.25, 20_000],
		[2, 12_500],
		[0, 25_000]
	])('is divided by the factor %s', (factor, time) =>
		expect(times(new Desk(lampShop, factor).reply(25_000, 'hm').wait(28_000))).toEqual([time])
	);

	it('never grows by what the client says', () => {
		const desk = new Desk();
		desk.send(20_000, { kind: 'reply', text: 'hm' }, { times: { shown: 0, firstKey: null, sent: 9_000_000 } } as object);
		expect(times(desk.wait(23_000))).toEqual([20_000]);
	});

	it('is never negative', () => {
		const desk = new Desk();
		desk.send(1_000, { kind: 'reply', text: 'hm' }, { times: { shown: 50_000, firstKey: null, sent: -50_000 } } as object);
		expect(times(desk.wait(4_000))).toEqual([0]);
	});

	it('is measured against the line that the reply says it answers', () => {
		// Written to the opening, stuck in a tunnel while the customer asked again.
		const desk = new Desk();
		desk.send(62_000, { kind: 'reply', text: 'hm' }, { answersSeq: 2, times: { shown: 0, firstKey: null, sent: 58_000 } } as object);
		expect(times(desk.wait(65_000))).toEqual([58_000]);
	});
});

describe('the bank', () => {
	it('starts with 6 s, gains 2 s a reply, and holds 20 s at most', () => {
		const desk = new Desk();
		const banks = Array.from({ length: 9 }, (_, index) => desk.reply(1_000 + index, 'hm').attempt.bank);
		expect(banks).toEqual([8_000, 10_000, 12_000, 14_000, 16_000, 18_000, 20_000, 20_000, 20_000]);
	});
});
