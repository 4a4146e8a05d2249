// The proof that an attempt went as its rules say: every answer is worked out again from what the candidate sent, and compared.
import { act } from '../dialogue/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { dueEvent } from './advance.ts';
import { empty } from './empty.ts';
import { append } from './fold.ts';
import { dueAt, memberOf } from './queue.ts';
import type { Due, Member } from './queue.ts';
import type { Reader } from './reader.ts';
import { isLate } from './receive.ts';
import type { Attempt, Event } from './types.ts';

/** One thing in the log that comes out differently; `stored` and `derived` are JSON values. */
export interface Difference {
	seq: number;
	what: 'missing' | 'surplus' | 'time' | 'move' | 'observations' | 'outcome' | 'late' | 'conversation';
	stored: unknown;
	derived: unknown;
}

export interface Replayed {
	same: boolean;
	differences: Difference[];
	attempt: Attempt;
}

export function replay(scenario: Scenario, reader: Reader, events: readonly Event[]): Replayed {
	const differences: Difference[] = [];
	let attempt = empty;
	for (const event of events) {
		differences.push(...compare(scenario, reader, attempt, event));
		attempt = append(attempt, event);
	}
	return { same: differences.length === 0, differences, attempt };
}

function compare(scenario: Scenario, reader: Reader, attempt: Attempt, event: Event): Difference[] {
	const { seq, conversation, body } = event;
	switch (body.kind) {
		case 'customer':
		case 'event':
		case 'trailing':
		case 'close':
			return answer(scenario, reader, attempt, event);
		case 'start':
		case 'pace':
		case 'credit': // written before what was due in the outage
			return [];
		case 'take':
		case 'notice': // about the device, and in no conversation
			return overlooked(scenario, attempt, event);
		default: {
			const member = memberOf(scenario, attempt, conversation);
			if (!member) return [{ seq, what: 'surplus', stored: body, derived: null }];
			return [...overlooked(scenario, attempt, event), ...outcome(member, reader, event)];
		}
	}
}

/** What became of the candidate's message. */
function outcome({ scenario, attempt }: Member, reader: Reader, { seq, at, body }: Event): Difference[] {
	switch (body.kind) {
		case 'reply':
			return differs(seq, 'late', body.late, isLate(attempt, body, at));
		case 'action': {
			const { done, text, cost } = body;
			return differs(seq, 'outcome', { done, text, cost }, act(scenario, attempt.state, body.action, body.input));
		}
		case 'mark':
			return differs(seq, 'observations', body.observations, reader.mark(body.text, body.block));
		default:
			return [];
	}
}

/** What the customer should have done before this event, and did not. */
function overlooked(scenario: Scenario, attempt: Attempt, { seq, at }: Event): Difference[] {
	const due = dueAt(scenario, attempt);
	return due && due.at <= at ? [{ seq, what: 'missing', stored: null, derived: due }] : [];
}

function answer(scenario: Scenario, reader: Reader, attempt: Attempt, event: Event): Difference[] {
	const { seq, at, conversation, body } = event;
	const due = closedEarly(scenario, attempt, event) ?? dueAt(scenario, attempt);
	if (!due) return [{ seq, what: 'surplus', stored: body, derived: null }];
	const derived = dueEvent(scenario, reader, attempt, due);
	return [
		...differs(seq, 'conversation', conversation, derived.conversation),
		...differs(seq, 'move', body, derived.body),
		...differs(seq, 'time', at, derived.at)
	];
}

/** The grace after the ending may be cut short by the candidate going on. */
function closedEarly(scenario: Scenario, attempt: Attempt, { at, conversation, body }: Event): Due | null {
	const ended = memberOf(scenario, attempt, conversation)?.attempt;
	if (!ended?.ended || ended.closed || (body.kind !== 'trailing' && body.kind !== 'close')) return null;
	return { at, what: closing(ended), conversation };
}

const closing = ({ open }: Attempt): 'trailing' | 'close' => (open.length > 0 ? 'trailing' : 'close');

const differs = (seq: number, what: Difference['what'], stored: unknown, derived: unknown): Difference[] =>
	equal(stored, derived) ? [] : [{ seq, what, stored, derived }];

/** Equality of JSON values; the order of keys means nothing. */
function equal(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
	return left.size === right.size && [...left].every(([key, value]) => right.has(key) && equal(value, right.get(key)));
}
