// Who works without limits is scored and read as somebody who did each step within the author's time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { performance } from '../../../src/lib/core/attempt/index.ts';
import { transcript } from '../../../src/lib/core/attempt/transcript.ts';
import { unhurried } from '../../../src/lib/core/attempt/unhurried.ts';
import { speedOf } from '../../../src/lib/core/scoring/speed/curve.ts';
import { lampShop } from '../dialogue/lamp-shop.ts';
import { Desk } from './desk.ts';

const { pause, reply, patience, limit } = lampShop.clock;

/** Two replies after so long each; nobody asks again and nothing ends, however long it is. */
const played = (thinks: number, factor = 0): Desk =>
	new Desk(lampShop, factor)
		.reply(thinks, 'hm')
		.reply(thinks + pause + thinks, 'hm')
		.wait(2 * thinks + 2 * pause);

describe('a time without limits', () => {
	it('is within the author’s, keeps its order, and is hardly changed where it was short', () => {
		const ms = fc.integer({ min: 0, max: 1e9 });
		fc.assert(
			fc.property(ms, ms, (a, b) => {
				expect(unhurried(a, reply)).toBeLessThanOrEqual(reply);
				if (a <= b) expect(unhurried(a, reply)).toBeLessThanOrEqual(unhurried(b, reply));
			})
		);
		expect(unhurried(reply / 10, reply)).toBeGreaterThan(reply / 12);
	});

	it('gets full marks for speed, however long it was', () => {
		const { turns } = performance(lampShop, played(3 * limit).attempt);
		expect(turns.map(({ time }) => speedOf(time!, reply))).toEqual([100, 100]);
	});

	it('is read as a conversation in which nobody waited longer than others wait for an answer', () => {
		const lines = transcript(lampShop, played(3 * limit).events);
		const gaps = lines.slice(1).map(({ at }, i) => at - lines[i]!.at);
		expect(Math.max(...gaps)).toBeLessThan(Math.min(reply + 1, patience));
		expect(lines.at(-1)!.at).toBeLessThanOrEqual(limit);
		// The customer's pause is the same for everybody.
		const answers = lines.flatMap(({ kind, at }, i) =>
			kind === 'customer' && lines[i - 1]?.kind === 'reply' ? [at - lines[i - 1]!.at] : []
		);
		expect(answers.length).toBeGreaterThan(0);
		expect(new Set(answers)).toEqual(new Set([pause]));
	});

	it('leaves no trace of the real time: not a figure of it is in what is scored or read', () => {
		const canary = 7_777_777;
		const desk = played(canary);
		const shown = JSON.stringify([performance(lampShop, desk.attempt), transcript(lampShop, desk.events)]);
		expect(shown).not.toMatch(/\d{7,}/);
		expect(JSON.stringify(desk.events)).toContain(String(canary));
	});

	it('is counted from the moment it was granted; before it, times are as they were', () => {
		const desk = new Desk(lampShop)
			.reply(9_000, 'hm')
			.wait(9_000 + pause)
			.add(20_000, { kind: 'pace', factor: 0 })
			.reply(3 * limit, 'hm');
		desk.wait(3 * limit + pause);
		const [before, after] = performance(lampShop, desk.attempt).turns.map(({ time }) => time);
		expect(before).toBe(9_000);
		expect(after).toBeLessThanOrEqual(reply);
	});
});
