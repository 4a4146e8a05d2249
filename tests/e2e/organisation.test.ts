// An owner's own house: a second factor, sessions, settings, and what was done.
import { expect, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { found } from '../../src/lib/server/auth/accounts.ts';
import { connect } from '../../src/lib/server/db/client.ts';
import { addressOf } from '../../src/lib/server/db/embedded/index.ts';
import { accessible, fits, test, visit } from './browser.ts';
import { dataDir } from './demonstration.ts';

const password = 'a password of their own';

/** An organisation of its own, for what is done here would lock the others out. Returns the owner's e-mail. */
async function house(name: string): Promise<string> {
	const address = addressOf(dataDir);
	const db = connect(address, address);
	const email = `owner@${name.toLowerCase()}.example`;
	await found(db, { name, language: 'en' }, { name: 'Olga Marsh', email, password }).finally(db.close);
	return email;
}

async function enter(page: Page, email: string): Promise<void> {
	await visit(page, '/sign-in');
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password').fill(password);
	await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}

const isIn = (page: Page) => page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));

const codeOf = (secret: string, ahead = 0) =>
	new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({ timestamp: Date.now() + ahead });

test('a second factor is set up with a telephone, asked for at the door, and switched off again', async ({ page, browser }) => {
	const email = await house('Locksmith');
	await enter(page, email);
	await isIn(page);
	await visit(page, '/account');
	await page.getByRole('button', { name: 'Set up a second factor' }).click();
	await expect(page.getByRole('img', { name: /key for your authenticator/ })).toBeVisible();
	const secret = await page.locator('code').innerText();
	await accessible(page);
	await page.getByLabel('Then type the code').fill('000000');
	await page.getByRole('button', { name: 'Confirm' }).click();
	await expect(page.getByText('This code does not fit')).toBeVisible();
	expect(await page.locator('code').innerText()).toBe(secret);
	await page.getByLabel('Then type the code').fill(codeOf(secret, -30_000));
	await page.getByRole('button', { name: 'Confirm' }).click();
	await expect(page.locator('.codes li')).toHaveCount(8);
	const paper = await page.locator('.codes li').allInnerTexts();

	const elsewhere = await (await browser.newContext({ locale: 'en' })).newPage();
	await enter(elsewhere, email);
	await expect(elsewhere.getByLabel('Code', { exact: true })).toBeFocused();
	await elsewhere.getByLabel('Code', { exact: true }).fill(paper[0]!);
	await accessible(elsewhere);
	await elsewhere.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
	await isIn(elsewhere);

	await visit(page, '/account');
	await expect(page.getByText('Codes on paper left: 7')).toBeVisible();
	await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
	await expect(page.getByRole('button', { name: 'Sign out everywhere else' })).toBeHidden();
	await elsewhere.goto('/account');
	await expect(elsewhere).toHaveURL(/sign-in/);
	await page.locator('form[action="?/end"]').getByLabel('Present password').fill(password);
	await page.getByRole('button', { name: 'Switch off' }).click();
	await expect(page.getByText('Your second factor is off')).toBeVisible();
});

test('settings are kept or sent back with what was typed, and the log tells of them', async ({ page }) => {
	await enter(page, await house('Settled'));
	await isIn(page);
	await visit(page, '/organisation');
	await accessible(page);
	const days = page.getByLabel('Days for which');
	const before = await days.inputValue();
	await days.fill('7');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('whole number of days between 30 and 1825')).toBeVisible();
	expect(await days.inputValue()).toBe('7');
	await days.fill(before);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Saved. It holds')).toBeVisible();

	await visit(page, '/organisation/audit');
	await page.getByLabel('What was done').selectOption({ label: "changed the organisation's settings" });
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(page.getByRole('row').nth(1)).toContainText(`kept for ${before} days`);
	await accessible(page);
	const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save as CSV' }).click()]);
	expect(file.suggestedFilename()).toBe('audit.csv');
	await page.setViewportSize({ width: 360, height: 780 });
	expect(await fits(page)).toBe(true);
});
