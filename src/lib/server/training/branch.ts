// "Try this turn again": a practice that goes on from a moment of another one. Both are kept.
import { and, asc, eq } from 'drizzle-orm';
import { branch as branchOf, turnBegan } from '../../core/attempt/branch.ts';
import { foldAll, type Start } from '../../core/attempt/index.ts';
import * as attempts from '../attempts.ts';
import { clock, withOrganisation, type Db, type Tx } from '../db/client.ts';
import { attempt, practice } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import * as scorecards from '../scorecards.ts';
import { own } from './own.ts';

/** Untimed: whoever is left for a while waits. */
const noClock = 0;

/**
 * Goes on from where the turn of this reply began, with the same customer in the mood that he was in. A parent that is still running waits from now on.
 * Returns the new attempt's id. @throws AppError not-found (no practice of this person's, or no reply that was answered)
 */
export const branch = (db: Db, organisationId: string, accountId: string, id: string, reply: number): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		const { scenarioHash, form, seed, practice: known } = await own(tx, organisationId, accountId, id);
		await attempts.pace(tx, organisationId, id, noClock);
		const log = await attempts.events(tx, organisationId, id);
		const seq = turnBegan(foldAll(log), reply);
		if (seq === null) throw new AppError('not-found');
		const events = branchOf(log, seq, await clock(tx));
		const { factor } = log[0]!.body as Start;
		const child = { purpose: 'practice' as const, accountId, parentAttempt: id, parentSeq: seq, scenarioHash, form, seed, factor };
		const made = await attempts.record(tx, organisationId, child, { attempt: foldAll(events), events });
		if (known) await tx.insert(practice).values({ ...known, attemptId: made, sharedAt: null });
		return made;
	});

export type Try = Awaited<ReturnType<typeof family>>[number];

/** All tries of one practice, the first of them first: branches have their parent's seed. @throws AppError not-found */
export const family = (db: Db, organisationId: string, accountId: string, id: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const { seed } = await own(tx, organisationId, accountId, id);
		const rows = await tx
			.select({ id: attempt.id, parent: attempt.parentAttempt, from: attempt.parentSeq, ended: attempt.endedAt })
			.from(attempt)
			.where(
				and(
					eq(attempt.organisationId, organisationId),
					eq(attempt.accountId, accountId),
					eq(attempt.purpose, 'practice'),
					eq(attempt.seed, seed)
				)
			)
			.orderBy(asc(attempt.id));
		const cards = await scorecards.current(
			tx,
			organisationId,
			rows.map((row) => row.id)
		);
		return Promise.all(
			rows.map(async (row) => ({
				...row,
				total: cards.get(row.id)?.total ?? null,
				/** The customer's words from which it goes on; null: from the beginning. */
				words: row.from === null ? null : await wordsAt(tx, organisationId, row.id, row.from)
			}))
		);
	});

async function wordsAt(tx: Tx, organisationId: string, id: string, seq: number): Promise<string> {
	const [event] = await attempts.events(tx, organisationId, id, seq - 1);
	return event?.body.kind === 'customer' ? (event.body.move.say?.text ?? '') : '';
}
