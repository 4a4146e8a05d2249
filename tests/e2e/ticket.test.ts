// A ticket: its state follows the conversation, its cause is tagged, and what is noted there stays among colleagues.
import { expect } from '@playwright/test';
import { accessible, ready, test, visit } from './browser.ts';
import { signIn } from './demonstration.ts';
import { field, own, scenarioOf, write } from './desk.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');
const scenario = await scenarioOf('hostwell/choir-mail', 'en');
const cause = scenario.tags!.find(({ right }) => right)!;

test('a ticket is answered, noted, tagged and resolved', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await signIn(page, 'trainee');
	await visit(page, '/practice?language=en');
	await page.getByRole('button', { name: say('practice_start_named', { title: scenario.title }) }).click();
	await page.waitForURL('**/practice/attempt/**');
	await ready(page);
	const head = page.getByRole('main').locator('.head');
	await expect(head.getByRole('heading', { name: scenario.subject! })).toBeVisible();
	await expect(head.getByText(say('desk_ticket_new'), { exact: true })).toBeVisible();

	await write(page, 'en', scenario.path[0]!.model);
	await expect(head.getByText(say('desk_ticket_theirs'), { exact: true })).toBeVisible();
	await expect(head.getByText(say('desk_ticket_yours'), { exact: true })).toBeVisible();

	await field(page).fill('half a reply');
	await page.getByRole('button', { name: say('desk_note_private'), exact: true }).click();
	await expect(field(page)).toHaveValue('');
	await expect(page.getByLabel(say('desk_note_write'))).toBeFocused();
	await page.keyboard.type('She reads her mail at her nephew’s.');
	await accessible(page);
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('log').locator('.note')).toContainText('saved');
	await expect(own(page)).toHaveCount(1);
	await page.getByRole('button', { name: say('desk_note_private'), exact: true }).click();
	await expect(field(page)).toHaveValue('half a reply');

	await page.getByLabel(say('desk_tag'), { exact: true }).selectOption(cause.label);
	await expect(page.getByText(say('desk_tagged', { tag: cause.label }))).toBeVisible();
	await page.reload();
	await ready(page);
	await expect(page.getByLabel(say('desk_tag'), { exact: true })).toHaveValue(cause.name);

	await page.getByRole('button', { name: say('desk_resolve'), exact: true }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: say('desk_resolve'), exact: true })
		.click();
	await expect(head.getByText(say('desk_ticket_solved'), { exact: true })).toBeVisible();
	await accessible(page);
	await page.getByRole('button', { name: say('sitting_next') }).click();
	await page.waitForURL('**/result');
	await ready(page);
	const transcript = page.getByRole('list').filter({ has: page.locator('[id^=reply-]') });
	await expect(transcript.getByText('She reads her mail at her nephew’s.')).toBeVisible();
	await expect(transcript.getByText(cause.label)).toBeVisible();
	await accessible(page);
});
