// Situations to judge: each answer is saved at once, can be changed, and is told apart from what was never answered.
import { expect, type Page } from '@playwright/test';
import { accessible, fits, ready, test } from './browser.ts';
import { scenarioOf } from './desk.ts';
import { accept, invite, startTask } from './invitation.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');
const scenario = await scenarioOf('hostwell/ten-situations', 'en');
const items = scenario.items!;
const judged = items.filter(({ options }) => options.length > 0);
const reflection = items.findIndex(({ options }) => options.length === 0);

const situation = (page: Page, number: number) =>
	page.getByRole('heading', { level: 2, name: say('desk_situation_of', { number, all: items.length }) });
const radio = (page: Page, as: 'best' | 'worst', option: string) =>
	page.getByRole('radio', { name: `${say(`desk_choose_${as}`)} ${option}`, exact: true });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^saved \d/ });

/** What the author holds for the best and the worst, or the two the wrong way round. */
async function judge(page: Page, index: number, rightly = true): Promise<void> {
	const { options } = items[index]!;
	const of = (key: 'best' | 'worst') => options.find((option) => option.key === key)!.text;
	await radio(page, 'best', of(rightly ? 'best' : 'worst')).check();
	await radio(page, 'worst', of(rightly ? 'worst' : 'best')).check();
	await expect(saved(page)).toBeVisible();
}

const next = (page: Page) => page.getByRole('button', { name: say('desk_next'), exact: true }).click();

test('an invited person judges situations, changes one answer, and reads why', async ({ page }) => {
	await page.setViewportSize({ width: 768, height: 1024 });
	await accept(page, await invite('en', 'hostwell/ten-situations'));
	await startTask(page, 'en');
	await expect(situation(page, 1)).toBeVisible();
	await accessible(page);

	await judge(page, 0, false);
	await next(page);
	await expect(situation(page, 2)).toBeFocused();
	await radio(page, 'best', items[1]!.options[0]!.text).check();
	await expect(page.getByText(say('desk_choose_worst_too'))).toBeVisible();
	await radio(page, 'worst', items[1]!.options[0]!.text).check();
	await expect(page.getByText(say('desk_choose_best_too'))).toBeVisible();
	await judge(page, 1);

	await page.reload();
	await ready(page);
	await expect(situation(page, 3)).toBeVisible();
	await page.getByRole('button', { name: say('desk_situation_answered', { number: 1 }) }).click();
	await judge(page, 0);
	for (let index = 2; index < judged.length; index++) {
		await page.getByRole('button', { name: say('desk_situation', { number: index + 1 }), exact: true }).click();
		await judge(page, index);
	}
	await next(page);
	await page.getByLabel(say('desk_reflect'), { exact: true }).fill('Because somebody has to answer first.');
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await fits(page)).toBe(true);
	await accessible(page);

	await page.getByRole('button', { name: say('desk_hand_in'), exact: true }).click();
	const dialog = page.getByRole('dialog', { name: say('desk_answers_title') });
	await expect(dialog).toContainText(say('desk_answers_missing', { numbers: items.length }));
	await dialog.getByRole('button', { name: say('desk_hand_in'), exact: true }).click();
	await page.getByRole('button', { name: say('sitting_next') }).click();
	await page.getByRole('link', { name: say('sitting_result') }).click();
	await ready(page);

	// The options were shown in an order of their own: only words that found their way back to the right place give full marks.
	await expect(page.locator('.number')).toHaveText('100');
	await expect(page.getByText('Because somebody has to answer first.')).toBeVisible();
	await expect(page.getByText(say('attempt_not_answered'))).toHaveCount(items.length - judged.length - 1);
	await expect(page.getByText(judged[0]!.why)).toBeVisible();
	expect(reflection).toBe(judged.length);
	expect(await fits(page)).toBe(true);
	await accessible(page);
});
