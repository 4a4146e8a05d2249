import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { inDatabase, once } from '../../src/lib/server/db/address.ts';
import { connect, withOrganisation, type Db } from '../../src/lib/server/db/client.ts';
import { organisation } from '../../src/lib/server/db/schema/index.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import { template } from './servers.ts';

/**
 * A database of this file's own, made before its tests and dropped after them: `const database = testDatabase()`, then `database.db`
 * inside of tests. The whole suite runs once on every server of servers.ts.
 */
export function testDatabase(): { readonly db: Db; another(): Db } {
	const server = inject('database');
	const name = `test_${randomBytes(6).toString('hex')}`;
	const address = inDatabase(server, name);
	let db: Db | undefined;
	const others: Db[] = [];
	beforeAll(async () => {
		await once(server, (sql) => sql.unsafe(`create database ${name} template ${template}`));
		db = connect(address, address);
	});
	afterAll(async () => {
		for (const open of [db, ...others]) await open?.close();
		await once(server, (sql) => sql.unsafe(`drop database ${name}`));
	});
	return {
		get db() {
			if (!db) throw new Error('the database is there inside of tests only');
			return db;
		},
		/** As a process has it that knows nothing of this one. */
		another() {
			const other = connect(address, address);
			others.push(other);
			return other;
		}
	};
}

/** An organisation with nothing in it. Returns its id. */
export async function emptyOrganisation(db: Db, name = 'Test'): Promise<string> {
	const id = uuid();
	await withOrganisation(db, id, (tx) => tx.insert(organisation).values({ id, name, language: 'en' }));
	return id;
}

/** Moves `app_clock()` of this file's database. @param ms ahead of the real time; in all, not further */
export const shiftClock = (db: Db, ms: number): Promise<unknown> =>
	db.asOwner((sql) => sql`insert into directory.clock_shift (ms) values (${ms}) on conflict ("only") do update set ms = excluded.ms`);
