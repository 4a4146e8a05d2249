// Two people judge the same conversation without knowing whose it is; then all is laid open, and watched again.
import { expect, type Page } from '@playwright/test';
import { addMember } from '../../src/lib/server/auth/index.ts';
import { connect, withOrganisation } from '../../src/lib/server/db/client.ts';
import { addressOf } from '../../src/lib/server/db/embedded/index.ts';
import { accessible, fits, ready, test, visit } from './browser.ts';
import { dataDir, signIn } from './demonstration.ts';
import { query } from './invitation.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');
const reviewer = { name: 'Ben Sorrel', email: 'ben.sorrel@example.com', password: 'correct horse battery' };

/** The demonstration's English assessment, with a second person to rate it. */
async function withReviewer(): Promise<string> {
	const [own] = await query<{ organisation: string; assessment: string }>(
		`select organisation_id as organisation, id as assessment from assessment where title = 'Customer support, first round'`
	);
	const db = connect(addressOf(dataDir), addressOf(dataDir));
	await withOrganisation(db, own!.organisation, (tx) => addMember(tx, own!.organisation, 'reviewer', reviewer));
	await db.close();
	return own!.assessment;
}

async function signInAs(page: Page, { email, password }: typeof reviewer): Promise<void> {
	await visit(page, '/sign-in');
	await page.locator('input[name=email]').fill(email);
	await page.locator('input[name=_password]').fill(password);
	await page.keyboard.press('Enter');
	await page.waitForURL('**/assessments');
}

/** One step for every criterion. */
async function rateAll(page: Page, step: number): Promise<void> {
	for (const group of await page.locator('fieldset:has(input[type=radio])').all()) await group.getByRole('radio').nth(step).check();
}

test('two people rate blind, see where they differ, and watch it again by keyboard', async ({ page, browser }) => {
	const assessment = await withReviewer();
	await signInAs(page, reviewer);
	await visit(page, `/reviews?assessment=${assessment}`);
	await accessible(page);
	await page.getByRole('link', { name: say('reviews_rate_next') }).click();
	await expect(page.getByText(say('rating_blind'))).toBeVisible();
	await ready(page);
	const path = new URL(page.url()).pathname;
	const [whose] = await query<{ name: string }>(
		`select c.name from attempt a join sitting s on s.id = a.sitting_id join invitation i on i.id = s.invitation_id
			join candidate c on c.id = i.candidate_id where a.id = $1`,
		[path.split('/').at(-1)!]
	);
	// Loaded anew: a page that was come to by a link still has the source of the one before.
	await visit(page, path);
	expect(await page.content()).not.toContain(whose!.name);

	// A comment on the first word, without a mouse.
	await page
		.getByRole('button', { name: say('rating_comment') })
		.first()
		.press('Enter');
	await accessible(page);
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('Control+Shift+ArrowRight');
	await page.keyboard.press('Tab');
	await page.keyboard.type('It begins well.');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: say('rating_comment_remove', { text: 'It begins well.' }) })).toBeVisible();
	await page.getByRole('button', { name: say('rating_submit'), exact: true }).click();
	await expect(page.getByText(say('rating_missing_scores'))).toBeVisible();
	await rateAll(page, 3);
	await expect(page.getByText(say('rating_saved'))).toBeVisible();
	await page.reload();
	await ready(page);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(await page.locator('fieldset:has(input[type=radio])').count());
	await expect(page.getByText('It begins well.')).toBeVisible();
	await page.getByRole('button', { name: say('rating_submit'), exact: true }).click();
	await expect(page.getByText(say('rating_done'))).toBeVisible();
	await expect(page.getByText(say('rating_compared_alone'))).toBeVisible();

	const second = await (await browser.newContext()).newPage();
	await signIn(second, 'manager');
	await visit(second, path);
	expect(await second.content()).not.toMatch(/Ben Sorrel|It begins well/);
	await rateAll(second, 1);
	await second.getByRole('button', { name: say('rating_submit'), exact: true }).click();
	await expect(second.getByRole('columnheader', { name: 'Ben Sorrel' })).toBeVisible();
	await accessible(second);
	await second.context().close();

	await visit(page, `/reviews/agreement/${assessment}`);
	await expect(page.getByText(say('agreement_too_few', { pairs: 1, enough: 10 })).first()).toBeVisible();
	await accessible(page);
	await page.getByRole('table').last().getByRole('link').first().click();
	const given = page.getByRole('region', { name: say('rating_people') }).first();
	await expect(given).toContainText('Ben Sorrel');
	await expect(given).toContainText('Marta Hollins');
	await expect(given).toContainText('It begins well.');

	await page.getByRole('link', { name: say('replay_link') }).click();
	await ready(page);
	const bar = page.getByRole('slider', { name: say('replay_place') });
	await bar.focus();
	await page.keyboard.press('End');
	const lines = page.locator('.stage li, .stage .ending');
	const all = await lines.count();
	await page.keyboard.press('Home');
	expect(await lines.count()).toBeLessThan(all);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	const stepped = await lines.count();
	await page.keyboard.press('ArrowLeft');
	expect(await lines.count()).toBeLessThan(stepped);
	await accessible(page);
	await page.getByRole('combobox', { name: say('replay_speed') }).selectOption('16');
	await bar.focus();
	await page.keyboard.press(' ');
	await expect.poll(() => lines.count()).toBeGreaterThan(stepped);
	await page.setViewportSize({ width: 360, height: 780 });
	expect(await fits(page)).toBe(true);
});
