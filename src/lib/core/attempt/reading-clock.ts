// The clock of a conversation that is read afterwards: attempt time, divided by the accommodation factor, for who reads scores must not see it.
// The pause before an answer is the same for everybody and was not stretched: divided, it alone would tell the factor. So an answer stands
// its whole pause behind the reply, and what follows is pushed on by as much; never beyond the limit, where others end. Whoever has no limit is
// read as one who did each step within the author's time.
import type { Scenario } from '../scenario/types.ts';
import { timeBetween } from './clock.ts';
import type { Ledger } from './clock.ts';
import { empty } from './empty.ts';
import { scenarioOf } from './queue.ts';
import type { Event } from './types.ts';
import { isUnhurried, unhurried } from './unhurried.ts';

/** Somebody at the desk did something that is shown. */
const isDone = (body: Event['body']): boolean => 'clientId' in body && body.kind !== 'notice' && body.kind !== 'take';

/** Gives each event of a log, in its order, its time as it is read: ms from the start. */
export function readingClock(scenario: Scenario): (event: Event) => number {
	let ledger: Ledger = empty;
	let startedAt = 0;
	let pushed = 0;
	/** Attempt time at the event before, and how much of it is left out. */
	let before = 0;
	let saved = 0;
	/** When the replies came that a customer has not answered yet, by conversation. */
	const open = new Map<number, number[]>();
	return ({ seq, at: wall, conversation, body }) => {
		if (body.kind === 'start') [startedAt, ledger] = [wall, { ...ledger, start: body }];
		if (body.kind === 'credit') ledger = { ...ledger, credits: [...ledger.credits, { ...body, seq, at: wall }] };
		if (body.kind === 'pace') ledger = { ...ledger, paces: [...ledger.paces, { factor: body.factor, seq, at: wall }] };
		const passed = Math.max(0, timeBetween(ledger, { seq: 0, at: startedAt }, wall));
		const own = scenarioOf(scenario, conversation);
		const isFree = isUnhurried(ledger, seq);
		if (isFree && isDone(body)) saved += passed - before - unhurried(passed - before, own.clock.reply);
		if (isDone(body) || !('clientId' in body)) before = passed;
		const { limit } = scenario.clock;
		const at = () => Math.min(passed - saved + pushed, isFree ? limit : Math.max(passed - saved, limit));
		if (body.kind === 'reply') open.set(conversation, [...(open.get(conversation) ?? []), at()]);
		if (body.kind === 'customer') {
			const replies = open.get(conversation) ?? [];
			const from = own.channel === 'chat' || own.channel === 'messenger' ? replies.at(-1) : replies[0];
			if (body.move.cause === 'turn' && from !== undefined) pushed += Math.max(0, from + own.clock.pause - at());
			open.delete(conversation);
		}
		return at();
	};
}
