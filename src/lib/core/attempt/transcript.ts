// A conversation as it is read afterwards. Times are attempt time in ms, already divided by the accommodation factor: who reads scores must not see it.
import type { Scenario } from '../scenario/types.ts';
import type { Event } from './types.ts';

export type Line = { at: number } & (
	| { kind: 'customer'; text: string; anger: number; trust: number }
	| {
			kind: 'reply';
			seq: number;
			text: string;
			late: boolean;
			/** Where the customer stood: what was missing there belongs to this reply. */ beat: string | null;
	  }
	| { kind: 'action'; label: string; input: string; result: string; done: boolean }
	| { kind: 'mark'; seq: number; block: number; text: string; priority: number }
	| { kind: 'note'; text: string }
	| { kind: 'event'; text: string }
	| { kind: 'ending'; outcome: 'pass' | 'fail'; consequence: string }
);

export function transcript(scenario: Scenario, events: readonly Event[]): Line[] {
	const lines: Line[] = [];
	const gone = new Set(events.flatMap(({ body }) => (body.kind === 'unmark' ? [body.mark] : body.kind === 'mark' ? [body.replaces] : [])));
	let startedAt = 0;
	let factor = 1;
	let credited = 0;
	let beat: string | null = null;
	for (const { seq, at: wall, body } of events) {
		if (body.kind === 'start') {
			startedAt = wall;
			factor = body.factor || 1;
		}
		if (body.kind === 'credit') credited += body.ms;
		const at = Math.max(0, Math.round((wall - startedAt - credited) / factor));
		if (body.kind === 'customer') {
			const { say, ending, anger, trust } = body.move;
			beat = body.move.beat;
			if (say) lines.push({ kind: 'customer', at, text: say.text, anger, trust });
			if (ending) lines.push({ kind: 'ending', at, outcome: ending.outcome, consequence: ending.consequence });
		} else if (body.kind === 'reply') lines.push({ kind: 'reply', at, seq, text: body.text, late: body.late, beat });
		else if (body.kind === 'action') {
			const label = scenario.actions.find((a) => a.name === body.action)?.label ?? body.action;
			lines.push({ kind: 'action', at, label, input: body.input, result: body.text, done: body.done });
		} else if (body.kind === 'mark' && !gone.has(seq))
			lines.push({ kind: 'mark', at, seq, block: body.block, text: body.text, priority: body.priority });
		else if (body.kind === 'event') lines.push({ kind: 'event', at, text: body.text });
		else if (body.kind === 'note') lines.push({ kind: 'note', at, text: body.text });
	}
	return lines;
}

/** The customer's mood after each of his moves: tenths over attempt time. */
export const moods = (lines: readonly Line[]): { at: number; anger: number; trust: number }[] =>
	lines.flatMap((l) => (l.kind === 'customer' ? [{ at: l.at, anger: l.anger, trust: l.trust }] : []));
