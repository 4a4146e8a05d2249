import { describe, expect, test } from 'vitest';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { emptyOrganisation, testDatabase } from './database.ts';

const database = testDatabase();

/** Not under row-level security: read before or across organisations. Whoever adds one has thought about what it tells. */
const directory = [
	'account',
	'apply_link',
	'clock_shift',
	'due',
	'job',
	'link',
	'liveness',
	'mail_due',
	'organisation',
	'outage',
	'pass',
	'session',
	'setup',
	'throttle'
];

/** What the application may do beside reading and adding. */
const changeable = {
	accommodation: 'DELETE, UPDATE',
	assessment: 'DELETE, UPDATE',
	assignment: '', // its day and its end alone
	attempt: 'UPDATE',
	attempt_event: '',
	audit: '',
	candidate: 'UPDATE',
	chosen_task: 'DELETE',
	coach_comment: '',
	course: 'UPDATE',
	decision: '',
	development_plan: '',
	draft: 'DELETE, UPDATE',
	group_answer: 'DELETE, UPDATE',
	invitation: 'UPDATE',
	invitee_line: 'DELETE, UPDATE',
	invitee_list: 'DELETE, UPDATE',
	mail: 'UPDATE',
	member: 'DELETE, UPDATE',
	override: '',
	practice: '', // whether it is shown alone
	rating: 'UPDATE', // until it is submitted
	reflection: '', // its answer alone
	remark: '', // its answer alone
	rescored: '',
	rescoring: 'UPDATE',
	saved_view: 'DELETE',
	scenario_version: '',
	scorecard: '',
	sitting: 'UPDATE',
	task: 'DELETE, UPDATE'
};

describe('every table', () => {
	test('of public is under row-level security, for its owner too, by the policy of organisations', async () => {
		const rows = await database.db.sql<{ name: string; safe: boolean }[]>`
			select c.relname as name, c.relrowsecurity and c.relforcerowsecurity and exists (
				select from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname and p.policyname = 'organisation'
					and p.cmd = 'ALL' and p.qual like '%app.organisation%' and p.with_check = p.qual) as safe
			from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')`;
		expect(rows.filter((row) => !row.safe)).toEqual([]);
		expect(rows.map((row) => row.name).sort()).toEqual(Object.keys(changeable));
	});

	test('of public has the organisation first in its key', async () => {
		const rows = await database.db.sql<{ name: string; first: string }[]>`
			select i.indrelid::regclass::text as name, a.attname as first
			from pg_index i join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
			where i.indisprimary and c.relnamespace = 'public'::regnamespace`;
		expect(rows.filter((row) => row.first !== 'organisation_id')).toEqual([]);
		expect(rows.length).toBe(Object.keys(changeable).length);
	});

	test('is in public, or in the directory by name, or keeps the list of migrations', async () => {
		const rows = await database.db.sql<{ name: string }[]>`
			select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('public', 'information_schema') and n.nspname not like 'pg\\_%' order by 1`;
		expect(rows.map((row) => row.name)).toEqual([...directory.map((name) => `directory.${name}`), 'drizzle.__drizzle_migrations']);
	});

	test('has nothing that anybody may do but its owner and the application', async () => {
		const rows = await database.db.asOwner(
			(sql) => sql`
				select table_schema, table_name, grantee from information_schema.role_table_grants
				where table_schema in ('public', 'directory') and grantee not in ('firstline_app', current_user)`
		);
		expect(rows).toEqual([]);
	});
});

describe('the application', () => {
	test('owns nothing and passes no policy by', async () => {
		const [role] = await database.db.sql`
			select current_user as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
				(select count(*)::int from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = current_user`;
		expect(role).toEqual({
			...{ name: 'firstline_app', rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolcanlogin: false },
			owned: 0
		});
	});

	test('may change and delete what the list says, and no more', async () => {
		const rows = await database.db.sql<{ name: string; rights: string }[]>`
			select c.relname as name, coalesce(string_agg(right_name, ', ' order by right_name), '') as rights from pg_class c
			left join unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) right_name on has_table_privilege(c.oid, right_name)
			where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by 1`;
		expect(Object.fromEntries(rows.map(({ name, rights }) => [name, rights]))).toEqual(changeable);
	});

	const forbidden: [string, string][] = [
		['change an event', 'update attempt_event set at = 0'],
		['delete an event', 'delete from attempt_event'],
		['delete an attempt, and its events with it', 'delete from attempt'],
		['delete an organisation', 'delete from directory.organisation'],
		['empty the log', 'truncate attempt_event'],
		['change a scorecard', 'update scorecard set total = 100'],
		['put other words into a remark', "update remark set text = ''"],
		['take back a decision', 'delete from decision'],
		['change what was overridden', 'update override set total = 1'],
		['rewrite the audit', 'update audit set actor = actor'],
		['shift the clock', 'insert into directory.clock_shift (ms) values (1)'],
		['take back an outage', 'delete from directory.outage'],
		['make a table', 'create table public.mine (id int)'],
		['switch off row-level security', 'alter table attempt_event disable row level security']
	];
	test.each(forbidden)('cannot %s', async (_what, statement) => {
		const organisationId = await emptyOrganisation(database.db);
		const trying = withOrganisation(database.db, organisationId, (tx) => tx.execute(statement));
		await expect(trying).rejects.toMatchObject({ cause: { code: '42501' } });
	});
});
