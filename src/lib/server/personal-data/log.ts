// One event as its person may have it: all that they sent, with its times; of the others what was said to them. What the scenario knows
// of the words (facts, tones, moods, what is to come) is the scenario's.
import type { Event } from '../../core/attempt/index.ts';

type Fields = Record<string, unknown>;

/** Null: nothing that anybody said, did or was given. */
export function entryOf({ seq, at, conversation, body }: Event): Fields | null {
	const own = fieldsOf(body);
	return own && { seq, at: new Date(at).toISOString(), ...(conversation > 0 ? { conversation } : {}), kind: body.kind, ...own };
}

function fieldsOf(body: Event['body']): Fields | null {
	switch (body.kind) {
		case 'start':
			return { purpose: body.purpose, factor: body.factor };
		case 'mark': {
			const { kind: _, observations: __, ...own } = body;
			return own;
		}
		case 'customer': {
			const { say, ending } = body.move;
			if (!say && !ending) return null;
			return { ...(say ? { text: say.text } : {}), ...(ending ? { ended: ending.consequence } : {}) };
		}
		case 'trailing':
			return null;
		case 'event':
			return { text: body.text };
		case 'credit':
			return { ms: body.ms, cause: body.cause, ...(body.cause === 'grant' ? { reason: body.reason } : {}) };
		case 'pace':
			return { factor: body.factor };
		case 'close':
			return {};
		case 'reply':
		case 'action':
		case 'unmark':
		case 'note':
		case 'tag':
		case 'choose':
		case 'reflect':
		case 'take':
		case 'notice':
		case 'finish': {
			const { kind: _, ...own } = body;
			return own;
		}
	}
}
