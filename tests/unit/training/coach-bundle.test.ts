// The coach's worker is bundled for one language. What it reads is what the server reads.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';
import { coachWorker } from '../../../src/cli/coach-worker.mjs';
import { openGame, readerOf } from '../../../src/lib/core/attempt/index.ts';
import type { Language, Scenario } from '../../../src/lib/core/scenario/types.ts';
import { observe } from '../../../src/lib/core/scoring/index.ts';
import * as czechWords from '../../../src/lib/core/scoring/language/words/cs.ts';
import * as englishWords from '../../../src/lib/core/scoring/language/words/en.ts';
import type { Model } from '../../../src/lib/core/scoring/types.ts';
import { notes, type Writing } from '../../../src/lib/core/training/coach.ts';
import { sceneOf } from '../../../src/lib/core/training/coach-scene.ts';
import { readWeights } from '../../../src/lib/server/model.ts';
import { model, scenarios } from '../attempt/shipped.ts';
import type * as reader from './reader/reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'firstline-coach-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Bundle = typeof reader & { rules: Parameters<typeof reader.readLanguage>[2] };

/** Bundled as the worker is, and loaded. */
async function bundleOf(language: Language): Promise<Bundle> {
	const entry = join(import.meta.dirname, `reader/${language}.worker.ts`);
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: coachWorker.plugins(),
		build: { outDir: join(folder, language), lib: { entry, formats: ['es'], fileName: () => 'reader.mjs' } }
	});
	return (await import(/* @vite-ignore */ join(folder, language, 'reader.mjs'))) as Bundle;
}

/** So many of a list, from all over it. */
const some = <T>(all: T[], count: number): T[] => all.filter((_, i) => i % Math.ceil(all.length / count) === 0);

/** Replies of all tones, from the texts that the model learned from. */
const labelled = (language: Language): string[] =>
	['tone', 'hard', 'whole', 'trades'].flatMap((name) =>
		readFileSync(`src/cli/train/texts/${name}.${language}.txt`, 'utf8')
			.split('\n')
			.flatMap((line) => /^[1-5] (.+)/.exec(line)?.[1] ?? [])
	);

/** What people of all kinds write in this scenario. */
function played({ id, language }: Scenario): string[] {
	const plays = JSON.parse(readFileSync(`tests/plays/${id.replace('/', '-')}.${language}.json`, 'utf8')) as Record<string, string[]>;
	return Object.values(plays)
		.flat()
		.filter((step) => /^\p{L}/u.test(step));
}

/** Ten scenarios, each with ten texts. */
function textsOf(language: Language): [Scenario, string[]][] {
	const all = scenarios.flatMap(({ scenario }) => (scenario.language === language && scenario.kind === 'conversation' ? [scenario] : []));
	const others = some(labelled(language), 50);
	return some(all, 10).map((scenario, i) => [scenario, [...some(played(scenario), 5), ...others.slice(5 * i, 5 * i + 5)]]);
}

/** The coach does without the articles: what was pasted from one it does not know. */
const withoutArticles = (scenario: Scenario): Scenario => ({ ...scenario, company: { ...scenario.company, articles: [] } });

describe.each([
	['en', czechWords],
	['cs', englishWords]
] as const)('%s', (language, { frequent }) => {
	test('a hundred texts: the same observations and the same notes, without a word of the other language', async () => {
		const bundle = await bundleOf(language);
		expect(readFileSync(join(folder, language, 'reader.mjs'), 'utf8').includes(frequent.slice(0, 40))).toBe(false);
		const own = bundle.readLanguage(language, await readWeights(language), bundle.rules);
		const small: Model = { hash: '', languages: { en: own, cs: own } };
		const told = new Set<string>();
		for (const [shipped, texts] of textsOf(language)) {
			const scenario = withoutArticles(shipped);
			const scene = sceneOf(scenario, openGame(scenario, readerOf(scenario, model), { seed: 'coach' }, 1_700_000_000_000).attempt);
			const context = { customer: scene.heard };
			for (const text of texts) {
				expect(bundle.observe(text, scene.scenario, small, context), text).toEqual(observe(text, scenario, model, context));
				const writing: Writing = { text, sent: [], moment: 'resting', shown: [] };
				const found = bundle.notes(writing, scene, small);
				expect(found, text).toEqual(notes(writing, { ...scene, scenario }, model));
				for (const { key } of found) told.add(key);
			}
		}
		expect(told.size).toBeGreaterThan(6);
	});
});
