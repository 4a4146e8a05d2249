// A candidate at the desk, and what the server has of what they wrote there.
import { expect, type Browser, type BrowserContextOptions, type Locator, type Page } from '@playwright/test';
import { own } from './desk.ts';
import { accept, invite, query, startTask, type Invited } from './invitation.ts';

export interface Seated {
	page: Page;
	attempt: string;
	invited: Invited;
}

/** A candidate in a browser of their own, with the first task before them. */
export async function sitDown(
	browser: Browser,
	options: BrowserContextOptions = {},
	prepare = async (_: Page) => {},
	scenario = 'parcelio/late-parcel'
): Promise<Seated> {
	const page = await (await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options })).newPage();
	await prepare(page);
	const invited = await invite('en', scenario);
	await accept(page, invited);
	const attempt = await startTask(page, 'en');
	await expect.poll(async () => (await bodies(attempt, 'take')).length).toBeGreaterThan(0);
	return { page, attempt, invited };
}

/** What the log has of one kind, in order. */
export async function bodies<Body extends object>(attempt: string, kind: string): Promise<Body[]> {
	const rows = await query<{ body: Body }>(`select body from attempt_event where attempt_id = $1 and kind = $2 order by seq`, [
		attempt,
		kind
	]);
	return rows.map(({ body }) => body);
}

/** The replies that the server has, in order. */
export const stored = async (attempt: string): Promise<string[]> =>
	(await bodies<{ text: string }>(attempt, 'reply')).map(({ text }) => text);

/** The person's own words that the desk shows as saved. */
export const saved = (page: Page): Locator => own(page).filter({ hasText: /saved \d/ });
