import { expect } from '@playwright/test';
import { accessible, test } from './browser.ts';
import { signIn } from './demonstration.ts';
import { textsOf } from './texts.ts';

test('an owner has one assessment scored by other weights, sees the difference, and decides', async ({ page }) => {
	const say = textsOf('en');
	await signIn(page, 'manager');
	await page.getByRole('link', { name: say('common_nav_scoring'), exact: true }).click();
	await expect(page.getByRole('heading', { name: say('scoring_heading'), level: 1 })).toBeVisible();
	await accessible(page);
	await page.getByLabel(say('scoring_what')).selectOption({ label: 'Customer support, first round' });
	await page.getByText(say('scoring_other_weights'), { exact: true }).click();
	await page.getByLabel(say('score_criterion_politeness'), { exact: true }).fill('100');
	await page.getByRole('button', { name: say('scoring_start') }).click();
	await expect(page.getByRole('heading', { name: say('scoring_ready') })).toBeVisible();
	const table = page.getByRole('table', { name: say('scoring_largest') });
	expect(await table.getByRole('row').count()).toBeGreaterThan(5);
	await accessible(page);
	await page.getByRole('button', { name: say('scoring_discard') }).click();
	await expect(page.getByRole('status')).toHaveText(say('scoring_discarded'));
	await expect(page.getByRole('listitem').filter({ hasText: say('scoring_was_discarded') })).toBeVisible();
});
