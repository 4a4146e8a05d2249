// What the desk costs a candidate's browser: node tests/bench/desk.ts, on what `npm run build` has built. Prints what it measured
// beside what it should not be more than: bytes on the way, time until the page can be used, time for a key.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright';
import { inviteOn } from '../e2e/invited.ts';
import { ready, start } from '../e2e/server.ts';
import { textsOf } from '../e2e/texts.ts';
import { keyTimes, writeMany } from './many.ts';

const say = textsOf('en');
/** A poor phone on a poor line: bytes a second, ms, times slower. */
const line = { offline: false, downloadThroughput: 200_000, uploadThroughput: 200_000, latency: 150 };
const slower = 4;
const messages = 200;

const row = (what: string, value: number, unit: string, most: number) =>
	console.log(`${what.padEnd(52)} ${value.toFixed(1).padStart(8)} ${unit.padEnd(3)}  (at most ${String(most)})`);

const middle = (values: number[], part = 0.5): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

/** At the first task of a candidate. */
async function sitDown(page: Page, dataDir: string, url: string): Promise<void> {
	const { path } = await inviteOn(dataDir, 'en', ['parcelio/late-parcel']);
	await page.goto(url + path);
	await page.locator('html[data-hydrated]').waitFor();
	await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: say('invitation_begin'), exact: true }).click();
	await page.waitForURL('**/sitting');
	const title = `${say('sitting_task', { number: 1 })}: `;
	await page.getByRole('button', { name: say('sitting_start_named', { title }).trim() }).click();
	await page.waitForURL('**/sitting/attempt/**');
	await page.locator('html[data-hydrated]').waitFor();
}

/** Scripts and styles as they come over the line, without headers, kB. */
const weigh = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
		const own = all.filter(({ name }) => /\.(js|css)$/.test(new URL(name).pathname));
		return own.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000;
	});

/** From the request to the moment when a press of a button does something, ms. */
async function timeToUse(page: Page, devtools: CDPSession): Promise<number> {
	await devtools.send('Network.enable');
	await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
	await devtools.send('Network.emulateNetworkConditions', line);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
	const times: number[] = [];
	for (let i = 0; i < 5; i++) {
		await page.reload();
		await page.locator('html[data-hydrated]').waitFor();
		times.push(await page.evaluate(() => (globalThis as unknown as { usableAt: number }).usableAt));
	}
	await devtools.send('Network.emulateNetworkConditions', { ...line, downloadThroughput: -1, uploadThroughput: -1, latency: 0 });
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	return middle(times);
}

const dataDir = mkdtempSync(join(tmpdir(), 'firstline-bench-'));
const server = start(dataDir, { FIRSTLINE_DEMO: 'on' });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
	const url = await ready(server);
	const page = await (await browser.newContext({ baseURL: url, locale: 'en-GB', viewport: { width: 390, height: 760 } })).newPage();
	await page.addInitScript(() => {
		new MutationObserver(() => {
			if (document.documentElement?.dataset.hydrated) Object.assign(globalThis, { usableAt: performance.now() });
		}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-hydrated'] });
	});
	await sitDown(page, dataDir, url);
	const devtools = await page.context().newCDPSession(page);
	row('scripts and styles, compressed', await weigh(page), 'kB', 90);
	row(`usable, ${String(slower)} × slower, 1.6 Mbit/s, 150 ms`, await timeToUse(page, devtools), 'ms', 2500);
	await writeMany(page, messages);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
	const keys = await keyTimes(page, 'I am looking at your order now, and will tell you what I find. '.repeat(3));
	row(`a key, ${String(slower)} × slower, ${String(messages)} messages, in the middle`, middle(keys), 'ms', 4);
	row(`a key, ${String(slower)} × slower, ${String(messages)} messages, 95 of 100`, middle(keys, 0.95), 'ms', 4);
} finally {
	await browser.close();
	server.process.kill();
	await server.ended;
	rmSync(dataDir, { recursive: true, force: true });
}
