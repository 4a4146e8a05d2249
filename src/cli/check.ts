// `firstline check`: everything there is to say about the scenarios.
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { formCount } from '#lib/core/scenario/index.ts';
import type { CompiledEdition } from '#lib/core/scenario/index.ts';
import type { Diagnostic, Language } from '#lib/core/scenario/types.ts';
import { m } from '#lib/paraglide/messages.js';
import { explain } from '#lib/server/diagnostic.ts';
import { readLibrary } from '#lib/server/library.ts';
import { loadModel } from '#lib/server/model.ts';
import { isWithin, libraryOf } from './editions.ts';
import { compareForms } from './parallel.ts';
import { root } from './root.mjs';
import { summarise, summaryLines } from './summary.ts';
import type { Summary } from './summary.ts';

const usage = 'Usage: firstline check [--verbose] [--format json] [FILE or FOLDER …]';

interface Found extends Diagnostic {
	message: string;
}

/** @returns 0: no errors, 1: errors, 2: wrong arguments */
export async function check(args: string[]): Promise<number> {
	const { json, verbose, paths, misuse } = readArguments(args);
	const missing = paths.find((path) => !existsSync(path));
	if (misuse || missing !== undefined) {
		console.error(missing === undefined ? usage : `There is no file or folder ${missing}.`);
		return 2;
	}
	const language = languageOf(process.env);
	const folders = paths.length > 0 ? paths : [join(root, 'scenarios')];
	const results = await Promise.all(folders.map((path) => findIn(resolve(path), language)));
	const diagnostics = distinct(results.flatMap((result) => result.diagnostics));
	const editions = new Map(results.flatMap((result) => result.editions.map((edition) => [edition.path, edition])));
	const scenarios = editions.size;
	const summaries = verbose ? await Promise.all([...editions.values()].map(summarise)) : [];
	const errors = diagnostics.filter((one) => one.severity === 'error').length;
	const warnings = diagnostics.length - errors;
	if (json) console.log(JSON.stringify({ scenarios, errors, warnings, diagnostics, ...(verbose ? { summaries } : {}) }, null, '\t'));
	else print(diagnostics, summaries, { scenarios, errors, warnings }, language);
	return errors > 0 ? 1 : 0;
}

/** What several paths name is told once. */
const distinct = <T>(values: T[]): T[] => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];

function readArguments(args: string[]): { json: boolean; verbose: boolean; paths: string[]; misuse: boolean } {
	const paths: string[] = [];
	let format = 'text';
	let verbose = false;
	let misuse = false;
	for (let i = 0; i < args.length; i++) {
		const arg = args[i] ?? '';
		if (arg === '--format') format = args[++i] ?? '';
		else if (arg.startsWith('--format=')) format = arg.slice('--format='.length);
		else if (arg === '--verbose') verbose = true;
		else if (arg.startsWith('-')) misuse = true;
		else paths.push(arg);
	}
	return { json: format === 'json', verbose, paths, misuse: misuse || !['json', 'text'].includes(format) };
}

const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language =>
	(LC_ALL || LC_MESSAGES || LANG || '').startsWith('cs') ? 'cs' : 'en';

/** Diagnostics of one file or folder, and the editions that can be played; files are named as seen from the working folder. */
async function findIn(path: string, language: Language): Promise<{ editions: CompiledEdition[]; diagnostics: Found[] }> {
	const library = libraryOf(path);
	const under = relative(library, path).split(sep).join('/');
	const { scenarios, diagnostics } = await readLibrary(library);
	const named = scenarios.filter((edition) => isWithin(edition.path, under));
	const several = named.filter(({ scenario }) => formCount(scenario) > 1);
	const model = several.length > 0 ? await loadModel() : null;
	const unequal = model ? several.flatMap((edition) => compareForms(edition, model)) : [];
	return {
		editions: named.map((edition) => ({ ...edition, path: relative(process.cwd(), join(library, edition.path)) })),
		diagnostics: [...diagnostics, ...unequal]
			.filter((one) => isWithin(one.file, under))
			.map((one) => ({ ...one, file: relative(process.cwd(), join(library, one.file)), message: explain(one, language) }))
	};
}

function print(
	found: Found[],
	summaries: Summary[],
	counts: { scenarios: number; errors: number; warnings: number },
	language: Language
): void {
	for (const { file, line, column, code, message } of found) console.log(`${file}:${line}:${column}  ${code}  ${message}`);
	for (const summary of summaries) for (const line of summaryLines(summary, language)) console.log(line);
	console.log(m.diagnostics_summary(counts, { locale: language }));
}
