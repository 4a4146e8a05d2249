// An attempt as another model reads it: what was written is read anew, what happened then stays as it was.
import type { Scenario } from '../scenario/types.ts';
import type { Model } from '../scoring/types.ts';
import { readerOf } from './reader.ts';
import type { Reader } from './reader.ts';
import type { Attempt } from './types.ts';

/** The customer's moves, the times and the ending are facts; only what the reader makes of the words is replaced. */
export function reread(scenario: Scenario, attempt: Attempt, model: Model): Attempt {
	const reader = readerOf(scenario, model);
	return {
		...read(reader, attempt, 0),
		conversations: attempt.conversations.map((one, index) => one && read(reader, one, index + 1))
	};
}

const read = (reader: Reader, attempt: Attempt, conversation: number): Attempt => ({
	...attempt,
	turns: attempt.turns.map((turn) => ({ ...turn, observations: reader.turn(turn.text, turn.heard, conversation) })),
	marks: attempt.marks.map((mark) => ({ ...mark, observations: reader.mark(mark.text, mark.block) }))
});
