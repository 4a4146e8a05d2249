import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inDatabase, once, type Address } from '../../src/lib/server/db/address.ts';
import { startEmbedded, type Embedded } from '../../src/lib/server/db/embedded/index.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';

const folder = mkdtempSync(join(tmpdir(), 'firstline-open-'));
const password = randomBytes(8).toString('hex');
let server: Embedded;
let port: number;

beforeAll(async () => {
	port = await freePort();
	server = await startEmbedded(folder, { tcpPort: port });
});
afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});

const asAdministrator = (statement: string, database = 'postgres') =>
	once(inDatabase(server.address, database), (sql) => sql.unsafe(statement));

const url = (user: string, database: string, secret = password) => `postgres://${user}:${secret}@127.0.0.1:${port}/${database}`;

const open = (databaseUrl: string, databaseOwnerUrl: string | null = null) =>
	openDatabase({ databaseUrl, databaseOwnerUrl, dataDir: folder, dataDirChosen: true });

async function rolesAndDatabase(name: string, ...roles: [role: string, rights: string][]): Promise<void> {
	for (const [role, rights] of roles) await asAdministrator(`create role ${role} login ${rights} password '${password}'`);
	await asAdministrator(`create database ${name} owner ${roles[0]![0]}`);
}

/** Before the others: as long as nobody has made the role of the application. */
describe('an external database', () => {
	test('whose user may not make roles says what an administrator can do, and works once that is done', async () => {
		await rolesAndDatabase('modest', ['modest', '']);
		await expect(open(url('modest', 'modest'))).rejects.toThrow(/CREATE ROLE firstline_app NOLOGIN; GRANT firstline_app TO modest;/);
		await asAdministrator('create role firstline_app nologin; grant firstline_app to modest');
		const db = await open(url('modest', 'modest'));
		expect(await db.sql`select current_user as app, session_user as login`).toEqual([{ app: 'firstline_app', login: 'modest' }]);
		await db.close();
		await asAdministrator('drop database modest');
		await asAdministrator('drop role modest; drop role firstline_app');
	});

	test('needs one URL where its user may make roles', async () => {
		await rolesAndDatabase('single', ['single', 'createrole']);
		const db = await open(url('single', 'single'));
		expect(await db.sql`select current_user as app, session_user as login`).toEqual([{ app: 'firstline_app', login: 'single' }]);
		await db.close();
		await (await open(url('single', 'single'))).close();
	});

	test('can have one user who owns the tables and another who works with them', async () => {
		await rolesAndDatabase('double', ['double_owner', 'createrole'], ['double_app', '']);
		await asAdministrator('grant firstline_app to double_owner with admin option');
		const db = await open(url('double_app', 'double'), url('double_owner', 'double'));
		expect(await db.sql`select current_user as app, session_user as login`).toEqual([{ app: 'firstline_app', login: 'double_app' }]);
		expect(await db.asOwner((sql) => sql`select current_user as owner`)).toEqual([{ owner: 'double_owner' }]);
		await db.close();
	});

	test('is brought up to date once when four processes start at the same moment', async () => {
		await asAdministrator('create database crowd');
		const address: Address = inDatabase(server.address, 'crowd');
		const { migrate } = await import('../../src/lib/server/db/migrate.ts');
		await Promise.all(Array.from({ length: 4 }, () => migrate(address, address)));
		const rows = await once(address, (sql) => sql`select hash from drizzle.__drizzle_migrations`);
		expect(new Set(rows.map((row) => row.hash)).size).toBe(rows.length);
	});

	test('is refused when a role of that name could pass row-level security by', async () => {
		await asAdministrator('alter role firstline_app bypassrls');
		await expect(open(url('single', 'single'))).rejects.toThrow(/firstline_app may bypass row-level security/);
		await asAdministrator('alter role firstline_app nobypassrls');
	});

	test('is refused when it could lose answers', async () => {
		await asAdministrator('alter system set full_page_writes = off');
		await asAdministrator('select pg_reload_conf()');
		await expect.poll(() => asAdministrator('show full_page_writes')).toMatchObject([{ full_page_writes: 'off' }]);
		await expect(open(url('single', 'single'))).rejects.toThrow(/would lose answers in a crash/);
		await asAdministrator('alter system reset full_page_writes');
		await asAdministrator('select pg_reload_conf()');
	});

	const sentences: [string, () => string, RegExp][] = [
		['nobody answers', () => `postgres://a:b@127.0.0.1:1/x`, /cannot be used: nobody answers there\.$/],
		['the password is wrong', () => url('single', 'single', 'guess'), /the password is wrong/],
		['the database does not exist', () => url('single', 'absent'), /there is no such database/]
	];
	test.each(sentences)('says so when %s', async (_title, address, sentence) => {
		await expect(open(address())).rejects.toThrow(sentence);
	});
});
