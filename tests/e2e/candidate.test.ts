// Around the tasks and after them: more time, the device, a choice, a word to the organisation, one's own data, and taking it all back.
import { expect, type Browser, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { Language } from '../../src/lib/core/scenario/types.ts';
import { accessible, fits, ready, test, visit } from './browser.ts';
import { signIn } from './demonstration.ts';
import { reply } from './desk.ts';
import { accept, invite, query, startTask, type Invited } from './invitation.ts';
import { textsOf } from './texts.ts';

const scenario = 'parcelio/late-parcel';
const contexts = {
	en: { locale: 'en-GB', timezoneId: 'Europe/Lisbon' },
	cs: { locale: 'cs-CZ', timezoneId: 'Europe/Prague', viewport: { width: 360, height: 740 } }
} as const;

const open = async (browser: Browser, language: Language): Promise<Page> => (await browser.newContext(contexts[language])).newPage();

/** Axe, and nothing beyond the right edge. */
async function looksRight(page: Page): Promise<void> {
	await accessible(page);
	expect(await fits(page), page.url()).toBe(true);
}

/** "about 15 minutes left" → 15 */
async function minutesLeft(page: Page): Promise<number> {
	const text = await page.locator('p b', { hasText: /\d/ }).first().textContent();
	return Number(/\d+/.exec(text ?? '')?.[0]);
}

/** A task that is over after one reply. */
async function playBadly(page: Page, language: Language): Promise<void> {
	const say = textsOf(language);
	await startTask(page, language);
	await reply(page, language, 'Shut up, you stupid idiot.');
	await page.getByRole('button', { name: say('desk_finish'), exact: true }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: say('desk_finish'), exact: true })
		.click();
	await page.getByRole('button', { name: say('sitting_next') }).click();
	await page.waitForURL('**/sitting');
	await ready(page);
}

/** The page that a manager reads about this person. */
async function readAbout(page: Page, { invitationId }: Invited): Promise<void> {
	const [row] = await query<{ assessment_id: string }>('select assessment_id from invitation where id = $1', [invitationId]);
	await visit(page, `/assessments/${row!.assessment_id}/candidates/${invitationId}`);
}

test('more time is asked for in the invitation, granted while the task runs, and there at once', async ({ browser }) => {
	const language = 'cs';
	const say = textsOf(language);
	const invited = await invite(language, scenario);
	const page = await open(browser, language);
	await visit(page, invited.path);
	await looksRight(page);
	await expect(page.getByText(say('invitation_job_writing'))).toBeVisible();
	await expect(page.getByText(say('invitation_noted'))).toBeVisible();
	// Times are the reader's own, and say so.
	await expect(page.locator('time').first()).toContainText('středoevropský');
	await page.getByRole('link', { name: say('invitation_time_link') }).click();
	await page.getByRole('button', { name: say('sitting_more_ask') }).click();
	await expect(page.getByRole('alert')).toHaveText(say('sitting_more_missing'));
	await page.getByLabel(say('sitting_more_double')).check();
	await page.getByLabel(say('sitting_more_note')).fill('A word for the owners alone.');
	await looksRight(page);
	await page.getByRole('button', { name: say('sitting_more_ask') }).click();
	await expect(page.getByRole('status')).toBeVisible();
	await page.getByRole('link', { name: say('invitation_back') }).click();
	await accept(page, invited);
	await looksRight(page);
	const attempt = await startTask(page, language);
	await expect.poll(() => minutesLeft(page)).toBe(15);

	const owner = await open(browser, 'en');
	await signIn(owner, 'manager');
	await visit(owner, '/assessments');
	await accessible(owner);
	await owner.getByRole('link', { name: /Requests for more time/ }).click();
	await ready(owner);
	await looksRight(owner);
	const [person] = await query<{ email: string }>(
		'select c.email from candidate c join invitation i on i.candidate_id = c.id where i.id = $1',
		[invited.invitationId]
	);
	const row = owner.getByRole('listitem').filter({ hasText: person!.email });
	await expect(row).toContainText('A word for the owners alone.');
	await row.getByRole('button', { name: /^Grant/ }).click();
	await expect(owner.getByRole('status')).toBeVisible();

	await expect.poll(() => minutesLeft(page), { timeout: 20_000 }).toBeGreaterThan(25);
	await accessible(page);
	await page.goto('/sitting');
	await ready(page);
	await expect(page.getByText(say('sitting_more_have', { time: lower(say('sitting_more_double')) }))).toBeVisible();
	// Whoever reads results finds nothing of it.
	await readAbout(owner, invited);
	expect(await owner.content()).not.toContain('A word for the owners alone');
	expect(await query(`select 1 from attempt_event where attempt_id = $1 and kind = 'pace'`, [attempt])).toHaveLength(1);
});

