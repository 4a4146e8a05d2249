import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branch, turnBegan } from '../../../src/lib/core/attempt/branch.ts';
import { foldAll, replay } from '../../../src/lib/core/attempt/index.ts';
import type { Attempt, Event } from '../../../src/lib/core/attempt/index.ts';
import type { Scenario } from '../../../src/lib/core/scenario/types.ts';
import { faceValue, lampShop } from '../dialogue/lamp-shop.ts';
import { Desk, started } from './desk.ts';
import { lampQueue } from './lamp-queue.ts';
import { runs } from './runs.ts';

/** An hour after the start of the parent, in the middle of a second. */
const now = started + 3_600_123;

/** A trainee who asks, looks it up and answers; the second reply comes after a nudge. */
const played = () => {
	const desk = new Desk().reply(10_000, 'ask:number').wait(75_000);
	desk.send(80_000, { kind: 'action', action: 'lookup', input: 'A-2291' });
	return desk.reply(90_000, 'fact:refund tone:rude').wait(94_000);
};
const seqOf = (desk: Desk, text: string) => desk.events.find(({ body }) => body.kind === 'reply' && body.text === text)!.seq;

/** Wall times as they were `by` ms before; all other numbers are smaller than any of them. */
const before = (attempt: Attempt, by: number): unknown =>
	JSON.parse(JSON.stringify(attempt, (_, value: unknown) => (typeof value === 'number' && value > 1e12 ? value - by : value)));

describe('a turn that is tried again', () => {
	it('begins with what the customer said, before any nudge and any button', () => {
		const desk = played();
		const seq = turnBegan(desk.attempt, seqOf(desk, 'fact:refund tone:rude'))!;
		expect(desk.events[seq - 1]!.body).toMatchObject({ kind: 'customer', move: { cause: 'turn', say: { text: 'It is A-2291.' } } });
		const kept = foldAll(branch(desk.events, seq, now));
		expect([kept.actions, kept.state.nudges, kept.lastAt]).toEqual([[], 0, now]);
	});

	it.each([
		['a customer’s line', 2],
		['nothing', 999]
	])('is a reply that was answered: %s is none', (_, seq) => expect(turnBegan(played().attempt, seq)).toBeNull());

	it('is no reply that came too late', () => {
		const desk = new Desk().reply(10_000, 'ask:number').wait(900_000);
		desk.send(910_000, { kind: 'reply', text: 'late' });
		expect(turnBegan(desk.attempt, seqOf(desk, 'late'))).toBeNull();
	});

	it('is found with every customer of a queue', () => {
		const desk = new Desk(lampQueue).reply(10_000, 'ask:number', 0, 1).wait(41_000).reply(50_000, 'fact:refund', 0, 2).wait(60_000);
		const began = ['ask:number', 'fact:refund'].map((text) => turnBegan(desk.attempt, seqOf(desk, text))!);
		expect(began.map((seq) => desk.events[seq - 1]!.conversation)).toEqual([1, 2]);
	});

	it('cannot begin where there is no event', () => {
		expect(() => branch(played().events, 99, now)).toThrow(RangeError);
		expect(() => branch(played().events, 0, now)).toThrow(RangeError);
	});
});

const word = fc.constantFrom('fact:refund', 'ask:number', 'leak:phone', 'vow:20', 'hm', 'tone:rude', 'tone:empathy');
const step = fc.record({ after: fc.integer({ min: 0, max: 50_000 }), text: word, to: fc.integer({ min: 1, max: 2 }) });
const steps = fc.array(step, { minLength: 1, maxLength: 8 });
const worlds: [string, Scenario][] = [
	['one customer', lampShop],
	['letters and news', { ...lampShop, channel: 'email', events: [{ name: 'soon', after: 20_000, since: null, text: 'News.' }] }],
	['two customers', lampQueue]
];

function play(desk: Desk, given: { after: number; text: string; to: number }[], from: number): Desk {
	let ms = from;
	desk.send(ms, { kind: 'take' });
	for (const { after, text, to } of given) {
		ms += after;
		desk.send(ms, { kind: 'reply', text, to: desk.scenario.kind === 'queue' ? to : 0 });
	}
	return desk.wait(ms + 2_000_000);
}

/** A desk at which the branch goes on. */
function goOn(scenario: Scenario, events: Event[]): Desk {
	const desk = new Desk(scenario);
	desk.attempt = foldAll(events);
	desk.events = [...events];
	return desk;
}

describe.each(worlds)('a branch, %s', (_, scenario) => {
	it('stands where the parent stood, goes on from there, and both come out the same when replayed', () =>
		fc.assert(
			fc.property(steps, steps, fc.nat(), (first, second, which) => {
				const parent = play(new Desk(scenario), first, 1_000);
				const began = parent.events.flatMap(({ seq }) => turnBegan(parent.attempt, seq) ?? []);
				const seq = began[which % Math.max(1, began.length)];
				if (seq === undefined) return;
				const kept = branch(parent.events, seq, now);
				const by = now - parent.events[seq - 1]!.at;
				expect(before(foldAll(kept), by)).toEqual(before(foldAll(parent.events.slice(0, seq)), 0));
				const child = play(goOn(scenario, kept), second, now - started);
				expect(child.attempt.closed).toBe(true);
				expect([parent, child].map(({ events }) => replay(scenario, faceValue, events).differences)).toEqual([[], []]);
			}),
			{ numRuns: runs(40) }
		));
});
