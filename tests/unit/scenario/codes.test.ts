// Each diagnostic can be met, is explained in the reference for authors, and has its sentence in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codes } from '#lib/core/scenario/index.ts';
import english from '#lib/messages/en/diagnostics.json' with { type: 'json' };
import czech from '#lib/messages/cs/diagnostics.json' with { type: 'json' };

const all = Object.keys(codes).toSorted();
const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const sentencesOf = (messages: Record<string, string>): Map<string, string> =>
	new Map(
		Object.entries(messages).flatMap(([key, text]) =>
			key.startsWith('diagnostic_') ? [[key.slice(11).replaceAll('_', '-'), text] as const] : []
		)
	);

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('every diagnostic code', () => {
	it.each([
		['English', english],
		['Czech', czech]
	])('has a sentence in %s, and no sentence is left over', (_, messages) => {
		expect([...sentencesOf(messages).keys()].toSorted()).toEqual(all);
	});

	it('says the same things in both languages', () => {
		const other = sentencesOf(czech);
		for (const [code, text] of sentencesOf(english))
			expect([...new Set(placeholders(other.get(code) ?? ''))], code).toEqual([...new Set(placeholders(text))]);
	});

	it('has a heading in scenarios/README.md', () => {
		const headings = [...read('scenarios/README.md').matchAll(/^### ([a-z0-9-]+)$/gm)].map((match) => match[1]);
		expect(headings.toSorted()).toEqual(all);
	});

	it('is met by a case of tests/samples, by a hostile file, by forms that differ or on the command line', () => {
		const cases = readdirSync(new URL('tests/samples/', root)).map((name) => read(`tests/samples/${name}/diagnostics.txt`));
		const shown = cases.join('').matchAll(/^\S+ {2}(?:error|warning) {2}([a-z0-9-]+)/gm);
		const hostile = read('tests/unit/scenario/hostile.test.ts').matchAll(/, '([a-z-]+)'\],?$/gm);
		const compared = read('tests/unit/cli/parallel.test.ts').matchAll(/code: '([a-z-]+)'/g);
		const asked = read('tests/unit/scenario/check.test.ts').matchAll(/ \{2\}([a-z-]+) \{2\}/g);
		expect([...new Set([...shown, ...hostile, ...compared, ...asked].map((match) => match[1]))].toSorted()).toEqual(all);
	});
});
