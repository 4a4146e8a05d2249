import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { once as event } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { once } from '../../src/lib/server/db/address.ts';
import { startEmbedded } from '../../src/lib/server/db/embedded/index.ts';

let folder: string;
beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'firstline-start-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const postmasters = () =>
	execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
		.split('\n')
		.filter((line) => line.includes(`postgres -D ${folder}`)).length;

describe('the embedded database', () => {
	test('is made on first use, keeps what it was told, and leaves no process behind', async () => {
		const first = await startEmbedded(folder);
		await once(first.address, (sql) => sql`create table note as select 'kept' as text`);
		await first.stop();
		expect(postmasters()).toBe(0);
		const second = await startEmbedded(folder);
		expect(await once(second.address, (sql) => sql`select text from note`)).toEqual([{ text: 'kept' }]);
		await second.stop();
		expect(postmasters()).toBe(0);
	});

	test('listens on a socket that nobody else may enter, and on no port', async () => {
		const { address, stop } = await startEmbedded(folder);
		const settings = await once(
			address,
			(sql) => sql`select name, setting from pg_settings where name in ('listen_addresses', 'fsync', 'unix_socket_permissions') order by 1`
		);
		expect(settings.map((row) => row.setting)).toEqual(['on', '', '0700']);
		expect('host' in address && existsSync(join(address.host, '.s.PGSQL.5432'))).toBe(true);
		await stop();
		expect('host' in address && existsSync(address.host)).toBe(false);
	});

	test('serves one process: a second is told so', async () => {
		const { stop } = await startEmbedded(folder);
		await expect(startEmbedded(folder)).rejects.toThrow(`Firstline already runs with the data folder ${folder}.`);
		await stop();
		await (await startEmbedded(folder)).stop();
	});

	test('started twice at the same moment serves one of the two', async () => {
		const outcomes = await Promise.allSettled([startEmbedded(folder), startEmbedded(folder)]);
		const started = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
		expect(started.length).toBe(1);
		await started[0]!.stop();
	});

	test('left running by a killed process is taken over, with all that was committed', async () => {
		const script = `import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, '../../src/lib/server/db/embedded/index.ts'))};
			import { once } from ${JSON.stringify(join(import.meta.dirname, '../../src/lib/server/db/address.ts'))};
			const { address } = await startEmbedded(process.argv[1]);
			await once(address, (sql) => sql.unsafe('create table note as select 1 as n'));
			console.log('ready');
			setInterval(() => {}, 1000);`;
		const other = spawn(process.execPath, ['--input-type=module', '-e', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
		await event(other.stdout, 'data');
		other.kill('SIGKILL');
		await event(other, 'exit');
		expect(postmasters()).toBe(1);
		const { address, stop } = await startEmbedded(folder);
		expect(await once(address, (sql) => sql`select n from note`)).toEqual([{ n: 1 }]);
		await stop();
		expect(postmasters()).toBe(0);
	});

	test('says what is wrong with data of another version', async () => {
		await (await startEmbedded(folder)).stop();
		writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '15\n');
		await expect(startEmbedded(folder)).rejects.toThrow(/written by PostgreSQL 15, this is 18\. Start the release that wrote them/);
		writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '18\n');
		await (await startEmbedded(folder)).stop();
	});

	test('says what is wrong with a data folder that is a file', async () => {
		const file = join(folder, 'file');
		writeFileSync(file, '');
		await expect(startEmbedded(file)).rejects.toThrow(`The data folder ${file} cannot be written (EEXIST).`);
	});

	test('a start that was cut off while making the database does no harm', async () => {
		mkdirSync(join(folder, 'postgres.new'));
		writeFileSync(join(folder, 'postgres.new', 'PG_VERSION'), '18\n');
		await (await startEmbedded(folder)).stop();
	});

	test('does not put what people wrote into its log, not even when a query fails', async () => {
		const { address, stop } = await startEmbedded(folder);
		await once(address, async (sql) => {
			await sql`create table note (text text primary key)`;
			await sql`insert into note values ('sesame')`;
			await sql`insert into note values ('sesame')`.catch(() => {});
			await sql.unsafe("select 'sesame' from nowhere").catch(() => {});
		});
		await stop();
		const log = readFileSync(join(folder, 'postgres.log'), 'utf8');
		expect(log).toContain('duplicate key value');
		expect(log).not.toContain('sesame');
	});
});

describe.skipIf(process.getuid?.() !== 0)('as root', () => {
	test('a data folder below a closed one that somebody chose is refused in a sentence', async () => {
		const closed = join(folder, 'closed');
		mkdirSync(join(closed, 'data'), { recursive: true });
		chmodSync(closed, 0o700);
		chmodSync(dirname(closed), 0o755);
		await expect(startEmbedded(join(closed, 'data'))).rejects.toThrow(/cannot get into .*closed\/data\. Choose a DATA_DIR/);
	});
});
