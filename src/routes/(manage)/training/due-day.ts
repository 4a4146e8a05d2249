import { dayField, startOfDay } from '#lib/ui/day.ts';

/** Of a date field. null: left empty; undefined: no day from today on within a year. @param zone whose days they are */
export function dueDay(value: string, zone: string, now = new Date()): string | null | undefined {
	if (value === '') return null;
	if (startOfDay(value, zone) === null) return undefined;
	const today = dayField(now, zone);
	const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
	return value >= today && value <= latest ? value : undefined;
}
