import { getLocale } from '#lib/paraglide/runtime.js';

/** "14:03:09": the time of day, where the reader is. */
export const clockTime = (at: number): string => new Date(at).toLocaleTimeString(getLocale(), { timeStyle: 'medium', hourCycle: 'h23' });
