import { and, asc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import { clock, inDirectory, withOrganisation, type Db } from '../db/client.ts';
import { attempt, due } from '../db/schema/index.ts';
import { log } from '../log.ts';
import { catchUp } from './catch-up.ts';

/** At most so many attempts are advanced in one turn of the loop; the others wait for the next. */
const batch = 50;
/** So many of them at once: each mostly waits for the database, and requests need connections, too. */
const width = 4;

/** Says what is due in all organisations. One attempt's trouble does not hold up the others. True: there may be more. */
export async function advanceDue(db: Db): Promise<boolean> {
	const rows = await inDirectory(db, async (tx) => {
		const now = await clock(tx);
		return tx
			.select({ organisationId: due.organisationId, id: due.attemptId })
			.from(due)
			.where(and(isNotNull(due.at), lte(due.at, now)))
			.orderBy(asc(due.at))
			.limit(batch);
	});
	const waiting = rows.values();
	const one = async () => {
		for (const row of waiting) await advanceOne(db, row).catch((error) => postpone(db, row.id, error));
	};
	await Promise.all(Array.from({ length: width }, one));
	return rows.length === batch;
}

/** Later again, so that a hundred of them could not hold up the rest. */
async function postpone(db: Db, id: string, error: unknown): Promise<void> {
	log.error({ error, attempt: id }, 'an attempt could not be advanced');
	await inDirectory(db, (tx) =>
		tx
			.update(due)
			.set({ at: sql`app_clock() + ${retryAfter}` })
			.where(eq(due.attemptId, id))
	);
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
