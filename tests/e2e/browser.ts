import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** Browsers that a journey opened besides its own end with it: a desk left open goes on asking the server for as long as the worker lives. */
export const test = base.extend<{ tidy: void }>({
	tidy: [
		async ({ browser }, use, test) => {
			await use();
			if (test.status === test.expectedStatus) await Promise.all(browser.contexts().map((context) => context.close()));
		},
		{ auto: true }
	]
});

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
