// Dates and margins as managers read them.
import { formatter } from '#lib/ui/dates.ts';

export { formatDay, formatDueDay } from '#lib/ui/dates.ts';

/** "22 Nov" */
export const formatShortDay = formatter({ day: 'numeric', month: 'short' });

/** "22 Nov 2026, 15:04" */
export const formatStamp = formatter({ dateStyle: 'medium', timeStyle: 'short' });

/** "22 November 2026 at 15:04" */
export const formatMoment = formatter({ dateStyle: 'long', timeStyle: 'short' });

/** Two standard errors, as they stand behind a score. */
export const margin = ({ error }: { error: number }): string => String(Math.max(1, Math.round(2 * error)));
