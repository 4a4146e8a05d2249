// What the candidate may see of an attempt, as it goes on: nothing of facts, moods, rules, keys or what is to come.
import type { Channel, Scenario } from '../scenario/types.ts';
import { tagOrder } from './order.ts';
import { memberSeed, scenarioOf } from './queue.ts';
import type { Answer, Attempt, Event, Notice } from './types.ts';

/** What the agent can do for one customer. */
export interface Panel {
	actions: { name: string; label: string; asks: boolean }[];
	/** Causes of which one is tagged; empty: nothing is tagged. */
	tags: { name: string; label: string }[];
	/** What all actions together may cost; null: nobody counts. */
	budget: number | null;
}

/** One customer of a queue, as the agent's inbox knows him once he is there. */
export interface Arrival extends Panel {
	/** From 1: what messages and entries are addressed with. */
	conversation: number;
	/** Stable: the conversation's name. */
	name: string;
	customer: string;
	card: string;
	channel: Channel;
	subject: string | null;
}

/** `conversation`: 0, or the customer of a queue, from 1. */
export type Entry = { seq: number; at: number; conversation: number } & (
	| ({ kind: 'arrived' } & Arrival) // kind queue: before his first words
	| { kind: 'customer'; text: string; /** Somebody else than the customer. */ by?: string }
	| { kind: 'reply'; text: string; subject?: string; clientId: string; late: boolean }
	| { kind: 'action'; action: string; input: string; done: boolean; text: string; cost: number; clientId: string }
	| { kind: 'mark'; block: number; text: string; priority: number; clientId: string; replaces: number | null }
	| { kind: 'unmark'; mark: number; clientId: string }
	| { kind: 'note'; text: string; clientId: string }
	| { kind: 'tag'; tag: string | null; clientId: string }
	| (Answer & { clientId: string })
	| { kind: 'take'; device: string; clientId: string }
	| { kind: 'notice'; notice: Notice; clientId: string }
	| { kind: 'pace' } // times are stretched otherwise from now on: the desk asks for its limit again
	| { kind: 'event'; text: string }
	| { kind: 'credit'; ms: number; cause: 'outage' | 'grant'; reason: string }
	| { kind: 'ended'; cause: 'turn' | 'silence' | 'out-of-time' | 'finish' | 'start'; consequence: string }
	| { kind: 'closed' } // of a queue: each conversation, and 0 when all are over
);

type Shown = Entry extends infer E ? (E extends Entry ? Omit<E, 'seq' | 'at' | 'conversation'> : never) : never;

/** Entries of one event: a customer's move may both say something and end the conversation. Field by field. */
export function entriesOf(scenario: Scenario, seed: string, event: Event): Entry[] {
	const { seq, at, conversation } = event;
	return shown(scenario, seed, event).map((entry) => ({ ...entry, seq, at, conversation }) as Entry);
}

function shown(scenario: Scenario, seed: string, { conversation, body }: Event): Shown[] {
	switch (body.kind) {
		case 'start':
		case 'trailing':
		case 'finish':
			return [];
		case 'close':
			return [{ kind: 'closed' }];
		case 'customer': {
			const { say, ending, cause } = body.move;
			const entries: Shown[] = conversation > 0 && cause === 'start' ? [arrived(scenario, seed, conversation)] : [];
			if (say) entries.push({ kind: 'customer', text: say.text, ...(say.by === undefined ? {} : { by: say.by }) });
			if (ending) entries.push({ kind: 'ended', cause, consequence: ending.consequence });
			return entries;
		}
		case 'reply': {
			const { text, subject, late, clientId } = body;
			return [{ kind: 'reply', text, ...(subject === undefined ? {} : { subject }), clientId, late }];
		}
		case 'action': {
			const { action, input, done, text, cost, clientId } = body;
			return [{ kind: 'action', action, input, done, text, cost, clientId }];
		}
		case 'mark': {
			const { block, text, priority, clientId, replaces } = body;
			return [{ kind: 'mark', block, text, priority, clientId, replaces }];
		}
		case 'unmark':
			return [{ kind: 'unmark', mark: body.mark, clientId: body.clientId }];
		case 'note':
			return [{ kind: 'note', text: body.text, clientId: body.clientId }];
		case 'tag':
			return [{ kind: 'tag', tag: body.tag, clientId: body.clientId }];
		case 'choose': {
			const { item, best, worst, clientId } = body;
			return [{ kind: 'choose', item, best, worst, clientId }];
		}
		case 'reflect':
			return [{ kind: 'reflect', item: body.item, text: body.text, clientId: body.clientId }];
		case 'take':
			return [{ kind: 'take', device: body.device, clientId: body.clientId }];
		case 'notice':
			return [{ kind: 'notice', notice: body.notice, clientId: body.clientId }];
		case 'pace':
			return [{ kind: 'pace' }];
		case 'event':
			return [{ kind: 'event', text: body.text }];
		case 'credit':
			return [{ kind: 'credit', ms: body.ms, cause: body.cause, reason: body.reason }];
	}
}

function arrived(scenario: Scenario, seed: string, conversation: number): Extract<Shown, { kind: 'arrived' }> {
	const own = scenarioOf(scenario, conversation);
	const { name = '', card = '' } = scenario.conversations?.[conversation - 1] ?? {};
	const { customer, channel, subject = null } = own;
	return { kind: 'arrived', name, customer: customer.name, card, channel, subject, ...panel(own, memberSeed(seed, conversation)) };
}

/** Labels alone, tags in an order that gives nothing away. */
export function panel({ actions, tags = [], budget }: Scenario, seed: string): Panel {
	return {
		actions: actions.map(({ name, label, needs }) => ({ name, label, asks: needs !== null })),
		tags: tagOrder(seed, tags).flatMap((place) => tags.slice(place, place + 1).map(({ name, label }) => ({ name, label }))),
		budget: budget ?? null
	};
}

export const conversation = (scenario: Scenario, seed: string, events: readonly Event[]): Entry[] =>
	events.flatMap((event) => entriesOf(scenario, seed, event));

/** The candidate's clock: wall time of the start and what was credited since, in ms. */
export const clockShown = ({ startedAt, credits }: Attempt) => ({
	startedAt,
	credited: credits.reduce((sum, { ms }) => sum + ms, 0)
});
