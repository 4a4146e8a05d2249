// Short values that stand in headings, items and front matter.
import type { Change } from '../types.ts';

const units = new Map([
	['s', 1000],
	['m', 60_000],
	['h', 3_600_000]
]);

/** "90s", "12m", "1h" → milliseconds; null if it is none. */
export function parseDuration(text: string): number | null {
	const [, digits, unit = ''] = /^(\d{1,5}) ?([smh])$/.exec(text) ?? [];
	return digits === undefined ? null : Number(digits) * (units.get(unit) ?? 0);
}

/** The other way round, in the largest unit that needs no fraction. */
export function durationText(ms: number): string {
	if (ms > 0 && ms % 3_600_000 === 0) return `${ms / 3_600_000}h`;
	return ms > 0 && ms % 60_000 === 0 ? `${ms / 60_000}m` : `${ms / 1000}s`;
}

/** "anger +3, trust -2" → tenths; null if it is none. A true minus is as good as a hyphen. */
export function parseChange(text: string): Change | null {
	const change: Change = { anger: 0, trust: 0 };
	const seen = new Set<string>();
	for (const part of text.split(',')) {
		const [, what, sign, digits] = /^\s*(anger|trust)\s*([-+−–])\s*(10|\d(?:\.\d)?)\s*$/.exec(part) ?? [];
		if ((what !== 'anger' && what !== 'trust') || seen.has(what)) return null;
		seen.add(what);
		const tenths = Math.round(Number(digits) * 10);
		change[what] = sign === '+' || tenths === 0 ? tenths : -tenths;
	}
	return change;
}
