// A candidate on the demonstration's server: invited, with the letter before them, at the first task.
import { expect, type Page } from '@playwright/test';
import type { Language } from '../../src/lib/core/scenario/types.ts';
import { ready, visit } from './browser.ts';
import { dataDir } from './demonstration.ts';
import { ask, inviteOn, type Invited } from './invited.ts';
import { textsOf } from './texts.ts';

export type { Invited };

export const invite = (language: Language, ...scenarios: string[]): Promise<Invited> => inviteOn(dataDir, language, scenarios);

export const query = <Row extends object>(statement: string, values: string[] = []): Promise<Row[]> => ask<Row>(dataDir, statement, values);

/** Makes one attempt older, as if so much time had gone by in it; the others on this server do not notice. @param ms more than before */
export async function passTime(attempt: string, ms: number): Promise<void> {
	await query(`update attempt_event set at = at - $2::bigint where attempt_id = $1`, [attempt, String(ms)]);
	await query(`update directory.due set at = at - $2::bigint where attempt_id = $1`, [attempt, String(ms)]);
}

/** Reads the letter, agrees, and is on the overview of the sitting. */
export async function accept(page: Page, { path, language }: Invited): Promise<void> {
	const say = textsOf(language);
	await visit(page, path);
	await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: say('invitation_begin'), exact: true }).click();
	await page.waitForURL('**/sitting');
	await ready(page);
}

/** The first task, without the warm-up. Returns the attempt's id. */
export async function startTask(page: Page, language: Language): Promise<string> {
	const title = `${textsOf(language)('sitting_task', { number: 1 })}: `;
	await page.getByRole('button', { name: textsOf(language)('sitting_start_named', { title }).trim() }).click();
	await page.waitForURL('**/sitting/attempt/**');
	await ready(page);
	const id = new URL(page.url()).pathname.split('/').at(-1);
	expect(id).toMatch(/^[0-9a-f-]{36}$/);
	return id!;
}
