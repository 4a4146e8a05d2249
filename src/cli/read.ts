// `firstline read`: what people say in a scenario, without conditions and numbers, to be read aloud; then the graded samples.
import { parseArgs } from 'node:util';
import { formOf } from '#lib/core/scenario/index.ts';
import type { Beat, Fact, Line, Scenario } from '#lib/core/scenario/types.ts';
import { m } from '#lib/paraglide/messages.js';
import { errorLine, findEditions } from './editions.ts';
import { machineLanguage } from './language.ts';

const indent = '    ';
const under = (text: string): string => text.replaceAll('\n', `\n${indent}`);

const lineText = ({ text, mood, by }: Line): string => `${indent}${mood ? `[${mood}] ` : ''}${by ? `@${by}: ` : ''}${under(text)}`;

const spoken = (name: string, lines: readonly Line[]): string[] => (lines.length === 0 ? [] : [name, ...lines.map(lineText)]);

const beat = ({ name, lines, model }: Beat): string[] => [...spoken(name, lines), `${indent}→ ${under(model)}`];

function samples({ name, samples: { yes, no } }: Pick<Fact, 'name' | 'samples'>): string[] {
	if (yes.length + no.length === 0) return [];
	return [name, ...yes.map((text) => `${indent}+ ${under(text)}`), ...no.map((text) => `${indent}- ${under(text)}`)];
}

/** Beats with their model replies, reactions, endings; then samples: + conveys it, - does not. A queue has none of its own. */
export function readable({ path, reactions, endings, facts, page }: Scenario): string[] {
	const issues = (page?.issues ?? []).map(({ name, samples: graded = { yes: [], no: [] } }) => ({ name, samples: graded }));
	return [
		...path.flatMap(beat),
		...reactions.flatMap(({ name, lines }) => spoken(name, lines)),
		...endings.flatMap(({ name, lines, consequence }) => [...spoken(name, lines), `${indent}→ ${under(consequence)}`]),
		...[...facts, ...issues].flatMap(samples)
	];
}

/** @returns exit code: 1 if a file has errors or there is nothing to read */
export async function read(args: string[]): Promise<number> {
	const { positionals } = parseArgs({ args, allowPositionals: true });
	const locale = machineLanguage();
	const { editions, errors } = await findEditions(positionals, locale);
	for (const error of errors) console.error(errorLine(error, locale));
	if (editions.length === 0) console.error(m.cli_no_scenario({}, { locale }));
	for (const { path, scenario } of editions) console.log([path, ...readable(formOf(scenario, 0)), ''].join('\n'));
	return errors.length > 0 || editions.length === 0 ? 1 : 0;
}
