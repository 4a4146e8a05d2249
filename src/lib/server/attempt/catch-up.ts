import { and, asc, eq, gt } from 'drizzle-orm';
import { advance, append, endedOf, foldAll, readerOf } from '../../core/attempt/index.ts';
import type { Advanced, Attempt, Event } from '../../core/attempt/index.ts';
import type { Scenario } from '../../core/scenario/types.ts';
import type { Tx } from '../db/client.ts';
import { attempt, outage } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import { loadModel } from '../model.ts';
import * as outages from '../outages.ts';
import * as scenarios from '../scenarios.ts';
import { events } from './log.ts';
import { store } from './store.ts';
import type { Live } from './types.ts';

/** Locks the attempt, credits outages and says what is due: the state as of now, stored. @throws AppError not-found */
export async function catchUp(tx: Tx, organisationId: string, id: string): Promise<Live> {
	const [row] = await tx
		.select()
		.from(attempt)
		.where(and(eq(attempt.organisationId, organisationId), eq(attempt.id, id)))
		.for('update');
	if (!row) throw new AppError('not-found');
	const scenario = await scenarios.load(tx, organisationId, row.scenarioHash, row.form);
	const reader = readerOf(scenario, await loadModel());
	const log = await events(tx, organisationId, id);
	let state = foldAll(log);
	const at = Math.max(state.lastAt, await outages.now(tx)); // read after the lock
	const added: Event[] = [];
	const add = (next: Advanced) => {
		state = next.attempt;
		added.push(...next.events);
	};
	// What a branch has of its parent was played earlier than it says: no outage since then was in it.
	const begun = log[(row.parentSeq ?? 0) - 1]?.at ?? state.startedAt;
	for (const missed of await uncredited(tx, scenario, state, begun)) {
		add(advance(scenario, reader, state, missed.from));
		if (endedOf(scenario, state)) break;
		add(credit(state, missed));
	}
	add(advance(scenario, reader, state, at));
	const live = { organisationId, id, sittingId: row.sittingId, scenario, reader, attempt: state, at };
	if (added.length > 0) await store(tx, live, { attempt: state, events: added });
	return live;
}

/** Outages since it was begun (wall ms) that the attempt was not yet given back. */
async function uncredited(tx: Tx, scenario: Scenario, state: Attempt, begun: number) {
	if (endedOf(scenario, state)) return [];
	const rows = await tx.select().from(outage).where(gt(outage.to, begun)).orderBy(asc(outage.from));
	const credited = new Set(state.credits.flatMap(({ cause, reason }) => (cause === 'outage' ? [reason] : [])));
	return rows.filter((o) => !credited.has(String(o.id)));
}

function credit(state: Attempt, missed: { id: number; from: number; to: number }): Advanced {
	const ms = missed.to - Math.max(missed.from, state.startedAt);
	const body = { kind: 'credit', ms, cause: 'outage', reason: String(missed.id) } as const;
	const event: Event = { seq: state.seq + 1, at: Math.max(missed.to, state.lastAt), conversation: 0, body };
	return { attempt: append(state, event), events: [event] };
}
