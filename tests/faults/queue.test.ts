// Several customers, and the server dies: each goes on where he was, and each is given back what was lost.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ready, start, type Started } from '../e2e/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'firstline-faults-'));
const hasty = mkdtempSync(join(tmpdir(), 'firstline-hasty-'));
const lastArrival = 15_000;
let server: Started;
let url: string;
let sitting: typeof import('./sitting.ts');

/** A shipped queue whose customers come sooner than people would like. */
function hurry(): void {
	cpSync('scenarios', hasty, { recursive: true });
	for (const language of ['en', 'cs']) {
		const file = join(hasty, 'hostwell', `thursday-ten.${language}.md`);
		const times = ['0s', '2s', `${lastArrival / 1000}s`];
		writeFileSync(
			file,
			readFileSync(file, 'utf8').replace(/\(arrives [^,)]+/g, () => `(arrives ${times.shift() ?? '0s'}`)
		);
	}
}

async function serve(): Promise<void> {
	server = start(folder, { FIRSTLINE_DEMO: 'on', HOST: '127.0.0.1' });
	url = (await ready(server)).replace('localhost', '127.0.0.1');
}

beforeAll(async () => {
	hurry();
	// Read when the configuration is imported, and by the server.
	process.env['SCENARIOS'] = hasty;
	sitting = await import('./sitting.ts');
	await serve();
});
afterAll(async () => {
	server.process.kill();
	await server.ended;
	for (const path of [folder, hasty]) rmSync(path, { recursive: true, force: true });
});

/** Tries until it holds. @param within ms */
async function until(holds: () => Promise<boolean>, within: number): Promise<void> {
	for (const end = Date.now() + within; !(await holds()); await wait(100)) if (Date.now() > end) throw new Error(`not within ${within} ms`);
}

test('a server killed between two customers: who waits is answered, who is to come comes, and nobody loses the time', async () => {
	const { log, message, post, sitDown } = sitting;
	const candidate = await sitDown(folder, url, 'hostwell/thursday-ten');
	const events = () => log(folder, candidate.attempt);
	const saidBy = async (customer: number) =>
		(await events()).filter(({ kind, conversation }) => kind === 'customer' && conversation === customer).length;
	const send = async (text: string, clientSeq: number, conversation: number) =>
		expect((await post(url, candidate, { ...message(text, clientSeq), conversation })).status).toBe(200);

	await send('Good morning, Mrs Prosser. I am looking into it.', 1, 1);
	await until(async () => (await saidBy(2)) === 1, 8_000);
	server.process.kill('SIGKILL');
	await server.ended;
	const before = await events();
	await wait(2_500);
	await serve();

	await send('Good morning, I see your site and I am on it.', 2, 2);
	await until(async () => (await saidBy(1)) === 2 && (await saidBy(2)) === 2, 30_000);
	await until(async () => (await saidBy(3)) === 1, 40_000);
	const after = await events();
	expect(after.slice(0, before.length)).toEqual(before);
	expect(after.map(({ seq }) => seq)).toEqual(after.map((_, index) => index + 1));
	const credits = after.filter(({ kind }) => kind === 'credit');
	expect(credits.map(({ conversation }) => conversation)).toEqual([0]);
	const third = after.find(({ conversation }) => conversation === 3)!;
	expect(third.at - after[0]!.at).toBe(lastArrival + credits[0]!.body.ms!);
}, 120_000);
