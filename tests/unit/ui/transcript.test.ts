import { describe, expect, it } from 'vitest';
import { formatElapsed, formatMood } from '../../../src/lib/ui/transcript.ts';

describe('time since the beginning', () => {
	it.each([
		[0, '0:00'],
		[999, '0:00'],
		[61_000, '1:01'],
		[599_999, '9:59'],
		[3_765_000, '1:02:45'],
		[-5, '0:00']
	])('%i ms is written "%s"', (ms, written) => expect(formatElapsed(ms)).toBe(written));
});

describe('a mood', () => {
	it.each([
		[75, 'en', '7.5'],
		[75, 'cs', '7,5'],
		[60, 'cs', '6'],
		[5, 'en', '0.5'],
		[100, 'en', '10']
	] as const)('%i tenths is written in "%s" as "%s"', (tenths, language, written) => expect(formatMood(tenths, language)).toBe(written));
});
