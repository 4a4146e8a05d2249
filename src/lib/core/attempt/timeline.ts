// An attempt to be watched again: when each of its lines comes, with long silences shortened. Made from the transcript, so both tell the same times.
import type { Line } from './transcript.ts';

/** One line at its time. */
export interface Moment {
	/** Attempt time, ms, as the transcript has it. */
	at: number;
	/** Ms of playing until it comes. */
	plays: number;
	/** How long nothing happened before it, ms, and how much of that is left out. */
	pause: number;
	cut: number;
}

/** Moments stand in the order of the lines. */
export interface Timeline {
	moments: readonly Moment[];
	/** Ms of playing in all. */
	length: number;
}

/** What is longer is cut to it, ms. */
export const longestPause = 8_000;

/** Time that was granted sets the attempt's time back: such a step takes no time here. */
export function timelineOf(lines: readonly Pick<Line, 'at'>[], longest = longestPause): Timeline {
	let before = 0;
	let plays = 0;
	const moments = lines.map(({ at }): Moment => {
		const pause = Math.max(0, at - before);
		const shown = Math.min(pause, longest);
		before = at;
		plays += shown;
		return { at, plays, pause, cut: pause - shown };
	});
	return { moments, length: plays };
}

/** Place of the latest line that has come after so much playing; −1: none yet. */
export const latestAt = ({ moments }: Timeline, plays: number): number => moments.findLastIndex((moment) => moment.plays <= plays);

/** What the attempt's clock says after so much playing, ms: in a shortened silence it runs faster. */
export function clockAt(timeline: Timeline, plays: number): number {
	const { moments } = timeline;
	const latest = latestAt(timeline, plays);
	const [last, next] = [moments[latest] ?? { at: 0, plays: 0 }, moments[latest + 1]];
	if (!next) return last.at;
	const shown = next.pause - next.cut;
	return Math.trunc(last.at + ((plays - last.plays) * next.pause) / shown);
}

/** Where the step after or before this place leads: what comes at one time comes in one step. */
export function stepFrom({ moments, length }: Timeline, plays: number, direction: 1 | -1): number {
	const places = moments.map((moment) => moment.plays);
	if (direction === 1) return places.find((place) => place > plays) ?? length;
	return places.findLast((place) => place < plays) ?? 0;
}
