// Dates as the reader's language writes them, in the organisation's time zone: the same on the server, in the browser, and for a colleague abroad.
import { page } from '$app/state';
import { getLocale } from '#lib/paraglide/runtime.js';

/** Day before month, whoever reads. */
const regions = { en: 'en-GB', cs: 'cs-CZ' } as const;

/** @returns what writes a point in time like that */
export const formatter = (options: Intl.DateTimeFormatOptions) => (date: Date) =>
	date.toLocaleString(regions[getLocale()], { ...options, timeZone: page.data.person?.timeZone ?? 'UTC' });

/** "22 November 2026" */
export const formatDay = formatter({ day: 'numeric', month: 'long', year: 'numeric' });

/** "23 November 2026" of "2026-11-23", the same wherever it is read. */
export const formatDueDay = (day: string): string =>
	new Date(`${day}T12:00:00Z`).toLocaleString(regions[getLocale()], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
