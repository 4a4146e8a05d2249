import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { join } from 'node:path';
import { projectFolder } from '../project.ts';
import { once, type Address } from './address.ts';
import { checkServer, ensureRole } from './role.ts';

/** Any number; the same in every process. */
const lock = 7_105_312_026;

/**
 * Brings the database up to date, on one connection that holds a lock: several processes may start at once.
 * @throws StartupError when the server is unsuited or its user may not do it
 */
export const migrate = (owner: Address, app: Address): Promise<void> =>
	once(owner, async (sql) => {
		await sql`select pg_advisory_lock(${lock})`;
		await checkServer(sql);
		await ensureRole(sql, await loginOf(sql, owner, app));
		await applyMigrations(drizzle(sql), { migrationsFolder: join(projectFolder, 'drizzle') });
	});

async function loginOf(sql: Parameters<typeof checkServer>[0], owner: Address, app: Address): Promise<string> {
	if ('url' in app && app !== owner) return decodeURIComponent(new URL(app.url).username);
	const [row] = await sql<{ login: string }[]>`select session_user as login`;
	return row!.login;
}
