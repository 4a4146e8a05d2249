// The one reader, bound to a scenario and a model: all that the attempt needs of it.
import { observe, observeMark } from '../scoring/index.ts';
import type { Model, Observations } from '../scoring/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { scenarioOf } from './queue.ts';

export interface Reader {
	/** Reads a turn; `customer` is what the customer had said, `conversation` which one of a queue he is. */
	turn(text: string, customer: string, conversation: number): Observations;
	/** Reads a recommendation of a page review, set on this block. */
	mark(text: string, block: number): Observations;
}

export const readerOf = (scenario: Scenario, model: Model): Reader => ({
	turn: (text, customer, conversation) => observe(text, scenarioOf(scenario, conversation), model, { customer }),
	mark: (text) => observeMark(text, scenario, model)
});
