// From many to few, and out: the table narrowed and kept as a view, a workbook, a report on paper, and a person erased for good.
import { expect } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessible, fits, ready, test, visit } from './browser.ts';
import { dataDir, signIn } from './demonstration.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');

/** Every file that the product wrote, but for the database's own: what is erased there is searched for row by row elsewhere. */
function filesWith(text: string): string[] {
	const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
	const paths = files.map((file) => join(file.parentPath, file.name));
	return paths.filter((path) => !/\/(base|global|pg_\w+)\//.test(path) && readFileSync(path).includes(text));
}

test('a manager finds people, keeps the view, takes the table along, prints a report and erases somebody', async ({ page }) => {
	await signIn(page, 'manager');
	await visit(page, '/assessments');
	await page.getByRole('link', { name: 'Customer support, first round' }).first().click();
	await expect(page.getByRole('heading', { level: 2, name: say('manage_candidates') })).toBeVisible();
	await ready(page);
	const here = new URL(page.url()).pathname;
	const name = 'Theo Marchbanks';
	await page.getByLabel(say('common_name'), { exact: true }).first().fill(name);
	await page.getByLabel(say('manage_email'), { exact: true }).first().fill('theo.marchbanks@example.com');
	await page.getByRole('button', { name: say('manage_invite_send'), exact: true }).click();
	await expect(page.getByRole('rowheader').filter({ hasText: name })).toBeVisible();

	await page.getByLabel(say('manage_status'), { exact: true }).selectOption('finished');
	await page.locator('summary', { hasText: say('manage_columns') }).click();
	await page.getByRole('checkbox', { name: say('score_criterion_politeness') }).uncheck();
	await page.getByRole('button', { name: say('manage_filter_show'), exact: true }).click();
	await page.waitForURL('**status=finished**');
	await expect(page.getByRole('rowheader').filter({ hasText: name })).toHaveCount(0);
	await expect(page.getByRole('columnheader', { name: say('score_criterion_politeness') })).toHaveCount(0);
	await page
		.getByRole('columnheader')
		.getByRole('link', { name: say('common_result_total') })
		.click();
	await page.waitForURL('**sort=total**');
	await accessible(page);

	await page.locator('summary', { hasText: say('manage_views_change') }).click();
	await page.getByRole('button', { name: say('manage_view_save'), exact: true }).click();
	await expect(page.getByText(say('manage_view_name_missing'))).toBeVisible();
	await page.getByLabel(say('manage_view_name')).fill('Ready to read');
	await page.getByRole('button', { name: say('manage_view_save'), exact: true }).click();
	await expect(page.getByRole('link', { name: 'Ready to read' })).toBeVisible();
	await visit(page, here);
	await page.getByRole('link', { name: 'Ready to read' }).click();
	await page.waitForURL('**sort=total**');
	const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: say('leaving_xlsx') }).click()]);
	expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');

	await page.getByRole('rowheader').getByRole('link').first().click();
	await page.getByRole('link', { name: say('leaving_report') }).click();
	await expect(page.getByRole('heading', { name: say('leaving_report_not') })).toBeVisible();
	await accessible(page);
	await page.setViewportSize({ width: 360, height: 780 });
	expect(await fits(page)).toBe(true);
	await visit(page, `${here}?text=marchb`);
	expect(await fits(page)).toBe(true);
	await page.getByRole('rowheader').getByRole('link', { name }).click();

	await page.getByRole('link', { name: say('leaving_erase_open') }).click();
	await ready(page);
	await accessible(page);
	const typed = page.getByRole('textbox');
	await typed.fill('Theo');
	await page.getByRole('button', { name: say('leaving_erase_button'), exact: true }).click();
	await expect(page.getByText(say('leaving_erase_wrong'))).toBeVisible();
	await typed.fill(name);
	await page.getByRole('button', { name: say('leaving_erase_button'), exact: true }).click();
	await expect(page.getByText(say('leaving_erased'))).toBeVisible();
	await expect(page.getByText(name)).toHaveCount(0);
	expect(filesWith(name)).toEqual([]);
	expect(filesWith('manager@example.com').length).toBeGreaterThan(0);
});
