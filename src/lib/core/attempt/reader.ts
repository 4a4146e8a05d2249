// The one reader, bound to a scenario and a model: all that the attempt needs of it.
import type { Observations } from '../scoring/types.ts';

export interface Reader {
	/** Reads a turn; `customer` is what the customer had said. */
	turn(text: string, customer: string): Observations;
	/** Reads a recommendation of a page review, set on this block. */
	mark(text: string, block: number): Observations;
}
