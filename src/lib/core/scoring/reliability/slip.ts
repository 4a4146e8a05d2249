// What can be wrong with keeping one's word and looking after things, and what it costs.
import type { Prices, Slip } from '../scorecard/slips.ts';

export const reliabilityPrices = {
	'promise-broken': [15, 3],
	'promise-kept': [0, 0],
	'news-told': [0, 0],
	'news-late': [8, 2],
	'news-untold': [15, 2],
	'question-open': [8, 3],
	'no-ownership': [10, 1],
	'too-many-bubbles': [5, 3],
	filler: [3, 3],
	'said-again': [5, 3]
} satisfies Prices<string>;

export type ReliabilityRule = keyof typeof reliabilityPrices;
export type ReliabilitySlip = Slip<ReliabilityRule>;
