// The desk of every shipped scenario, played to its end: it knows what was said and done, and nothing else.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entry } from '../../src/lib/core/attempt/conversation.ts';
import { readerOf, simulate } from '../../src/lib/core/attempt/index.ts';
import type { Scenario } from '../../src/lib/core/scenario/types.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import * as desk from '../../src/lib/server/desk.ts';
import { readLibrary } from '../../src/lib/server/library.ts';
import { loadModel } from '../../src/lib/server/model.ts';
import * as results from '../../src/lib/server/results.ts';
import { coachData } from '../../src/lib/server/training/coach-data.ts';
import { canariesIn, markScenarios } from '../e2e/canaries.ts';
import { emptyOrganisation, testDatabase } from './database.ts';
import { publish } from './kinds.ts';

const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'firstline-canaries-'));
markScenarios('scenarios', folder);
const { scenarios } = await readLibrary(folder);
const model = await loadModel();
let organisationId: string;

beforeAll(async () => {
	organisationId = await emptyOrganisation(database.db);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Plays the longest of its own tests and keeps it. Returns the attempt's id. */
async function play(scenario: Scenario, purpose: 'practice' | 'preview' = 'practice'): Promise<string> {
	const [longest] = scenario.tests.toSorted((a, b) => b.steps.length - a.steps.length);
	return withOrganisation(database.db, organisationId, async (tx) => {
		const hash = await publish(tx, organisationId, scenario);
		const pinned = { scenario: hash, model: model.hash, form: 0, seed: 'seed', purpose, factor: 1 };
		const played = simulate(scenario, readerOf(scenario, model), longest!.steps, { pinned, start: 1_700_000_000_000, think: () => 20_000 });
		return attempts.record(tx, organisationId, { ...pinned, accountId: randomUUID(), scenarioHash: hash }, played);
	});
}

/** What a person hears, reads or has written, of one entry. */
const heard = (entry: Entry): string =>
	['text', 'card', 'consequence'].map((field) => (field in entry ? (entry as Record<string, unknown>)[field] : '')).join('\n');

/** Names of fields, at any depth: what is not of the desk must not even be called by its name. */
function fieldsOf(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...fieldsOf(inner)]);
}
const secret = [
	'key',
	'why',
	'right',
	'urgent',
	'arrives',
	'facts',
	'secrets',
	'needs',
	'model',
	'hint',
	'issues',
	'endings',
	'observations',
	'anger',
	'trust'
];

test.each(scenarios.map(({ path, scenario }) => [path, scenario] as const))('%s', async (_path, scenario) => {
	const id = await play(scenario);
	const view = await desk.view(database.db, organisationId, id);
	const allowed = new Set(canariesIn(view.entries.map(heard).join('\n')));
	expect(canariesIn(JSON.stringify(view)).filter((canary) => !allowed.has(canary))).toEqual([]);
	expect(fieldsOf(view).filter((name) => secret.includes(name))).toEqual([]);
});

test('no scenario is left out', async () => {
	const { scenarios: shipped } = await readLibrary('scenarios');
	expect(scenarios.map(({ path }) => path)).toEqual(shipped.map(({ path }) => path));
});

test('the live coach is given what words are judged by, of practices alone', async () => {
	const { scenario } = scenarios.find(({ scenario: { kind, secrets } }) => kind === 'conversation' && secrets.length > 0)!;
	const given = await coachData(database.db, organisationId, await play({ ...scenario, id: `${scenario.id}-coached` }), 0);
	expect(canariesIn(JSON.stringify(given.scene.scenario.secrets)).length).toBeGreaterThan(0);
	const preview = await play({ ...scenario, id: `${scenario.id}-shown` }, 'preview');
	await expect(coachData(database.db, organisationId, preview, 0)).rejects.toMatchObject({ code: 'not-found' });
});

test('the canaries are there: afterwards a questionnaire tells why, and a queue has told who came', async () => {
	const of = (kind: Scenario['kind']) => scenarios.find(({ scenario }) => scenario.kind === kind)?.scenario;
	for (const scenario of [of('questionnaire'), of('queue')]) {
		if (!scenario) continue;
		const result = await results.ofPractice(database.db, organisationId, await play({ ...scenario, id: `${scenario.id}-again` }));
		expect(canariesIn(JSON.stringify(scenario.kind === 'queue' ? result.conversations : result.items)).length).toBeGreaterThan(1);
	}
});
