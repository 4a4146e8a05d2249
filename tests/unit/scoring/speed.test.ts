import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullTime, speedOf } from '../../../src/lib/core/scoring/speed/curve.ts';

describe('the curve of speed', () => {
	test.each([
		[0, 100],
		[60_000, 100],
		[75_000, 90],
		[90_000, 80],
		[120_000, 60],
		[180_000, 30],
		[240_000, 10],
		[300_000, 0],
		[9_000_000, 0]
	])('%i ms of 60,000 are worth %i', (time, points) => {
		expect(speedOf(time, 60_000)).toBe(points);
	});

	test('never rises with time', () => {
		fc.assert(
			fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.integer({ min: 1, max: 600_000 }), (one, more, full) => {
				expect(speedOf(one + more, full)).toBeLessThanOrEqual(speedOf(one, full));
			})
		);
	});

	test('is 0 where no time is allowed', () => {
		expect(speedOf(0, 0)).toBe(100);
		expect(speedOf(1, 0)).toBe(0);
	});
});

describe('time for full marks', () => {
	test.each([
		[60_000, 0, 0, 60_000],
		[60_000, 300, 200, 60_000],
		[60_000, 500, 0, 70_000],
		[60_000, 0, 300, 80_000],
		[60_000, 5000, 5000, 120_000]
	])('%i ms, %i characters to read, %i written: %i ms', (reply, toRead, written, full) => {
		expect(fullTime(reply, toRead, written)).toBe(full);
	});
});
