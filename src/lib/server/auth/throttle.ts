// Guessing is slow: after some failures under one e-mail or from one address, each further one has to wait longer.
import { asc, eq, inArray, sql } from 'drizzle-orm';
import { isIPv6 } from 'node:net';
import { clock, type Db } from '../db/client.ts';
import { throttle } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import { hashToken } from '../tokens.ts';

const minute = 60_000;
/** Failures after which one has to wait. Many people share the address of an office. */
const allowed = { email: 5, address: 30 };
const longestWait = 15 * minute;
/** Failures older than this are forgotten. */
const memory = 60 * minute;

export interface Strikes {
	failures: number;
	/** ms; nothing is tried before. */
	until: number;
}

/** What is remembered after one more try at `now`; null: it is too early to try at all. */
export function strike({ failures, until }: Strikes, now: number, allowed: number): Strikes | null {
	if (until > now) return null;
	const count = (now - until > memory ? 0 : failures) + 1;
	// One minute, then two, four, eight …
	const wait = count < allowed ? 0 : Math.min(longestWait, minute * 2 ** Math.min(count - allowed, 10));
	return { failures: count, until: now + wait };
}

/** An address as throttled: whole networks of IPv6 belong to one customer. */
export const network = (address: string): string => (isIPv6(address) ? address.toLowerCase().split(':').slice(0, 4).join(':') : address);

const keysOf = (email: string, address: string) => ({
	email: hashToken(`email ${email}`),
	address: hashToken(`address ${network(address)}`)
});

/**
 * Counts a try before it is made, so that many at once count as many.
 * @throws AppError too-many-attempts
 */
export const countTry = (db: Db, email: string, address: string): Promise<void> =>
	db.tables.transaction(async (tx) => {
		const keys = keysOf(email, address);
		const wanted = [keys.email, keys.address].sort();
		await tx
			.insert(throttle)
			.values(wanted.map((key) => ({ key, failures: 0, until: 0 })))
			.onConflictDoNothing();
		const rows = await tx.select().from(throttle).where(inArray(throttle.key, wanted)).orderBy(asc(throttle.key)).for('update');
		const now = await clock(tx);
		const waiting = Math.max(...rows.map((row) => row.until)) - now;
		if (waiting > 0) throw new AppError('too-many-attempts', { minutes: Math.ceil(waiting / minute) });
		for (const row of rows) {
			const next = strike(row, now, row.key === keys.email ? allowed.email : allowed.address);
			if (next) await tx.update(throttle).set(next).where(eq(throttle.key, row.key));
		}
	});

/** The try was right: the e-mail starts afresh, the address gets its one try back. */
export const forgive = (db: Db, email: string, address: string): Promise<void> =>
	db.tables.transaction(async (tx) => {
		const keys = keysOf(email, address);
		await tx.delete(throttle).where(eq(throttle.key, keys.email));
		await tx
			.update(throttle)
			.set({ failures: sql`greatest(0, failures - 1)` })
			.where(eq(throttle.key, keys.address));
	});
