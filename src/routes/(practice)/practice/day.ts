// Days as people say them.
import { getLocale } from '#lib/paraglide/runtime.js';

/** Day before month, whoever reads. */
const regions = { en: 'en-GB', cs: 'cs-CZ' } as const;

/** @param day "2026-11-23", or ms since 1970 */
export const dayInWords = (day: string | number): string =>
	new Date(day).toLocaleDateString(regions[getLocale()], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** For tables. */
export const dayInFigures = (day: number): string =>
	new Date(day).toLocaleDateString(regions[getLocale()], { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' });
