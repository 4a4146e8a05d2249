import { describe, expect, it } from 'vitest';
import { leftOf, toSay } from '#lib/ui/desk/time-left.ts';

describe('the time that is left', () => {
	it.each([
		{ ms: 360_000, minutes: 6 },
		{ ms: 345_000, minutes: 6 },
		{ ms: 60_000, minutes: 1 },
		{ ms: 59_999, minutes: 0 },
		{ ms: -5000, minutes: 0 }
	])('of $ms ms is named as $minutes', ({ ms, minutes }) => expect(leftOf(ms)).toBe(minutes));

	it.each([
		{ ms: 301_000, said: null },
		{ ms: 300_000, said: 5 },
		{ ms: 279_000, said: null },
		{ ms: 120_000, said: 2 },
		{ ms: 41_000, said: 1 },
		{ ms: 39_000, said: null }
	])('of $ms ms is said aloud as $said', ({ ms, said }) => expect(toSay(ms)).toBe(said));
});
