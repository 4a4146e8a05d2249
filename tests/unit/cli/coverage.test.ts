// The table of what the scenarios exercise, and that it is true.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coverageOf, coverageTable, requirementsIn, tableIn } from '../../../src/cli/coverage.ts';
import type { CompiledEdition } from '../../../src/lib/core/scenario/index.ts';
import { readLibrary } from '../../../src/lib/server/library.ts';
import { lampShop } from '../dialogue/lamp-shop.ts';

const folder = fileURLToPath(new URL('../../../scenarios', import.meta.url));
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const edition = (id: string, ...requirements: string[]): CompiledEdition => ({
	scenario: { ...lampShop, id, requirements },
	hash: '',
	path: ''
});

/** Those that somebody is scored by; the others are features, or fair play that is never scored. */
const criteria =
	`R4 R5 R6 R7 R8 R9 R10 R16 R17 R19 R22 R23 R24 R25 R26 R27 R28 R29 R30 R31 R32 R34 R35 R39 R41 R42 R43 R45 R46 R47 R48 R49 R51 R52 R53 R54
	R55 R61 R62 R63 R64 R65 R66 R68 R69 R70 R71 R73 R74 R75 R78 R79 R80 R81 R82 R84 R85`.split(/\s+/);

describe('the table of what scenarios exercise', () => {
	it('names each scenario once, in whatever languages it is there, in alphabetical order', () => {
		expect(coverageOf([edition('b/b', 'R2'), edition('a/a', 'R1', 'R2'), edition('a/a', 'R2')])).toEqual(
			new Map([
				['R2', ['a/a', 'b/b']],
				['R1', ['a/a']]
			])
		);
	});

	it('has a row for each requirement, covered or not', () => {
		const requirements = requirementsIn('| no. | what |\n| --- | --- |\n| R1 | listens |\n| R2 | asks |\n');
		expect(coverageTable(requirements, new Map([['R2', ['a/a', 'b/b']]]))).toBe(
			'| no. | what | scenarios |\n| --- | --- | --- |\n| R1 | listens | – |\n| R2 | asks | a/a, b/b |'
		);
	});

	it('stands between two comments', () => {
		expect([tableIn('a\n<!-- coverage -->\n\nb\n\n<!-- /coverage -->\nc'), tableIn('a')]).toEqual(['b', null]);
	});
});

describe('scenarios/README.md', () => {
	const library = readLibrary(folder);

	it('holds the table of the scenarios that there are (npm run firstline -- coverage --write)', async () => {
		const { scenarios } = await library;
		expect(tableIn(read('README.md'))).toBe(coverageTable(requirementsIn(read('requirements.md')), coverageOf(scenarios)));
	});

	it('shows at least two scenarios for each that is a criterion', async () => {
		const covered = coverageOf((await library).scenarios);
		expect(criteria.filter((number) => (covered.get(number) ?? []).length < 2)).toEqual([]);
	});

	it('and scenarios name requirements that there are', async () => {
		const known = requirementsIn(read('requirements.md')).map(({ number }) => number);
		const { scenarios } = await library;
		expect([...coverageOf(scenarios).keys()].filter((number) => !known.includes(number))).toEqual([]);
	});
});
