import { m } from '#lib/paraglide/messages.js';

/** "40 seconds", "2 minutes", as a person would say it. @param ms */
export function durationWords(ms: number): string {
	const seconds = Math.max(1, Math.round(ms / 1000));
	if (seconds < 90) return seconds === 1 ? m.desk_second() : m.desk_seconds({ seconds });
	return m.desk_minutes({ minutes: Math.round(seconds / 60) });
}
