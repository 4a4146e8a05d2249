import { describe, expect, it } from 'vitest';
import { clockAt, latestAt, stepFrom, timelineOf } from '../../../src/lib/core/attempt/timeline.ts';

const second = 1000;
const at = (...seconds: number[]) => timelineOf(seconds.map((s) => ({ at: s * second })));

describe('the timeline of an attempt', () => {
	it('plays what was quick as it was, and shortens what was long to eight seconds', () =>
		expect(at(0, 3, 103).moments).toEqual([
			{ at: 0, plays: 0, pause: 0, cut: 0 },
			{ at: 3000, plays: 3000, pause: 3000, cut: 0 },
			{ at: 103_000, plays: 11_000, pause: 100_000, cut: 92_000 }
		]));

	it('goes on where granted time set the clock back', () =>
		expect(at(100, 101, 0, 2).moments.map(({ plays }) => plays)).toEqual([8000, 9000, 9000, 11_000]));

	it('of nothing is nothing', () => {
		expect(at()).toEqual({ moments: [], length: 0 });
		expect([latestAt(at(), 0), clockAt(at(), 0), stepFrom(at(), 0, 1)]).toEqual([-1, 0, 0]);
	});

	it.each([
		[0, 0, 0],
		[1500, 0, 1500],
		[3000, 1, 3000],
		// half of the eight seconds that stand for a hundred
		[7000, 1, 53_000],
		[11_000, 2, 103_000],
		[99_000, 2, 103_000]
	])('after %i ms of playing, line %i has come and the clock says %i', (plays, line, clock) =>
		expect([latestAt(at(0, 3, 103), plays), clockAt(at(0, 3, 103), plays)]).toEqual([line, clock])
	);

	it.each([
		[0, 1, 3000],
		[3000, 1, 11_000],
		[11_000, 1, 11_000],
		[11_000, -1, 3000],
		[5000, -1, 3000],
		[0, -1, 0]
	] as const)('a step from %i, in direction %i, leads to %i: what comes at once is one step', (from, direction, to) =>
		expect(stepFrom(at(0, 3, 3, 103), from, direction)).toBe(to)
	);
});
