import { and, asc, eq, gt, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import {
	advance,
	append,
	begin,
	clean,
	close as closeLog,
	dueAt,
	foldAll,
	performance,
	readerOf,
	receive as receiveMessage
} from '../core/attempt/index.ts';
import type { Advanced, Attempt, Event, Message, Purpose, Reader } from '../core/attempt/index.ts';
import { hashOf } from '../core/scenario/index.ts';
import type { Scenario } from '../core/scenario/types.ts';
import { rubricHash, score } from '../core/scoring/index.ts';
import * as audit from './audit.ts';
import { clock, inDirectory, withOrganisation, type Db, type Tx } from './db/client.ts';
import { attempt, attemptEvent, due, invitation, outage, scorecard, sitting, task } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import { AppError } from './errors.ts';
import { log } from './log.ts';
import { loadModel } from './model.ts';
import * as outages from './outages.ts';
import * as scenarios from './scenarios.ts';

/** As whom a browser plays: the candidate of a sitting, or a member who practises. */
export type Identity = { organisationId: string } & ({ sittingId: string } | { accountId: string });

/** What the client gets when its message is stored: proof that it is safe. */
export interface Receipt {
	seq: number;
	/** Wall time in ms by the database's clock. */
	receivedAt: number;
	/** "sha256:…" of the message as it was stored. */
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

/** Where an attempt belongs, and what it runs on. */
interface Place {
	organisationId: string;
	id: string;
	sittingId: string | null;
	scenario: Scenario;
}

/** An attempt with everything that is needed to go on with it. `at`: now, never before its last event. */
interface Live extends Place {
	reader: Reader;
	attempt: Attempt;
	at: number;
}

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

/** The organisation of the attempt, if one of these identities may play it. @throws AppError not-found, link-revoked (the invitation was withdrawn) */
export async function authorise(db: Db, identities: Identity[], id: string): Promise<string> {
	for (const identity of identities) {
		const own = 'sittingId' in identity ? eq(attempt.sittingId, identity.sittingId) : eq(attempt.accountId, identity.accountId);
		const [found] = await withOrganisation(db, identity.organisationId, (tx) =>
			tx
				.select({ revokedAt: invitation.revokedAt })
				.from(attempt)
				.leftJoin(sitting, and(eq(sitting.organisationId, attempt.organisationId), eq(sitting.id, attempt.sittingId)))
				.leftJoin(invitation, and(eq(invitation.organisationId, sitting.organisationId), eq(invitation.id, sitting.invitationId)))
				.where(and(eq(attempt.organisationId, identity.organisationId), eq(attempt.id, id), own))
		).catch(notUuid);
		if (found?.revokedAt) throw new AppError('link-revoked');
		if (found) return identity.organisationId;
	}
	throw new AppError('not-found');
}

/** What is no uuid is no attempt. */
function notUuid(error: unknown): never[] {
	const { cause } = error as { cause?: { code?: string } };
	if (cause?.code === '22P02') return [];
	throw error;
}

/** Its log after `after`, in order. */
export const events = (tx: Tx, organisationId: string, id: string, after = 0): Promise<Event[]> =>
	tx
		.select({ seq: attemptEvent.seq, at: attemptEvent.at, conversation: attemptEvent.conversation, body: attemptEvent.body })
		.from(attemptEvent)
		.where(and(eq(attemptEvent.organisationId, organisationId), eq(attemptEvent.attemptId, id), gt(attemptEvent.seq, after)))
		.orderBy(asc(attemptEvent.seq));

/**
 * Stores what the candidate sent, after everything that was due before it. The same message again returns the first receipt.
 * @throws AppError not-found, client-id-conflict (same id, other content), out-of-order, attempt-ended, reply-empty, reply-too-long, invalid-form
 */
export async function receive(db: Db, organisationId: string, id: string, sent: Message): Promise<Receipt> {
	const message = clean(sent);
	const hash = hashOf(message);
	const outcome = await withOrganisation(db, organisationId, async (tx): Promise<Receipt | AppError> => {
		const live = await catchUp(tx, organisationId, id);
		const [known] = await tx
			.select({ seq: attemptEvent.seq, at: attemptEvent.at, contentHash: attemptEvent.contentHash })
			.from(attemptEvent)
			.where(
				and(eq(attemptEvent.organisationId, organisationId), eq(attemptEvent.attemptId, id), eq(attemptEvent.clientId, message.clientId))
			);
		if (known && known.contentHash === hash) return { seq: known.seq, receivedAt: known.at, hash };
		if (known) {
			await audit.write(tx, organisationId, 'system', 'attempt.client-id-conflict', id, { seq: known.seq });
			return new AppError('client-id-conflict');
		}
		const decided = receiveMessage(live.scenario, live.reader, live.attempt, message, live.at);
		if ('error' in decided) return new AppError(decided.error, 'expected' in decided ? { expected: decided.expected } : undefined);
		await store(tx, live, decided, hash);
		const [own] = decided.events;
		return { seq: own!.seq, receivedAt: own!.at, hash };
	});
	// Thrown only now: what was due before the message has been said, and stays said.
	if (outcome instanceof AppError) throw outcome;
	return outcome;
}

/** Locks the attempt, credits outages and says what is due: the state as of now, stored. @throws AppError not-found */
async function catchUp(tx: Tx, organisationId: string, id: string): Promise<Live> {
	const [row] = await tx
		.select()
		.from(attempt)
		.where(and(eq(attempt.organisationId, organisationId), eq(attempt.id, id)))
		.for('update');
	if (!row) throw new AppError('not-found');
	const scenario = await scenarios.load(tx, organisationId, row.scenarioHash, row.form);
	const reader = readerOf(scenario, await loadModel());
	let state = foldAll(await events(tx, organisationId, id));
	const at = Math.max(state.lastAt, await outages.now(tx)); // read after the lock
	const added: Event[] = [];
	const add = (next: Advanced) => {
		state = next.attempt;
		added.push(...next.events);
	};
	for (const missed of await uncredited(tx, state)) {
		add(advance(scenario, reader, state, missed.from));
		if (state.ended) break;
		add(credit(state, missed));
	}
	add(advance(scenario, reader, state, at));
	const live = { organisationId, id, sittingId: row.sittingId, scenario, reader, attempt: state, at };
	if (added.length > 0) await store(tx, live, { attempt: state, events: added });
	return live;
}

/** Outages since the start that the attempt was not yet given back. */
async function uncredited(tx: Tx, state: Attempt) {
	if (state.ended) return [];
	const rows = await tx.select().from(outage).where(gt(outage.to, state.startedAt)).orderBy(asc(outage.from));
	const credited = new Set(state.credits.map((c) => c.reason));
	return rows.filter((o) => !credited.has(String(o.id)));
}

function credit(state: Attempt, missed: { id: number; from: number; to: number }): Advanced {
	const ms = missed.to - Math.max(missed.from, state.startedAt);
	const body = { kind: 'credit', ms, cause: 'outage', reason: String(missed.id) } as const;
	const event: Event = { seq: state.seq + 1, at: Math.max(missed.to, state.lastAt), conversation: 0, body };
	return { attempt: append(state, event), events: [event] };
}

/** Appends to the log, and keeps the copies that lists and the loop read. `hash`: of the candidate's message among the events. */
async function store(
	tx: Tx,
	{ organisationId, id, sittingId, scenario }: Place,
	{ attempt: state, events: added }: Advanced,
	hash?: string
): Promise<void> {
	await tx.insert(attemptEvent).values(
		added.map(({ seq, at, conversation, body }) => ({
			organisationId,
			attemptId: id,
			seq,
			at,
			kind: body.kind,
			conversation,
			...('clientId' in body ? { clientId: body.clientId, contentHash: hash } : {}),
			body
		}))
	);
	await tx
		.update(due)
		.set({ at: dueAt(scenario, state)?.at ?? null, seq: state.seq })
		.where(eq(due.attemptId, id));
	if (added.some((e) => e.body.kind === 'close')) await finish(tx, { organisationId, id, sittingId, scenario }, state);
	else if (state.ended && added.some((e) => e.seq === state.ended!.seq))
		await tx
			.update(attempt)
			.set({ endedAt: state.ended.at })
			.where(and(eq(attempt.organisationId, organisationId), eq(attempt.id, id)));
}

/** The log is closed: the score is made from it, and the sitting is over with its last task. */
async function finish(
	tx: Tx,
	{ organisationId, id, sittingId, scenario }: Omit<Live, 'attempt' | 'at' | 'reader'>,
	state: Attempt
): Promise<void> {
	await tx
		.update(attempt)
		.set({ endedAt: state.ended!.at })
		.where(and(eq(attempt.organisationId, organisationId), eq(attempt.id, id)));
	const card = score(scenario, performance(scenario, state), await loadModel());
	await tx
		.insert(scorecard)
		.values({
			organisationId,
			id: uuid(),
			attemptId: id,
			rubricHash: rubricHash(scenario),
			modelHash: card.model,
			total: card.total,
			failed: card.failed,
			body: card
		})
		.onConflictDoNothing();
	if (sittingId) await settle(tx, organisationId, sittingId);
}

/** A sitting is finished when each of its tasks has an ended exam attempt. */
async function settle(tx: Tx, organisationId: string, sittingId: string): Promise<void> {
	const open = sql`select 1 from ${invitation} i join ${task} t on t.organisation_id = i.organisation_id and t.assessment_id = i.assessment_id
		where i.organisation_id = ${sitting.organisationId} and i.id = ${sitting.invitationId} and not exists (
			select 1 from ${attempt} a where a.organisation_id = t.organisation_id and a.sitting_id = ${sittingId} and a.task_id = t.id and a.ended_at is not null)`;
	await tx
		.update(sitting)
		.set({ finishedAt: sql`now()` })
		.where(
			and(eq(sitting.organisationId, organisationId), eq(sitting.id, sittingId), isNull(sitting.finishedAt), sql`not exists (${open})`)
		);
}

/** The candidate goes on and has nothing left to send: the grace after the ending is over. An open attempt stays open. @throws AppError not-found */
export const close = (db: Db, organisationId: string, id: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const live = await catchUp(tx, organisationId, id);
		const closed = closeLog(live.reader, live.attempt, live.at);
		if (closed.events.length > 0) await store(tx, live, closed);
	});

/** At most so many attempts are advanced in one turn of the loop; the others wait for the next, a moment later. */
const batch = 50;

/** Says what is due in all organisations. One attempt's trouble does not hold up the others. */
export async function advanceDue(db: Db): Promise<void> {
	const rows = await inDirectory(db, async (tx) => {
		const now = await clock(tx);
		return tx
			.select({ organisationId: due.organisationId, id: due.attemptId })
			.from(due)
			.where(and(isNotNull(due.at), lte(due.at, now)))
			.orderBy(asc(due.at))
			.limit(batch);
	});
	for (const row of rows) {
		try {
			await advanceOne(db, row);
		} catch (error) {
			log.error({ error, attempt: row.id }, 'an attempt could not be advanced');
			// Later again, so that a hundred of them could not hold up the rest.
			await inDirectory(db, (tx) =>
				tx
					.update(due)
					.set({ at: sql`app_clock() + ${retryAfter}` })
					.where(eq(due.attemptId, row.id))
			);
		}
	}
}

/** ms */
const retryAfter = 60_000;

const advanceOne = (db: Db, { organisationId, id }: { organisationId: string; id: string }) =>
	withOrganisation(db, organisationId, async (tx) => {
		// Another process, or a reply that has just come in, may be at it already.
		const free = await tx
			.select({ id: attempt.id })
			.from(attempt)
			.where(and(eq(attempt.organisationId, organisationId), eq(attempt.id, id)))
			.for('update', { skipLocked: true });
		if (free.length > 0) await catchUp(tx, organisationId, id);
	});
