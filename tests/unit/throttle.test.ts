import { describe, expect, test } from 'vitest';
import { strike } from '../../src/lib/server/auth/throttle.ts';

const minute = 60_000;
const now = 1_000 * minute;

describe('one more failure, of five that are allowed', () => {
	const cases: [string, { failures: number; until: number }, { failures: number; until: number } | null][] = [
		['the first', { failures: 0, until: 0 }, { failures: 1, until: now }],
		['the fourth costs nothing yet', { failures: 3, until: now - minute }, { failures: 4, until: now }],
		['the fifth costs a minute', { failures: 4, until: now - minute }, { failures: 5, until: now + minute }],
		['each further one costs twice as much', { failures: 6, until: now - 1 }, { failures: 7, until: now + 4 * minute }],
		['but never more than a quarter of an hour', { failures: 200, until: now }, { failures: 201, until: now + 15 * minute }],
		['while one has to wait, nothing is tried nor counted', { failures: 5, until: now + 1 }, null],
		['after an hour all is forgotten', { failures: 9, until: now - 61 * minute }, { failures: 1, until: now }]
	];
	test.each(cases)('%s', (_title, before, after) => {
		expect(strike(before, now, 5)).toEqual(after);
	});
});
