// A team lead gives a course, a trainee shows a practice, the lead comments on its words and asks, the trainee answers; each in their own language.
import { expect, type Browser, type Page } from '@playwright/test';
import { readerOf, simulate } from '../../src/lib/core/attempt/index.ts';
import { record } from '../../src/lib/server/attempts.ts';
import { addMember, found } from '../../src/lib/server/auth/index.ts';
import { connect, withOrganisation } from '../../src/lib/server/db/client.ts';
import { addressOf } from '../../src/lib/server/db/embedded/index.ts';
import { practice } from '../../src/lib/server/db/schema/index.ts';
import { loadModel } from '../../src/lib/server/model.ts';
import * as scenarios from '../../src/lib/server/scenarios.ts';
import { accessible, fits, ready, test, visit } from './browser.ts';
import { dataDir, signIns } from './demonstration.ts';
import { textsOf } from './texts.ts';

const [en, cs] = [textsOf('en'), textsOf('cs')];
const password = 'a password of their own';
const hour = 3_600_000;

/** A house with a lead and a trainee who has practised once. Returns the practice's id. */
async function house(): Promise<string> {
	const address = addressOf(dataDir);
	const db = connect(address, address);
	const owner = { name: 'Olga Marsh', email: 'owner@coached.example', password };
	const { organisationId } = await found(db, { name: 'Coached', language: 'en' }, owner);
	const id = await withOrganisation(db, organisationId, async (tx) => {
		await addMember(tx, organisationId, 'coach', { name: 'Lena Frost', email: 'lead@coached.example', password });
		const accountId = await addMember(tx, organisationId, 'trainee', { name: 'Tim Cole', email: 'trainee@coached.example', password });
		const { hash } = await scenarios.store(tx, organisationId, 'parcelio/late-parcel', 'en');
		const [scenario, model] = [await scenarios.load(tx, organisationId, hash), await loadModel()];
		const pinned = { scenario: hash, model: model.hash, form: 0, seed: 'coached', purpose: 'practice' as const };
		const steps = [{ do: 'reply' as const, text: 'Hello Dana, that is our fault.' }, { do: 'finish' as const }];
		const played = simulate(scenario, readerOf(scenario, model), steps, { pinned, start: Date.now() - hour, think: () => 20_000 });
		const row = { purpose: 'practice' as const, accountId, scenarioHash: hash, form: 0, seed: 'coached', factor: 1 };
		const attemptId = await record(tx, organisationId, row, played);
		await tx.insert(practice).values({ organisationId, attemptId, help: 'none', pace: '1' });
		return attemptId;
	});
	await db.close();
	return id;
}

