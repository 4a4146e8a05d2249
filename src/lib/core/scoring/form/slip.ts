// What can be wrong with the form of a message, and what it costs.
import type { Prices, Slip } from '../scorecard/slips.ts';

export const formPrices = {
	'subject-empty': [10, 1],
	'greeting-missing': [10, 2],
	'greeting-again': [3, 3],
	'name-missing': [10, 1],
	'signature-missing': [10, 2],
	'one-block': [8, 2],
	'two-letters': [10, 2],
	'too-long': [6, 2],
	'too-short': [6, 2],
	'wall-of-text': [8, 3],
	'letter-in-chat': [5, 2],
	'tag-wrong': [20, 1],
	'tag-missing': [20, 1],
	'note-missing': [10, 1],
	'note-bare': [5, 1],
	'private-shown': [25, 3],
	'private-asked': [20, 2],
	'private-way-missing': [15, 1],
	'quarrel-in-public': [15, 3]
} satisfies Prices<string>;

export type FormRule = keyof typeof formPrices;
export type FormSlip = Slip<FormRule>;
