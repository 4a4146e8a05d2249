// A trainee plays a scenario with the keyboard alone, reads why the score is what it is, and tries again.
import { expect, type Page } from '@playwright/test';
import { stepOf } from '../../src/lib/core/scenario/3-compile/step.ts';
import { accessible, press, ready, tabTo, test, visit } from './browser.ts';
import { signIn } from './demonstration.ts';
import { bubbles, field, own, playOf, scenarioOf, valueFor } from './desk.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Types the first words and dictates the rest, sends by Enter, and waits for the customer. The focus stays where the next reply is written. */
async function answer(page: Page, text: string): Promise<void> {
	const before = await page.locator('.bubble.customer').count();
	await tabTo(page, field(page));
	await page.keyboard.type(text.slice(0, 12));
	await page.keyboard.insertText(text.slice(12));
	await page.keyboard.press('Enter');
	const over = page.getByText(say('desk_ended'));
	await expect(page.locator('.bubble.customer').nth(before).or(over).first()).toBeVisible();
	if (!(await over.isVisible())) await expect(field(page)).toBeFocused();
}

async function act(page: Page, label: string, value: string | null): Promise<void> {
	await press(page, button(page, say('desk_actions')));
	const row = page.getByRole('listitem').filter({ has: button(page, label) });
	if (value !== null) {
		await tabTo(page, row.getByRole('textbox'));
		await page.keyboard.type(value);
	}
	await press(page, button(page, label));
	await expect(row.locator('[data-done=true]')).toBeVisible();
}

/** Finds an article by a word that stands in it, opens it, and goes back to all. */
async function lookUp(page: Page, word: string, title: string): Promise<void> {
	await press(page, button(page, say('desk_articles')));
	await tabTo(page, page.getByRole('searchbox'));
	await page.keyboard.type(word);
	// Other articles may speak of it in the place that was found.
	await press(page, page.getByRole('button', { name: new RegExp(`^${title}`) }));
	await expect(page.getByRole('heading', { name: title })).toBeVisible();
	await press(page, page.getByRole('button', { name: say('desk_all_articles') }));
}

test('a trainee plays by keyboard alone, reads the evidence, and tries again', async ({ page }) => {
	const scenario = await scenarioOf('parcelio/late-parcel', 'en');
	const steps = playOf('parcelio/late-parcel', 'en');
	await signIn(page, 'trainee');
	await visit(page, '/practice?language=en');
	await accessible(page);

	await visit(page, `/practice?language=en&level=${scenario.level}`);
	await press(page, button(page, say('practice_start_named', { title: scenario.title })));
	await page.waitForURL('**/practice/attempt/**');
	await ready(page);
	await accessible(page);
	await lookUp(page, 'goodwil', scenario.company.articles.find(({ id }) => id === 'vouchers')!.title);
	const [first = '', ...others] = steps;
	await answer(page, first);

	// Somebody who was interrupted goes on from the list.
	const heard = await bubbles(page).allInnerTexts();
	await visit(page, '/practice?language=en');
	await expect(page.getByText(say('practice_running')).first()).toBeVisible();
	await press(page, page.getByRole('link', { name: scenario.title }).first());
	await page.waitForURL('**/practice/attempt/**');
	await ready(page);
	expect(await bubbles(page).allInnerTexts()).toEqual(heard);

	for (const text of others) {
		const step = stepOf(scenario, text);
		if (step?.do === 'action') {
			const { label } = scenario.actions.find((a) => a.name === step.action)!;
			await act(page, label, await valueFor(page, scenario, step.action));
		} else await answer(page, text);
	}
	await expect(page.getByText(say('desk_ended'))).toBeVisible();
	await expect(own(page)).toHaveCount(steps.filter((text) => !text.startsWith('!')).length);
	await accessible(page);

	await press(page, button(page, say('sitting_next')));
	await page.waitForURL('**/result');
	await ready(page);
	await expect(page.getByRole('heading', { level: 1, name: say('practice_result_heading') })).toBeVisible();
	await tabTo(page, page.locator('mark').first());
	await expect(page.locator('mark').first().locator('.label')).toBeVisible();
	await accessible(page);

	const result = page.url();
	await press(page, button(page, say('practice_again')));
	await page.waitForURL((url) => url.pathname.includes('/practice/attempt/') && !url.pathname.endsWith('/result'));
	expect(page.url()).not.toContain(new URL(result).pathname.replace('/result', ''));
	await ready(page);
	await expect(own(page)).toHaveCount(0);
	await expect(page.locator('.bubble.customer')).toHaveCount(1);

	await visit(page, '/practice');
	await expect(page.getByText(/^\d+ points$/).first()).toBeVisible();
});

test('F29 nobody signs out unawares while words wait on the device; a conversation that is ended early is scored as it stands', async ({
	page
}) => {
	await signIn(page, 'trainee');
	await visit(page, '/practice/shift?language=en');
	await accessible(page);
	await visit(page, '/practice/example?scenario=parcelio/late-parcel&language=en');
	await press(page, button(page, say('practice_example_next')));
	await expect(page.locator('li.agent')).toHaveCount(2);
	await accessible(page);
	await visit(page, '/practice?language=cs');
	await page
		.getByRole('button', { name: say('practice_start_named', { title: (await scenarioOf('hostwell/site-down', 'cs')).title }) })
		.click();
	await page.waitForURL('**/practice/attempt/**');
	await ready(page);
	const desk = page.url();
	await page.route('**/events', (route) => route.abort());
	await field(page).fill('Dobrý den, hned se na to podívám.');
	await field(page).press('Enter');
	await expect(own(page)).toHaveCount(1);
	await visit(page, '/practice');
	await button(page, say('common_sign_out')).click();
	await expect(page.getByRole('alert').getByText(say('common_unsent'))).toBeVisible();
	await page.unroute('**/events');
	await page.getByRole('link', { name: say('common_unsent_open') }).click();
	await expect(page).toHaveURL(desk);
	await ready(page);
	// It was sent now: the bubble carries no state any more.
	await expect(own(page)).toHaveCount(1);
	await expect(own(page)).not.toHaveAttribute('data-state', /./);

	await button(page, say('desk_finish')).click();
	const dialog = page.getByRole('dialog', { name: say('desk_finish_title') });
	await expect(dialog).toBeVisible();
	await accessible(page);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(button(page, say('desk_finish'))).toBeFocused();
	await page.keyboard.press('Enter');
	await button(dialog.page(), say('desk_finish')).last().click();
	await expect(page.getByText(say('desk_ended'))).toBeVisible();
	await button(page, say('sitting_next')).click();
	await page.waitForURL('**/result');
	await ready(page);
	await expect(page.getByRole('heading', { level: 1, name: say('practice_result_heading') })).toBeVisible();
});
