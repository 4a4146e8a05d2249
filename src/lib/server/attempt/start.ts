import { begin, readerOf } from '../../core/attempt/index.ts';
import type { Advanced } from '../../core/attempt/index.ts';
import { clock, type Tx } from '../db/client.ts';
import { attempt, due } from '../db/schema/index.ts';
import { uuid } from '../db/uuid.ts';
import { loadModel } from '../model.ts';
import * as scenarios from '../scenarios.ts';
import { store } from './store.ts';
import type { New } from './types.ts';

/** Opens an attempt: the customer speaks first. Returns its id. */
export async function start(tx: Tx, organisationId: string, { factor, ...row }: New): Promise<string> {
	const id = uuid();
	const { scenarioHash, form, seed, purpose } = row;
	const scenario = await scenarios.load(tx, organisationId, scenarioHash, form);
	const model = await loadModel();
	await tx.insert(attempt).values({ organisationId, id, ...row });
	await tx.insert(due).values({ attemptId: id, organisationId, at: null, seq: 0 });
	const pinned = { scenario: scenarioHash, model: model.hash, form, seed, purpose, factor };
	const at = await clock(tx);
	const reader = readerOf(scenario, model);
	const begun = begin(scenario, reader, pinned, at);
	await store(tx, { organisationId, id, sittingId: row.sittingId ?? null, scenario }, begun);
	return id;
}

/** Stores an attempt that was played in memory: its whole log at once, scored like any other. Returns its id. */
export async function record(tx: Tx, organisationId: string, row: New, played: Advanced): Promise<string> {
	const id = uuid();
	const { factor: _, ...columns } = row;
	const scenario = await scenarios.load(tx, organisationId, row.scenarioHash, row.form);
	await tx.insert(attempt).values({ organisationId, id, ...columns, createdAt: new Date(played.attempt.startedAt) });
	await tx.insert(due).values({ attemptId: id, organisationId, at: null, seq: 0 });
	await store(tx, { organisationId, id, sittingId: row.sittingId ?? null, scenario }, played);
	return id;
}
