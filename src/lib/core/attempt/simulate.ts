// A whole attempt in memory: for the tests of scenarios, for proofs, for demonstration data.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario, TestStep } from '../scenario/types.ts';
import { advance, begin } from './advance.ts';
import { dueAt } from './clock.ts';
import type { Reader } from './reader.ts';
import { receive } from './receive.ts';
import type { Refusal } from './receive.ts';
import type { Attempt, Event, FromClient, Message, Start } from './types.ts';

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

/** The step is done `ms` from now; a reply waits for its answer. */
export function take(game: Game, step: TestStep, ms: number): Game {
	const then = pass({ ...game, refusal: null }, game.now + (step.do === 'wait' ? step.ms : ms));
	const message = messageOf(then.scenario, step, then.attempt, then.now - then.attempt.startedAt);
	if (!message) return then;
	const received = receive(then.scenario, then.reader, then.attempt, message, then.now);
	if ('error' in received) return { ...then, refusal: received };
	const sent = { ...then, attempt: received.attempt, events: [...then.events, ...received.events] };
	const due = dueAt(sent.scenario, sent.attempt);
	return due?.what === 'turn' ? pass(sent, due.at) : sent;
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

/** @param elapsed ms since the start: the simulated client's own clock */
function messageOf(scenario: Scenario, step: TestStep, attempt: Attempt, elapsed: number): Message | null {
	const from = fromClient(attempt);
	const times = { shown: attempt.customerAt - attempt.startedAt, firstKey: null, sent: elapsed };
	switch (step.do) {
		case 'reply':
			return { ...from, kind: 'reply', text: step.text, times };
		case 'model': {
			const text = scenario.path.find(({ name }) => name === step.beat)?.model ?? '';
			return { ...from, kind: 'reply', text, times };
		}
		case 'action':
			return { ...from, kind: 'action', action: step.action, input: step.input ?? rightInput(scenario, step.action) };
		case 'mark':
			return { ...from, kind: 'mark', block: step.block, text: step.text, priority: step.priority, replaces: null };
		case 'finish':
			return { ...from, kind: 'finish' };
		case 'wait':
			return null;
	}
}

function rightInput({ actions, facts }: Scenario, name: string): string {
	const needs = actions.find((action) => action.name === name)?.needs;
	return facts.find((fact) => fact.name === needs)?.say ?? '';
}

const device = 'simulated';

function fromClient({ expected, customerSeq, start }: Attempt): FromClient {
	const clientSeq = expected[device] ?? 1;
	return { clientId: uuidOf(`${start.seed}/${clientSeq}`), device, clientSeq, answersSeq: customerSeq };
}

/** A uuid (version 8) that depends on the text alone. */
function uuidOf(text: string): string {
	const hex = bytesToHex(sha256(utf8ToBytes(text)));
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
