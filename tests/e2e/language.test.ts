// Two languages: each page in the one that was chosen, whole.
import { expect, type Browser, type Page } from '@playwright/test';
import { ready, test, visit } from './browser.ts';
import { signIn } from './demonstration.ts';
import { accept, invite, query, startTask } from './invitation.ts';
import { messagesOf, textsOf } from './texts.ts';

const czech = new Set(Object.values(messagesOf('cs')));
/** English sentences without a blank, and the long pieces of those with blanks, that mean nothing in Czech. */
const english = Object.values(messagesOf('en'))
	.filter((text): text is string => typeof text === 'string' && !czech.has(text))
	.flatMap((text) => (text.includes('{') ? text.split(/\{\w+\}/).filter((piece) => piece.trim().length > 12) : [text]))
	.map((text) => text.trim());
const short = new Set(english);
const long = english.filter((text) => text.length > 12);

/** What can be read or heard on the page, but for parts that say which language they are in. */
const words = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const found = [document.title];
		const own = (element: Element | null) => element?.closest('[lang]') === document.documentElement && !element.closest('script, style');
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walk.nextNode()) if (own(walk.currentNode.parentElement)) found.push(walk.currentNode.textContent ?? '');
		for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
			for (const element of document.querySelectorAll(`[${name}]`)) if (own(element)) found.push(element.getAttribute(name) ?? '');
		return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
	});

async function isCzech(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('lang', 'cs');
	const left = (await words(page)).filter((text) => short.has(text) || long.some((piece) => text.includes(piece)));
	expect(left, page.url()).toEqual([]);
}

const open = async (browser: Browser, locale = 'cs-CZ') => (await browser.newContext({ locale })).newPage();

test('the search for English words finds them where they are', async ({ browser }) => {
	const page = await open(browser, 'en-GB');
	await visit(page, '/sign-in');
	await page.evaluate(() => (document.documentElement.lang = 'cs'));
	await expect(isCzech(page)).rejects.toThrow('Password');
});

test('pages for everybody are Czech for a Czech browser', async ({ browser }) => {
	const page = await open(browser);
	for (const path of ['/', '/sign-in', '/privacy', '/nowhere', `/invitation/${'A'.repeat(43)}`, '/sitting']) {
		await visit(page, path);
		await isCzech(page);
	}
});

test('what a candidate reads is Czech from the letter to the result', async ({ browser }) => {
	const page = await open(browser);
	const say = textsOf('cs');
	const invited = await invite('cs', 'parcelio/shop-page');
	await visit(page, invited.path);
	await isCzech(page);
	await accept(page, invited);
	await isCzech(page);
	await startTask(page, 'cs');
	await isCzech(page);
	await page.getByRole('button', { name: say('desk_hand_in'), exact: true }).click();
	await isCzech(page);
	await page
		.getByRole('dialog')
		.getByRole('button', { name: say('desk_hand_in'), exact: true })
		.click();
	await expect(page.getByText(say('desk_all_saved'))).toBeVisible();
	await isCzech(page);
	await page.getByRole('button', { name: say('sitting_next') }).click();
	await page.getByRole('link', { name: say('sitting_result') }).click();
	await ready(page);
	await isCzech(page);
});

test('a manager’s pages are Czech, and so is a trainee’s practice', async ({ browser }) => {
	const page = await open(browser);
	await signIn(page, 'manager');
	const [one] = await query<{ assessment_id: string; id: string }>(
		`select i.assessment_id, i.id from invitation i join sitting s on s.invitation_id = i.id join assessment a on a.id = i.assessment_id
		where s.finished_at is not null and a.language = 'cs' and a.title = 'Zákaznická podpora, první kolo' limit 1`
	);
	const assessment = `/assessments/${one!.assessment_id}`;
	for (const path of [
		'/assessments',
		'/assessments/new',
		assessment,
		`${assessment}/candidates/${one!.id}`,
		'/library',
		'/people',
		'/account'
	]) {
		await visit(page, path);
		await isCzech(page);
	}
	const trainee = await open(browser);
	await signIn(trainee, 'trainee');
	await visit(trainee, '/practice');
	await isCzech(trainee);
	await trainee
		.getByRole('button', { name: /^Začít/ })
		.first()
		.click();
	await trainee.waitForURL('**/practice/attempt/**');
	await ready(trainee);
	await isCzech(trainee);
});

test('the language can be changed on the spot: for everybody, for a candidate, for a manager', async ({ browser }) => {
	const change = async (page: Page, to: 'en' | 'cs') => {
		const before = new URL(page.url()).pathname;
		await page.getByRole('button', { name: to === 'cs' ? 'Čeština' : 'English', exact: true }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', to);
		await ready(page);
		expect(new URL(page.url()).pathname).toBe(before);
	};
	const page = await open(browser, 'en-GB');
	await visit(page, (await invite('cs', 'parcelio/shop-page')).path);
	await expect(page.getByRole('button', { name: textsOf('en')('invitation_begin'), exact: true })).toBeVisible();
	await change(page, 'cs');
	await isCzech(page);
	await visit(page, '/privacy');
	await isCzech(page);
	await change(page, 'en');
	await signIn(page, 'manager');
	await visit(page, '/assessments');
	await change(page, 'cs');
	await isCzech(page);
});
