// Working at the desk: what a person does there with mouse and keys, by the names that the person reads.
import { expect, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { stepOf } from '../../src/lib/core/scenario/3-compile/step.ts';
import { formsOf } from '../../src/lib/core/scenario/form.ts';
import type { Language, Scenario } from '../../src/lib/core/scenario/types.ts';
import * as scenarios from '../../src/lib/server/scenarios.ts';
import { textsOf } from './texts.ts';

export const field = (page: Page): Locator => page.locator('main textarea');
export const bubbles = (page: Page): Locator => page.getByRole('log').locator('.bubble');
export const own = (page: Page): Locator => page.getByRole('log').locator('.bubble.agent');

/** One of the three people of tests/plays. */
export const playOf = (scenario: string, language: Language, who: 'competent' | 'curt' | 'rude' = 'competent'): string[] =>
	(JSON.parse(readFileSync(`tests/plays/${scenario.replace('/', '-')}.${language}.json`, 'utf8')) as Record<string, string[]>)[who]!;

/** The scenario as this folder's library has it. */
export async function scenarioOf(id: string, language: Language): Promise<Scenario> {
	return (await scenarios.edition(id, language))!.scenario;
}

export async function write(page: Page, language: Language, text: string): Promise<void> {
	await field(page).fill(text);
	await page.getByRole('button', { name: textsOf(language)('desk_send'), exact: true }).click();
}

/** Writes, and waits until the customer has answered or has nothing more to say. */
export async function reply(page: Page, language: Language, text: string): Promise<void> {
	const before = await page.locator('.bubble.customer').count();
	await write(page, language, text);
	const answered = page.locator('.bubble.customer').nth(before);
	await expect(answered.or(page.getByText(textsOf(language)('desk_ended'))).first()).toBeVisible();
}

/** What has to be typed for an action, as the customer has said it: it differs from form to form. Null: nothing. */
export async function valueFor(page: Page, scenario: Scenario, action: string): Promise<string | null> {
	const needs = scenario.actions.find((a) => a.name === action)?.needs;
	const values = formsOf(scenario).flatMap(({ facts }) => facts.filter((f) => f.name === needs).map(({ say }) => say));
	const heard = (await page.getByRole('log').textContent()) ?? '';
	return values.find((value) => heard.includes(value)) ?? null;
}

export async function act(page: Page, scenario: Scenario, action: string): Promise<void> {
	const say = textsOf(scenario.language);
	const label = scenario.actions.find((a) => a.name === action)!.label;
	await page.getByRole('button', { name: say('desk_actions'), exact: true }).click();
	const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: label, exact: true }) });
	const value = await valueFor(page, scenario, action);
	if (value !== null) await row.getByRole('textbox').fill(value);
	await row.getByRole('button', { name: label, exact: true }).click();
	await expect(row.locator('[data-done=true]')).toBeVisible();
	const back = page.getByRole('button', { name: say('desk_conversation'), exact: true });
	if (await back.isVisible()) await back.click();
}

/** Steps as tests/plays has them, at the desk of a conversation. */
export async function playAll(page: Page, scenario: Scenario, steps: readonly string[]): Promise<void> {
	for (const text of steps) {
		const step = stepOf(scenario, text) ?? { do: 'reply' as const, text };
		if (step.do === 'action') await act(page, scenario, step.action);
		else if (step.do === 'reply') await reply(page, scenario.language, step.text);
		else throw new Error(`a desk's play has replies and actions: ${text}`);
	}
}
