import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** A click before hydration is lost. */
export const ready = (page: Page): Promise<void> => page.locator('html[data-hydrated]').waitFor();

/** Opens a page of ours and waits until it can be used. */
export async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await ready(page);
}

/** Nothing stands beyond the right edge. */
export const fits = (page: Page): Promise<boolean> =>
	page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** Axe finds nothing on the page as it is now. */
export async function accessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.options({ resultTypes: ['violations'] })
		.setLegacyMode(page.frames().length === 1)
		.analyze();
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`);
	expect(found, page.url()).toEqual([]);
}

/** Goes on by Tab until the focus is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let steps = 0; steps < 90; steps++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('the Tab key does not lead there');
}

export async function press(page: Page, target: Locator): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press('Enter');
}
