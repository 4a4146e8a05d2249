// What the candidate may see of an attempt, as it goes on: nothing of facts, moods, rules or what is to come.
import type { Attempt, Event } from './types.ts';

export type Entry = { seq: number; at: number } & (
	| { kind: 'customer'; text: string }
	| { kind: 'reply'; text: string; clientId: string; late: boolean }
	| { kind: 'action'; action: string; input: string; done: boolean; text: string; clientId: string }
	| { kind: 'mark'; block: number; text: string; priority: number; clientId: string; replaces: number | null }
	| { kind: 'unmark'; mark: number; clientId: string }
	| { kind: 'note'; text: string; clientId: string }
	| { kind: 'event'; text: string }
	| { kind: 'credit'; ms: number; cause: 'outage' | 'grant'; reason: string }
	| { kind: 'ended'; cause: 'turn' | 'silence' | 'out-of-time' | 'finish' | 'start'; consequence: string }
	| { kind: 'closed' }
);

/** Entries of one event: a customer's move may both say something and end the conversation. */
export function entriesOf({ seq, at, body }: Event): Entry[] {
	switch (body.kind) {
		case 'start':
		case 'trailing':
		case 'finish':
			return [];
		case 'close':
			return [{ seq, at, kind: 'closed' }];
		case 'customer': {
			const { say, ending, cause } = body.move;
			const entries: Entry[] = say ? [{ seq, at, kind: 'customer', text: say.text }] : [];
			if (ending) entries.push({ seq, at, kind: 'ended', cause, consequence: ending.consequence });
			return entries;
		}
		case 'reply':
			return [{ seq, at, kind: 'reply', text: body.text, clientId: body.clientId, late: body.late }];
		case 'action': {
			const { action, input, done, text, clientId } = body;
			return [{ seq, at, kind: 'action', action, input, done, text, clientId }];
		}
		case 'mark': {
			const { block, text, priority, clientId, replaces } = body;
			return [{ seq, at, kind: 'mark', block, text, priority, clientId, replaces }];
		}
		case 'unmark':
			return [{ seq, at, kind: 'unmark', mark: body.mark, clientId: body.clientId }];
		case 'note':
			return [{ seq, at, kind: 'note', text: body.text, clientId: body.clientId }];
		case 'event':
			return [{ seq, at, kind: 'event', text: body.text }];
		case 'credit':
			return [{ seq, at, kind: 'credit', ms: body.ms, cause: body.cause, reason: body.reason }];
	}
}

export const conversation = (events: readonly Event[]): Entry[] => events.flatMap(entriesOf);

/** The candidate's clock: wall time of the start and what was credited since, in ms. */
export const clockShown = ({ startedAt, credits }: Attempt) => ({
	startedAt,
	credited: credits.reduce((sum, { ms }) => sum + ms, 0)
});
