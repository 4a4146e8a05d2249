import { StartupError } from '../startup-error.ts';
import { appRole, type Sql } from './address.ts';

/** Oldest PostgreSQL that this works with. */
const oldest = 15;

/** @throws StartupError when this server cannot keep what it promises */
export async function checkServer(sql: Sql): Promise<void> {
	const [found] = await sql<{ version: number; text: string; fsync: string; pages: string; encoding: string }[]>`
		select current_setting('server_version_num')::int / 10000 as version, current_setting('server_version') as text, current_setting('fsync') as fsync,
			current_setting('full_page_writes') as pages, current_setting('server_encoding') as encoding`;
	const { version, text, fsync, pages, encoding } = found!;
	if (version < oldest) throw new StartupError(`Firstline needs PostgreSQL ${oldest} or newer; the one in DATABASE_URL is ${text}.`);
	if (fsync !== 'on' || pages !== 'on') {
		throw new StartupError('The database runs with fsync or full_page_writes off and would lose answers in a crash. Switch both on.');
	}
	if (encoding !== 'UTF8') throw new StartupError(`The database's encoding is ${encoding}; make it with encoding UTF8.`);
}

/**
 * The role that everything but migrations runs as, and the right of `login` to take it on.
 * @param login who the server's own connections sign in as; may be another than the owner
 * @throws StartupError when the owner may not do that, with what an administrator can do instead
 */
export async function ensureRole(owner: Sql, login: string): Promise<void> {
	const [state] = await owner<{ present: boolean; powerful: boolean | null; member: boolean }[]>`
		select exists (select from pg_roles where rolname = ${appRole}) as present,
			(select rolsuper or rolbypassrls from pg_roles where rolname = ${appRole}) as powerful,
			exists (select from pg_roles where rolname = ${login} and rolsuper) as member`;
	if (state!.powerful) throw new StartupError(`The role ${appRole} may bypass row-level security. Take SUPERUSER and BYPASSRLS from it.`);
	try {
		if (!state!.present) await createRole(owner);
		if (!state!.member && !(await mayTake(owner, login))) await owner`grant ${owner(appRole)} to ${owner(login)}`;
	} catch (error) {
		throw new StartupError(
			`The database user may not set up the role ${appRole} (${(error as Error).message}). Let an administrator run\n` +
				`  CREATE ROLE ${appRole} NOLOGIN; GRANT ${appRole} TO ${login};\n` +
				'or set DATABASE_OWNER_URL to a user who may.'
		);
	}
}

/** Roles belong to the whole server: another database's start may make it at the same moment. */
const createRole = (owner: Sql) =>
	owner.unsafe(`create role ${appRole} nologin`).catch((error: { code?: string }) => {
		if (error.code !== '42710' && error.code !== '23505') throw error;
	});

async function mayTake(owner: Sql, login: string): Promise<boolean> {
	if (login === appRole) return true;
	const [found] = await owner`
		select 1 from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles l on l.oid = m.member
		where r.rolname = ${appRole} and l.rolname = ${login}
			and coalesce((to_jsonb(m) ->> 'set_option')::boolean, true)`;
	return found !== undefined;
}
