// A candidate at the desk: messages at given ms after the start, with the numbers that the browser would give them.
import { advance, begin, receive } from '../../../src/lib/core/attempt/index.ts';
import type { Attempt, Event, EventBody, Message, Notice, Refusal } from '../../../src/lib/core/attempt/index.ts';
import { append } from '../../../src/lib/core/attempt/index.ts';
import type { Scenario } from '../../../src/lib/core/scenario/types.ts';
import { faceValue, lampShop } from '../dialogue/lamp-shop.ts';

export const started = 1_700_000_000_000;

/** What a message says, without what the browser adds: `lag` is how long it was on its way, ms; `to`: which customer of a queue. */
export type Sent = { to?: number } & (
	| { kind: 'reply'; text: string; subject?: string; lag?: number }
	| { kind: 'action'; action: string; input?: string }
	| { kind: 'mark'; block: number; text: string; priority: number; replaces?: number }
	| { kind: 'unmark'; mark: number }
	| { kind: 'note'; text: string }
	| { kind: 'tag'; tag: string | null }
	| { kind: 'choose'; item: string; best: number; worst: number }
	| { kind: 'reflect'; item: string; text: string }
	| { kind: 'take' }
	| { kind: 'notice'; notice: Notice }
	| { kind: 'finish' }
);

export class Desk {
	attempt: Attempt;
	events: Event[];
	scenario: Scenario;

	constructor(scenario: Scenario = lampShop, factor = 1, seed = 'seed') {
		const pinned = { scenario: 'sha256:s', model: 'sha256:m', form: 0, seed, purpose: 'exam' as const, factor };
		this.scenario = scenario;
		({ attempt: this.attempt, events: this.events } = begin(scenario, faceValue, pinned, started));
	}

	/** Lets time pass until `ms` after the start. */
	wait(ms: number): this {
		const { attempt, events } = advance(this.scenario, faceValue, this.attempt, started + ms);
		this.attempt = attempt;
		this.events.push(...events);
		return this;
	}

	/** Sends something that arrives at `ms` after the start. */
	send(ms: number, sent: Sent, from: Partial<Message> = {}): Refusal | null {
		this.wait(ms);
		const received = receive(this.scenario, faceValue, this.attempt, { ...this.message(ms, sent), ...from } as Message, started + ms);
		if ('error' in received) return received;
		this.attempt = received.attempt;
		this.events.push(...received.events);
		return null;
	}

	/** @param to which customer of a queue */
	reply(ms: number, text: string, lag = 0, to = 0): this {
		const refusal = this.send(ms, { kind: 'reply', text, lag, to });
		if (refusal) throw new Error(refusal.error);
		return this;
	}

	/** Something that the server adds by itself. */
	add(ms: number, body: EventBody): this {
		const event = { seq: this.attempt.seq + 1, at: started + ms, conversation: 0, body };
		this.attempt = append(this.attempt, event);
		this.events.push(event);
		return this;
	}

	credit(ms: number, credited: number): this {
		return this.add(ms, { kind: 'credit', ms: credited, cause: 'outage', reason: '' });
	}

	private message(ms: number, { to = 0, ...sent }: Sent): Message {
		const clientSeq = this.attempt.expected.laptop ?? 1;
		const { customerSeq, customerAt } = this.attempt.conversations[to - 1] ?? this.attempt;
		const addressed = to === 0 ? {} : { conversation: to };
		const from = { clientId: `id-${clientSeq}`, device: 'laptop', clientSeq, answersSeq: customerSeq, ...addressed };
		switch (sent.kind) {
			case 'reply': {
				const { lag = 0, ...said } = sent;
				return { ...from, ...said, times: { shown: customerAt - started, firstKey: null, sent: ms - lag } };
			}
			case 'action':
				return { ...from, input: '', ...sent };
			case 'mark':
				return { ...from, ...sent, replaces: sent.replaces ?? null };
			default:
				return { ...from, ...sent };
		}
	}

	/** Events as "kind@ms", customer's by their cause, of a queue with the number of the conversation before them. */
	log(): string[] {
		return this.events.map(({ at, conversation, body }) => {
			const kind = body.kind === 'customer' ? `customer ${body.move.cause}` : body.kind;
			return `${conversation > 0 ? `${conversation} ` : ''}${kind}@${at - started}`;
		});
	}
}
