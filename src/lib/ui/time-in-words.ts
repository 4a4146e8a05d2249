// Lengths of time as people say them.
import { getLocale } from '#lib/paraglide/runtime.js';

const unit = (value: number, name: 'second' | 'minute' | 'hour'): string =>
	new Intl.NumberFormat(getLocale(), { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);

/** "1 hour 10 minutes", "12 minutes", "40 seconds". Rounded to whole minutes from one minute on. */
export function inWords(ms: number): string {
	if (ms < 59_500) return unit(Math.max(1, Math.round(ms / 1000)), 'second');
	const minutes = Math.round(ms / 60_000);
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return [hours > 0 ? unit(hours, 'hour') : '', rest > 0 ? unit(rest, 'minute') : ''].filter(Boolean).join(' ');
}

export const minutesInWords = (minutes: number): string => inWords(minutes * 60_000);
