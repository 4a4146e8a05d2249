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
export const creditedSince = ({ credits }: Attempt, seq: number): number =>
	credits.reduce((sum, credit) => (credit.seq > seq ? sum + credit.ms : sum), 0);

/** A time of the scenario as long as it is for this candidate, ms; untimed: as it is. */
export const stretched = ({ start }: Pick<Attempt, 'start'>, ms: number): number => Math.round(ms * (start.factor || 1));

/** The other way round: what is shown and scored, ms. */
export const unstretched = ({ start }: Pick<Attempt, 'start'>, ms: number): number => Math.round(ms / (start.factor || 1));

/** Wall time at which the attempt is over; null: untimed. */
export function limitAt({ clock }: Scenario, attempt: Attempt): number | null {
	return attempt.start.factor === 0 ? null : attempt.startedAt + stretched(attempt, clock.limit) + creditedSince(attempt, 0);
}

/** Whether there is anybody who speaks. */
export const hasCustomer = ({ kind }: Scenario): boolean => kind === 'conversation';

/** Wall time of the next nudge, or of the customer's leaving; null: he waits for ever. */
function silenceAt(scenario: Scenario, attempt: Attempt): number | null {
	const { clock, path } = scenario;
	const { patience = clock.patience } = path.find(({ name }) => name === attempt.state.beat) ?? {};
	if (attempt.start.factor === 0 || !hasCustomer(scenario)) return null;
	return attempt.spoke.at + stretched(attempt, patience) + creditedSince(attempt, attempt.spoke.seq);
}

/** The scenario's next event; untimed attempts have them, too. */
function nextEvent({ events = [], path }: Scenario, attempt: Attempt): DueIn | null {
	let next: DueIn | null = null;
	for (const { name, after, since } of path.length === 0 ? [] : events) {
		const from = attempt.state.happened.includes(name) ? null : sinceOf(since, attempt);
		if (!from) continue;
		const at = from.at + stretched(attempt, after) + creditedSince(attempt, from.seq);
		if (next === null || at < next.at) next = { at, what: 'event', event: name };
	}
	return next;
}

function sinceOf(since: ScriptedEvent['since'], { startedAt, actions, moves }: Attempt): { seq: number; at: number } | null {
	if (since === null) return { seq: 0, at: startedAt };
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
	return unstretched(attempt, Math.max(0, at - served.at - creditedSince(attempt, served.seq) - lagged));
}
