import { sql as query } from 'drizzle-orm';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import { appRole, client, once, type Address, type Sql } from './address.ts';
import * as schema from './schema/index.ts';
import { wires, type Wires } from './wires.ts';

/** What queries are made on: within an organisation's transaction, or on the directory. */
export type Tx = PgDatabase<PostgresJsQueryResultHKT, typeof schema>;

export interface Db {
	/** Sees the directory; of `public` nothing, unless a transaction says whose. Use the functions below. */
	tables: Tx;
	sql: Sql;
	/** Runs as the owner of the tables, on a connection of its own: for tests and demonstration data. */
	asOwner<T>(run: (sql: Sql) => Promise<T>): Promise<T>;
	/** Notes what was heard until now; what it returns ends the connections on which nothing came since. */
	watch: Wires['watch'];
	/** Ends all connections, and the embedded server if this process started it. */
	close(): Promise<void>;
}

/** One process's connections: on 100 of a default server there is room for four. */
const poolSize = 20;

/** Connects to a database that is up to date. `release` is called when all connections are closed. */
export function connect(owner: Address, app: Address, release: () => Promise<void> = async () => {}): Db {
	const { open, watch } = wires();
	const sql = client(app, {
		max: poolSize,
		socket: open,
		connection: {
			application_name: 'firstline',
			role: appRole,
			synchronous_commit: 'on',
			statement_timeout: 30_000,
			idle_in_transaction_session_timeout: 10_000,
			// Seconds, seconds, times: whoever of us is gone without goodbye must not hold an attempt's lock.
			tcp_keepalives_idle: 3,
			tcp_keepalives_interval: 1,
			tcp_keepalives_count: 4
		}
	});
	return {
		tables: drizzle(sql, { schema }),
		sql,
		watch,
		asOwner: (run) => once(owner, run),
		async close() {
			// Nobody asks anything any more; after a database died, a connection may never say goodbye. Seconds
			await sql.end({ timeout: 1 });
			await release();
		}
	};
}

/** One transaction that sees and writes this organisation's rows alone, and the directory. */
export const withOrganisation = <T>(db: Db, organisationId: string, run: (tx: Tx) => Promise<T>): Promise<T> =>
	db.tables.transaction(async (tx) => {
		await tx.execute(query`select set_config('app.organisation', ${organisationId}, true)`);
		return run(tx);
	});

/** One transaction that sees the memberships of an account, whatever the organisation. */
export const withAccount = <T>(db: Db, accountId: string, run: (tx: Tx) => Promise<T>): Promise<T> =>
	db.tables.transaction(async (tx) => {
		await tx.execute(query`select set_config('app.account', ${accountId}, true)`);
		return run(tx);
	});

/** The tables that are read before or across organisations. Each statement stands by itself; for more use `tx.transaction`. */
export const inDirectory = <T>(db: Db, run: (tx: Tx) => Promise<T>): Promise<T> => run(db.tables);

/** The only clock: ms since 1970, as the database sees it. */
export async function clock(tx: Tx): Promise<number> {
	const [row] = await tx.execute<{ now: string }>(query`select app_clock() as now`);
	return Number(row!.now);
}
