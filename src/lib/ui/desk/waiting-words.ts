// How long somebody has been waiting, as a calm person would say it.
import { m } from '#lib/paraglide/messages.js';

/** @param ms since the first line that nobody has answered */
export function waitingWords(ms: number): string {
	const minutes = Math.floor(ms / 60_000);
	if (minutes < 1) return m.desk_waits_moment();
	return minutes === 1 ? m.desk_waits_minute() : m.desk_waits_minutes({ minutes });
}
