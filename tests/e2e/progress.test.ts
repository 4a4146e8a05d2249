// Somebody is weak at refusing, is led to a practice of it with the reason, practises with hints, tries a turn again, and sees how it gets better;
// so does the team lead. (What a lead gives and says: coaching.test.ts.)
import { expect, type Page } from '@playwright/test';
import { connect, type Db } from '../../src/lib/server/db/client.ts';
import { addressOf } from '../../src/lib/server/db/embedded/index.ts';
import * as people from '../../src/lib/server/people.ts';
import { practised } from '../integration/practised.ts';
import { accessible, fits, ready, test, visit } from './browser.ts';
import { dataDir } from './demonstration.ts';
import { field, own, scenarioOf } from './desk.ts';
import { textsOf } from './texts.ts';

const say = textsOf('en');

interface Trainee {
	organisationId: string;
	accountId: string;
	email: string;
	password: string;
}

/** A trainee of the demonstration's organisation, whom no other journey knows. */
async function trainee(db: Db): Promise<Trainee> {
	const [owner] = await db.asOwner(
		(sql) =>
			sql<
				{ o: string; a: string }[]
			>`select organisation_id as o, account_id as a from member where role = 'owner' order by created_at limit 1`
	);
	const email = 'progress@example.com';
	const password = await people.add(db, owner!.o, owner!.a, { name: 'Pavla Rohde', email, role: 'trainee' });
	const accountId = (await people.list(db, owner!.o)).find((one) => one.email === email)!.accountId;
	return { organisationId: owner!.o, accountId, email, password };
}

async function enter(page: Page, { email, password }: Trainee): Promise<void> {
	await visit(page, '/sign-in');
	await page.locator('input[name=email]').fill(email);
	await page.locator('input[name=_password]').fill(password);
	await page.locator('form:has(input[name=_password]) button').first().click();
	await page.waitForURL('**/practice');
}

/** With hints: what hurt is named under the reply, beside one that works; the turn is tried again, and both tries stand in the result. */
async function practiseWithHints(page: Page, title: string): Promise<void> {
	const { path } = (await library()).find(({ scenario }) => scenario.title === title)!.scenario;
	const [opening] = path;
	await expect(page.getByText(opening!.hint)).toBeVisible();
	await field(page).fill('Stop shouting at me, you idiot.');
	await field(page).press('Enter');
	const feedback = page.locator('details.feedback');
	await expect(feedback.getByText(say('practice_cause_rude'))).toBeVisible();
	await feedback.getByText(say('practice_compare')).press('Enter');
	await expect(feedback.locator('mark').first()).toBeVisible();
	await accessible(page);
	const first = page.url();
	await page.getByRole('button', { name: say('practice_branch'), exact: true }).press('Enter');
	await page.waitForURL((url) => url.href !== first && url.pathname.includes('/practice/attempt/'));
	await ready(page);
	await expect(own(page)).toHaveCount(0);
	await expect(page.getByText(say('desk_branched'))).toBeVisible();
	await field(page).fill(opening!.model);
	await field(page).press('Enter');
	await expect(feedback).toHaveCount(1);
	await expect(feedback.getByText(say('practice_cause_rude'))).toHaveCount(0);
	await page.getByRole('checkbox', { name: say('practice_feedback_switch') }).press('Space');
	await expect(feedback).toHaveCount(0);
	await page.getByRole('button', { name: say('desk_finish'), exact: true }).press('Enter');
	await page
		.getByRole('dialog')
		.getByRole('button', { name: say('desk_finish'), exact: true })
		.press('Enter');
	await page.getByRole('button', { name: say('sitting_next'), exact: true }).press('Enter');
	await page.waitForURL('**/result');
	await ready(page);
	await expect(page.getByRole('heading', { name: say('practice_next') })).toBeVisible();
	await expect(page.getByRole('link', { name: say('practice_try_first') })).toHaveAttribute('href', new URL(first).pathname);
	await expect(page.getByRole('link', { name: /^Again from: “.+”$/ })).toHaveAttribute('aria-current', 'page');
	await accessible(page);
	await page.getByRole('button', { name: say('practice_share'), exact: true }).press('Enter');
	await expect(page.getByRole('button', { name: say('practice_share_off'), exact: true })).toBeVisible();
}

const library = async () => {
	const { scenarios } = await import('../../src/lib/server/scenarios.ts').then((module) => module.library());
	return scenarios.filter(({ scenario }) => scenario.language === 'en');
};

test('who is weak at refusing is led to it, practises with hints, tries a turn again and gets better; both sides see it', async ({
	page
}) => {
	const address = addressOf(dataDir);
	const db = connect(address, address);
	const who = await trainee(db);
	const { organisationId, accountId } = who;
	await enter(page, who);
	await visit(page, '/practice/progress');
	await expect(page.getByText(say('training_progress_empty'))).toBeVisible();

	await practised(db, organisationId, accountId, { scenario: 'parcelio/green-feeder', who: 'competent', ago: 2 });
	await practised(db, organisationId, accountId, { scenario: 'parcelio/sixty-lanterns', who: 'rude', ago: 1 });
	await visit(page, '/practice?language=en');
	const card = page.getByRole('region', { name: say('training_next') });
	const skill = say('training_skill_refusing');
	await expect(card).toContainText(new RegExp(`${skill}: \\d+ of 100 so far`));
	await accessible(page);
	const title = (await card.getByRole('heading', { level: 3 }).textContent())!;
	await card.getByRole('button').click();
	await page.waitForURL('**/practice/attempt/**');
	await ready(page);
	await expect(page.locator('.bubble.customer').first()).toBeVisible();
	await practiseWithHints(page, title);

	// The first try is put aside, and the next one goes well.
	await visit(page, '/practice?language=en');
	await page.getByRole('button', { name: say('training_aside_named', { title }) }).click();
	await expect(page.getByRole('status').filter({ hasText: say('training_put_aside') })).toBeVisible();
	const { id } = (await library()).find(({ scenario }) => scenario.title === title)!.scenario;
	await practised(db, organisationId, accountId, { scenario: id, who: 'competent', ago: 0.5 });
	await db.close();

	await visit(page, '/practice/progress');
	await expect(page.locator('canvas').first()).toBeVisible();
	await page.getByText(say('common_chart_table')).click();
	await expect(page.getByRole('rowheader', { name: new RegExp(title) }).first()).toBeVisible();
	await expect(page.getByRole('rowheader', { name: (await scenarioOf('parcelio/sixty-lanterns', 'en')).title }).first()).toBeVisible();
	await accessible(page);
	await expect(page.getByLabel(say('training_plan_text'))).toHaveValue(new RegExp(say('training_advice_refusing')));
	await page.getByLabel(say('training_plan_text')).fill('I say no once, kindly.');
	await page.getByRole('button', { name: say('training_plan_save') }).click();
	await expect(page.getByText(say('training_plan_saved'))).toBeVisible();
	await page.setViewportSize({ width: 360, height: 800 });
	expect(await fits(page)).toBe(true);

	await page.getByRole('link', { name: say('training_practise_skill', { skill }) }).click();
	await expect(page.getByRole('button', { name: say('practice_start_named', { title }) })).toBeVisible();
	expect(await fits(page)).toBe(true);
});
