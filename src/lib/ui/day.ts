// Days as people who work here have them: where they begin and end is the organisation's time zone, wherever server and reader are.
const day = 86_400_000;

/** Making one costs more than asking it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
	const made =
		clocks.get(zone) ??
		new Intl.DateTimeFormat('en', {
			...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
			...{ hour: 'numeric', minute: 'numeric', second: 'numeric' }
		});
	clocks.set(zone, made);
	return made;
}

/** ms by which a zone's clocks are ahead of UTC at a moment. @param zone an IANA name */
function ahead(zone: string, at: number): number {
	const parts = clockOf(zone).formatToParts(at);
	const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
	return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - Math.floor(at / 1000) * 1000;
}

/** When a day begins; null: no day. @param text "2026-11-23" */
export function startOfDay(text: string, zone: string): Date | null {
	const midnight = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
	if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== text) return null;
	// The clocks may be changed between the two: the second look is right.
	const about = midnight - ahead(zone, midnight);
	const start = midnight - ahead(zone, about);
	// Where midnight itself is left out, the day begins when the clocks have been put forward.
	return new Date(dayField(new Date(start), zone) === text ? start : about);
}

/** The next day. @param text "2026-11-23" */
export const dayAfter = (text: string): string => new Date(Date.parse(`${text}T12:00:00Z`) + day).toISOString().slice(0, 10);

/** Of a date field: the last second of that day; null: no day from today on within a year. */
export function endOfDay(value: unknown, zone: string, now: number = Date.now()): Date | null {
	if (typeof value !== 'string' || startOfDay(value, zone) === null) return null;
	const next = startOfDay(dayAfter(value), zone);
	const time = (next?.getTime() ?? 0) - 1000;
	return time > now && time < now + 366 * day ? new Date(time) : null;
}

/** As a date field has it: "2026-11-23". */
export const dayField = (date: Date, zone: string): string =>
	new Date(date.getTime() + ahead(zone, date.getTime())).toISOString().slice(0, 10);
