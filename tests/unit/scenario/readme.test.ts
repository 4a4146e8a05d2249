// What scenarios/README.md tells authors to write is what the compiler reads.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLibrary, parseCondition } from '#lib/core/scenario/index.ts';
import { criteria, personas, ruleKinds, tones } from '#lib/core/scenario/types.ts';
import { runTest } from '../../../src/cli/run-test.ts';
import { loadModel } from '#lib/server/model.ts';

const readme = readFileSync(new URL('../../../scenarios/README.md', import.meta.url), 'utf8');

/** The block of code after these words, without its indentation. */
function blockAfter(words: string): string {
	const [, indent = '', block = ''] = /\n( *)```\w*\n([^]*?)\n *```/.exec(readme.slice(readme.indexOf(words))) ?? [];
	return block.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

const company = [
	{ path: 'lumo/company.en.md', text: '---\ncompany: lumo\nlanguage: en\nname: Lumo\n---\nLamps.' },
	{ path: 'lumo/kb/returns.en.md', text: '---\ntitle: Returns\n---\nWithin thirty days.' }
];

describe('the smallest scenario of the reference', () => {
	const text = blockAfter('The smallest that can be played');
	const { scenarios, diagnostics } = compileLibrary([...company, { path: 'lumo/broken-lamp.en.md', text }]);

	it('has nothing against it but that its other language is not there', () => {
		expect(diagnostics.map(({ code }) => code)).toEqual(['missing-edition']);
	});

	it('passes its own tests', async () => {
		const model = await loadModel();
		const [edition] = scenarios;
		expect(edition?.scenario.tests.map((test) => runTest(edition.scenario, model, test).failures)).toEqual([[], []]);
	});
});

describe('the reference names', () => {
	it.each([
		['tone', tones],
		['persona', personas],
		['kind of rule', ruleKinds],
		['criterion', criteria]
	])('every %s', (_, names) => {
		expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
	});
});

describe('every condition in an example of the reference', () => {
	const blocks = [...readme.matchAll(/^ *```markdown\n([^]*?)\n *```/gm)].map(([, block = '']) => block);
	const conditions = blocks
		.flatMap((block) =>
			[...block.matchAll(/^(?:##|- goto:) .*? when (.+?)(?: \((?:anger|trust)[^()]*\))?$/gm)].map(([, text = '']) => text)
		)
		.filter((text) => !/^(did|reached) \S+$/.test(text));

	it.each(conditions)('"%s" is read', (text) => expect(parseCondition(text).problem).toBeNull());
});