test('a result, a comment, the request to look again, and its answer', async ({ browser }) => {
	const language = 'en';
	const say = textsOf(language);
	const invited = await invite(language, scenario);
	const page = await open(browser, language);
	await accept(page, invited);
	await playBadly(page, language);
	await page.getByRole('link', { name: say('sitting_result'), exact: true }).click();
	await ready(page);
	await expect(page.getByRole('heading', { level: 1, name: say('result_heading') })).toBeVisible();
	await expect(page.getByText(say('result_noted_heading'))).toBeVisible();
	// What would have been better is there to be opened.
	await page.getByText(say('result_better')).first().click();
	await expect(page.locator('.better .bubble').first()).toBeVisible();
	await looksRight(page);

	await page.getByRole('button', { name: say('result_remark_send') }).click();
	await expect(page.getByRole('alert')).toHaveText(say('result_remark_empty'));
	await page.getByLabel(say('result_remark_text')).fill('My keyboard had a bad day.');
	await page.getByRole('button', { name: say('result_remark_send') }).click();
	await expect(page.getByText('My keyboard had a bad day.')).toBeVisible();
	await page.getByRole('radio').nth(1).check();
	await page.getByLabel(say('result_remark_text')).fill('Please have a second look.');
	await page.getByRole('button', { name: say('result_remark_send') }).click();
	await expect(page.getByText('Please have a second look.')).toBeVisible();
	// One at a time.
	await expect(page.getByRole('radio')).toHaveCount(1);
	await looksRight(page);

	const manager = await open(browser, 'en');
	await signIn(manager, 'manager');
	await readAbout(manager, invited);
	await accessible(manager);
	const review = manager.getByRole('listitem').filter({ hasText: 'Please have a second look.' });
	await review.getByRole('textbox').fill('We did, and the words stay what they are.');
	await review.getByRole('button').click();
	await expect(review).toContainText('Marta Hollins');
	await manager.goBack();

	await page.reload();
	await ready(page);
	await expect(page.getByText('We did, and the words stay what they are.')).toBeVisible();
	await expect(page.getByRole('radio')).toHaveCount(2);
	await looksRight(page);
});
const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

test('before the first task the device is looked at, and nothing of it is a barrier', async ({ browser }) => {
	const say = textsOf('en');
	const page = await open(browser, 'en');
	await accept(page, await invite('en', scenario));
	for (const sentence of ['sitting_check_storage_ok', 'sitting_check_live_ok', 'sitting_check_clock_ok'])
		await expect(page.getByText(say(sentence))).toBeVisible();
	await accessible(page);
	await page.context().setOffline(true);
	await page.getByRole('button', { name: say('sitting_check_again') }).click();
	await expect(page.getByText(say('sitting_check_way_bad'))).toBeVisible();
	await page.context().setOffline(false);
	await startTask(page, 'en');
});

test('where there is a choice, one field is taken, and another until it is begun', async ({ browser }) => {
	const say = textsOf('en');
	const invited = await invite('en', scenario, 'hostwell/site-down');
	await query(`update task set choice = 1 where assessment_id = (select assessment_id from invitation where id = $1)`, [
		invited.invitationId
	]);
	const page = await open(browser, 'en');
	await visit(page, invited.path);
	await expect(page.getByText(say('invitation_choice'))).toBeVisible();
	await accept(page, invited);
	await looksRight(page);
	const options = page.getByRole('region', { name: say('sitting_choose') }).getByRole('listitem');
	await expect(options).toHaveCount(2);
	await options.nth(1).getByRole('button').click();
	await expect(options.nth(1)).toContainText(say('sitting_choose_taken'));
	await options.nth(0).getByRole('button').click();
	await expect(options.nth(0)).toContainText(say('sitting_choose_taken'));
	await looksRight(page);
	await playBadly(page, 'en');
	await expect(page.getByText(say('sitting_finished'))).toBeVisible();
	await expect(options).toHaveCount(0);
});

