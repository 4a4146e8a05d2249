// Fair clocks: who has a bad line is not slower for it, and who lies about the line is hardly faster.
import { describe, expect, it } from 'vitest';
import { advance, append, begin } from '../../../src/lib/core/attempt/index.ts';
import type { Event } from '../../../src/lib/core/attempt/index.ts';
import { bank } from '../../../src/lib/core/attempt/clock.ts';
import type { Scenario } from '../../../src/lib/core/scenario/types.ts';
import { speedOf } from '../../../src/lib/core/scoring/speed/curve.ts';
import { beat, faceValue, lampShop } from '../dialogue/lamp-shop.ts';

const full = 30_000;
const replies = 6;
const names = Array.from({ length: replies + 1 }, (_, index) => `beat${index}`);
/** Goes on whatever is said, and waits for ever. */
const scenario: Scenario = {
	...lampShop,
	clock: { pause: 1_000, patience: 3_600_000, reply: full, limit: 36_000_000 },
	path: names.map((name) => beat(name)),
	reactions: [],
	events: []
};

/** Numbers from 0 to below 1. */
function chance(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

interface Line {
	/** ms, each way. */
	latency: number;
	jitter: number;
	/** How likely a message is held up by three seconds. */
	spikes: number;
}

const lines: Record<string, Line> = {
	'at home on fibre': { latency: 5, jitter: 5, spikes: 0 },
	'on a bad mobile line': { latency: 200, jitter: 150, spikes: 0.05 },
	'at the other end of the world, by satellite': { latency: 700, jitter: 200, spikes: 0.05 }
};

const wayOf = ({ latency, jitter, spikes }: Line, random: () => number) =>
	Math.round(latency + (random() * 2 - 1) * jitter + (random() < spikes ? 3_000 : 0));

/** Think times of the server, ms, for what was really thought. @param claims what the browser says instead of the truth */
function play(thoughts: readonly number[], line: Line, seed: number, claims?: number): number[] {
	const random = chance(seed);
	const pinned = { scenario: 's', model: 'm', form: 0, seed: String(seed), purpose: 'exam' as const, factor: 1 };
	let { attempt } = begin(scenario, faceValue, pinned, 0);
	const times: number[] = [];
	for (const thought of thoughts) {
		// A line is said up to a quarter of a second after it was due, and then has its way to go.
		const shown = attempt.customerAt + Math.round(random() * 250) + wayOf(line, random);
		const at = shown + thought + wayOf(line, random);
		attempt = advance(scenario, faceValue, attempt, at).attempt;
		if (attempt.ended) break;
		const from = { clientId: String(times.length), device: 'd', clientSeq: times.length + 1, answersSeq: attempt.customerSeq };
		const clock = { shown, firstKey: null, sent: shown + (claims ?? thought) };
		const event: Event = {
			seq: attempt.seq + 1,
			at,
			conversation: 0,
			body: { kind: 'reply', text: 'yes', times: clock, late: false, ...from }
		};
		attempt = append(attempt, event);
		times.push(attempt.open[0]!.time);
		attempt = advance(scenario, faceValue, attempt, at + scenario.clock.pause).attempt;
	}
	return times;
}

const thoughtsOf = (person: number): number[] => {
	const random = chance(person + 1);
	return Array.from({ length: replies }, () => 10_000 + Math.round(random() * 80_000));
};
const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
const speed = (times: readonly number[]) => mean(times.map((time) => speedOf(time, full)));

describe('think time', () => {
	it('differs by less than half a point of speed between ten thousand equally quick people on good, bad and very bad lines', () => {
		const classes = Object.values(lines).map((line, index) =>
			mean(Array.from({ length: 10_000 / 3 }, (_, person) => speed(play(thoughtsOf(person), line, 100 + person * 3 + index))))
		);
		expect(classes).toHaveLength(3);
		expect(mean(classes)).toBeGreaterThan(20);
		expect(mean(classes)).toBeLessThan(95);
		expect(Math.max(...classes) - Math.min(...classes)).toBeLessThan(0.5);
	}, 120_000);

	it('is shortened by a browser that says it took no time at all by no more than the bank', () => {
		const thoughts = Array.from({ length: replies }, () => 40_000);
		const times = play(thoughts, lines['at home on fibre']!, 7, 0);
		expect(times).toHaveLength(replies);
		const gained = times.reduce((sum, time) => sum + 40_000 - time, 0);
		expect(gained).toBeGreaterThan(bank.start);
		expect(gained).toBeLessThanOrEqual(bank.start + bank.gain * (replies - 1));
	});

	it('is never made longer by what a browser says', () => {
		const [thoughts, line] = [thoughtsOf(3), lines['on a bad mobile line']!];
		const [silent, lying] = [play(thoughts, line, 9, Number.MAX_SAFE_INTEGER), play(thoughts, line, 9, -1)];
		silent.forEach((time, index) => expect(lying[index]!).toBeLessThanOrEqual(time));
	});
});