async function enter(browser: Browser, locale: string, email: string): Promise<Page> {
	const page = await (await browser.newContext({ locale })).newPage();
	await visit(page, '/sign-in');
	await page.locator('input[name=email]').fill(email);
	await page.locator('input[name=_password]').fill(password);
	await page.locator('form:has(input[name=_password]) button').first().click();
	await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
	await ready(page);
	return page;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a lead gives a course and comments on what is shown; the trainee reads and answers', async ({ browser }) => {
	const practised = await house();
	const [lead, trainee] = await Promise.all([
		enter(browser, 'en-GB', 'lead@coached.example'),
		enter(browser, 'cs-CZ', 'trainee@coached.example')
	]);

	// Where a lead begins.
	await expect(lead.getByRole('heading', { level: 1, name: en('coaching_heading') })).toBeVisible();
	await accessible(lead);
	await lead
		.getByRole('navigation', { name: en('coaching_nav') })
		.getByRole('link', { name: en('coaching_nav_assign') })
		.click();
	await lead.waitForURL('**/training/assign');
	await lead.getByRole('combobox', { name: en('coaching_assign_course') }).selectOption({ index: 1 });
	await lead.waitForURL('**course=library*');
	const title = await lead.getByRole('heading', { level: 2 }).innerText();
	await press(lead, en('coaching_assign_button'));
	await expect(lead.getByText(en('coaching_assign_who_missing'))).toBeVisible();
	await lead.getByLabel('Tim Cole').check();
	const day = new Date(Date.now() + 240 * hour).toISOString().slice(0, 10);
	await lead.getByLabel(en('coaching_assign_due')).fill(day);
	await accessible(lead);
	await press(lead, en('coaching_assign_button'));
	await expect(lead.getByText(en('coaching_assigned'))).toBeVisible();

	await visit(trainee, '/practice');
	const course = trainee.getByRole('listitem').filter({ has: trainee.getByRole('heading', { name: title }) });
	await expect(course).toContainText('Lena Frost');
	await expect(course).toContainText(String(Number(day.slice(8))));
	await visit(trainee, `/practice/attempt/${practised}/result`);
	await expect(trainee.getByText(cs('coaching_seen_scores'))).toBeVisible();

	await visit(lead, '/training');
	await lead.getByRole('rowheader').getByRole('link', { name: 'Tim Cole' }).click();
	await expect(lead.getByRole('link', { name: en('coaching_person_scores') })).toBeVisible();
	await press(trainee, cs('practice_share'));
	await expect(trainee.getByText(cs('coaching_seen_words'))).toBeVisible();

	await lead.reload();
	await ready(lead);
	await accessible(lead);
	await lead.getByRole('link', { name: en('coaching_person_words') }).click();
	await lead.waitForURL(`**/${practised}`);
	const words = lead.locator('details', { hasText: en('coaching_comment_from') });
	await words.locator('summary').press('Enter');
	await words.getByLabel(en('coaching_comment_from')).selectOption({ label: '5. our' });
	await words.getByLabel(en('coaching_comment_to')).selectOption({ label: '6. fault.' });
	await words.getByLabel(en('coaching_comment_text')).fill('You own it at once. Good.');
	await accessible(lead);
	await press(lead, en('coaching_comment_button'));
	await expect(lead.getByText(en('coaching_comment_on', { words: 'our fault.' }))).toBeVisible();
	await lead.getByLabel(en('coaching_question_text')).fill('What would you promise next?');
	await press(lead, en('coaching_question_button'));
	await expect(lead.getByText(en('coaching_question_asked'))).toBeVisible();

	await visit(trainee, '/practice');
	await expect(trainee.getByText(cs('coaching_waiting'))).toBeVisible();
	await visit(trainee, `/practice/attempt/${practised}/result`);
	await expect(trainee.getByText('You own it at once. Good.')).toBeVisible();
	await expect(trainee.getByText(cs('coaching_read_by', { names: 'Lena Frost' }))).toBeVisible();
	await press(trainee, cs('coaching_answer_button'));
	await expect(trainee.getByText(cs('coaching_answer_missing'))).toBeVisible();
	await accessible(trainee);
	await trainee.setViewportSize({ width: 360, height: 780 });
	expect(await fits(trainee)).toBe(true);
	await trainee.getByLabel(cs('coaching_answer_own')).fill('A day, and then I keep it.');
	await press(trainee, cs('coaching_answer_button'));
	await expect(trainee.getByText('A day, and then I keep it.')).toBeVisible();
	expect((await trainee.goto('/training'))?.status()).toBe(403);

	await lead.reload();
	await expect(lead.getByText('A day, and then I keep it.')).toBeVisible();
	await visit(lead, '/training/courses/new?language=en&course=library:calm-voice');
	await accessible(lead);
	await visit(lead, '/training?view=skills');
	await expect(lead.getByRole('row').filter({ hasText: 'Tim Cole' })).toContainText(/from one practice/);
	await lead.setViewportSize({ width: 360, height: 780 });
	expect(await fits(lead)).toBe(true);
});

test('a course is made of the library’s practices without a script', async ({ browser }) => {
	const context = await browser.newContext({ locale: 'en-GB', javaScriptEnabled: false });
	const page = await context.newPage();
	const { managerEmail, managerPassword } = signIns();
	await page.goto('/sign-in');
	await page.locator('input[name=email]').fill(managerEmail);
	await page.locator('input[name=_password]').fill(managerPassword);
	await page.locator('form:has(input[name=_password]) button').first().click();
	await page.goto('/training/courses/new');
	await page.getByLabel(en('coaching_make_title')).fill('Our first week');
	const steps = page.locator('ol.rows > li');
	for (const scenario of ['parcelio/late-parcel', 'hostwell/site-down']) {
		await page.getByLabel(en('coaching_make_add')).selectOption(scenario);
		await press(page, en('coaching_make_add_button'));
	}
	await expect(steps).toHaveCount(2);
	const first = await steps.first().locator('.title span').last().innerText();
	await page.getByRole('button', { name: en('coaching_make_down_of', { title: first }) }).click();
	await expect(steps.last()).toContainText(first);
	await expect(page.getByLabel(en('coaching_make_title'))).toHaveValue('Our first week');
	await press(page, en('coaching_make_save'));
	await expect(page.getByText(en('coaching_make_saved'))).toBeVisible();
	await expect(page.getByRole('link', { name: en('coaching_courses_give_of', { title: 'Our first week' }) })).toBeVisible();
});
