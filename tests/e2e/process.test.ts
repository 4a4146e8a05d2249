import { expect } from '@playwright/test';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from './browser.ts';
import { databases as databasesOf, ready, start as startIn, type Started } from './server.ts';

let folder: string;
test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'firstline-process-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = (env: Record<string, string> = {}): Started => startIn(folder, env);
const databases = () => databasesOf(folder).length;

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
	test(`${signal} ends the server and its database, also while a request is open`, async () => {
		const started = start();
		const url = await ready(started);
		expect(databases()).toBe(1);
		const open = get(`${url}/health`, { headers: { connection: 'keep-alive' } });
		await once(open, 'response');
		const before = Date.now();
		started.process.kill(signal);
		expect(await started.ended).toBe(0);
		expect(Date.now() - before).toBeLessThan(6000);
		expect(databases()).toBe(0);
		open.destroy();
	});
}

test('an empty database without the demonstration asks for its organisation, by a code', async ({ request }) => {
	const started = start();
	const url = await ready(started);
	expect(started.output()).toMatch(/\/setup with this code:\s+([2-9A-Z]{4}-){3}[2-9A-Z]{4}/);
	expect((await request.get(`${url}/setup`)).status()).toBe(200);
	started.process.kill();
	await started.ended;
});

test('behind a proxy that speaks https, cookies are bound to the host and browsers told to stay with https', async ({ playwright }) => {
	const started = start({ TRUST_PROXY: '1' });
	const url = await ready(started);
	const request = await playwright.request.newContext({
		extraHTTPHeaders: { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' }
	});
	const headers = (await request.get(`${url}/privacy`, { headers: { cookie: '__Host-firstline_session=unknown' } })).headers();
	expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
	expect(headers['set-cookie']).toMatch(/__Host-firstline_session=;.*Secure/);
	await request.dispose();
	started.process.kill();
	await started.ended;
});

test('a taken port is said in a sentence, and nothing is left behind', async () => {
	const other = createServer().listen(0, '127.0.0.1');
	await once(other, 'listening');
	const address = other.address();
	const started = start({ PORT: String(typeof address === 'object' && address ? address.port : 0) });
	expect(await started.ended).toBe(1);
	expect(started.output()).toMatch(/Port \d+ is taken by another program\. Choose another by PORT/);
	expect(started.output()).not.toContain('    at ');
	expect(databases()).toBe(0);
	other.close();
});

test('a second server on the same data is refused in a sentence; the first goes on', async ({ request }) => {
	const first = start();
	const url = await ready(first);
	const second = start();
	expect(await second.ended).toBe(1);
	expect(second.output()).toContain('Firstline already runs with the data folder');
	expect((await request.get(`${url}/health`)).status()).toBe(200);
	first.process.kill();
	await first.ended;
});

test('the demonstration is not shown to other machines unless somebody says so', async () => {
	const local = start({ FIRSTLINE_DEMO: 'on' });
	await ready(local);
	local.process.kill();
	await local.ended;
	const exposed = start({ FIRSTLINE_DEMO: '', HOST: '0.0.0.0' });
	expect(await exposed.ended).toBe(1);
	expect(exposed.output()).toContain('Set FIRSTLINE_DEMO=on if that is wanted');
	expect(databases()).toBe(0);
});

test('a killed database is started again; until then the server says that it is not there', async ({ request }) => {
	const started = start();
	const url = await ready(started);
	const [pid] = databasesOf(folder);
	process.kill(pid!, 'SIGKILL');
	await expect.poll(async () => (await request.get(`${url}/health`)).status(), { timeout: 10_000 }).toBe(503);
	const page = await request.get(`${url}/privacy`, { headers: { cookie: 'firstline_session=any' } });
	expect(page.status()).toBe(503);
	expect(page.headers()['retry-after']).toBe('2');
	const read = await request.get(`${url}/privacy`, { headers: { cookie: 'firstline_session=any; language=cs', accept: 'text/html' } });
	expect(await read.text()).toContain('Databáze právě neodpovídá.');
	await expect.poll(async () => (await request.get(`${url}/health`)).status(), { timeout: 20_000 }).toBe(200);
	started.process.kill();
	expect(await started.ended).toBe(0);
	expect(databases()).toBe(0);
});
