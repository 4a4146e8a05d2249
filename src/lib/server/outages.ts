// Times in which nobody was served. Candidates are given them back, so whoever is first to look after one has to note it.
import { and, lt, max, ne, sql } from 'drizzle-orm';
import { clock, type Db, type Tx } from './db/client.ts';
import { liveness, outage } from './db/schema/index.ts';
import { log } from './log.ts';

/** A longer silence of all processes was an outage. ms */
export const noticed = 2000;
const day = 86_400_000;

const lastSeen = async (tx: Tx): Promise<number | null> =>
	(await tx.select({ seen: max(liveness.seenAt) }).from(liveness))[0]?.seen ?? null;

/** The time, after an outage that has just ended is noted. ms since 1970 */
export async function now(tx: Tx): Promise<number> {
	const at = await clock(tx);
	const seen = await lastSeen(tx);
	if (seen === null || Math.abs(at - seen) <= noticed) return at;
	await lock(tx);
	if (seen > at) return steppedBack(tx, at);
	// Another process may have been quicker.
	const from = await lastSeen(tx);
	if (from === null || at - from <= noticed) return at;
	await tx.insert(outage).values({ from, to: at, cause: 'unserved' });
	await tx.update(liveness).set({ seenAt: at });
	return at;
}

/** Somebody set the database's clock back. Nobody was seen in what is now the future: otherwise no outage would be noticed until then. */
async function steppedBack(tx: Tx, at: number): Promise<number> {
	const seen = await lastSeen(tx);
	if (seen === null || seen - at <= noticed) return at;
	log.warn({ ms: seen - at }, 'the clock of the database went back; conversations wait until it has caught up, and nobody loses time');
	await tx.update(liveness).set({ seenAt: at });
	return at;
}

/** Notes that this process lives. @param process id of its own, for as long as it runs */
export const beat = (db: Db, process: string): Promise<void> =>
	db.tables.transaction(async (tx) => {
		const at = await now(tx);
		await tx
			.insert(liveness)
			.values({ process, startedAt: at, seenAt: at })
			.onConflictDoUpdate({ target: liveness.process, set: { seenAt: at } });
		// Rows of processes that are long gone tell nothing any more.
		await tx.delete(liveness).where(and(lt(liveness.seenAt, at - day), ne(liveness.process, process)));
	});

const lock = (tx: Tx) => tx.execute(sql`select pg_advisory_xact_lock(hashtext('firstline.outage'))`);
