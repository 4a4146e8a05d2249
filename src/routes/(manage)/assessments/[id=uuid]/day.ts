const day = 86_400_000;

/** Of a date field: the last moment of that day; null: no day from today on within a year. */
export function endOfDay(value: unknown, now: number = Date.now()): Date | null {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
	const end = new Date(`${value}T23:59:59`);
	const time = end.getTime();
	return time > now && time < now + 366 * day ? end : null;
}

/** As a date field has it. */
export const dayField = (date: Date): string =>
	[date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
