// Days without a time, as fields and tables have them: "2026-11-23".
import { dayField } from '../assessments/[id=uuid]/day.ts';
import { formatDay } from '../format.ts';

/** "23 November 2026", the same wherever it is read. */
export const formatDueDay = (day: string): string => formatDay(new Date(`${day}T12:00:00`));

/** Of a date field. null: left empty; undefined: no day from today on within a year. */
export function dueDay(value: string, now = new Date()): string | null | undefined {
	if (value === '') return null;
	const noon = new Date(`${value}T12:00:00`);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(noon.getTime()) || dayField(noon) !== value) return undefined;
	const latest = dayField(new Date(now.getFullYear() + 1, now.getMonth(), now.getDate()));
	return value >= dayField(now) && value <= latest ? value : undefined;
}
