import { expect, test } from 'vitest';
import { clock } from '../../src/lib/server/db/client.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import { shiftClock, testDatabase } from './database.ts';

const database = testDatabase();

test('the clock is the real time in whole milliseconds', async () => {
	const before = Date.now();
	const now = await clock(database.db.tables);
	expect(Number.isInteger(now)).toBe(true);
	expect(now).toBeGreaterThanOrEqual(before - 1);
	expect(now).toBeLessThanOrEqual(Date.now() + 1);
});

test('it goes on within a transaction', async () => {
	await database.db.tables.transaction(async (tx) => {
		const first = await clock(tx);
		await new Promise((resolve) => setTimeout(resolve, 30));
		expect(await clock(tx)).toBeGreaterThanOrEqual(first + 25);
	});
});

test('the owner may shift it, forwards and back', async () => {
	await shiftClock(database.db, 3_600_000);
	expect((await clock(database.db.tables)) - Date.now()).toBeGreaterThan(3_599_000);
	await shiftClock(database.db, -60_000);
	expect((await clock(database.db.tables)) - Date.now()).toBeLessThan(-59_000);
	await shiftClock(database.db, 0);
});

test('ids are uuids of version 7 that sort by their time', () => {
	const ids = [1_000_000, 1_000_001, 1_700_000_000_000].map((now) => uuid(now));
	expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
	expect([...ids].sort()).toEqual(ids);
	expect(new Set(Array.from({ length: 1000 }, () => uuid(5))).size).toBe(1000);
});
