import postgres from 'postgres';
import type { Wires } from './wires.ts';

/** Where a database is: a URL, or a socket's folder, which the driver takes only as `host`. */
export type Address = { url: string } | { host: string; port: number; user: string; database: string };

export type Sql = postgres.Sql;

/** The role that all but migrations run as: it owns nothing. */
export const appRole = 'firstline_app';

/** `socket`: makes the driver's connections; its own types leave it out. */
type Options = postgres.Options<Record<string, postgres.PostgresType>> & { socket?: Wires['open'] };

/**
 * Before a connection that broke is made anew; s. The driver would wait longer each time, up to 20 s, and have queries wait with it:
 * people would be told nothing for as long after the database is back.
 */
const pause = 0.1;

/** A pool of connections; opened on first use. */
export function client(address: Address, options: Options = {}): Sql {
	const all = { onnotice: () => {}, connect_timeout: 5, backoff: () => pause, ...options };
	return 'url' in address ? postgres(address.url, all) : postgres({ ...address, ...all });
}

/** The same server, another database. */
export function inDatabase(address: Address, database: string): Address {
	if (!('url' in address)) return { ...address, database };
	const url = new URL(address.url);
	url.pathname = `/${database}`;
	return { url: url.href };
}

/** Runs something on one connection of its own, and closes it. */
export async function once<T>(address: Address, run: (sql: Sql) => Promise<T>, options: Options = {}): Promise<T> {
	const sql = client(address, { ...options, max: 1 });
	try {
		return await run(sql);
	} finally {
		await sql.end({ timeout: 5 });
	}
}
