import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { audit, candidate, liveness, outage } from '../../src/lib/server/db/schema/index.ts';
import * as outages from '../../src/lib/server/outages.ts';
import * as retention from '../../src/lib/server/retention.ts';
import { emptyOrganisation, shiftClock, testDatabase } from './database.ts';

const database = testDatabase();

test('a candidate is erased when the retention is over, not before, and the audit log knows that it happened', async () => {
	const organisationId = await emptyOrganisation(database.db);
	const id = randomUUID();
	const people = () => withOrganisation(database.db, organisationId, (tx) => tx.select({ id: candidate.id }).from(candidate));
	await withOrganisation(database.db, organisationId, (tx) =>
		tx.insert(candidate).values({ organisationId, id, name: 'Ann', email: 'ann@example.com', createdAt: sql`now()` })
	);
	await shiftClock(database.db, 364 * 86_400_000);
	expect(await retention.sweep(database.db)).toBe(0);
	expect(await people()).toEqual([{ id }]);
	await shiftClock(database.db, 366 * 86_400_000);
	expect(await retention.sweep(database.db)).toBe(1);
	expect(await people()).toEqual([]);
	const rows = await withOrganisation(database.db, organisationId, (tx) => tx.select().from(audit).where(eq(audit.subject, id)));
	expect(rows.map((r) => r.action)).toEqual(['candidate.erase']);
	await shiftClock(database.db, 0);
});

test('however many people are to be erased, they all are', async () => {
	const organisationId = await emptyOrganisation(database.db);
	await withOrganisation(database.db, organisationId, (tx) =>
		tx
			.insert(candidate)
			.values(Array.from({ length: 120 }, (_, i) => ({ organisationId, id: randomUUID(), name: 'Ann', email: `ann${i}@example.com` })))
	);
	await shiftClock(database.db, 366 * 86_400_000);
	expect(await retention.sweep(database.db)).toBe(120);
	await shiftClock(database.db, 0);
	expect(await withOrganisation(database.db, organisationId, (tx) => tx.$count(candidate))).toBe(0);
});

test('a silence of all processes is noted once, by whoever comes first after it', async () => {
	const noted = () => database.db.tables.select().from(outage);
	await outages.beat(database.db, randomUUID());
	await shiftClock(database.db, 1500);
	await outages.beat(database.db, randomUUID());
	expect(await noted()).toEqual([]);
	const [{ seenAt: from }] = (await database.db.tables
		.select({ seenAt: sql<number>`max(${liveness.seenAt})`.mapWith(Number) })
		.from(liveness)) as [{ seenAt: number }];
	await shiftClock(database.db, 31_500);
	await Promise.all([1, 2, 3].map(() => database.db.tables.transaction((tx) => outages.now(tx))));
	const rows = await noted();
	expect(rows).toHaveLength(1);
	expect(rows[0]!.from).toBe(from);
	expect(rows[0]!.to - from).toBeGreaterThanOrEqual(29_900);
	await shiftClock(database.db, 0);
});
