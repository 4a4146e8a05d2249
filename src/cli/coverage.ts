// `firstline coverage`: which scenarios exercise what. The table stands in scenarios/README.md and is written there by --write.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CompiledEdition } from '#lib/core/scenario/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { readLibrary } from '#lib/server/library.ts';
import { askedLanguage, machineLanguage } from './language.ts';
import { root } from './root.mjs';

const scenarios = join(root, 'scenarios');
const readme = join(scenarios, 'README.md');

interface Requirement {
	/** "R28" */
	number: string;
	what: string;
}

/** The rows of scenarios/requirements.md. */
export const requirementsIn = (markdown: string): Requirement[] =>
	[...markdown.matchAll(/^\| (R\d+) \| (.*?) \|$/gm)].map(([, number = '', what = '']) => ({ number, what }));

/** By number, the scenarios that name it, in alphabetical order; a scenario counts in any language. */
export function coverageOf(editions: readonly CompiledEdition[]): Map<string, string[]> {
	const found = new Map<string, Set<string>>();
	for (const { scenario } of editions)
		for (const number of scenario.requirements) found.set(number, (found.get(number) ?? new Set()).add(scenario.id));
	return new Map([...found].map(([number, ids]) => [number, [...ids].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))]));
}

export function coverageTable(requirements: readonly Requirement[], covered: ReadonlyMap<string, readonly string[]>): string {
	const rows = requirements.map(({ number, what }) => `| ${number} | ${what} | ${covered.get(number)?.join(', ') ?? '–'} |`);
	return ['| no. | what | scenarios |', '| --- | --- | --- |', ...rows].join('\n');
}

const place = /(?<=<!-- coverage -->\n\n).*?(?=\n\n<!-- \/coverage -->)/s;

/** The table between the two comments of the file; null: they are not there. */
export const tableIn = (markdown: string): string | null => place.exec(markdown)?.[0] ?? null;

/** @returns exit code: 1 if a scenario names a number that there is not, or the file has no place for the table */
export async function coverage(args: string[]): Promise<number> {
	const { values } = parseArgs({ args, options: { write: { type: 'boolean', default: false }, lang: { type: 'string' } } });
	const locale = askedLanguage(values.lang) ?? machineLanguage();
	const [{ scenarios: editions }, list, text] = await Promise.all([
		readLibrary(scenarios),
		readFile(join(scenarios, 'requirements.md'), 'utf8'),
		readFile(readme, 'utf8')
	]);
	const requirements = requirementsIn(list);
	const covered = coverageOf(editions);
	const table = coverageTable(requirements, covered);
	if (values.write)
		await writeFile(
			readme,
			text.replace(place, () => table)
		);
	else console.log(table);
	const unknown = [...covered.keys()].filter((number) => !requirements.some((one) => one.number === number));
	if (unknown.length > 0) console.error(m.cli_coverage_unknown({ names: unknown.join(', ') }, { locale }));
	if (tableIn(text) === null) console.error(m.cli_coverage_place({}, { locale }));
	return unknown.length > 0 || tableIn(text) === null ? 1 : 0;
}
