// What is said of the time that is left.

const minute = 60_000;
/** Minutes at which it is said aloud: often enough to plan by, too seldom to press. */
const aloud = [5, 2, 1];
/** So long it is said, ms: an assistive technology reads it once. */
const moment = 20_000;

/** Whole minutes to name, the nearest; 0: less than one. @param ms left */
export const leftOf = (ms: number): number => (ms < minute ? 0 : Math.round(ms / minute));

/** Minutes that are said aloud just now; null: nothing. @param ms left */
export const toSay = (ms: number): number | null =>
	aloud.find((minutes) => ms <= minutes * minute && ms > minutes * minute - moment) ?? null;
