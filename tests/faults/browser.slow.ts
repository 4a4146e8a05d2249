// What a real browser keeps when its way, its renderer, its clock or its session fails. Tabs, devices, notices: tests/e2e/desk-*.test.ts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from './desk.ts';
import { allHolds, atDesk, eventsOf, repliesOf } from './people.ts';
import { startRig, type Rig } from './rig.ts';
import { until } from './wire.ts';

let rig: Rig;
const profile = mkdtempSync(join(tmpdir(), 'firstline-profile-'));
beforeAll(async () => {
	rig = await startRig();
});
afterAll(async () => {
	await rig.close();
	rmSync(profile, { recursive: true, force: true });
});

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const open = (name: string): Promise<BrowserContext> =>
	chromium.launchPersistentContext(join(profile, name), {
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
		locale: 'en-GB'
	});

/** Process id of the browser that works in a profile: the first of its processes. */
const browserOf = (name: string): number =>
	Number(execFileSync('pgrep', ['-o', '-f', `user-data-dir=${join(profile, name)}`], { encoding: 'utf8' }));

async function kill(context: BrowserContext, name: string): Promise<void> {
	const gone = new Promise((resolve) => context.once('close', resolve));
	process.kill(browserOf(name), 'SIGKILL');
	await gone;
}

/** The task of somebody who is at a desk, in a browser. */
async function show(context: BrowserContext, { seat }: Desk): Promise<Page> {
	const [name, value] = seat.cookie.split('=') as [string, string];
	await context.addCookies([{ name, value, url: rig.front.url }]);
	const page = await context.newPage();
	await page.goto(`${rig.front.url}/sitting/attempt/${seat.attempt}`);
	await page.locator('html[data-hydrated]').waitFor();
	await field(page).waitFor();
	return page;
}

const field = (page: Page) => page.locator('main textarea');
async function write(page: Page, text: string): Promise<void> {
	await field(page).fill(text);
	await field(page).press('Control+Enter');
	await until(async () => (await field(page).inputValue()) === '', 3000, 'sending');
}

test('F14 a minute without a connection: typing and sending go on, and within two seconds of its return all replies are there, in order', async () => {
	const desk = await atDesk(rig);
	const context = await open('offline');
	const page = await show(context, desk);
	await context.setOffline(true);
	for (let n = 1; n <= 4; n++) {
		await write(page, `Reply ${n}.`);
		await wait(15_000);
	}
	expect(await repliesOf(rig, desk)).toEqual([]);
	await context.setOffline(false);
	const before = performance.now();
	await until(async () => (await repliesOf(rig, desk)).length === 4, 10_000, 'the replies');
	expect(performance.now() - before).toBeLessThan(2000);
	expect(await repliesOf(rig, desk)).toEqual(['Reply 1.', 'Reply 2.', 'Reply 3.', 'Reply 4.']);
	await context.close();
	await allHolds(rig, desk);
}, 150_000);

test('F24 a reload in the middle of a sentence loses at most a quarter of a second of it', async () => {
	const desk = await atDesk(rig);
	const context = await open('reload');
	const page = await show(context, desk);
	await field(page).pressSequentially('I am looking into', { delay: 20 });
	await wait(250);
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	await until(async () => (await field(page).inputValue()) === 'I am looking into', 5000, 'the sentence');
	await context.close();
}, 60_000);

test('F25 the browser is killed: what was sent arrives when it is opened again, what was typed is there but for two seconds, and nobody is asked who goes on', async () => {
	const desk = await atDesk(rig);
	const first = await open('killed');
	const page = await show(first, desk);
	await until(async () => (await eventsOf(rig, desk)).some(({ body }) => body.kind === 'take'), 5000, 'the first device');
	await page.route('**/events', (route) => route.abort());
	await write(page, 'Sent, but not arrived.');
	await field(page).pressSequentially('typed', { delay: 20 });
	await wait(2000);
	await kill(first, 'killed');
	expect(await repliesOf(rig, desk)).toEqual([]);
	const second = await open('killed');
	const again = await show(second, desk);
	await until(async () => (await repliesOf(rig, desk)).length === 1, 10_000, 'what was sent');
	expect(await repliesOf(rig, desk)).toEqual(['Sent, but not arrived.']);
	await until(async () => (await field(again).inputValue()) === 'typed', 10_000, 'what was typed');
	const asked = (where: Page) => where.getByRole('button', { name: 'Continue here' }).count();
	expect(await asked(again)).toBe(0);
	// Nothing is left on its way now, and the cookie may be forgotten: the device is known all the same.
	await kill(second, 'killed');
	const third = await open('killed');
	const last = await show(third, desk);
	await until(async () => (await field(last).inputValue()) === 'typed', 10_000, 'what was typed');
	await wait(1000);
	expect(await asked(last)).toBe(0);
	await third.close();
	await allHolds(rig, desk);
}, 90_000);

test('F31 the session is gone in mid-attempt: the reply waits on the device, and goes when the person is known again, without being typed again', async () => {
	const desk = await atDesk(rig);
	const context = await open('session');
	const page = await show(context, desk);
	await context.clearCookies();
	await write(page, 'Before anybody knew me again.');
	await wait(1500);
	expect(await repliesOf(rig, desk)).toEqual([]);
	const [name, value] = desk.seat.cookie.split('=') as [string, string];
	await context.addCookies([{ name, value, url: rig.front.url }]);
	await until(async () => (await repliesOf(rig, desk)).length === 1, 15_000, 'the reply');
	await context.close();
	await allHolds(rig, desk);
}, 60_000);

test.each([2, -2])(
	'F32 the computer’s clock is %i hours off: replies count as they are, and the time shown is right to a second',
	async (hours) => {
		const desk = await atDesk(rig);
		const context = await open(`clock${hours}`);
		await context.addInitScript((ms) => {
			const Real = Date;
			globalThis.Date = class extends Real {
				constructor(...given: ConstructorParameters<typeof Date> | []) {
					super(...((given.length === 0 ? [Real.now() + ms] : given) as [number]));
				}
				static override now = () => Real.now() + ms;
			} as DateConstructor;
		}, hours * 3_600_000);
		const page = await show(context, desk);
		await write(page, 'I am looking into it.');
		await until(async () => (await repliesOf(rig, desk)).length === 1, 5000, 'the reply');
		const events = await eventsOf(rig, desk);
		const reply = events.find(({ body }) => body.kind === 'reply')!;
		expect(Math.abs(reply.at - Date.now())).toBeLessThan(10_000);
		expect(reply.body).toMatchObject({ late: false });
		// "0:07": elapsed, or what is left of it; both count from the server's start.
		const left = async () =>
			/(\d+):(\d\d)/
				.exec((await page.locator('header').allTextContents()).join(' '))
				?.slice(1)
				.map(Number);
		await until(async () => (await left()) !== undefined, 5000, 'a clock');
		const shown = (await left())!;
		const seconds = shown[0]! * 60 + shown[1]!;
		const passed = (Date.now() - events[0]!.at) / 1000;
		expect(Math.min(Math.abs(seconds - passed), Math.abs(seconds - (600 - passed)))).toBeLessThan(2);
		await context.close();
		await allHolds(rig, desk);
	},
	60_000
);
