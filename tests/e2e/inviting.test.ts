// Many people invited from a file, their letters in the outbox, and a link through which people invite themselves.
import { expect, type Browser, type Page } from '@playwright/test';
import { accessible, fits, ready, test } from './browser.ts';
import { signIn } from './demonstration.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');
const open = async (browser: Browser) => (await browser.newContext({ locale: 'en-GB' })).newPage();
const unique = `${process.pid}-${Date.now()}`;

async function assessment(page: Page): Promise<void> {
	await signIn(page, 'manager');
	await page.getByRole('link', { name: 'Customer support, first round' }).click();
	await page.waitForURL(/assessments\/[0-9a-f]/);
	await ready(page);
}

async function follow(page: Page, name: string): Promise<void> {
	await page.getByRole('link', { name, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('a file with three bad lines is looked at, the others are invited, and a letter from the outbox opens', async ({ browser }) => {
	const page = await open(browser);
	await assessment(page);
	await accessible(page);
	await follow(page, say('inviting_many_heading'));
	await accessible(page);
	const people = ['Jméno;E-mail', `Petra Nováčková;petra.${unique}@example.org`, 'Karel Bez Adresy;', `Ota Malý;ota.${unique}@example`];
	const lines = [...people, `Ida Černá;ida.${unique}@example.org`, `Petra Nováčková;PETRA.${unique}@example.org`];
	const file = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) };
	await page.getByLabel(say('inviting_many_file')).setInputFiles(file);
	await page.getByRole('button', { name: say('inviting_many_look') }).click();
	await expect(page.getByText(say('inviting_many_fine', { count: 2 }))).toBeVisible();
	const rows = page.getByRole('table').getByRole('row');
	await expect(rows).toHaveCount(4);
	await expect(rows.nth(1)).toContainText(say('inviting_trouble_email_missing'));
	await expect(rows.nth(2)).toContainText(say('inviting_trouble_email_wrong'));
	await expect(rows.nth(3)).toContainText(say('inviting_trouble_twice', { line: 2 }));
	await expect(page.getByLabel(say('inviting_many_text'), { exact: true })).toHaveValue(/Ida Černá/);
	await accessible(page);
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await fits(page)).toBe(true);

	await page.getByRole('button', { name: say('inviting_many_invite', { count: 2 }) }).click();
	await expect(page.getByText(say('inviting_outbox_invited', { count: 2 }))).toBeVisible();
	await accessible(page);
	expect(await fits(page)).toBe(true);
	await page
		.getByRole('button', { name: say('inviting_letter_make_of', { name: 'Ida Černá' }) })
		.first()
		.click();
	const letter = page.getByLabel(say('inviting_letter_text', { name: 'Ida Černá' }));
	await expect(letter).toHaveValue(/invitation\//);
	await accessible(page);
	const link = /http\S+\/invitation\/\S+/.exec(await letter.inputValue())![0];

	const candidate = await open(browser);
	await candidate.goto(link);
	await expect(candidate.getByText(/Ida Černá/)).toBeVisible();
});

test('through a link for applicants somebody comes in, once; a closed one says so', async ({ browser }) => {
	const page = await open(browser);
	await assessment(page);
	await follow(page, say('inviting_door'));
	await page.getByLabel(say('inviting_door_places')).fill('2');
	await page.getByRole('button', { name: say('inviting_door_make') }).click();
	await expect(page.getByText(say('inviting_door_made'))).toBeVisible();
	await accessible(page);
	const address = await page
		.getByRole('textbox', { name: /^Address of link/ })
		.first()
		.inputValue();

	const come = async () => {
		const applicant = await open(browser);
		await applicant.goto(address);
		await ready(applicant);
		await accessible(applicant);
		await applicant.getByLabel(say('inviting_apply_name')).fill('Otto Lindqvist');
		await applicant.getByLabel(say('inviting_apply_email'), { exact: true }).fill(`otto.${unique}@example.org`);
		await applicant.getByRole('button', { name: say('inviting_apply_go') }).click();
		return applicant;
	};
	await (await come()).waitForURL('**/invitation/**');
	const second = await come();
	await expect(second.getByRole('alert')).toContainText('This address cannot come in here.');
	await accessible(second);

	await page.reload();
	await ready(page);
	await expect(page.getByText(say('inviting_door_taken', { taken: 1, places: 2 }))).toBeVisible();
	await page
		.getByRole('button', { name: /^Close link/ })
		.first()
		.click();
	await expect(page.getByText(say('inviting_door_closed'))).toBeVisible();
	await second.goto(address);
	await expect(second.getByText(say('inviting_apply_closed'))).toBeVisible();
});

test('an invitation gets another last day from the menu of its person', async ({ browser }) => {
	const page = await open(browser);
	await assessment(page);
	const later = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
	const person = page.getByRole('row').filter({ hasText: 'until' }).first();
	await person.getByRole('button').click();
	const menu = page.getByRole('dialog');
	await menu.getByLabel(say('inviting_until')).fill(later);
	await accessible(page);
	await menu.getByRole('button', { name: say('inviting_until_set') }).click();
	await expect(page.getByText(say('inviting_until_done'))).toBeVisible();
});
