// A conversation as it is read afterwards, with times that tell nobody of an accommodation.
import type { Scenario } from '../scenario/types.ts';
import { optionOrder } from './order.ts';
import { scenarioOf } from './queue.ts';
import { readingClock } from './reading-clock.ts';
import type { Event, EventBody } from './types.ts';

/** `at`: ms as the reading clock has it. `conversation`: 0, or the customer of a queue, from 1. */
export type Line = { at: number; conversation: number } & (
	| { kind: 'customer'; text: string; /** Somebody else than the customer. */ by?: string; anger: number; trust: number }
	| {
			kind: 'reply';
			seq: number;
			text: string;
			/** Of a letter. */ subject?: string;
			late: boolean;
			/** Where the customer stood: what was missing there belongs to this reply. */ beat: string | null;
	  }
	| { kind: 'action'; seq: number; label: string; input: string; result: string; done: boolean }
	| { kind: 'mark'; seq: number; block: number; text: string; priority: number }
	| { kind: 'note'; seq: number; text: string }
	| { kind: 'tag'; seq: number; /** null: taken off again */ label: string | null }
	| { kind: 'choose'; seq: number; item: string; /** The options' own words. */ best: string; worst: string }
	| { kind: 'reflect'; seq: number; item: string; text: string }
	| { kind: 'event'; text: string }
	| { kind: 'ending'; outcome: 'pass' | 'fail'; consequence: string }
);

type Own = Line extends infer L ? (L extends Line ? Omit<L, 'at' | 'conversation'> : never) : never;

interface Reading {
	seed: string;
	/** Where each customer stands. */
	beats: Map<number, string | null>;
	/** Marks that were taken back or replaced. */
	gone: ReadonlySet<number | null>;
}

export function transcript(scenario: Scenario, events: readonly Event[]): Line[] {
	const lines: Line[] = [];
	const gone = new Set(events.flatMap(({ body }) => (body.kind === 'unmark' ? [body.mark] : body.kind === 'mark' ? [body.replaces] : [])));
	const reading: Reading = { seed: '', beats: new Map(), gone };
	const clock = readingClock(scenario);
	for (const event of events) {
		const { conversation, body } = event;
		if (body.kind === 'start') reading.seed = body.seed;
		const at = clock(event);
		for (const own of linesOf(scenarioOf(scenario, conversation), reading, event)) lines.push({ ...own, at, conversation } as Line);
	}
	return lines;
}

function linesOf(scenario: Scenario, { seed, beats, gone }: Reading, { seq, conversation, body }: Event): Own[] {
	switch (body.kind) {
		case 'customer':
			beats.set(conversation, body.move.beat);
			return moveLines(body.move);
		case 'reply': {
			const { text, subject, late } = body;
			return [{ kind: 'reply', seq, text, ...(subject === undefined ? {} : { subject }), late, beat: beats.get(conversation) ?? null }];
		}
		case 'action': {
			const label = scenario.actions.find(({ name }) => name === body.action)?.label ?? body.action;
			return [{ kind: 'action', seq, label, input: body.input, result: body.text, done: body.done }];
		}
		case 'mark': {
			const { block, text, priority } = body;
			return gone.has(seq) ? [] : [{ kind: 'mark', seq, block, text, priority }];
		}
		case 'note':
			return [{ kind: 'note', seq, text: body.text }];
		case 'tag':
			return [{ kind: 'tag', seq, label: scenario.tags?.find(({ name }) => name === body.tag)?.label ?? body.tag }];
		case 'choose':
			return [{ kind: 'choose', seq, item: body.item, ...chosen(scenario, seed, body) }];
		case 'reflect':
			return [{ kind: 'reflect', seq, item: body.item, text: body.text }];
		case 'event':
			return [{ kind: 'event', text: body.text }];
		default:
			return [];
	}
}

function moveLines({ say, ending, anger, trust }: Extract<EventBody, { kind: 'customer' }>['move']): Own[] {
	const lines: Own[] = [];
	if (say) lines.push({ kind: 'customer', text: say.text, ...(say.by === undefined ? {} : { by: say.by }), anger, trust });
	if (ending) lines.push({ kind: 'ending', outcome: ending.outcome, consequence: ending.consequence });
	return lines;
}

function chosen({ items = [] }: Scenario, seed: string, { item, best, worst }: { item: string; best: number; worst: number }) {
	const found = items.find(({ name }) => name === item);
	const order = found ? optionOrder(seed, found) : [];
	const words = (place: number): string => found?.options[order[place] ?? place]?.text ?? '';
	return { best: words(best), worst: words(worst) };
}

/** The customer's mood after each of his moves: tenths over attempt time. Of a queue: of one customer. */
export const moods = (lines: readonly Line[], conversation = 0): { at: number; anger: number; trust: number }[] =>
	lines.flatMap((l) => (l.kind === 'customer' && l.conversation === conversation ? [{ at: l.at, anger: l.anger, trust: l.trust }] : []));
