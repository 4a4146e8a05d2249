// For what the customer waits: news that the agent had, and times that the agent promised. By the log alone; nobody holds a timer.
import type { Move, Waited } from '../dialogue/types.ts';
import { timeAfter, timeBetween } from './clock.ts';
import type { Attempt, Event } from './types.ts';

type At = Pick<Event, 'seq' | 'at'>;

/** Something has happened, and only the agent knows of it. */
export const heardOf = (attempt: Attempt, event: string, now: At): Attempt => ({
	...attempt,
	happened: [...attempt.happened, { event, at: ageOf(attempt, { seq: 0, at: attempt.startedAt }, now) }],
	news: [...attempt.news, { event, ...now, age: null }]
});

/** The agent writes: what he had not told of yet is told now. */
export const toldOf = (attempt: Attempt, now: At): Attempt['news'] =>
	attempt.news.map((one) => (one.age === null ? { ...one, age: ageOf(attempt, one, now) } : one));

/** Attempt time from an event to now, ms, divided by the factor. */
export const ageOf = (attempt: Attempt, event: At, now: Pick<At, 'at'>): number => timeBetween(attempt, event, now.at);

/** After his move nothing of what was told is news, and nothing about which he asked. */
export const asked = ({ news }: Attempt, { cause }: Move): Attempt['news'] =>
	cause === 'silence' ? news.filter(({ age }) => age !== null) : news.filter(({ age }) => age === null);

/** Any word before its time keeps a promise. */
export function keptOrBroken(attempt: Attempt, now: At): Attempt['promise'] {
	const { promise } = attempt;
	if (!promise || promise.broken) return promise;
	return isOver(attempt, now.at) ? { ...promise, broken: true } : null;
}

function isOver(attempt: Attempt, at: number): boolean {
	const { promise } = attempt;
	return promise !== null && at > timeAfter(attempt, promise, promise.within);
}

/** Once he has minded a broken promise, it is over; a new one is counted from the last reply of its turn. */
export function promised(attempt: Attempt, { cause, observations }: Move): Attempt['promise'] {
	const within = observations?.promises?.findLast((one) => one.within !== null)?.within ?? null;
	const last = attempt.open.at(-1);
	if (within !== null && last) return { seq: last.seq, at: last.at, within, broken: false };
	const minded = attempt.promise?.broken || (cause === 'silence' && isOver(attempt, attempt.lastAt));
	return minded ? null : attempt.promise;
}

/** What the customer is told of it; nothing where there is nothing to tell, so that logs stay as they are. */
export function waited(attempt: Attempt, at: number): Partial<Waited> {
	const told = attempt.news.filter(({ age }) => age !== null);
	const promiseBroken = attempt.promise !== null && (attempt.promise.broken || (attempt.open.length === 0 && isOver(attempt, at)));
	return {
		...(told.length > 0 ? { news: Object.fromEntries(told.map(({ event, age }) => [event, age ?? 0])) } : {}),
		...(promiseBroken ? { promiseBroken } : {})
	};
}
