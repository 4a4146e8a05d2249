// What helps at the point where a customer stands now. Never read for anybody but a trainee.
import { foldAll } from '../../core/attempt/index.ts';
import { memberOf } from '../../core/attempt/queue.ts';
import { fill } from '../../core/dialogue/lines.ts';
import type { Attempt, Event } from '../../core/attempt/types.ts';
import type { Scenario } from '../../core/scenario/types.ts';

export interface Hint {
	/** 0, or the customer of a queue. */
	conversation: number;
	beat: string;
	text: string;
}

/** One for each customer who still waits for something. */
export function hintsOf(scenario: Scenario, events: readonly Event[]): Hint[] {
	const attempt = foldAll(events);
	const numbers = scenario.kind === 'queue' ? (scenario.conversations ?? []).map((_, index) => index + 1) : [0];
	return numbers.flatMap((conversation) => hintIn(scenario, attempt, conversation) ?? []);
}

function hintIn(scenario: Scenario, attempt: Attempt, conversation: number): Hint | null {
	const member = memberOf(scenario, attempt, conversation);
	if (!member || member.attempt.ended) return null;
	const beat = member.scenario.path.find(({ name }) => name === member.attempt.state.beat);
	return beat && beat.hint !== '' ? { conversation, beat: beat.name, text: fill(beat.hint, member.scenario) } : null;
}
