// The same task in two tabs, on two devices, before and after a reload: one of them writes, and nothing is lost or doubled.
import { expect, type Page } from '@playwright/test';
import { accessible, ready, test, visit } from './browser.ts';
import { bubbles, field, own, write } from './desk.ts';
import { bodies, saved, sitDown, stored } from './desk-seat.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');
const goOn = (page: Page) => page.getByRole('button', { name: say('desk_continue_here'), exact: true });

/** What is being typed has reached the server. */
const uploaded = (page: Page, text: string) =>
	page.waitForResponse((response) => response.url().endsWith('/draft') && response.request().postData()?.includes(text) === true);

test('F26 of two tabs one writes; the other reads and can take over with the newest draft', async ({ browser }) => {
	const { page: first, attempt } = await sitDown(browser);
	await first.route('**/events', (route) => route.abort());
	await write(first, 'en', 'Written in the first tab.');
	await expect(own(first).filter({ hasText: say('desk_on_device') })).toHaveCount(1);
	await field(first).fill('half a sentence');

	const second = await first.context().newPage();
	await second.goto(first.url());
	await ready(second);
	await expect(second.getByText(say('desk_other_tab'))).toBeVisible();
	await expect(field(second)).toHaveCount(0);
	await expect(second.getByRole('button', { name: say('desk_finish'), exact: true })).toHaveCount(0);
	await accessible(second);

	await goOn(second).click();
	await expect(field(second)).toBeFocused();
	await expect(field(second)).toHaveValue('half a sentence');
	await expect(saved(second)).toHaveCount(1);
	await expect(first.getByText(say('desk_other_tab'))).toBeVisible();
	await expect(field(first)).toHaveCount(0);
	await expect(saved(first)).toHaveCount(1);

	await first.unroute('**/events');
	await field(second).fill('');
	await write(second, 'en', 'Written in the second tab.');
	await expect(saved(first)).toHaveCount(2);
	await second.close();
	await expect(field(first)).toBeVisible();
	await expect(field(first)).toHaveValue('');
	await write(first, 'en', 'And one more in the first.');
	await expect(saved(first)).toHaveCount(3);
	await expect(bubbles(first).filter({ hasText: 'Written in the first tab.' })).toHaveCount(1);
	expect(await stored(attempt)).toEqual(['Written in the first tab.', 'Written in the second tab.', 'And one more in the first.']);
	expect(await bodies(attempt, 'take')).toHaveLength(1);
});

test('F27 a second device goes on when it is told to; what the first one still has is delivered all the same', async ({ browser }) => {
	const { page: first, attempt, invited } = await sitDown(browser);
	await field(first).fill('begun on the first device');
	await uploaded(first, 'begun on the first device');

	const second = await (await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 760 } })).newPage();
	await visit(second, invited.path);
	await second.getByRole('button', { name: say('invitation_go_on') }).click();
	await second.waitForURL('**/sitting');
	await second.goto(first.url());
	await ready(second);
	await expect(second.getByText(say('desk_other_device'))).toBeVisible();
	await expect(field(second)).toHaveCount(0);
	await accessible(second);
	expect(await bodies(attempt, 'take')).toHaveLength(1);

	await first.route('**/events', (route) => route.abort());
	await write(first, 'en', 'Sent from the first, not yet through.');
	await goOn(second).click();
	await expect(field(second)).toBeVisible();
	await expect(first.getByText(say('desk_other_device'))).toBeVisible();
	await expect(field(first)).toHaveCount(0);
	await write(second, 'en', 'Written on the second.');
	await expect(saved(second)).toHaveCount(1);
	await first.unroute('**/events');
	await expect(saved(second)).toHaveCount(2);
	expect((await stored(attempt)).toSorted()).toEqual(['Sent from the first, not yet through.', 'Written on the second.']);

	await second.reload();
	await ready(second);
	await expect(field(second)).toBeVisible();
	await goOn(first).click();
	await expect(field(first)).toBeVisible();
	await expect(second.getByText(say('desk_other_device'))).toBeVisible();
	expect(await bodies(attempt, 'take')).toHaveLength(3);
});

test('F30 what was typed is there after a reload, after the page was away and come back to, and on the server', async ({ browser }) => {
	const { page, attempt } = await sitDown(browser);
	const sent = uploaded(page, 'Good afternoon');
	await field(page).pressSequentially('Good afternoon, I am');
	await sent;
	await page.keyboard.type(' here');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.type('t');
	await page.reload();
	await ready(page);
	await expect(field(page)).toHaveValue('Good afternoon, I am herte');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('!');
	await expect(field(page)).toHaveValue('Good afternoon, I am hert!e');

	// As the back/forward cache does it: the page stops, time goes by, the same page goes on.
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
	const other = await page.context().newPage();
	await other.goto(page.url());
	await ready(other);
	await write(other, 'en', 'Written meanwhile.');
	await expect(saved(other)).toHaveCount(1);
	await other.close();
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await expect(saved(page)).toHaveCount(1);
	await expect(field(page)).toHaveValue('');
	await write(page, 'en', 'And after it.');
	await expect(saved(page)).toHaveCount(2);
	expect(await stored(attempt)).toHaveLength(2);
});

test('leaving with something unsent is asked about, leaving with nothing unsent is not', async ({ browser }) => {
	const { page } = await sitDown(browser);
	let asked = 0;
	page.on('dialog', async (dialog) => {
		asked++;
		await dialog.dismiss();
	});
	const leave = () => page.evaluate(() => setTimeout(() => location.assign('/sitting')));
	await page.route('**/events', (route) => route.abort());
	await write(page, 'en', 'Not sent yet.');
	await expect(own(page).filter({ hasText: say('desk_on_device') })).toHaveCount(1);
	await leave();
	await expect.poll(() => asked).toBe(1);
	await page.unroute('**/events');
	await expect(saved(page)).toHaveCount(1);
	await leave();
	await page.waitForURL('**/sitting');
	expect(asked).toBe(1);
});
