// A whole conversation without a mouse: shortcuts where nothing is typed, letters as letters where something is.
import { expect } from '@playwright/test';
import { accessible, press, ready, tabTo, test, visit } from './browser.ts';
import { field, own, scenarioOf } from './desk.ts';
import { bodies, saved, sitDown } from './desk-seat.ts';
import { invite } from './invitation.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');
const scenario = await scenarioOf('parcelio/late-parcel', 'en');

test('by keyboard alone, from the letter to the result: begin, help, search, action, note, reply, end, go on', async ({ page }) => {
	const { keyboard } = page;
	await visit(page, (await invite('en', 'parcelio/late-parcel')).path);
	await tabTo(page, page.getByRole('checkbox'));
	await keyboard.press('Space');
	await press(page, page.getByRole('button', { name: say('invitation_begin'), exact: true }));
	await page.waitForURL('**/sitting');
	await ready(page);
	const task = `${say('sitting_task', { number: 1 })}: `;
	await press(page, page.getByRole('button', { name: say('sitting_start_named', { title: task }).trim() }));
	await page.waitForURL('**/sitting/attempt/**');
	await ready(page);
	const attempt = new URL(page.url()).pathname.split('/').at(-1)!;
	await keyboard.press('?');
	const help = page.getByRole('dialog', { name: say('desk_keys') });
	await expect(help).toBeVisible();
	await expect(help.getByText(say('desk_key_note'))).toBeVisible();
	await expect(help.getByText(say('desk_key_next'))).toHaveCount(0);
	await accessible(page);
	await keyboard.press('Escape');
	await expect(help).toBeHidden();

	// Misspelt words find their article, and what was found is marked.
	await keyboard.press('/');
	const search = page.getByLabel(say('desk_search_articles'));
	await expect(search).toBeFocused();
	const { title } = scenario.company.articles[0]!;
	const word = title.split(' ').find((one) => one.length > 5) ?? title;
	await keyboard.type(word.slice(0, 2) + word.slice(3));
	const first = page
		.getByRole('region', { name: say('desk_articles') })
		.getByRole('listitem')
		.first();
	await expect(first).toContainText(title);
	await expect(first.locator('mark').first()).toBeVisible();
	await keyboard.press('ArrowDown');
	await keyboard.press('Enter');
	const heading = page.getByRole('region', { name: say('desk_articles') }).getByRole('heading', { level: 2 });
	await expect(heading).toBeFocused();

	await keyboard.press('a');
	await expect(page.getByRole('region', { name: say('desk_actions') }).locator(':focus')).toHaveCount(1);
	await keyboard.press('Escape');
	await expect(page.getByRole('log')).toBeFocused();
	await keyboard.press('n');
	await expect(page.getByLabel(say('desk_note_write'))).toBeFocused();
	await keyboard.type('reply n?');
	await keyboard.press('Control+Enter');
	await expect(page.getByRole('log').locator('.note')).toContainText('reply n?');
	await keyboard.press('Escape');
	await keyboard.press('r');
	await expect(page.getByLabel(say('desk_reply_to', { name: scenario.customer.name }))).toBeFocused();
	await keyboard.type('I am here.');
	// The Enter that ends a composition sends nothing.
	await field(page).evaluate((area) =>
		area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))
	);
	await expect(own(page)).toHaveCount(0);
	await keyboard.press('Enter');
	await expect(saved(page)).toHaveCount(1);

	await keyboard.type('half');
	await keyboard.press('Escape');
	await keyboard.press('e');
	const dialog = page.getByRole('dialog', { name: say('desk_finish_title') });
	await expect(dialog).toContainText(say('desk_finish_draft'));
	await accessible(page);
	await keyboard.press('Enter');
	const over = page.getByRole('group', { name: say('desk_over_now') });
	await expect(over).toBeFocused();
	await accessible(page);
	expect(await bodies(attempt, 'finish')).toHaveLength(1);
	await keyboard.press('Tab');
	await keyboard.press('Enter');
	await page.waitForURL('**/sitting');
	await ready(page);
	await press(page, page.getByRole('link', { name: say('sitting_result'), exact: true }));
	await page.waitForURL('**/result');
	await ready(page);
	await press(page, page.getByText(say('result_better')).first());
	await expect(page.locator('.better .bubble').first()).toBeVisible();
});

test('single letters can be switched off, and stay off', async ({ browser }) => {
	const { page } = await sitDown(browser);
	await page.keyboard.press('?');
	await page.getByLabel(say('desk_keys_letters')).press('Space');
	await page.keyboard.press('Escape');
	await page.reload();
	await page.locator('html[data-hydrated]').waitFor();
	await page.keyboard.press('r');
	await expect(field(page)).not.toBeFocused();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: say('desk_keys') })).toBeVisible();
});
