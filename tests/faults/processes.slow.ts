// Processes and databases that die, freeze, fill up, are exchanged or restored, in the middle of conversations.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { inDatabase, once, type Address } from '../../src/lib/server/db/address.ts';
import { startEmbedded } from '../../src/lib/server/db/embedded/index.ts';
import * as rescorings from '../../src/lib/server/rescorings.ts';
import type { Desk } from './desk.ts';
import { allHolds, answered, atDesk, eventsOf, repliesOf, reply } from './people.ts';
import { startRig, type Rig } from './rig.ts';
import { leave } from './schedules.ts';
import { ask, until } from './wire.ts';

let rig: Rig;
const question = 'Could you send me the order number, please?';

describe('two processes, one database', () => {
	beforeAll(async () => {
		rig = await startRig();
	});
	afterEach(() => rig.desks.splice(0).forEach((desk) => desk.close()));
	afterAll(() => rig.close());

	test('F3 both are restarted one after the other while fifty people write: nobody sees an error, and live streams are back within two seconds', async () => {
		const desks = await rig.seat(50);
		await until(() => desks.every(({ stream }) => stream.customerSeq > 0), 20_000);
		let isOver = false;
		const writers = desks.map(async (desk, index) => {
			for (let n = 1; !isOver; n++) {
				await wait(800 + ((index * 37) % 400));
				desk.send({ kind: 'note', text: `Note ${n} ${desk.seat.canary}` });
			}
		});
		for (const one of rig.replicas) {
			await one.signal('SIGTERM');
			await one.start();
			await wait(1500);
		}
		isOver = true;
		await Promise.all(writers);
		await Promise.all(desks.map((desk) => desk.settle(30_000)));
		await until(() => desks.every(({ stream }) => stream.isLive), 4000);
		expect(desks.flatMap(({ refused }) => refused)).toEqual([]);
		expect(new Set(desks.flatMap(({ statuses }) => statuses))).toEqual(new Set([200]));
		expect(Math.max(...desks.flatMap(({ stream }) => stream.gaps))).toBeLessThan(2000);
		await allHolds(rig, ...desks);
	}, 180_000);

	test('F4 a process is frozen for ten seconds with a reply in its hands: the other takes the reply, and what the first commits late is the same', async () => {
		const [first, second] = rig.replicas;
		rig.front.lead([first!.port]);
		rig.front.cut();
		const desk = await atDesk(rig);
		await first!.signal('SIGSTOP');
		desk.send({ kind: 'reply', text: question });
		await wait(1000);
		expect(desk.receipts.size).toBe(0);
		rig.front.lead([second!.port]);
		rig.front.cut(first!.port);
		await desk.settle(8000);
		await answered(rig, desk);
		await wait(9000);
		await first!.signal('SIGCONT');
		await wait(1500);
		expect(await repliesOf(rig, desk)).toEqual([question]);
		expect((await eventsOf(rig, desk)).filter(({ body }) => body.kind === 'credit')).toEqual([]);
		rig.front.lead(rig.replicas.map(({ port }) => port));
		await allHolds(rig, desk);
	}, 60_000);

	test('F5 the database is killed and away for twenty seconds: everything acknowledged is there, and who was at a desk is given back 20 to 25 s and told so', async () => {
		const desks = await Promise.all([atDesk(rig), atDesk(rig)]);
		for (const desk of desks) await reply(desk, question);
		rig.back.down(true);
		rig.killDatabase();
		for (const desk of desks) desk.send({ kind: 'reply', text: 'I am looking into it.' });
		await wait(20_000);
		expect(desks.map(({ stream }) => stream.news)).toEqual([['away'], ['away']]);
		rig.back.down(false);
		await Promise.all(desks.map((desk) => desk.settle(4000)));
		for (const desk of desks) {
			await answered(rig, desk, 8000);
			const credits = (await eventsOf(rig, desk)).flatMap(({ body }) => (body.kind === 'credit' ? [body.ms] : []));
			expect(Math.max(...credits)).toBeGreaterThanOrEqual(20_000);
			expect(Math.max(...credits)).toBeLessThanOrEqual(25_000);
			await until(() => desk.stream.entries.some(({ kind }) => kind === 'credit'), 5000, 'the news of the credit');
			expect(desk.statuses.every((status) => status === 200 || status === 503)).toBe(true);
		}
		await allHolds(rig, ...desks);
	}, 90_000);

	test('F7 there is no connection left for us: 503 with Retry-After, the outbox keeps, and /health tells the truth', async () => {
		const desk = await atDesk(rig);
		await rig.query('alter role shop connection limit 0');
		await rig.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'shop'`);
		const message = desk.send({ kind: 'reply', text: question });
		await until(() => desk.statuses.includes(503), 5000);
		const refused = await desk.post(message);
		expect(refused.status).toBe(503);
		expect(refused.headers['retry-after']).toBe('2');
		expect(desk.outbox).toHaveLength(1);
		expect((await desk.ask('/health')).status).toBe(503);
		await rig.query('alter role shop connection limit -1');
		await desk.settle(8000);
		expect((await desk.ask('/health')).status).toBe(200);
		await answered(rig, desk);
		await allHolds(rig, desk);
	}, 60_000);

	test('F9 a new version with other tables and another library is deployed in mid-conversation: the old page is served on, by what it began with', async () => {
		const desk = await atDesk(rig);
		await reply(desk, question);
		const pinned = (await eventsOf(rig, desk))[0]!.body;
		const library = mkdtempSync(join(tmpdir(), 'firstline-library-'));
		cpSync('scenarios', library, { recursive: true });
		writeFileSync(join(library, 'parcelio', 'late-parcel.en.md'), 'nothing of what it was');
		const [first, second] = rig.replicas;
		await rig.query('alter table attempt add column later text');
		await rig.query('create table directory.later (id uuid primary key)');
		await first!.signal('SIGTERM');
		await first!.start(1, { SCENARIOS: library });
		await reply(desk, 'I am looking into it.');
		await answered(rig, desk);
		await second!.signal('SIGTERM');
		await second!.start(1, { SCENARIOS: library });
		await reply(desk, 'Your parcel is lost, I am afraid.');
		await answered(rig, desk);
		expect((await eventsOf(rig, desk))[0]!.body).toEqual(pinned);
		await allHolds(rig, desk);
		await rig.query('drop table directory.later');
		await rig.query('alter table attempt drop column later');
		rmSync(library, { recursive: true });
	}, 90_000);

	const finishedBy = async (count: number): Promise<Desk[]> => {
		const desks = await rig.seat(count, { listens: false });
		for (const desk of desks) desk.send({ kind: 'reply', text: question });
		await Promise.all(desks.map((desk) => desk.settle(20_000)));
		for (const desk of desks) desk.send({ kind: 'finish' });
		await Promise.all(desks.map((desk) => desk.settle(20_000)));
		return desks;
	};
	const cards = (): Promise<object[]> => rig.query('select attempt_id, total, body from scorecard order by attempt_id, created_at');

	test('F11 two processes score the same forty attempts, and one is killed on the way: each has one scorecard, as a clean run makes it', async () => {
		const desks = await finishedBy(40);
		await rig.query('update directory.due set at = at - 20000 where at is not null');
		const before = (await cards()).length;
		await until(async () => (await cards()).length > before + 3, 20_000, 'the first scorecards', 5);
		await rig.replicas[0]!.signal('SIGKILL');
		await until(async () => (await cards()).length === before + 40, 40_000, 'all scorecards', 100);
		await rig.replicas[0]!.start();
		await allHolds(rig, ...desks);
	}, 120_000);

	test('F12 a rescoring is killed half-way: it goes on where it was, and everybody reads the old scores until all change at once', async () => {
		const [{ id, owner }] = rig.organisations as [Rig['organisations'][number], ...Rig['organisations']];
		const desks = await finishedBy(60);
		for (const desk of desks) await leave(desk);
		const before = await cards();
		const wish = { assessmentId: null, rubric: { politeness: 100 } } as const;
		const rescoring = await rescorings.start(rig.db, id, owner.accountId, wish);
		const state = async () =>
			(
				await rig.query<{ done: number; all: number; ready_at: string | null }>(
					'select done, "all", ready_at from rescoring where id = $1',
					[rescoring]
				)
			)[0]!;
		await until(async () => (await state()).done > 0, 20_000, 'the first part', 5);
		await Promise.all(rig.replicas.map((one) => one.signal('SIGKILL')));
		const half = await state();
		expect(half.done).toBeLessThan(half.all);
		await Promise.all(rig.replicas.map((one) => one.start()));
		await until(async () => (await state()).ready_at !== null, 40_000, 'the end of the rescoring', 100);
		expect((await state()).done).toBe(half.all);
		const doubled = await rig.query('select attempt_id from rescored where rescoring_id = $1 group by attempt_id having count(*) > 1', [
			rescoring
		]);
		expect(doubled).toEqual([]);
		expect((await cards()).filter((card) => before.some((old) => JSON.stringify(old) === JSON.stringify(card)))).toEqual(before);
		expect(await rig.query('select 1 from rescoring where id = $1 and current_at is not null', [rescoring])).toEqual([]);
		await rescorings.makeCurrent(rig.db, id, owner.accountId, rescoring);
		expect(await rig.query('select 1 from rescoring where id = $1 and current_at is not null', [rescoring])).toHaveLength(1);
	}, 180_000);
});

/** Of every row of every table, in one text. */
const contents = (address: Address): Promise<string[]> =>
	once(address, async (sql) => {
		const tables = await sql<{ name: string }[]>`
			select format('%I.%I', schemaname, tablename) as name from pg_tables
			where schemaname in ('public', 'directory') and tablename not in ('liveness', 'outage') order by 1`;
		const sums = [];
		for (const { name } of tables) {
			const [row] = await sql.unsafe(
				`select count(*) as rows, md5(coalesce(string_agg(t::text, e'\\n' order by t::text), '')) as sum from ${name} t`
			);
			sums.push(`${name} ${row!.rows} ${row!.sum}`);
		}
		return sums;
	});

test('F10 restored from a copy of the data folder, every row of every table is the same, and a conversation goes on', async () => {
	const own = await startRig({ replicas: 1 });
	const elsewhere = mkdtempSync(join(tmpdir(), 'firstline-copy-'));
	try {
		const desk = await atDesk(own);
		await reply(desk, question);
		await own.replicas[0]!.signal('SIGTERM');
		const before = await contents(own.address);
		await own.stopDatabase();
		cpSync(own.folder, elsewhere, { recursive: true });
		spawnSync('chown', ['-R', '--reference', join(own.folder, 'postgres'), join(elsewhere, 'postgres')]);
		const copy = await startEmbedded(elsewhere);
		expect(await contents(inDatabase(copy.address, 'faults'))).toEqual(before);
		await copy.stop();
	} finally {
		await own.close();
		rmSync(elsewhere, { recursive: true, force: true });
	}
}, 120_000);

const mounts = process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0;

test.runIf(mounts)(
	'F8 (as root) the volume of the database is full: nobody gets a false receipt, and all goes on when there is room again',
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'firstline-small-'));
		spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=260m,mode=755', 'tmpfs', folder]);
		const own = await startRig({ replicas: 1, folder: join(folder, 'data') });
		try {
			const desk = await atDesk(own);
			await reply(desk, question);
			spawnSync('dd', ['if=/dev/zero', `of=${join(folder, 'ballast')}`, 'bs=1M']);
			await own.query('select pg_switch_wal()').catch(() => undefined);
			for (let n = 0; n < 12; n++) desk.send({ kind: 'note', text: `Note ${n} ${'x'.repeat(3900)}` });
			await until(() => desk.statuses.includes(503), 60_000, 'a full volume');
			expect(desk.outbox.length).toBeGreaterThan(0);
			rmSync(join(folder, 'ballast'));
			await desk.settle(30_000);
			await until(async () => (await ask(`${own.replicas[0]!.url}/health`)).status === 200, 10_000);
			await allHolds(own, desk);
		} finally {
			await own.close();
			spawnSync('umount', ['-l', folder]);
			rmSync(folder, { recursive: true, force: true });
		}
	},
	180_000
);
