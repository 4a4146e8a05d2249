// The scenarios that the product ships, and its model.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stepOf } from '../../../src/lib/core/scenario/index.ts';
import type { Scenario, TestStep } from '../../../src/lib/core/scenario/types.ts';
import { readLibrary } from '../../../src/lib/server/library.ts';
import { loadModel } from '../../../src/lib/server/model.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const [model, { scenarios }] = await Promise.all([loadModel(), readLibrary(folder('scenarios'))]);

/** Plays written by hand: { competent, curt, rude, … } by "company-scenario.language". */
export const plays = readdirSync(folder('tests/plays'))
	.filter((name) => name.endsWith('.json'))
	.map((name) => ({
		name: name.slice(0, -'.json'.length),
		steps: JSON.parse(readFileSync(folder(`tests/plays/${name}`), 'utf8')) as Record<'competent' | 'curt' | 'rude', string[]>
	}));

export function editionOf(name: string): Scenario {
	const edition = scenarios.find(({ scenario: { id, language } }) => `${id.replace('/', '-')}.${language}` === name);
	if (!edition) throw new Error(`no scenario for the play ${name}`);
	return edition.scenario;
}

export function stepsOf(scenario: Scenario, texts: readonly string[]): TestStep[] {
	return texts.map((text) => {
		const step = stepOf(scenario, text);
		if (!step) throw new Error(`${scenario.id} ${scenario.language}: no step: ${text}`);
		return step;
	});
}
