// A step of a scenario's test as the message that a browser would send.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario, TestStep } from '../scenario/types.ts';
import { optionOrder } from './order.ts';
import type { Member } from './queue.ts';
import type { Addressed, Attempt, ClientTimes, FromClient, Message } from './types.ts';

type Step = Exclude<TestStep, { do: 'wait' }>;

/** @param now wall time, ms */
export function messageOf(
	whole: Attempt,
	{ scenario, attempt, conversation }: Member & { conversation: number },
	step: Step,
	now: number
): Message {
	const from = { ...fromClient(whole, attempt), conversation };
	const times = { shown: attempt.customerAt - whole.startedAt, firstKey: null, sent: now - whole.startedAt };
	switch (step.do) {
		case 'reply':
			return reply(scenario, from, step.text, times);
		case 'model':
			return reply(scenario, from, scenario.path.find(({ name }) => name === step.beat)?.model ?? '', times);
		case 'action':
			return { ...from, kind: 'action', action: step.action, input: step.input ?? rightInput(scenario, step.action) };
		case 'mark':
			return { ...from, kind: 'mark', block: step.block, text: step.text, priority: step.priority, replaces: null };
		case 'note':
			return { ...from, kind: 'note', text: step.text };
		case 'tag':
			return { ...from, kind: 'tag', tag: step.tag };
		case 'choose':
			return { ...from, kind: 'choose', item: step.item, ...asShown(scenario, attempt.start.seed, step) };
		case 'reflect':
			return { ...from, kind: 'reflect', item: step.item, text: step.text };
		case 'finish':
			return { ...from, kind: 'finish' };
	}
}

/** A letter answers under the subject that it came with. */
function reply({ channel, subject }: Scenario, from: FromClient & Addressed, text: string, times: ClientTimes): Message {
	const letter = channel === 'email' && subject !== undefined ? { subject: `Re: ${subject}` } : {};
	return { ...from, kind: 'reply', text, ...letter, times };
}

function rightInput({ actions, facts }: Scenario, name: string): string {
	const needs = actions.find((action) => action.name === name)?.needs;
	return facts.find((fact) => fact.name === needs)?.say ?? '';
}

/** Tests count options as the file does, messages as they are shown. */
function asShown(
	{ items = [] }: Scenario,
	seed: string,
	{ item, best, worst }: Extract<Step, { do: 'choose' }>
): { best: number; worst: number } {
	const found = items.find(({ name }) => name === item);
	const order = found ? optionOrder(seed, found) : [];
	return { best: order.indexOf(best), worst: order.indexOf(worst) };
}

const device = 'simulated';

/** Numbers count over the whole attempt; what is answered is the customer's own line. */
function fromClient({ expected, start }: Attempt, { customerSeq }: Attempt): FromClient {
	const clientSeq = expected[device] ?? 1;
	return { clientId: uuidOf(`${start.seed}/${clientSeq}`), device, clientSeq, answersSeq: customerSeq };
}

/** A uuid (version 8) that depends on the text alone. */
function uuidOf(text: string): string {
	const hex = bytesToHex(sha256(utf8ToBytes(text)));
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
