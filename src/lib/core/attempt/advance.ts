// What the customer does when the time for it has come. Whoever looks at an attempt advances it first; nobody holds a timer.
import { engine, move } from '../dialogue/index.ts';
import type { Input } from '../dialogue/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { empty } from './empty.ts';
import { append, openText } from './fold.ts';
import { dueAt, endedOf, memberDue } from './queue.ts';
import type { Due, Member } from './queue.ts';
import type { Reader } from './reader.ts';
import type { Attempt, Event, EventBody, Start } from './types.ts';
import { waited } from './waiting.ts';

/** New events, numbered and timed, and the attempt with them. */
export interface Advanced {
	attempt: Attempt;
	events: Event[];
}

/** Adds every event that is due up to `now` (wall ms), each at its due time; that never lies before what is already there. */
export function advance(scenario: Scenario, reader: Reader, attempt: Attempt, now: number): Advanced {
	const events: Event[] = [];
	for (let due = dueAt(scenario, attempt); due !== null && due.at <= now; due = dueAt(scenario, attempt)) {
		const event = dueEvent(scenario, reader, attempt, due);
		events.push(event);
		attempt = append(attempt, event);
	}
	return { attempt, events };
}

/** The first events: what the attempt runs on, and the customer's first words. */
export function begin(scenario: Scenario, reader: Reader, pinned: Omit<Start, 'engine'>, now: number): Advanced {
	const start = eventAt(empty, now, { kind: 'start', ...pinned, engine });
	const { attempt, events } = advance(scenario, reader, append(empty, start), now);
	return { attempt, events: [start, ...events] };
}

/** Ends the grace at once: the candidate went on, or nobody will come any more. Nothing to do if the attempt has not ended. */
export function close(scenario: Scenario, reader: Reader, attempt: Attempt, at: number): Advanced {
	const events: Event[] = [];
	const over = endedOf(scenario, attempt) !== null;
	for (let due = dueAt(scenario, attempt); over && due !== null; due = dueAt(scenario, attempt)) {
		const event = dueEvent(scenario, reader, attempt, { ...due, at });
		events.push(event);
		attempt = append(attempt, event);
	}
	return { attempt, events };
}

export const eventAt = (attempt: Attempt, at: number, body: EventBody, conversation = 0): Event => ({
	seq: attempt.seq + 1,
	at: Math.max(at, attempt.lastAt),
	conversation,
	body
});

export const dueEvent = (scenario: Scenario, reader: Reader, attempt: Attempt, due: Due): Event =>
	eventAt(attempt, due.at, bodyOf(memberDue(scenario, attempt, due.conversation), reader, due), due.conversation);

function bodyOf({ scenario, attempt }: Member, reader: Reader, due: Due): EventBody {
	const { at, what, conversation } = due;
	switch (what) {
		case 'close':
			return { kind: 'close' };
		case 'event':
			return { kind: 'event', ...eventOf(scenario, due.event) };
		case 'trailing':
			return { kind: 'trailing', observations: reader.turn(openText(attempt), attempt.heard, conversation) };
		default: {
			const input = inputOf(reader, attempt, { at, what, conversation });
			return { kind: 'customer', move: move(scenario, attempt.start.seed, attempt.state, input) };
		}
	}
}

function inputOf(
	reader: Reader,
	attempt: Attempt,
	{ at, what, conversation }: { at: number; what: Input['kind']; conversation: number }
): Input {
	if (what === 'silence') return { kind: what, ...waited(attempt, at) };
	if (what !== 'turn') return { kind: what };
	const text = openText(attempt);
	return { kind: 'turn', text, observations: reader.turn(text, attempt.heard, conversation), ...waited(attempt, at) };
}

function eventOf({ events = [] }: Scenario, name: string): { event: string; text: string } {
	const found = events.find((one) => one.name === name);
	if (!found) throw new Error(`no event ${name}`);
	return { event: found.name, text: found.text };
}
