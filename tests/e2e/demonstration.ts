// What a test of the running server knows: how to get into the demonstration, and the clock of its database.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { once } from '../../src/lib/server/db/address.ts';
import { addressOf } from '../../src/lib/server/db/embedded/index.ts';
import type { SignIns } from '../../src/lib/server/demonstration.ts';

export const dataDir = process.env.E2E_DATA ?? '';

export const signIns = (): SignIns => JSON.parse(readFileSync(join(dataDir, 'demonstration.json'), 'utf8')) as SignIns;

/** Signs this page's browser in, and waits for what comes after. */
export async function signIn(page: Page, who: 'manager' | 'trainee'): Promise<void> {
	const all = signIns();
	await page.goto('/sign-in');
	await page.locator('html[data-hydrated]').waitFor();
	await page.locator('input[name=email]').fill(all[`${who}Email`]);
	await page.locator('input[name=_password]').fill(all[`${who}Password`]);
	await page
		.locator('form:has(input[name=_password]) button[type=submit], form:has(input[name=_password]) button:not([type])')
		.first()
		.click();
	await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Moves the clock by which attempts run: for long silences. @param ms ahead of the real time; in all, not further */
export const shiftClock = (ms: number): Promise<unknown> =>
	once(
		addressOf(dataDir),
		(sql) => sql`insert into directory.clock_shift (ms) values (${ms}) on conflict ("only") do update set ms = excluded.ms`
	);
