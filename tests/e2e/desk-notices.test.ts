// What the browser notices besides the work: told to the person as it is stored, and never a word of what was written.
import { expect, type Page } from '@playwright/test';
import { accessible, test } from './browser.ts';
import { field, scenarioOf } from './desk.ts';
import { bodies, sitDown } from './desk-seat.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');
const scenario = await scenarioOf('parcelio/late-parcel', 'en');
const article = scenario.company.articles.find(({ text }) => text.length > 120)!;
const elsewhere = 'Dear customer, thank you ever so much for reaching out to us, your concern is of the utmost importance.';

/** As a paste does it, without asking for the clipboard. */
async function insert(page: Page, inputType: string, data: string): Promise<void> {
	await field(page).evaluate(
		(area: HTMLTextAreaElement, event) => {
			area.dispatchEvent(new InputEvent('beforeinput', { ...event, bubbles: true, cancelable: true }));
			area.setRangeText(event.data);
			area.dispatchEvent(new InputEvent('input', { ...event, bubbles: true }));
		},
		{ inputType, data }
	);
}

test('what is inserted from elsewhere is noted by its size, dictation is not; the person reads the same', async ({ browser }) => {
	const { page, attempt } = await sitDown(browser);
	const notices = async () => (await bodies<{ notice: object }>(attempt, 'notice')).map(({ notice }) => notice);
	const noted = page.locator('summary').filter({ hasText: say('desk_noted', { count: 0 }).replace('0', '') });
	await expect(noted).toHaveText(say('desk_noted', { count: 0 }));

	await insert(page, 'insertFromPaste', 'A short one.');
	for (const inputType of ['insertText', 'insertCompositionText', 'insertReplacementText', 'insertFromDictation'])
		await insert(page, inputType, elsewhere);
	await insert(page, 'insertFromPaste', elsewhere);
	await expect(noted).toHaveText(say('desk_noted', { count: 1 }));
	await insert(page, 'insertFromPaste', article.text.slice(0, 100));
	await expect(noted).toHaveText(say('desk_noted', { count: 2 }));
	await expect.poll(notices).toEqual([
		{ what: 'insertion', chars: elsewhere.length, source: 'elsewhere' },
		{ what: 'insertion', chars: 100, source: 'articles' }
	]);

	await noted.click();
	await expect(page.getByText(say('desk_noted_pasted', { chars: elsewhere.length }))).toBeVisible();
	await expect(page.getByText(say('desk_noted_own', { chars: 100 }))).toBeVisible();
	await expect(page.getByRole('log')).not.toContainText(String(elsewhere.length));
	await accessible(page);
});

test('another window in front is noted when the person is back, by its time; a glance is not', async ({ browser }) => {
	const { page, attempt } = await sitDown(browser);
	/** As if another window were in front for so long. @param ms */
	const lookAway = async (ms: number) => {
		await page.evaluate(() => {
			document.hasFocus = () => false;
			dispatchEvent(new FocusEvent('blur'));
		});
		await page.waitForTimeout(ms);
		await page.evaluate(() => {
			document.hasFocus = () => true;
			dispatchEvent(new FocusEvent('focus'));
		});
	};
	await lookAway(200);
	await lookAway(2500);
	await expect.poll(async () => (await bodies(attempt, 'notice')).length).toBe(1);
	const [noted] = await bodies<{ notice: { what: string; ms: number } }>(attempt, 'notice');
	expect(noted?.notice.what).toBe('away');
	expect(noted?.notice.ms).toBeGreaterThan(2400);
	expect(noted?.notice.ms).toBeLessThan(20_000);
});

test('a device that slept is noted by the server’s clock; a clock that was set is not', async ({ browser }) => {
	const { page, attempt } = await sitDown(browser, {}, async (fresh) => fresh.clock.install());
	const notices = async () => (await bodies<{ notice: { what: string; ms: number } }>(attempt, 'notice')).map(({ notice }) => notice);
	const asked = (ahead: number) =>
		page.route(new RegExp(`//[^/]+/attempt/${attempt}$`), async (route) => {
			const answer = (await (await route.fetch()).json()) as { now: number };
			await route.fulfill({ json: { ...answer, now: answer.now + ahead } });
		});
	// Two hours later, says this device, and nothing of it is true.
	const looked = page.waitForResponse((response) => response.url().endsWith(`/attempt/${attempt}`));
	await page.clock.setSystemTime(Date.now() + 7_200_000);
	await looked;
	await expect(page.getByRole('timer')).toHaveText(/^0:/);
	expect(await notices()).toEqual([]);

	await asked(300_000);
	await page.clock.fastForward(300_000);
	await expect.poll(notices).toEqual([{ what: 'slept', ms: expect.any(Number) }]);
	expect((await notices())[0]?.ms).toBeGreaterThan(295_000);
	await expect(page.getByRole('timer')).toHaveText(/^5:/);
});
