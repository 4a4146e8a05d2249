// What a candidate's link does, and what it does not do, told in the language of whoever opens it.
import { expect, type APIRequestContext, type Browser } from '@playwright/test';
import { accessible, ready, test, visit } from './browser.ts';
import { reply } from './desk.ts';
import { accept, invite, query, startTask, type Invited } from './invitation.ts';
import { textsOf } from './texts.ts';

const languages = { en: 'en-GB', cs: 'cs-CZ' } as const;
const scenario = 'parcelio/late-parcel';

const sittings = ({ invitationId }: Invited) => query('select id from sitting where invitation_id = $1', [invitationId]);
const open = async (browser: Browser, locale: string = languages.en) => (await browser.newContext({ locale })).newPage();

/** Status and text of a page as a browser without scripts gets it. */
async function read(request: APIRequestContext, path: string, language: 'en' | 'cs' = 'en') {
	const answer = await request.get(path, { headers: { accept: 'text/html', 'accept-language': languages[language] } });
	return { status: answer.status(), text: await answer.text() };
}

test('a link that does not open says why', async ({ browser }) => {
	const language = 'cs';
	const say = textsOf(language);
	const page = await open(browser, languages[language]);
	const expired = await invite(language, scenario);
	await query(`update invitation set expires_at = now() - interval '1 minute' where id = $1`, [expired.invitationId]);
	const revoked = await invite(language, scenario);
	await query('update invitation set revoked_at = now() where id = $1', [revoked.invitationId]);
	const cases = [
		{ path: `/invitation/${'A'.repeat(43)}`, status: 404, sentence: say('error_link_unknown') },
		{ path: '/invitation/%F0%9F%92%A9', status: 404, sentence: say('error_link_unknown') },
		{ path: expired.path, status: 410, sentence: say('error_link_expired') },
		{ path: revoked.path, status: 410, sentence: say('error_link_revoked') }
	];
	for (const { path, status, sentence } of cases) {
		expect((await page.goto(path))?.status(), path).toBe(status);
		await expect(page.getByRole('heading', { level: 1, name: say('common_error_link') })).toBeVisible();
		await expect(page.getByText(sentence)).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', language);
	}
	await ready(page);
	await accessible(page);
});

test('without the tick nothing is stored', async ({ browser, playwright, baseURL }) => {
	const language = 'en';
	const say = textsOf(language);
	const invited = await invite(language, scenario);
	const page = await open(browser, languages[language]);
	await visit(page, invited.path);
	await page.getByRole('button', { name: say('invitation_begin'), exact: true }).click();
	expect(await page.getByRole('checkbox').evaluate((box: HTMLInputElement) => box.validity.valueMissing)).toBe(true);
	// Also when the browser's own check is left out.
	await page.locator('form:has([name=consent])').evaluate((form: HTMLFormElement) => (form.noValidate = true));
	await page.getByRole('button', { name: say('invitation_begin'), exact: true }).click();
	await expect(page.getByRole('alert')).toHaveText(say('invitation_consent_missing'));
	await accessible(page);
	expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('firstline_pass');
	const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL ?? '' } });
	expect((await request.post(invited.path, { form: { consent: 'no' }, headers: { accept: 'text/html' } })).status()).toBe(400);
	await request.dispose();
	expect(await sittings(invited)).toEqual([]);
	expect(await query('select 1 from audit where action like $1 and subject = $2', ['sitting.%', invited.invitationId])).toEqual([]);
});
test('looking at a link does not use it, however often and by whatever means', async ({ browser, request }) => {
	const invited = await invite('en', scenario);
	for (let i = 0; i < 5; i++) expect((await request.get(invited.path)).status()).toBe(200);
	expect((await request.head(invited.path)).status()).toBe(200);
	expect((await request.get(`${invited.path}/__data.json`)).status()).toBe(200);
	expect(await sittings(invited)).toEqual([]);
	const page = await open(browser);
	await accept(page, invited);
	expect(await sittings(invited)).toHaveLength(1);
});

