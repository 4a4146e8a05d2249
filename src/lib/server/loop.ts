// The one loop of a process. It holds no state: it only asks the database what is due, says it, and tells who watches.
import { and, lt, max, ne, sql } from 'drizzle-orm';
import * as attempts from './attempts.ts';
import { clock, inDirectory, type Db } from './db/client.ts';
import { liveness, outage } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import { log } from './log.ts';
import * as streams from './streams.ts';

const interval = 250;
/** A longer time without any living process was an outage, and candidates are given it back. ms */
const noticed = 2000;
const day = 86_400_000;

/** Starts the loop; the returned function stops it and waits for the turn in progress. */
export function startLoop(db: Db): () => Promise<void> {
	const process = uuid();
	let stopped = false;
	let failing = false;
	let sleep: { wake: () => void } | undefined;

	const run = async () => {
		while (!stopped) {
			try {
				await beat(db, process);
				await attempts.advanceDue(db);
				await streams.refresh(db);
				if (failing) log.info('the database is back');
				failing = false;
			} catch (error) {
				// Said once: a database that is gone would fill the log.
				if (!failing) log.error({ error }, 'the loop could not reach the database');
				failing = true;
			}
			await new Promise<void>((resolve) => {
				const timer = setTimeout(resolve, interval);
				sleep = { wake: () => (clearTimeout(timer), resolve()) };
			});
		}
	};
	const running = run();
	return async () => {
		stopped = true;
		sleep?.wake();
		await running;
	};
}

/** Notes that this process lives; the first to come back after a silence of all processes records the outage. */
const beat = (db: Db, process: string) =>
	inDirectory(db, async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(hashtext('firstline.liveness'))`);
		const now = await clock(tx);
		const [{ seen } = { seen: null }] = await tx.select({ seen: max(liveness.seenAt) }).from(liveness);
		if (seen !== null && now - seen > noticed) await tx.insert(outage).values({ from: seen, to: now, cause: 'unserved' });
		await tx
			.insert(liveness)
			.values({ process, startedAt: now, seenAt: now })
			.onConflictDoUpdate({ target: liveness.process, set: { seenAt: now } });
		// Rows of processes that are long gone tell nothing any more.
		await tx.delete(liveness).where(and(lt(liveness.seenAt, now - day), ne(liveness.process, process)));
	});
