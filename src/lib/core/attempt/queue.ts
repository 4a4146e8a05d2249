// Several customers at once: each conversation is an attempt of its own inside the whole, on the queue's clock.
import { draw } from '../dialogue/index.ts';
import type { QueuedConversation, Scenario } from '../scenario/types.ts';
import { dueIn, paceAt, timeAfter } from './clock.ts';
import type { DueIn } from './clock.ts';
import { empty } from './empty.ts';
import type { Attempt, Start } from './types.ts';

/** What is due, and in which conversation. */
export type Due = DueIn & { conversation: number };

/** One conversation with the scenario that it plays: the whole attempt, or one customer of a queue. */
export interface Member {
	scenario: Scenario;
	attempt: Attempt;
}

const second = 1_000;

/** The door for whoever has an event and asks what it is about: the words of that customer's scenario, or the whole for 0. */
export const scenarioOf = (scenario: Scenario, conversation: number): Scenario =>
	conversation === 0 ? scenario : queued(scenario, conversation).scenario;

function queued({ id, conversations = [] }: Scenario, conversation: number): QueuedConversation {
	const found = conversations[conversation - 1];
	if (!found) throw new RangeError(`${id} has no conversation ${conversation}`);
	return found;
}

/** What his lines, lists and orders are drawn from. */
export const memberSeed = (seed: string, conversation: number): string => (conversation === 0 ? seed : `${seed}/${conversation}`);

/** He comes at the pace of the moment. */
export const memberStart = ({ start, paces, seq }: Attempt, conversation: number): Start => ({
	...start,
	factor: paceAt({ start, paces }, seq),
	seed: memberSeed(start.seed, conversation)
});

/** When a customer comes, attempt time in ms: drawn in whole seconds, and never after the end. */
export function arrivalOf(scenario: Scenario, seed: string, conversation: number): number {
	const { name, arrives } = queued(scenario, conversation);
	const span = Math.max(0, Math.trunc((arrives.to - arrives.from) / second));
	return Math.min(arrives.from + second * draw(seed, `arrives/${name}`, span + 1), scenario.clock.limit);
}

/** A customer's scenario as it is played: clock and agent are the queue's, and all end together. @param arrival attempt time, ms */
export function memberScenario(scenario: Scenario, conversation: number, arrival: number): Scenario {
	const { agent, clock } = scenario;
	return { ...scenarioOf(scenario, conversation), agent, clock: { ...clock, limit: clock.limit - arrival } };
}

/** Who is addressed by this number; null: nobody, or nobody yet. A queue as a whole cannot be spoken to. */
export function memberOf(scenario: Scenario, attempt: Attempt, conversation: number): Member | null {
	if (scenario.kind !== 'queue') return conversation === 0 ? { scenario, attempt } : null;
	const own = attempt.conversations[conversation - 1];
	return own
		? { scenario: memberScenario(scenario, conversation, arrivalOf(scenario, attempt.start.seed, conversation)), attempt: own }
		: null;
}

/** The same for what is due: who is to arrive has heard and said nothing yet. */
export function memberDue(scenario: Scenario, attempt: Attempt, conversation: number): Member {
	if (conversation === 0) return { scenario, attempt };
	const unborn = { ...empty, start: memberStart(attempt, conversation) };
	return memberOf(scenario, attempt, conversation) ?? { scenario: scenarioOf(scenario, conversation), attempt: unborn };
}

/** What is due next in the whole attempt, in wall ms, or null: nothing before the candidate does something. In doubt in the scenario's order. */
export function dueAt(scenario: Scenario, attempt: Attempt): Due | null {
	if (scenario.kind !== 'queue') return within(dueIn(scenario, attempt), 0);
	if (attempt.seq === 0 || attempt.closed) return null;
	const numbers = numbersOf(scenario);
	if (numbers.every((k) => attempt.conversations[k - 1]?.closed)) return { at: attempt.lastAt, what: 'close', conversation: 0 };
	return numbers
		.map((k) => dueFor(scenario, attempt, k))
		.reduce((first, due) => (first === null || (due !== null && due.at < first.at) ? due : first), null);
}

const within = (due: DueIn | null, conversation: number): Due | null => due && { ...due, conversation };

/** What is due next in one conversation: for who is not there yet, his arrival. */
export function dueFor(scenario: Scenario, attempt: Attempt, conversation: number): Due | null {
	const member = memberOf(scenario, attempt, conversation);
	if (member) return within(dueIn(member.scenario, member.attempt), conversation);
	const arrival = arrivalOf(scenario, attempt.start.seed, conversation);
	return { at: timeAfter(attempt, { seq: 0, at: attempt.startedAt }, arrival), what: 'start', conversation };
}

const numbersOf = ({ conversations = [] }: Scenario): number[] => conversations.map((_, index) => index + 1);

/** When and how it ended; of a queue: the last of its conversations. Null: it goes on. */
export function endedOf(scenario: Scenario, attempt: Attempt): Attempt['ended'] {
	if (scenario.kind !== 'queue' || attempt.ended) return attempt.ended;
	const goesOn = numbersOf(scenario).some((k) => !attempt.conversations[k - 1]?.ended);
	return goesOn ? null : lastEnded(attempt);
}

export const lastEnded = ({ conversations }: Attempt): Attempt['ended'] =>
	conversations
		.map((one) => one?.ended ?? null)
		.reduce((last, ended) => (last === null || (ended !== null && ended.seq > last.seq) ? ended : last), null);
