// Where an account is signed in. A session is named by the hash of its id: enough to end it, useless to enter.
import { and, desc, eq, gt, ne, sql } from 'drizzle-orm';
import { inDirectory, type Db } from '../db/client.ts';
import { session } from '../db/schema/index.ts';
import { hashToken } from '../tokens.ts';

export interface SessionShown {
	/** Names it for `endSession`. */
	key: string;
	/** What the browser calls itself. */
	agent: string;
	seenAt: Date;
	createdAt: Date;
	/** The one that asks. */
	own: boolean;
}

/** Newest use first. @param current id of the session that asks */
export async function sessionsOfAccount(db: Db, accountId: string, current: string): Promise<SessionShown[]> {
	const rows = await inDirectory(db, (tx) =>
		tx
			.select({ key: session.idHash, agent: session.agent, seenAt: session.seenAt, createdAt: session.createdAt })
			.from(session)
			.where(and(eq(session.accountId, accountId), gt(session.expiresAt, sql`now()`)))
			.orderBy(desc(session.seenAt))
	);
	return rows.map((row) => ({ ...row, own: row.key === hashToken(current) }));
}

/** Somebody else's key ends nothing. */
export const endSession = (db: Db, accountId: string, key: string): Promise<void> =>
	inDirectory(db, async (tx) => {
		await tx.delete(session).where(and(eq(session.accountId, accountId), eq(session.idHash, key)));
	});

/** @param current stays signed in */
export const endOtherSessions = (db: Db, accountId: string, current: string): Promise<void> =>
	inDirectory(db, async (tx) => {
		await tx.delete(session).where(and(eq(session.accountId, accountId), ne(session.idHash, hashToken(current))));
	});
