import { and, asc, eq, gt, sql } from 'drizzle-orm';
import * as log from '../core/attempt/index.ts';
import type { Attempt, Event, EventBody, Message, Purpose } from '../core/attempt/index.ts';
import type { Scenario } from '../core/scenario/types.ts';
import { performance } from '../core/attempt/performance.ts';
import { observe, rubricHash, score } from '../core/scoring/index.ts';
import * as audit from './audit.ts';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { attempt, attemptEvent, draft, due, outage, scorecard } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import { AppError } from './errors.ts';
import { loadModel } from './model.ts';
import * as scenarios from './scenarios.ts';
import { hashToken } from './tokens.ts';

/** Who may play an attempt: the candidate of its sitting, or the member who practises. */
export type Player = { organisationId: string } & ({ sittingId: string } | { accountId: string });

/** What the client gets when its message is stored: proof that it is safe. */
export interface Receipt {
	seq: number;
	/** Wall time in ms by the database's clock. */
	receivedAt: number;
	/** SHA-256 of the message as it was stored. */
	hash: string;
}

interface New {
	purpose: Purpose;
	sittingId?: string;
	taskId?: string;
	accountId?: string;
	scenarioHash: string;
	form: number;
	seed: string;
	factor: number;
}

/** Opens an attempt: the customer speaks first. Returns its id. */
export async function start(tx: Tx, organisationId: string, { factor, ...row }: New): Promise<string> {
	const id = uuid();
	const [scenario, model, now] = await Promise.all([scenarios.load(tx, organisationId, row.scenarioHash), loadModel(), clock(tx)]);
	await tx.insert(attempt).values({ organisationId, id, ...row });
	await tx.insert(due).values({ attemptId: id, organisationId, at: null, seq: 0 });
	const pinned = { scenario: row.scenarioHash, model: model.hash, form: row.form, seed: row.seed, purpose: row.purpose, factor };
	await store(tx, organisationId, id, scenario, log.begin(scenario, pinned, now));
	return id;
}

/** The attempt's row, if this player may play it. @throws AppError not-found */
async function authorised(tx: Tx, player: Player, id: string, lock = false) {
	const query = tx
		.select()
		.from(attempt)
		.where(and(eq(attempt.organisationId, player.organisationId), eq(attempt.id, id)));
	const [row] = await (lock ? query.for('update') : query);
	const own = row && ('sittingId' in player ? row.sittingId === player.sittingId : row.accountId === player.accountId);
	if (!own) throw new AppError('not-found');
	return row;
}

export const events = async (tx: Tx, organisationId: string, attemptId: string, after = 0): Promise<Event[]> =>
	tx
		.select({ seq: attemptEvent.seq, at: attemptEvent.at, conversation: attemptEvent.conversation, body: attemptEvent.body })
		.from(attemptEvent)
		.where(and(eq(attemptEvent.organisationId, organisationId), eq(attemptEvent.attemptId, attemptId), gt(attemptEvent.seq, after)))
		.orderBy(asc(attemptEvent.seq));

/** The database is the only clock. ms since 1970. */
async function clock(tx: Tx): Promise<number> {
	const [row] = await tx.execute<{ now: string }>(sql`select app_clock() as now`);
	return Number(row!.now);
}

/** Content of a message as it is hashed and compared: everything that the person decided. */
const hashOf = (message: Message): string => hashToken(JSON.stringify(message));

/**
 * Stores what the candidate sent, after everything that was due before it. The same message again returns the first receipt.
 * @throws AppError not-found, client-id-conflict (same id, other content), out-of-order, attempt-ended, reply-empty, reply-too-long
 */
export async function receive(db: Db, player: Player, id: string, sent: Message): Promise<Receipt> {
	const message = log.clean(sent);
	const hash = hashOf(message);
	const outcome = await withOrganisation(db, player.organisationId, async (tx) => {
		const row = await authorised(tx, player, id, true);
		const [known] = await tx
			.select({ seq: attemptEvent.seq, at: attemptEvent.at, contentHash: attemptEvent.contentHash })
			.from(attemptEvent)
			.where(and(eq(attemptEvent.organisationId, row.organisationId), eq(attemptEvent.attemptId, id), eq(attemptEvent.clientId, message.clientId)));
		if (known?.contentHash === hash) return { seq: known.seq, receivedAt: known.at, hash };
		if (known) {
			await audit.write(tx, row.organisationId, 'system', 'attempt.client-id-conflict', id, { seq: known.seq });
			return new AppError('client-id-conflict');
		}
		const { scenario, state, at } = await catchUp(tx, row.organisationId, id, row.scenarioHash);
		const decided = log.receive(scenario, observeWith(scenario, await loadModel()), state, message, at);
		// What was due has been said whether or not this message is taken.
		if ('error' in decided) return new AppError(decided.error, 'expected' in decided ? { expected: decided.expected } : {});
		const stored = await store(tx, row.organisationId, id, scenario, decided.events, state, hash);
		return { seq: stored.seq, receivedAt: at, hash };
	});
	if (outcome instanceof AppError) throw outcome;
	return outcome;
}
