// From results to a decision: with a reason, after reading; a person's total beside the automatic one; groups and a spreadsheet.
import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { accessible, fits, ready, test, visit } from './browser.ts';
import { signIn } from './demonstration.ts';
import { textsOf } from './texts.ts';

test('a manager reads, sets another total, decides with a reason and a letter, and takes the table along', async ({ page }) => {
	const say = textsOf('en');
	await signIn(page, 'manager');
	await visit(page, '/assessments');
	await page.getByRole('link', { name: 'Customer support, first round' }).first().click();
	await expect(page.getByText(say('manage_band_legend'))).toBeVisible();
	await accessible(page);
	const row = page
		.getByRole('row')
		.filter({ hasText: say('manage_status_finished') })
		.last();
	const name = await row.getByRole('rowheader').getByRole('link').innerText();
	await row.getByRole('rowheader').getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
	await ready(page);

	const override = page
		.locator('details')
		.filter({ hasText: say('override_open') })
		.first();
	await override.locator('summary').click();
	await override.getByLabel(say('override_total')).fill('101');
	await override.getByLabel(say('override_reason')).fill('The depot was closed that day.');
	await override.getByRole('button', { name: say('override_button'), exact: true }).click();
	await expect(page.getByText(say('override_total_wrong'))).toBeVisible();
	await override.getByLabel(say('override_total')).fill('77');
	await override.getByRole('button', { name: say('override_button'), exact: true }).click();
	await expect(page.getByText('A person set 77 in place of')).toBeVisible();

	await page.getByRole('button', { name: say('decision_button'), exact: true }).click();
	await expect(page.getByText(say('decision_kind_missing'))).toBeVisible();
	await page.getByRole('radio', { name: say('decision_hold') }).check();
	const deciding = page.getByRole('region', { name: say('decision_heading') });
	await deciding.getByRole('textbox', { name: say('decision_reason') }).fill('Calm with the angry ones; two more are to come.');
	await page.getByRole('button', { name: say('decision_letter_propose') }).click();
	await expect(deciding.getByRole('textbox', { name: say('decision_letter') })).toHaveValue(new RegExp(`${name},\\n\\n`));
	await accessible(page);
	await page.getByRole('button', { name: say('decision_button'), exact: true }).click();
	await expect(page.getByText(say('decision_done'))).toBeVisible();
	await page.setViewportSize({ width: 360, height: 780 });
	expect(await fits(page)).toBe(true);
	await page.setViewportSize({ width: 1280, height: 800 });

	await page.getByRole('link', { name: 'Customer support, first round' }).click();
	await expect(page.getByRole('row').filter({ hasText: name })).toContainText(say('decision_hold'));
	const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: say('manage_export') }).click()]);
	const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
	expect(lines.find((line) => line.startsWith(name))).toContain('hold');

	await page.getByRole('link', { name: say('fairness_heading') }).click();
	await expect(page.getByRole('heading', { level: 1, name: say('fairness_heading') })).toBeVisible();
	await accessible(page);
});
