// Each folder of tests/samples is a small library: what compiles is in its output.json, what is wrong in its diagnostics.txt.
// After a wanted change of the language: npx vitest run tests/unit/scenario -u, and read the difference.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#lib/core/scenario/types.ts';
import { explain } from '#lib/server/diagnostic.ts';
import { readLibrary } from '#lib/server/library.ts';

const folder = fileURLToPath(new URL('../../samples', import.meta.url));
const cases = readdirSync(folder);
const correct = ['conversation', 'ticket', 'queue', 'page-review', 'questionnaire'];

const line = (one: Diagnostic): string => `${one.file}:${one.line}:${one.column}  ${one.severity}  ${one.code}  ${explain(one, 'en')}`;

describe('a correct library compiles to what its output.json says', () => {
	it.each(correct)('%s', async (name) => {
		const { scenarios, diagnostics } = await readLibrary(`${folder}/${name}`);
		expect(diagnostics.filter((one) => one.severity === 'error').map(line)).toEqual([]);
		await expect(`${JSON.stringify(scenarios, null, '\t')}\n`).toMatchFileSnapshot(`${folder}/${name}/output.json`);
	});
});

describe('what is wrong is told with its place, all of it at once', () => {
	it.each(cases)('%s', async (name) => {
		const { diagnostics } = await readLibrary(`${folder}/${name}`);
		await expect(`${diagnostics.map(line).join('\n')}\n`).toMatchFileSnapshot(`${folder}/${name}/diagnostics.txt`);
	});
});

describe('a broken file takes nothing else with it', () => {
	it('compiles the editions whose own files are sound', async () => {
		const { scenarios } = await readLibrary(`${folder}/editions`);
		expect(scenarios.map((edition) => edition.path)).toEqual(['brightlamp/humming-lamp.en.md']);
	});
});
