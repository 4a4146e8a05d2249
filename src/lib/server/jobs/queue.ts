// What there is to do, for any process: a row that commits with its cause and goes when the work is done.
import { and, asc, eq, lte } from 'drizzle-orm';
import { clock, inDirectory, type Db, type Tx } from '../db/client.ts';
import { job } from '../db/schema/index.ts';

export type Job = typeof job.$inferSelect;

/** Jobs that go on in one turn of the loop: a conversation that is due comes first a moment later. */
const few = 5;

/** @param id of the row in the table of its kind */
export async function begin(tx: Tx, organisationId: string, kind: Job['kind'], id: string): Promise<void> {
	await tx.insert(job).values({ id, organisationId, kind, at: new Date(await clock(tx)) });
}

/** Nobody goes on with it. Waits for a step in progress, so who changes the row in its table does this first. */
export async function end(tx: Tx, id: string): Promise<void> {
	await tx.delete(job).where(eq(job.id, id));
}

/** Those that have waited longest. */
export const due = (db: Db, now: Date): Promise<Job[]> =>
	inDirectory(db, (tx) => tx.select().from(job).where(lte(job.at, now)).orderBy(asc(job.at)).limit(few));

/** False: another process is at it, or was just now. Otherwise it is ours until this transaction ends, and behind the others that wait. */
export async function claim(tx: Tx, id: string, now: Date): Promise<boolean> {
	const [free] = await tx
		.select({ id: job.id })
		.from(job)
		.where(and(eq(job.id, id), lte(job.at, now)))
		.for('update', { skipLocked: true });
	if (free) await move(tx, id, now);
	return free !== undefined;
}

export const move = (tx: Tx, id: string, at: Date) => tx.update(job).set({ at }).where(eq(job.id, id));
