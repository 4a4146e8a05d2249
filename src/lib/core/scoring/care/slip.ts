// What can be wrong with looking after several customers at once, and what it costs.
import type { Prices, Slip } from '../scorecard/slips.ts';

/** `waited-long` and `less-polite` are matters of degree; the table holds the most that they cost. */
export const carePrices = {
	'never-served': [40, 4],
	'urgent-behind': [20, 2],
	'waited-long': [20, 4],
	'less-polite': [20, 1],
	'less-effort': [10, 1]
} satisfies Prices<string>;

export type CareRule = keyof typeof carePrices;
/** With the name of the conversation that it is about. */
export type CareSlip = Slip<CareRule> & { conversation?: string };
