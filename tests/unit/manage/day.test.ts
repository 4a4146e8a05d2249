import { expect, it } from 'vitest';
import { dayField, endOfDay } from '../../../src/routes/(manage)/assessments/[id=uuid]/day.ts';

const now = new Date('2030-05-04T10:00:00').getTime();

it.each(['2030-05-04', '2030-05-05', '2031-05-04'])('%s lasts until its last second', (day) => {
	const end = endOfDay(day, now)!;
	expect(dayField(end)).toBe(day);
	expect([end.getHours(), end.getMinutes()]).toEqual([23, 59]);
});

it.each(['', '2030-05-03', '2032-01-01', '2030-13-01', '4 May 2030', '2030-05-04T10:00', null])('%j is no day to choose', (day) => {
	expect(endOfDay(day, now)).toBeNull();
});
