// The clock: a ledger, not a timer. Durations stretch with the factor (0: untimed), credits push what is still to come;
// the pause before an answer does neither, because nobody is judged by it.
import type { ScriptedEvent, Scenario } from '../scenario/types.ts';
import type { Attempt, ClientTimes, FromClient } from './types.ts';

/** After the ending, ms: a reply that was on its way by then still counts. */
export const grace = 20_000;

/** Marks carry no times of their own: this much is taken for their way. */
export const markGrace = 3_000;

/** Lag bank, ms: what the network may take off a think time. A client that lies about its times gains no more than that. */
export const bank = { start: 6_000, gain: 2_000, cap: 20_000 } as const;

/** What is due in one conversation. */
export type DueIn =
	| { at: number; what: 'start' | 'turn' | 'silence' | 'out-of-time' | 'finish' | 'trailing' | 'close' }
	| { at: number; what: 'event'; event: string };

/** Ms credited by events after the one of this seq. */
export const creditedSince = ({ credits }: Pick<Attempt, 'credits'>, seq: number): number =>
	credits.reduce((sum, credit) => (credit.seq > seq ? sum + credit.ms : sum), 0);

type At = { seq: number; at: number };
/** What time is counted by. */
export type Ledger = Pick<Attempt, 'start' | 'credits' | 'paces'>;

/** How far times are stretched after the event of this seq. 0: untimed. */
export const paceAt = ({ paces, start }: Omit<Ledger, 'credits'>, seq: number): number =>
	paces.findLast((pace) => pace.seq <= seq)?.factor ?? start.factor;

export const isUntimed = ({ paces, start }: Ledger): boolean => (paces.at(-1)?.factor ?? start.factor) === 0;

/** Where the pace of now began, or the event if that is later. `passed`: attempt time from the event until there, ms. */
function sinceLastPace(attempt: Ledger, from: At): At & { factor: number; passed: number } {
	let leg = { ...from, factor: paceAt(attempt, from.seq) || 1, passed: 0 };
	for (const { seq, at, factor } of attempt.paces) {
		if (seq <= from.seq) continue;
		const credited = creditedSince(attempt, leg.seq) - creditedSince(attempt, seq);
		leg = { seq, at, factor: factor || 1, passed: leg.passed + (at - leg.at - credited) / leg.factor };
	}
	return leg;
}

/** Wall time at which so much attempt time has passed since an event, ms. Untimed: as if nothing were stretched. */
export function timeAfter(attempt: Ledger, from: At, ms: number): number {
	const { seq, at, factor, passed } = sinceLastPace(attempt, from);
	return at + Math.round((ms - passed) * factor) + creditedSince(attempt, seq);
}

/** Attempt time from an event to `to`, ms: credits are left out, and the rest is as long as it would be for everybody. */
export function timeBetween(attempt: Ledger, from: At, to: number): number {
	const { seq, at, factor, passed } = sinceLastPace(attempt, from);
	return Math.round(passed + (to - at - creditedSince(attempt, seq)) / factor);
}

const startOf = ({ startedAt }: Attempt): At => ({ seq: 0, at: startedAt });

/** Wall time at which the attempt is over; null: untimed. */
export const limitAt = ({ clock }: Scenario, attempt: Attempt): number | null =>
	isUntimed(attempt) ? null : timeAfter(attempt, startOf(attempt), clock.limit);

/** Whether there is anybody who speaks. */
export const hasCustomer = ({ kind }: Scenario): boolean => kind === 'conversation';

/** Wall time of the next nudge, or of the customer's leaving; null: he waits for ever. */
function silenceAt(scenario: Scenario, attempt: Attempt): number | null {
	const { clock, path } = scenario;
	const { patience = clock.patience } = path.find(({ name }) => name === attempt.state.beat) ?? {};
	return isUntimed(attempt) || !hasCustomer(scenario) ? null : timeAfter(attempt, attempt.spoke, patience);
}

/** The scenario's next event; untimed attempts have them, too. */
function nextEvent({ events = [], path }: Scenario, attempt: Attempt): DueIn | null {
	let next: DueIn | null = null;
	for (const { name, after, since } of path.length === 0 ? [] : events) {
		const from = attempt.state.happened.includes(name) ? null : sinceOf(since, attempt);
		if (!from) continue;
		const at = timeAfter(attempt, from, after);
		if (next === null || at < next.at) next = { at, what: 'event', event: name };
	}
	return next;
}

function sinceOf(since: ScriptedEvent['since'], attempt: Attempt): At | null {
	const { actions, moves } = attempt;
	if (since === null) return startOf(attempt);
	if (since.is === 'did') return actions.find(({ action, done }) => done && action === since.action) ?? null;
	return moves.find(({ beat }) => beat === since.beat) ?? null;
}

/** In chat and messenger the customer waits until the agent stops writing; elsewhere each message is answered. */
function turnAt({ channel, clock }: Scenario, { open }: Attempt): number | null {
	const from = channel === 'chat' || channel === 'messenger' ? open.at(-1) : open[0];
	return from ? from.at + clock.pause : null;
}

/** What is due next in one conversation, in wall ms, or null: nothing before the candidate does something. */
export function dueIn(scenario: Scenario, attempt: Attempt): DueIn | null {
	if (attempt.seq === 0 || attempt.closed) return null;
	if (attempt.ended) return { at: attempt.ended.at + grace, what: attempt.open.length > 0 ? 'trailing' : 'close' };
	if (hasCustomer(scenario) && attempt.moves.length === 0) return { at: attempt.startedAt, what: 'start' };
	if (attempt.finishedAt !== null) return { at: attempt.finishedAt, what: attempt.open.length > 0 ? 'turn' : 'finish' };
	const next = customerAt(scenario, attempt);
	const event = nextEvent(scenario, attempt);
	return event && (next === null || event.at <= next.at) ? event : next;
}

/** When the customer does something by himself, or null: he waits for ever. */
function customerAt(scenario: Scenario, attempt: Attempt): DueIn | null {
	const limit = limitAt(scenario, attempt);
	const turn = turnAt(scenario, attempt);
	// What was said before the end of time is read before it.
	if (turn !== null) return { at: limit === null ? turn : Math.min(turn, limit), what: 'turn' };
	const silence = silenceAt(scenario, attempt);
	if (silence !== null && (limit === null || silence < limit)) return { at: silence, what: 'silence' };
	return limit === null ? null : { at: limit, what: 'out-of-time' };
}

/** Ms of the way from the agent's screen to here, as far as the bank has them. Client's values can only ever shorten a time. */
export function lag(attempt: Attempt, at: number, reply: Pick<FromClient, 'answersSeq'> & { times: ClientTimes }): number {
	const { answersSeq, times } = reply;
	const answered = attempt.moves.find(({ seq }) => seq === answersSeq) ?? attempt.moves.at(-1);
	if (!answered) return 0;
	const here = at - answered.at - creditedSince(attempt, answered.seq);
	const there = Math.max(0, times.sent - times.shown);
	return Math.min(Math.max(0, here - there), attempt.bank);
}

/** Think time from the line that the coming turn answers, ms, divided by the factor (untimed: as it is). */
export function thinkTime(attempt: Attempt, at: number, lagged: number): number {
	const { served } = attempt;
	if (!served) return 0;
	return Math.max(0, timeBetween(attempt, served, at - lagged));
}
