// How far times are stretched, in words.
import { m } from '#lib/paraglide/messages.js';

const names: Record<string, () => string> = {
	'1.25': m.sitting_more_quarter,
	'1.5': m.sitting_more_half,
	'2': m.sitting_more_double,
	'0': m.sitting_more_untimed
};

/** "Half as much again"; within a sentence, "half as much again". */
export const nameOfFactor = (factor: number): string => names[String(factor)]?.() ?? String(factor);
export const factorInSentence = (factor: number): string => {
	const name = nameOfFactor(factor);
	return name.slice(0, 1).toLowerCase() + name.slice(1);
};
