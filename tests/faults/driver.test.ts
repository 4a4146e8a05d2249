// The mended driver of the database by itself, on a wire that breaks in all the ways in which wires do.
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mended } from '../../src/cli/mended-postgres.mjs';
import { once } from '../../src/lib/server/db/address.ts';
import { startEmbedded } from '../../src/lib/server/db/embedded/index.ts';
import { wires } from '../../src/lib/server/db/wires.ts';
import { pick, randomFrom } from './random.ts';
import { startProxy, type Proxy } from './proxy.ts';
import { freePort } from './rig.ts';
import { until } from './wire.ts';

let [folder, wire, sql] = ['', undefined as Proxy | undefined, undefined as postgres.Sql | undefined];
const { open: socket, watch } = wires();
let stop: () => Promise<void>;

/** The driver as the build has it. */
async function driver(): Promise<typeof postgres> {
	const copy = join(folder, 'node_modules', 'postgres');
	cpSync('node_modules/postgres', copy, { recursive: true });
	for (const name of ['connection.js', 'index.js']) {
		const path = join(copy, 'src', name);
		writeFileSync(path, mended(path, readFileSync(path, 'utf8'))!);
	}
	return ((await import(/* @vite-ignore */ join(copy, 'src', 'index.js'))) as { default: typeof postgres }).default;
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'firstline-driver-'));
	const tcpPort = await freePort();
	const embedded = await startEmbedded(folder, { tcpPort });
	const password = randomUUID();
	await once(embedded.address, (owner) => owner.unsafe(`create role shop login password '${password}'`));
	wire = await startProxy([tcpPort]);
	const place = { host: '127.0.0.1', port: wire.port, user: 'shop', password, database: 'postgres' };
	sql = (await driver())({ ...place, max: 10, connect_timeout: 5, backoff: () => 0.1, socket } as postgres.Options<Record<string, never>>);
	stop = embedded.stop;
});
afterAll(async () => {
	await sql?.end({ timeout: 1 });
	await wire?.close();
	await stop();
	rmSync(folder, { recursive: true, force: true });
});

let asked = 0;
/** A query by itself, which has to get its own answer. */
async function alone(): Promise<void> {
	const own = ++asked;
	const [row] = await sql!.unsafe('select $1::int as own, pg_sleep(0.005)', [own]);
	if (row!.own !== own) throw new Error(`the answer of ${row!.own} came to ${own}`);
}
/** The same in a transaction, in which something is kept. */
const together = (): Promise<void> =>
	sql!.begin(async (tx) => {
		const own = String(++asked);
		await tx.unsafe(`select set_config('test.own', $1, true)`, [own]);
		await tx.unsafe('select pg_sleep(0.02)', []);
		const [row] = await tx.unsafe(`select current_setting('test.own') as kept, $1 as own`, [own]);
		if (row!.kept !== own || row!.own !== own) throw new Error(`${own} found ${row!.kept}, and got the answer of ${row!.own}`);
	});

/** What came of it; "nothing" after five seconds. */
const outcome = (asking: Promise<void>): Promise<string> =>
	Promise.race([asking.then(() => 'ok', (error: Error & { code?: string }) => error.code ?? error.message), wait(5000, 'nothing', { ref: false })]); // prettier-ignore
const all = (count: number, ask: () => Promise<void>) => Promise.all(Array.from({ length: count }, () => outcome(ask())));
const broken = ['CONNECTION_CLOSED', 'ECONNRESET', 'EPIPE'];

test('connections break thirty times in the middle of what is asked: each question is answered or fails, and none gets the answer to another', async () => {
	const random = randomFrom(1028);
	const found = new Set<string>();
	let isOver = false;
	const asking = Array.from({ length: 20 }, async () => {
		while (!isOver) found.add(await outcome(pick(random, [alone, together])()));
	});
	for (let n = 0; n < 30; n++) {
		await wait(40 + random() * 80);
		pick(random, [wire!.reset, wire!.cut])();
	}
	await wait(200);
	isOver = true;
	await Promise.all(asking);
	expect([...found].filter((code) => !broken.includes(code))).toEqual(['ok']);
	expect(new Set(await all(40, together))).toEqual(new Set(['ok']));
}, 30_000);

test.each([
	['that ends connections at once', (gone: boolean) => Promise.resolve(wire!.down(gone))],
	['where nobody listens', (gone: boolean) => wire!.refuse(gone)]
])(
	'behind a door %s nobody waits: who asks is told so, it is not knocked at without a pause, and a second after it opens all is as before',
	async (_kind, gone) => {
		const before = wire!.connected.length;
		await gone(true);
		const meanwhile: Promise<string>[] = [];
		for (let n = 0; n < 25; n++) {
			meanwhile.push(outcome(alone()), outcome(together()));
			await wait(100);
		}
		expect(new Set(await Promise.all(meanwhile))).not.toContain('nothing');
		expect(new Set(await Promise.all(meanwhile))).not.toContain('ok');
		expect(wire!.connected.length - before).toBeLessThanOrEqual(meanwhile.length + 10);
		await gone(false);
		await until(async () => (await all(10, together)).every((code) => code === 'ok'), 1000, 'all as before');
	},
	30_000
);

test('on wires that have fallen silent nobody waits for good: they are ended, who asked there is told so, and who asks next is answered', async () => {
	await all(10, together);
	wire!.strand(5000);
	const stranded = all(10, alone);
	await wait(100);
	const endSilent = watch();
	await wait(100);
	endSilent();
	expect(new Set(await stranded)).toEqual(new Set(['CONNECTION_CLOSED']));
	expect(new Set(await all(20, together))).toEqual(new Set(['ok']));
});
