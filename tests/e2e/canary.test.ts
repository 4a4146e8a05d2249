// The browser learns nothing of a scenario but what the person may know: every answer of the server is searched for what was hidden.
import { expect, type Page, type Response } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stepOf } from '../../src/lib/core/scenario/3-compile/step.ts';
import { formsOf } from '../../src/lib/core/scenario/form.ts';
import type { SignIns } from '../../src/lib/server/demonstration.ts';
import { ready as hydrated, test } from './browser.ts';
import { canariesIn, markScenarios } from './canaries.ts';
import { act, playOf, reply, scenarioOf } from './desk.ts';
import { ready, start, type Started } from './server.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');
let folder: string;
let marked: string;
let server: Started;
let url: string;
let hidden: number;

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'firstline-canary-'));
	marked = mkdtempSync(join(tmpdir(), 'firstline-scenarios-'));
	hidden = markScenarios('scenarios', marked);
	server = start(folder, { FIRSTLINE_DEMO: 'on', SCENARIOS: marked });
	url = await ready(server);
});
test.afterAll(async () => {
	server.process.kill();
	await server.ended;
	for (const path of [folder, marked]) rmSync(path, { recursive: true, force: true });
});

/** All that the server ever answered to this page, and what its live streams would have brought. */
function listen(page: Page) {
	const bodies: Promise<string>[] = [];
	let streamed = '';
	const isStream = (response: Response) => response.headers()['content-type']?.startsWith('text/event-stream');
	page.on('response', (response) => {
		if (!isStream(response)) bodies.push(response.text().catch(() => ''));
	});
	return {
		/** The browser does not hand out a stream: the same one once more, from its beginning. */
		async follow(attempt: string) {
			const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
			const request = get(`${url}/attempt/${attempt}/stream?after=0`, { headers: { cookie } }, (stream) =>
				stream.on('data', (chunk: Buffer) => (streamed += chunk.toString()))
			);
			return () => request.destroy();
		},
		all: async () => `${(await Promise.all(bodies)).join('\n')}\n${streamed}`
	};
}

/** What the person can read on the page now: what was said and done so far. */
const shown = async (page: Page): Promise<string[]> => canariesIn((await page.locator('body').textContent()) ?? '');

test('neither pages, data, streams nor assets give away what the customer has not said', async ({ browser }) => {
	expect(hidden).toBeGreaterThan(300);
	const { invitationPath } = JSON.parse(readFileSync(join(folder, 'demonstration.json'), 'utf8')) as SignIns;
	const page = await (await browser.newContext({ locale: 'en-GB', baseURL: url })).newPage();
	const heard = listen(page);
	const allowed = new Set<string>();
	const nothingHidden = async () => {
		for (const canary of await shown(page)) allowed.add(canary);
		expect(canariesIn(await heard.all()).filter((canary) => !allowed.has(canary))).toEqual([]);
	};
	await page.goto(invitationPath!);
	await hydrated(page);
	await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: say('invitation_begin'), exact: true }).click();
	await page.waitForURL('**/sitting');
	await nothingHidden();
	expect(allowed.size).toBe(0);

	const begin = async () => {
		await page.getByRole('button', { name: /^Start: Task/ }).click();
		await page.waitForURL('**/sitting/attempt/**');
		await hydrated(page);
		return new URL(page.url()).pathname.split('/').at(-1)!;
	};
	const finish = async (name: string) => {
		const end = page.getByRole('button', { name: say(name), exact: true });
		if (await end.isVisible()) {
			await end.click();
			await page
				.getByRole('dialog')
				.getByRole('button', { name: say(name), exact: true })
				.click();
		}
		await expect(page.getByText(say('desk_all_saved'))).toBeVisible();
		await nothingHidden();
		await page.getByRole('button', { name: say('sitting_next') }).click();
		await page.waitForURL('**/sitting');
	};

	const late = await scenarioOf('parcelio/late-parcel', 'en');
	const first = await begin();
	const leave = await heard.follow(first);
	for (const text of playOf(late.id, 'en')) {
		const step = stepOf(late, text);
		if (step?.do === 'action') await act(page, late, step.action);
		else await reply(page, 'en', text);
		await nothingHidden();
	}
	// The customer has spoken: the search would find something if there were something to find.
	expect(allowed.size).toBeGreaterThan(2);
	const own = formsOf(late).map(({ facts }) => facts.find(({ name }) => name === 'order_no')!.say);
	const told = await heard.all();
	expect(own.filter((value) => told.includes(value))).toHaveLength(1);
	for (const path of [`/sitting/attempt/${first}/__data.json`, `/attempt/${first}/events`, '/sitting/__data.json']) {
		const text = await (await page.request.get(path)).text();
		expect(
			canariesIn(text).filter((canary) => !allowed.has(canary)),
			path
		).toEqual([]);
	}
	// The live coach of practice is not here.
	expect((await page.request.get(`/practice/attempt/${first}/coach`)).status()).toBe(401);
	expect(page.workers()).toEqual([]);
	await finish('desk_finish');
	leave();

	await begin();
	await page.getByRole('button', { name: say('desk_articles'), exact: true }).click();
	await finish('desk_finish');

	// A page review shows the page; what is wrong with it stays here.
	await begin();
	await page
		.locator('[aria-pressed]', { hasText: say('desk_mark') })
		.nth(3)
		.click();
	await page.locator('main textarea').fill('Show the cost of delivery next to the price.');
	await page.getByRole('button', { name: say('desk_add'), exact: true }).click();
	await expect(page.getByText('Show the cost of delivery')).toBeVisible();
	await finish('desk_hand_in');
});
