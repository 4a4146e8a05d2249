// A page review: an invited person marks what keeps people from buying, on a phone and at a desk, and reads what was found.
import { expect, type Page } from '@playwright/test';
import { stepOf } from '../../src/lib/core/scenario/3-compile/step.ts';
import { accessible, fits, ready, test, visit } from './browser.ts';
import { signIn } from './demonstration.ts';
import { playOf, scenarioOf } from './desk.ts';
import { startTask } from './invitation.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');
const scenario = await scenarioOf('parcelio/shop-page', 'en');
const marks = playOf('parcelio/shop-page', 'en').flatMap((text) => {
	const step = stepOf(scenario, text);
	return step?.do === 'mark' ? [step] : [];
});
const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

const list = (page: Page) => page.getByRole('region', { name: say('desk_recommendations') }).getByRole('listitem');

/** The manager publishes an assessment of this one review and invites one person. Returns the link. */
async function invite(page: Page): Promise<string> {
	await signIn(page, 'manager');
	await page
		.getByRole('link', { name: say('manage_new') })
		.first()
		.click();
	await page.getByRole('button', { name: say('assessing_empty_begin'), exact: true }).click();
	await page.waitForURL('**/drafts/**');
	await ready(page);
	await page.getByLabel(say('manage_new_title')).fill('An eye for pages');
	await page.getByLabel(say('assessing_filter_text')).fill(scenario.title);
	await page.getByRole('button', { name: say('assessing_add_named', { title: scenario.title }) }).click();
	await page.getByRole('button', { name: say('manage_new_publish') }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'An eye for pages' })).toBeVisible();
	await page.getByLabel(say('common_name'), { exact: true }).fill('Ivo Lindqvist');
	await page.getByLabel(say('manage_email'), { exact: true }).fill('ivo@example.com');
	await page.getByRole('button', { name: say('manage_invite_send'), exact: true }).click();
	const link = page.locator('input[readonly]').first();
	await expect(link).toHaveValue(/\/invitation\//);
	return link.inputValue();
}

async function mark(page: Page, { block, text, priority }: { block: number; text: string; priority: number }): Promise<void> {
	const before = await list(page).locator('b').count();
	await page
		.getByRole('button', { name: say('desk_mark_place', { place: block + 1 }).trim() })
		.and(page.locator('[aria-pressed]'))
		.nth(0)
		.click();
	const words = page.getByLabel(say('desk_recommend', { place: block + 1 }));
	await expect(words).toBeFocused();
	await expect(words).toBeInViewport();
	await words.fill(text);
	await page.getByLabel(say('desk_priority'), { exact: true }).selectOption(String(priority));
	const add = page.getByRole('button', { name: say('desk_add'), exact: true });
	await expect(add).toBeInViewport();
	await add.click();
	await expect(list(page).locator('b')).toHaveCount(before + 1);
}

test('an invited person marks a page, takes one mark back, hands in and reads what was found', async ({ page, browser }) => {
	await page.setViewportSize(desktop);
	const link = await invite(page);

	const candidate = await (await browser.newContext({ viewport: desktop, locale: 'en-GB' })).newPage();
	await visit(candidate, link);
	await candidate.getByRole('checkbox').check();
	await candidate.getByRole('button', { name: say('invitation_begin'), exact: true }).click();
	await candidate.waitForURL('**/sitting');
	await ready(candidate);
	await startTask(candidate, 'en');
	await accessible(candidate);

	const [first, second, ...others] = marks;
	await mark(candidate, first!);
	await mark(candidate, { block: 0, text: 'This one was a slip.', priority: 3 });
	await mark(candidate, second!);
	await candidate
		.getByRole('listitem')
		.filter({ hasText: 'This one was a slip.' })
		.getByRole('button', { name: say('desk_remove') })
		.click();
	await expect(list(candidate)).toHaveCount(2);

	await candidate.setViewportSize(phone);
	const standing = await list(candidate).allInnerTexts();
	await candidate.reload();
	await ready(candidate);
	expect(await list(candidate).allInnerTexts()).toEqual(standing);
	expect(await fits(candidate)).toBe(true);
	await accessible(candidate);
	for (const one of others) await mark(candidate, one);
	expect(await fits(candidate)).toBe(true);

	await candidate.getByRole('button', { name: say('desk_hand_in'), exact: true }).click();
	const dialog = candidate.getByRole('dialog', { name: say('desk_hand_in_title') });
	await accessible(candidate);
	await dialog.getByRole('button', { name: say('desk_hand_in'), exact: true }).click();
	await expect(candidate.getByText(say('desk_all_saved'))).toBeVisible();
	await accessible(candidate);
	await candidate.getByRole('button', { name: say('sitting_next') }).click();
	await candidate.getByRole('link', { name: say('sitting_result') }).click();
	await ready(candidate);

	await expect(candidate.getByRole('heading', { level: 1, name: say('result_heading') })).toBeVisible();
	await expect(candidate.locator('.advice')).toHaveCount(marks.length);
	const read = (await candidate.getByRole('main').textContent()) ?? '';
	for (const { say: recommendation } of scenario.page!.issues) expect(read).toContain(recommendation);
	expect(read).not.toContain('This one was a slip.');
	const evidence = candidate.locator('.advice mark').first();
	await evidence.focus();
	await expect(evidence.locator('.label')).toBeVisible();
	expect(await fits(candidate)).toBe(true);
	await accessible(candidate);
	await candidate.setViewportSize(desktop);
	await accessible(candidate);
});
