// Dates as the reader's language writes them.
import { getLocale } from '#lib/paraglide/runtime.js';

export const formatDay = (date: Date): string => date.toLocaleDateString(getLocale(), { day: 'numeric', month: 'long', year: 'numeric' });

export const formatMoment = (date: Date): string =>
	date.toLocaleString(getLocale(), { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' });
