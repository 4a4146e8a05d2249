// "Try this turn again": a log that goes on from a moment of another one, as if it had happened just now.
import type { Attempt, Event } from './types.ts';

/** Seq of the customer's event that this reply answered: where its turn began. Null: no reply that was answered in time. */
export function turnBegan(attempt: Attempt, reply: number): number | null {
	const turns = [attempt, ...attempt.conversations].flatMap((one) => one?.turns ?? []);
	const turn = turns.find(({ replies }) => replies.some(({ seq }) => seq === reply));
	return turn && turn.customerSeq > 0 ? turn.customerSeq : null;
}

/** The log up to the event of this seq, which happens now (wall ms): order, pauses and numbers stay. */
export function branch(events: readonly Event[], seq: number, now: number): Event[] {
	const kept = events.slice(0, seq);
	const last = kept.at(-1);
	if (last?.seq !== seq) throw new RangeError(`there is no event ${seq} to go on from`);
	return kept.map((event) => ({ ...event, at: event.at + now - last.at }));
}
