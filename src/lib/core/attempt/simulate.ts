// A whole attempt in memory: for the tests of scenarios, for proofs, for demonstration data.
import type { Scenario, TestStep } from '../scenario/types.ts';
import { advance, begin } from './advance.ts';
import { dueFor, memberOf } from './queue.ts';
import type { Reader } from './reader.ts';
import { receive } from './receive.ts';
import type { Refusal } from './receive.ts';
import { messageOf } from './step-message.ts';
import type { Attempt, Event, Start } from './types.ts';

/** An attempt in its own time. `take` and `pass` give the next one; nothing is changed in place. */
export interface Game {
	scenario: Scenario;
	reader: Reader;
	attempt: Attempt;
	events: Event[];
	/** Wall time, ms. */
	now: number;
	/** Why the step before was not taken; null: it was. */
	refusal: Refusal | null;
}

/** What it runs on: hashes may be left out where nothing is stored. */
export type Pinned = Partial<Omit<Start, 'engine'>> & { seed: string };

/** @param now wall time of the start, ms */
export function openGame(scenario: Scenario, reader: Reader, pinned: Pinned, now: number): Game {
	const complete = { scenario: '', model: '', form: 0, purpose: 'preview' as const, factor: 1, ...pinned };
	return { scenario, reader, ...begin(scenario, reader, complete, now), now, refusal: null };
}

/** Time goes on to `now`. */
export function pass(game: Game, now: number): Game {
	const { attempt, events } = advance(game.scenario, game.reader, game.attempt, now);
	return { ...game, attempt, events: [...game.events, ...events], now: Math.max(game.now, now) };
}

/** The step is done `ms` from now, but not before the customer is there whom it is for; a reply waits for his answer. */
export function take(game: Game, step: TestStep, ms: number): Game {
	const conversation = numberOf(game.scenario, step);
	const then = pass({ ...game, refusal: null }, Math.max(game.now + (step.do === 'wait' ? step.ms : ms), arrival(game, conversation)));
	const member = memberOf(then.scenario, then.attempt, conversation);
	if (step.do === 'wait') return then;
	if (!member) return { ...then, refusal: { error: 'invalid-form' } };
	const message = messageOf(then.attempt, { ...member, conversation }, step, then.now);
	const received = receive(then.scenario, then.reader, then.attempt, message, then.now);
	if ('error' in received) return { ...then, refusal: received };
	const sent = { ...then, attempt: received.attempt, events: [...then.events, ...received.events] };
	const due = dueFor(sent.scenario, sent.attempt, conversation);
	return due?.what === 'turn' ? pass(sent, due.at) : sent;
}

/** 0: the whole attempt, or nobody in a queue. */
const numberOf = ({ conversations = [] }: Scenario, { conversation }: TestStep): number =>
	conversations.findIndex(({ name }) => name === conversation) + 1;

/** Wall time, ms; 0: he is there already. */
function arrival({ scenario, attempt }: Game, conversation: number): number {
	if (conversation === 0 || memberOf(scenario, attempt, conversation)) return 0;
	return dueFor(scenario, attempt, conversation)?.at ?? 0;
}

export interface Plan {
	pinned: Pinned;
	/** Wall time of the start, ms. */
	start: number;
	/** How long the agent takes for a step, ms: from the customer's answer, or from the step before. */
	think: (step: TestStep, index: number) => number;
}

export interface Played {
	attempt: Attempt;
	events: Event[];
	/** Steps that were not taken, by their place. */
	refused: { step: number; error: Refusal['error'] }[];
	/** Steps that came when the attempt had ended, by their place. */
	after: number[];
}

/**
 * Plays the steps one after another. After the last one the agent does nothing more, and time runs until the attempt is
 * closed (untimed: until the customer has nothing more to say).
 */
export function simulate(scenario: Scenario, reader: Reader, steps: readonly TestStep[], { pinned, start, think }: Plan): Played {
	const refused: Played['refused'] = [];
	const after: number[] = [];
	let game = openGame(scenario, reader, pinned, start);
	for (const [index, step] of steps.entries()) {
		const before = game.events.length;
		game = take(game, step, think(step, index));
		if (game.refusal) refused.push({ step: index, error: game.refusal.error });
		if (step.do !== 'wait' && cameAfterTheEnding(game, before)) after.push(index);
	}
	const { attempt, events } = pass(game, Infinity);
	return { attempt, events, refused, after };
}

/** Refused because of it, or kept as a reply that came too late. */
const cameAfterTheEnding = ({ events, refusal }: Game, before: number): boolean =>
	refusal?.error === 'attempt-ended' || events.slice(before).some(({ body }) => body.kind === 'reply' && body.late);
