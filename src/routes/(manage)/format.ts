// Dates as the reader's language writes them.
import { getLocale } from '#lib/paraglide/runtime.js';

/** Day before month, whoever reads. */
const regions = { en: 'en-GB', cs: 'cs-CZ' } as const;

const formatter = (options: Intl.DateTimeFormatOptions) => (date: Date) => date.toLocaleString(regions[getLocale()], options);

/** "22 November 2026" */
export const formatDay = formatter({ day: 'numeric', month: 'long', year: 'numeric' });

/** "22 Nov" */
export const formatShortDay = formatter({ day: 'numeric', month: 'short' });

/** "22 Nov 2026, 15:04" */
export const formatStamp = formatter({ dateStyle: 'medium', timeStyle: 'short' });

/** "22 November 2026 at 15:04" */
export const formatMoment = formatter({ dateStyle: 'long', timeStyle: 'short' });

/** Two standard errors, as they stand behind a score. */
export const margin = ({ error }: { error: number }): string => String(Math.max(1, Math.round(2 * error)));
