import { lt, sql } from 'drizzle-orm';
import { inDirectory, type Db } from '../db/client.ts';
import { throttle } from '../db/schema/index.ts';
import { sessionsOf } from './lucia.ts';

/** Forgets sessions that are over and failures that no longer count. */
export async function sweep(db: Db): Promise<void> {
	await sessionsOf(db).deleteExpiredSessions();
	await inDirectory(db, (tx) => tx.delete(throttle).where(lt(throttle.until, sql`app_clock() - 86400000`)));
}
