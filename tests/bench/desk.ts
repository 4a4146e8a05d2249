// What the desk costs a candidate's browser: node tests/bench/desk.ts, on what `npm run build` has built. Prints what it measured
// beside what it should not be more than: bytes on the way, time until the page can be used, time for a key; and beside it what the same
// key costs on a page that is one field and nothing else, for most of it is the browser's own.
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
	console.log(`${what.padEnd(62)} ${value.toFixed(1).padStart(8)} ${unit.padEnd(3)}  (at most ${String(most)})`);

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

const counted = new Set(['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']);

/** Processor time that a page has taken so far for scripts, styles and layout, ms: nothing else that the machine does is in it. */
async function worked(devtools: CDPSession): Promise<number> {
	const { metrics } = await devtools.send('Performance.getMetrics');
	return metrics.reduce((sum, { name, value }) => sum + (counted.has(name) ? value * 1000 : 0), 0);
}

/** What keys cost a page: the time of each on a slow device, and the processor's time of one here. ms */
async function typeAt(page: Page): Promise<{ times: number[]; work: number }> {
	const text = 'I am looking at your order now, and will tell you what I find. '.repeat(3);
	const devtools = await page.context().newCDPSession(page);
	await page.bringToFront();
	await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
	const before = await worked(devtools);
	await keyTimes(page, text);
	const work = ((await worked(devtools)) - before) / text.length;
	await page.locator('main textarea').fill('');
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
	const times = await keyTimes(page, text);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	return { times, work };
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
	const desk = await typeAt(page);
	const alone = await page.context().newPage();
	await alone.setContent('<main><textarea rows="3"></textarea></main>');
	const bare = await typeAt(alone);
	const key = `a key, ${String(slower)} × slower`;
	row(`${key}, ${String(messages)} messages: its own work`, slower * desk.work, 'ms', 4);
	row(`${key}, a page of one field: its own work`, slower * bare.work, 'ms', 4);
	row(`${key}, ${String(messages)} messages: with the waiting, in the middle`, middle(desk.times), 'ms', 8);
	row(`${key}, a page of one field: with the waiting`, middle(bare.times), 'ms', 8);
} finally {
	await browser.close();
	server.process.kill();
	await server.ended;
	rmSync(dataDir, { recursive: true, force: true });
}
