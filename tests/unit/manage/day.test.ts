import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayField, endOfDay, startOfDay } from '#lib/ui/day.ts';

const now = Date.parse('2030-05-04T10:00:00Z');

describe('a day of the organisation', () => {
	it.each([
		['2030-05-04', 'UTC', '2030-05-04T23:59:59Z'],
		['2030-05-04', 'Europe/Prague', '2030-05-04T21:59:59Z'],
		['2030-12-24', 'Europe/Prague', '2030-12-24T22:59:59Z'],
		['2030-10-27', 'Europe/Prague', '2030-10-27T22:59:59Z'],
		['2031-03-30', 'Europe/Prague', '2031-03-30T21:59:59Z'],
		['2030-05-04', 'America/New_York', '2030-05-05T03:59:59Z'],
		['2030-05-04', 'Asia/Kathmandu', '2030-05-04T18:14:59Z'],
		['2030-05-05', 'Pacific/Kiritimati', '2030-05-05T09:59:59Z']
	])('%s in %s lasts until %s', (text, zone, end) => expect(endOfDay(text, zone, now)).toEqual(new Date(end)));

	it.each(['', '2030-05-03', '2032-01-01', '2030-13-01', '2030-06-31', '4 May 2030', '2030-05-04T10:00', null])('is not %j', (text) => {
		expect(endOfDay(text, 'UTC', now)).toBeNull();
	});

	it('begins when the one before has ended, and every moment is in its own, also when the clocks change', () => {
		const zones = ['UTC', 'Europe/Prague', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/Santiago', 'Africa/Cairo'];
		const moments = fc.integer({ min: Date.parse('2024-01-01T00:00:00Z'), max: Date.parse('2035-01-01T00:00:00Z') });
		fc.assert(
			fc.property(moments, fc.constantFrom(...zones), (at, zone) => {
				const text = dayField(new Date(at), zone);
				const [start, next] = [startOfDay(text, zone)!.getTime(), startOfDay(dayAfter(text), zone)!.getTime()];
				expect(start).toBeLessThanOrEqual(at);
				expect(at).toBeLessThan(next);
				expect(dayField(new Date(next - 1), zone)).toBe(text);
			}),
			{ numRuns: 500 }
		);
	});
});
