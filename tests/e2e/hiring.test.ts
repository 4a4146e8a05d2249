// From an assessment to a decision: a manager who works in English, a candidate who answers an insulting customer in Czech on a phone.
import { expect, type Browser, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { accessible, ready, test, visit } from './browser.ts';
import { signIn } from './demonstration.ts';

const plays = JSON.parse(await readFile('tests/plays/hostwell-site-down.cs.json', 'utf8')) as { competent: string[] };
const phone = { viewport: { width: 360, height: 740 }, locale: 'cs-CZ', hasTouch: true, isMobile: true };

const open = async (browser: Browser, options: object) => (await browser.newContext(options)).newPage();

/** The manager makes a draft of a ready assessment and changes it: one task, a title of their own. What was entered outlives a reload. */
async function build(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'New assessment' }).first().click();
	await page.getByRole('link', { name: 'Czech' }).click();
	await accessible(page);
	await page.getByRole('button', { name: 'Use this one: Podpora webů' }).click();
	await page.waitForURL('**/drafts/**');
	await ready(page);
	// Upwards by keyboard: the first task cannot go further, so its other button has the focus.
	await page
		.getByRole('button', { name: /^Move up/ })
		.nth(1)
		.press('Enter');
	await expect(page.getByRole('button', { name: /^Move down/ }).first()).toBeFocused();
	await page
		.getByRole('button', { name: /^Remove/ })
		.first()
		.click();
	await page.getByLabel('Title').fill('');
	await page.getByRole('button', { name: 'Publish' }).click();
	await expect(page.getByLabel('Title')).toBeFocused();
	await accessible(page);
	await page.getByLabel('Title').fill('Klidný hlas');
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.reload();
	await ready(page);
	await expect(page.getByLabel('Title')).toHaveValue('Klidný hlas');
	await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(1);
}

/** One reply as an applicant, marked as a preview. */
async function preview(page: Page, text: string): Promise<void> {
	await page.getByRole('button', { name: 'Preview as an applicant' }).click();
	await page.waitForURL('**/preview');
	await accessible(page);
	await page.getByRole('button', { name: /^Play: / }).click();
	await page.waitForURL('**/preview/**');
	await ready(page);
	await expect(page.getByText('This is a preview: nothing here counts.')).toBeVisible();
	await page.locator('main textarea').fill(text);
	await page.getByRole('button', { name: 'Send', exact: true }).click();
	// The customer answers as he would answer an applicant.
	await expect(bubbles(page).nth(2)).toBeVisible();
	await visit(page, page.url().replace(/\/preview\/.*$/, '/preview'));
	await expect(page.getByRole('link', { name: /^Go on: / })).toBeVisible();
	await page.getByRole('link', { name: 'Back to the draft' }).click();
	await page.waitForURL('**/drafts/**');
	await ready(page);
}

/** Publishes the draft and invites one person. Returns the link. */
async function invite(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Publish' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Klidný hlas' })).toBeVisible();
	await page.getByText('What this covers').click();
	await page.getByLabel('Name').fill('Jana Dvořáčková');
	await page.getByLabel('E-mail').fill('jana@example.com');
	await page.getByRole('button', { name: 'Invite', exact: true }).click();
	const link = page.locator('input[readonly]').first();
	await expect(link).toHaveValue(/\/invitation\//);
	await accessible(page);
	return link.inputValue();
}

/** Looks at the letter, agrees, and leaves out the warm-up. */
async function begin(page: Page, link: string): Promise<void> {
	await visit(page, link);
	await accessible(page);
	await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: 'Začít' }).click();
	await page.waitForURL('**/sitting');
	await ready(page);
	await accessible(page);
	await page.getByRole('button', { name: /^Začít: Úkol 1/ }).click();
	await page.waitForURL('**/attempt/**');
	await ready(page);
}

const actions: Record<string, string> = { '!check_status': 'Zkontrolovat web', '!boost': 'Zapnout posílení' };

/** The customer has said his domain: which one it is depends on the form. */
async function act(page: Page, action: string): Promise<void> {
	const domain = /[a-z]+\.example/.exec((await page.getByRole('log').textContent()) ?? '')?.[0] ?? '';
	await page.getByRole('button', { name: 'Úkony' }).click();
	const done = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: action }) });
	await done.getByRole('textbox').fill(domain);
	await done.getByRole('button', { name: action }).click();
	await expect(done.locator('[data-done=true]')).toBeVisible();
	await page.getByRole('button', { name: 'Rozhovor' }).click();
}

const field = (page: Page) => page.getByRole('textbox', { name: /^Odpověď/ });
const bubbles = (page: Page) => page.getByRole('log').locator('.bubble');