test('begun in two tabs at the same moment, there is one sitting and one attempt; another browser goes on with it', async ({ browser }) => {
	const invited = await invite('en', scenario);
	const say = textsOf('en');
	const first = await open(browser);
	const second = await first.context().newPage();
	for (const page of [first, second]) {
		await visit(page, invited.path);
		await page.getByRole('checkbox').check();
	}
	await Promise.all([first, second].map((page) => page.getByRole('button', { name: say('invitation_begin'), exact: true }).click()));
	for (const page of [first, second]) {
		await page.waitForURL('**/sitting');
		await ready(page);
	}
	expect(await sittings(invited)).toHaveLength(1);
	const [one, two] = await Promise.all([startTask(first, 'en'), startTask(second, 'en')]);
	expect(one).toBe(two);
	expect(await query('select id from attempt where sitting_id = $1', [(await sittings(invited))[0]!['id' as never]])).toHaveLength(1);

	const elsewhere = await open(browser);
	await visit(elsewhere, invited.path);
	await expect(elsewhere.getByRole('heading', { level: 1, name: say('invitation_resume_heading') })).toBeVisible();
	await accessible(elsewhere);
	await elsewhere.getByRole('button', { name: say('invitation_go_on') }).click();
	await elsewhere.waitForURL('**/sitting');
	await ready(elsewhere);
	await elsewhere.getByRole('button', { name: /^Continue/ }).click();
	await elsewhere.waitForURL(`**/sitting/attempt/${one}`);
});

test('a link that is finished leads to the result; an ended link that was begun still opens', async ({ browser }) => {
	const invited = await invite('en', scenario);
	const say = textsOf('en');
	const page = await open(browser);
	await accept(page, invited);
	await startTask(page, 'en');
	await query(`update invitation set expires_at = now() - interval '1 minute' where id = $1`, [invited.invitationId]);
	await reply(page, 'en', 'Shut up, you stupid idiot.');
	await page.getByRole('button', { name: say('desk_finish'), exact: true }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: say('desk_finish'), exact: true })
		.click();
	await page.getByRole('button', { name: say('sitting_next') }).click();
	await page.waitForURL('**/sitting');
	await ready(page);
	await expect(page.getByText(say('sitting_finished'))).toBeVisible();
	await accessible(page);

	const elsewhere = await open(browser);
	await visit(elsewhere, invited.path);
	await expect(elsewhere.getByRole('heading', { level: 1, name: say('invitation_done_heading') })).toBeVisible();
	await accessible(elsewhere);
	await elsewhere.getByRole('button', { name: say('invitation_see_result') }).click();
	await elsewhere.waitForURL('**/sitting/result');
	await expect(elsewhere.getByRole('heading', { level: 1, name: say('result_heading') })).toBeVisible();
});

test('another person’s attempt is nothing at all: the same page as for an attempt that does not exist', async ({ browser }) => {
	const [mine, theirs] = [await open(browser), await open(browser)];
	await accept(mine, await invite('en', scenario));
	await accept(theirs, await invite('en', scenario));
	const foreign = await startTask(theirs, 'en');
	const unknown = '0197f0a0-0000-7000-8000-00000000abcd';
	/** Without what differs from answer to answer: nonces, ids of requests, hashed file names stay the same. */
	const plain = (text: string, id: string) =>
		text
			.replaceAll(id, 'ID')
			.replace(/nonce="[^"]*"/g, '')
			.replace(/nonce-[\w+/=]+/g, '');
	for (const path of ['/sitting/attempt/ID', '/sitting/attempt/ID/__data.json', '/attempt/ID/stream', '/practice/attempt/ID']) {
		const answers = [];
		for (const id of [foreign, unknown]) {
			const { status, text } = await read(mine.context().request, path.replace('ID', id));
			answers.push({ status, text: plain(text, id) });
		}
		expect(answers[0], path).toEqual(answers[1]);
		if (!path.startsWith('/practice') && !path.endsWith('.json')) expect(answers[0]!.status, path).toBe(404);
		expect(answers[0]!.text).not.toContain('Denise');
	}
	const say = textsOf('en');
	await mine.goto(`/sitting/attempt/${foreign}`);
	await expect(mine.getByText(say('error_not_found'))).toBeVisible();
});

test('a withdrawn invitation stops a test that runs, and what was sent stays with the organisation', async ({ browser }) => {
	const invited = await invite('en', scenario);
	const page = await open(browser);
	await accept(page, invited);
	const attempt = await startTask(page, 'en');
	await reply(page, 'en', 'Good afternoon, could you send me the order number, please?');
	await query('update invitation set revoked_at = now() where id = $1', [invited.invitationId]);
	expect((await page.goto('/sitting'))?.status()).toBe(410);
	await expect(page.getByText(textsOf('en')('error_link_revoked'))).toBeVisible();
	expect(await query(`select 1 from attempt_event where attempt_id = $1 and kind = 'reply'`, [attempt])).toHaveLength(1);
});