test('one’s own data can be taken along, and then taken back', async ({ browser }) => {
	const say = textsOf('en');
	const invited = await invite('en', scenario);
	const page = await open(browser, 'en');
	await accept(page, invited);
	await playBadly(page, 'en');
	await visit(page, '/sitting/result');
	for (const [name, as] of [
		['result_data_json', 'json'],
		['result_data_html', 'html']
	] as const) {
		const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: say(name) }).click()]);
		expect(file.suggestedFilename()).toBe(`firstline.${as}`);
		const text = await readFile(await file.path(), 'utf8');
		for (const known of ['Nora Whitlock', 'Shut up, you stupid idiot.']) expect(text).toContain(known);
		if (as === 'json') expect((JSON.parse(text) as { format: number }).format).toBe(1);
	}
	await page.getByRole('link', { name: say('result_data_withdraw') }).click();
	await ready(page);
	await looksRight(page);
	const erase = page.getByRole('button', { name: say('sitting_withdraw_button') });
	await erase.click();
	await expect(page.getByRole('alert')).toBeVisible();
	expect(await query('select 1 from sitting where invitation_id = $1', [invited.invitationId])).toHaveLength(1);
	await page.getByRole('textbox').fill('erase');
	await erase.click();
	await page.waitForURL('**/sitting/withdrawn');
	await expect(page.getByRole('heading', { level: 1, name: say('sitting_withdrawn_heading') })).toBeVisible();
	await looksRight(page);
	expect(await query('select 1 from invitation where id = $1', [invited.invitationId])).toEqual([]);
	expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('firstline_pass');
	expect((await page.goto(invited.path))?.status()).toBe(404);
	expect((await page.goto('/sitting'))?.status()).toBe(401);
	await ready(page);
	await accessible(page);
});

test('who does not want to take part withdraws before anything has begun', async ({ browser }) => {
	const say = textsOf('cs');
	const invited = await invite('cs', scenario);
	const page = await open(browser, 'cs');
	await visit(page, invited.path);
	await page.getByRole('link', { name: say('invitation_withdraw') }).click();
	await ready(page);
	await looksRight(page);
	await page.getByRole('textbox').fill(say('sitting_withdraw_word'));
	await page.getByRole('button', { name: say('sitting_withdraw_button') }).click();
	await page.waitForURL('**/sitting/withdrawn');
	expect(await query('select 1 from invitation where id = $1', [invited.invitationId])).toEqual([]);
});

test('a browser that keeps no cookies, or runs no scripts, is told so and what to do, and no clock is started', async ({ browser }) => {
	const say = textsOf('en');
	const invited = await invite('en', scenario);
	const page = await (await browser.newContext({ ...contexts.en, javaScriptEnabled: false })).newPage();
	const needsScript = page.locator('noscript .notice', { hasText: say('common_needs_script') });
	await page.goto(invited.path);
	await expect(needsScript).toBeVisible();
	// As a browser that denies cookies: what it is given with the answer does not come back.
	const { origin } = new URL(page.url());
	const begin = {
		method: 'POST',
		headers: { origin, accept: 'text/html' },
		body: new URLSearchParams({ consent: 'yes' }),
		redirect: 'manual'
	} as const;
	await page.goto((await fetch(page.url(), begin)).headers.get('location') ?? '');
	await expect(page.getByRole('heading', { level: 1, name: say('common_error_cookies') })).toBeVisible();
	await expect(page.getByText(say('sitting_error_cookies'))).toBeVisible();

	await page.goto(invited.path);
	await page.getByRole('button', { name: say('invitation_go_on') }).click();
	await page.waitForURL('**/sitting');
	await expect(needsScript).toBeVisible();
	await expect(page.locator('form.start').first()).toBeHidden();
});