async function reply(page: Page, text: string): Promise<void> {
	const before = await bubbles(page).count();
	await field(page).fill(text);
	await page.getByRole('button', { name: 'Odeslat' }).click();
	// The customer answers, or has nothing more to say.
	await expect(
		bubbles(page)
			.nth(before + 1)
			.or(page.getByText('Rozhovor skončil'))
			.first()
	).toBeVisible();
}

/** What was said is still there, and what was being typed. */
async function reload(page: Page): Promise<void> {
	await field(page).fill('rozepsaná věta');
	const before = await bubbles(page).allInnerTexts();
	await page.reload();
	await ready(page);
	await expect(field(page)).toHaveValue('rozepsaná věta');
	expect(await bubbles(page).allInnerTexts()).toEqual(before);
}

/** The next message is sent twice, as when its answer is lost on the way: both times the same receipt. */
async function sendTwice(page: Page, text: string): Promise<void> {
	const receipts: unknown[] = [];
	await page.route('**/events', async (route) => {
		for (let i = 0; i < 2; i++) receipts.push(await (await route.fetch()).json());
		await route.fulfill({ json: receipts[1] });
	});
	await reply(page, text);
	await page.unroute('**/events');
	expect(receipts).toEqual([receipts[0], receipts[0]]);
	await expect(page.locator('.bubble.agent')).toHaveCount(1);
}

test('a candidate answers on a phone in Czech, reloads, sends one message twice; the manager reads why in English', async ({ browser }) => {
	const manager = await open(browser, { viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
	await signIn(manager, 'manager');
	await accessible(manager);
	const [first = '', ...others] = plays.competent;
	await build(manager);
	await preview(manager, first);
	const link = await invite(manager);
	const live = manager.getByRole('region', { name: 'Under way now' });
	await expect(live.getByText('Nobody is writing')).toBeVisible();

	const candidate = await open(browser, phone);
	await begin(candidate, link);
	await accessible(candidate);
	// The manager's page has not been touched since.
	await expect(live.getByRole('listitem')).toContainText('Jana Dvořáčková · task 1 of 1');
	await expect(manager.getByRole('cell', { name: 'under way' })).toBeVisible();
	await sendTwice(candidate, first);
	await reload(candidate);
	for (const step of others) {
		const action = actions[step];
		if (action) await act(candidate, action);
		else await reply(candidate, step);
	}
	await expect(candidate.getByText('Rozhovor skončil')).toBeVisible();
	await expect(candidate.getByText('Vše, co jste napsali, je uložené.')).toBeVisible();
	await accessible(candidate);
	await candidate.getByRole('button', { name: 'Pokračovat' }).click();
	await candidate.getByRole('link', { name: 'Můj výsledek' }).click();
	await ready(candidate);
	await expect(candidate.getByRole('heading', { name: 'Váš výsledek' })).toBeVisible();
	await expect(candidate.locator('mark').first()).toBeVisible();
	await accessible(candidate);

	await expect(live.getByText('finished: 1')).toBeVisible();
	await manager.getByRole('link', { name: 'Jana Dvořáčková' }).first().click();
	await ready(manager);
	await expect(manager.getByRole('heading', { name: 'Den otevření' })).toBeVisible();
	await expect(manager.locator('.transcript .agent')).toHaveCount(plays.competent.filter((step) => !step.startsWith('!')).length);
	const evidence = manager.locator('mark').first();
	await evidence.focus();
	await expect(evidence.locator('.label')).toBeVisible();
	await accessible(manager);
});

test('the finished candidates can be compared side by side, by keyboard alone', async ({ browser }) => {
	const page = await open(browser, { viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
	await signIn(page, 'manager');
	const press = async (locator: ReturnType<Page['getByRole']>, key: string) => {
		await locator.focus();
		await page.keyboard.press(key);
	};
	await press(page.getByRole('link', { name: 'Customer support, first round' }), 'Enter');
	await page.waitForURL(/assessments\/[0-9a-f]/);
	await ready(page);
	const boxes = page.getByRole('table').getByRole('checkbox');
	for (const index of [0, 1, 2]) await press(boxes.nth(index), 'Space');
	await press(page.getByRole('button', { name: 'Compare the chosen' }), 'Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Side by side' })).toBeVisible();
	for (const name of ['Hannah Okafor', 'Liam Brandt', 'Rosie Calloway'])
		await expect(page.getByRole('link', { name }).first()).toBeVisible();
	await accessible(page);
	await page.setViewportSize({ width: 360, height: 740 });
	await accessible(page);
});
