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

export interface Plan {
	/** Part of it: what the attempt runs on. Hashes may be left out where nothing is stored. */
	pinned: Partial<Omit<Start, 'engine'>> & { seed: string };
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
 * Plays the steps one after another: each reply waits for its answer. After the last one the agent does nothing more,
 * and time runs until the attempt is over (untimed: until the customer has nothing more to say).
 */
export function simulate(scenario: Scenario, reader: Reader, steps: readonly TestStep[], plan: Plan): Played {
	const pinned = { scenario: '', model: '', form: 0, purpose: 'preview' as const, factor: 1, ...plan.pinned };
	const played: Played = { ...begin(scenario, reader, pinned, plan.start), refused: [], after: [] };
	let now = plan.start;
	for (const [index, step] of steps.entries()) {
		now += step.do === 'wait' ? step.ms : plan.think(step, index);
		pass(scenario, reader, played, now);
		if (played.attempt.ended && step.do !== 'wait') played.after.push(index);
		const message = messageOf(scenario, step, played.attempt, plan.pinned.seed, now - plan.start);
		if (message) send(scenario, reader, played, message, { now, index });
		now = answered(scenario, reader, played, now);
	}
	pass(scenario, reader, played, Infinity);
	return played;
}

function pass(scenario: Scenario, reader: Reader, played: Played, now: number): void {
	const { attempt, events } = advance(scenario, reader, played.attempt, now);
	played.attempt = attempt;
	played.events.push(...events);
}

function send(scenario: Scenario, reader: Reader, played: Played, message: Message, { now, index }: { now: number; index: number }): void {
	const received = receive(scenario, reader, played.attempt, message, now);
	if ('error' in received) {
		played.refused.push({ step: index, error: received.error });
		return;
	}
	played.attempt = received.attempt;
	played.events.push(...received.events);
}

/** Lets the customer answer the turn in the making; returns the time it is then. */
function answered(scenario: Scenario, reader: Reader, played: Played, now: number): number {
	const due = dueAt(scenario, played.attempt);
	if (due?.what !== 'turn') return now;
	pass(scenario, reader, played, due.at);
	return Math.max(now, due.at);
}

/** @param elapsed ms since the start: the simulated client's own clock */
function messageOf(scenario: Scenario, step: TestStep, attempt: Attempt, seed: string, elapsed: number): Message | null {
	const from = fromClient(attempt, seed);
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

function fromClient({ expected, customerSeq }: Attempt, seed: string): FromClient {
	const clientSeq = expected[device] ?? 1;
	return { clientId: uuidOf(`${seed}/${clientSeq}`), device, clientSeq, answersSeq: customerSeq };
}

/** A uuid (version 8) that depends on the text alone. */
function uuidOf(text: string): string {
	const hex = bytesToHex(sha256(utf8ToBytes(text)));
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
