// Several customers at once, on a phone and by keyboard: nobody is lost, and nothing that is being written goes to somebody else.
import { expect, type Page } from '@playwright/test';
import { accessible, fits, ready, test, visit } from './browser.ts';
import { signIn } from './demonstration.ts';
import { field, own, scenarioOf } from './desk.ts';
import { passTime } from './invitation.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');
const scenario = await scenarioOf('hostwell/thursday-ten', 'en');
const names = scenario.conversations!.map((one) => one.scenario.customer.name);
const [first = '', second = '', third = ''] = names;

const inbox = (page: Page) => page.getByRole('navigation', { name: say('desk_inbox') });
const place = (page: Page, name: string) => inbox(page).getByRole('button', { name });
const open = (page: Page, name: string) => expect(page.getByRole('main').getByRole('heading', { level: 2, name })).toBeVisible();

/** Time goes by until so many have come; the customers of this attempt alone notice it. */
async function until(page: Page, attempt: string, ms: number, count: number): Promise<void> {
	await passTime(attempt, ms);
	await expect(inbox(page).getByRole('listitem')).toHaveCount(count);
}

/** By the button that ends a conversation, as whoever has no mouse presses it. */
async function end(page: Page): Promise<void> {
	const button = page.getByRole('button', { name: new RegExp(`^(${say('desk_finish')}|${say('desk_resolve')})$`) });
	await button.first().focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
}

test('three customers on a phone: each with words of their own, found by keyboard, until all are served', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await signIn(page, 'trainee');
	await visit(page, '/practice?language=en');
	await page.getByRole('button', { name: say('practice_start_named', { title: scenario.title }) }).click();
	await page.waitForURL('**/practice/attempt/**');
	await ready(page);
	const attempt = new URL(page.url()).pathname.split('/').at(-1)!;
	await open(page, first);
	await accessible(page);
	expect(await fits(page)).toBe(true);

	await field(page).fill('for the first one, still being written');
	await until(page, attempt, 50_000, 2);
	await expect(page.getByRole('status').filter({ hasText: say('desk_wrote', { name: second }) })).toBeAttached();
	await expect(place(page, second)).toContainText(say('desk_new'));
	await expect(page).toHaveTitle(`(1) ${scenario.title}`);
	await accessible(page);

	await field(page).press('Alt+ArrowDown');
	await open(page, second);
	await expect(place(page, second)).not.toContainText(say('desk_new'));
	await expect(page).toHaveTitle(scenario.title);
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('');
	await field(page).fill('for the second one');
	await field(page).press('Control+Enter');
	await expect(own(page).filter({ hasText: 'for the second one' })).toContainText('saved');
	await expect(place(page, second)).toContainText(say('desk_waits_not'));

	await page.keyboard.press('Alt+ArrowUp');
	await open(page, first);
	await expect(own(page)).toHaveCount(0);
	await expect(field(page)).toHaveValue('for the first one, still being written');
	await page.reload();
	await ready(page);
	await expect(field(page)).toHaveValue('for the first one, still being written');
	await field(page).press('Control+Enter');
	await expect(own(page)).toHaveCount(1);

	await until(page, attempt, 100_000, 3);
	for (const name of names) {
		await place(page, name).press('Enter');
		await open(page, name);
		await end(page);
		await expect(place(page, name)).toContainText(say('desk_over'));
	}
	await expect(page.getByText(say('desk_all_saved'))).toBeVisible();
	await accessible(page);
	expect(await fits(page)).toBe(true);
	await page.getByRole('button', { name: say('sitting_next') }).click();
	await page.waitForURL('**/result');
	await ready(page);
	const part = (name: string) => page.getByRole('region', { name });
	await expect(part(first)).toContainText('for the first one, still being written');
	await expect(part(second)).toContainText('second');
	await expect(part(third)).toContainText(say('common_ending_fail'));
	await expect(part(first)).not.toContainText('second');
	expect(await fits(page)).toBe(true);
	await accessible(page);
});
