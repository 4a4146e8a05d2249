import { getLocale } from '#lib/paraglide/runtime.js';

/** As the reader's language writes it; a dash for what cannot be said. */
export const figure = (value: number | null, digits: number): string =>
	value === null ? '–' : value.toLocaleString(getLocale(), { minimumFractionDigits: digits, maximumFractionDigits: digits });
