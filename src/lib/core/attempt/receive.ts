// What the candidate sends: checked against the attempt, turned into an event, never lost.
import { act } from '../dialogue/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { advance, eventAt } from './advance.ts';
import type { Advanced } from './advance.ts';
import { grace, lag, markGrace } from './clock.ts';
import { append } from './fold.ts';
import type { Reader } from './reader.ts';
import { clean, maxInput, maxText } from './message.ts';
import type { Attempt, ClientTimes, EventBody, FromClient, Message } from './types.ts';

/** Why a message is not taken. A refused message does not use up its clientSeq. */
export type Refusal =
	| { error: 'out-of-order'; expected: number } // a gap before it, or a number used before
	| { error: 'attempt-ended' | 'reply-empty' | 'reply-too-long' }
	| { error: 'invalid-form' }; // names an action, block, mark or priority that does not exist, or speaks where there is nobody

/**
 * The events to be stored: the message's own, and what follows from it at once (the agent closed the conversation).
 * The attempt must have been advanced to `now` (wall ms), and a message whose clientId is stored already must not come here.
 */
export function receive(scenario: Scenario, reader: Reader, attempt: Attempt, message: Message, now: number): Advanced | Refusal {
	const expected = attempt.expected[message.device] ?? 1;
	// After the ending a gap holds nothing up: what is missing can only be late.
	const inOrder = attempt.ended ? message.clientSeq >= expected : message.clientSeq === expected;
	if (!inOrder) return { error: 'out-of-order', expected };
	const decided = body(scenario, reader, attempt, clean(message), now);
	if ('error' in decided) return decided;
	const own = eventAt(attempt, now, decided);
	const after = advance(scenario, reader, append(attempt, own), now);
	return { attempt: after.attempt, events: [own, ...after.events] };
}

function body(scenario: Scenario, reader: Reader, attempt: Attempt, message: Message, now: number): EventBody | Refusal {
	switch (message.kind) {
		case 'reply':
			return reply(scenario, attempt, message, now);
		case 'action':
			return action(scenario, attempt, message);
		case 'mark':
			return mark(scenario, reader, attempt, message, now);
		case 'unmark': {
			if (attempt.ended) return { error: 'attempt-ended' };
			const known = attempt.marks.some(({ seq }) => seq === message.mark);
			return known ? { ...fromClient(message), kind: 'unmark', mark: message.mark } : { error: 'invalid-form' };
		}
		case 'note': {
			if (attempt.ended) return { error: 'attempt-ended' };
			return amiss(message.text) ?? { ...fromClient(message), kind: 'note', text: message.text };
		}
		case 'finish':
			return attempt.ended ? { error: 'attempt-ended' } : { ...fromClient(message), kind: 'finish' };
	}
}

const fromClient = ({ clientId, device, clientSeq, answersSeq }: FromClient): FromClient => ({ clientId, device, clientSeq, answersSeq });

function amiss(text: string): Refusal | null {
	if (text === '') return { error: 'reply-empty' };
	return text.length > maxText ? { error: 'reply-too-long' } : null;
}

function reply(scenario: Scenario, attempt: Attempt, message: Extract<Message, { kind: 'reply' }>, now: number): EventBody | Refusal {
	if (scenario.kind === 'page-review') return { error: 'invalid-form' };
	const { text, times } = message;
	return amiss(text) ?? { ...fromClient(message), kind: 'reply', text, times, late: isLate(attempt, message, now) };
}

/** A reply counts if it was sent before the ending, as far as its lag is believed, and came within the grace. */
export function isLate(attempt: Attempt, reply: Pick<FromClient, 'answersSeq'> & { times: ClientTimes }, now: number): boolean {
	const { ended, closed } = attempt;
	if (!ended) return false;
	const at = Math.max(now, attempt.lastAt);
	return closed || at > ended.at + grace || at - lag(attempt, at, reply) > ended.at;
}

function action(scenario: Scenario, attempt: Attempt, message: Extract<Message, { kind: 'action' }>): EventBody | Refusal {
	if (attempt.ended) return { error: 'attempt-ended' };
	const { input } = message;
	if (input.length > maxInput) return { error: 'reply-too-long' };
	const outcome = act(scenario, attempt.state, message.action, input);
	if (!outcome) return { error: 'invalid-form' };
	return { ...fromClient(message), kind: 'action', action: message.action, input, ...outcome };
}

function mark(
	scenario: Scenario,
	reader: Reader,
	{ ended, closed, marks }: Attempt,
	message: Extract<Message, { kind: 'mark' }>,
	now: number
): EventBody | Refusal {
	const { block, text, priority, replaces } = message;
	if (scenario.page === null) return { error: 'invalid-form' };
	if (closed || (ended && now > ended.at + markGrace)) return { error: 'attempt-ended' };
	if (!Number.isInteger(block) || scenario.page.blocks[block] === undefined) return { error: 'invalid-form' };
	if (![1, 2, 3].includes(priority)) return { error: 'invalid-form' };
	if (replaces !== null && !marks.some(({ seq }) => seq === replaces)) return { error: 'invalid-form' };
	return amiss(text) ?? { ...fromClient(message), kind: 'mark', block, text, priority, observations: reader.mark(text, block), replaces };
}
