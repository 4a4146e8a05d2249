// Days as people say them, in the organisation's time zone.
import { formatDay, formatDueDay, formatter } from '#lib/ui/dates.ts';

/** @param day "2026-11-23", or ms since 1970 */
export const dayInWords = (day: string | number): string => (typeof day === 'string' ? formatDueDay(day) : formatDay(new Date(day)));

const inFigures = formatter({ day: 'numeric', month: 'numeric', year: 'numeric' });

/** For tables. @param day ms since 1970 */
export const dayInFigures = (day: number): string => inFigures(new Date(day));
