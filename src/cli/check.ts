// `firstline check`: everything there is to say about the scenarios.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CompiledEdition } from '#lib/core/scenario/index.ts';
import type { Diagnostic, Language } from '#lib/core/scenario/types.ts';
import { m } from '#lib/paraglide/messages.js';
import { explain } from '#lib/server/diagnostic.ts';
import { loadModel } from '#lib/server/model.ts';
import { isWithin, librarySource } from './editions.ts';
import { askedLanguage, machineLanguage } from './language.ts';
import { compareForms, playTests } from './parallel.ts';
import { root } from './root.mjs';
import { summarise, summaryLines } from './summary.ts';
import type { Summary } from './summary.ts';

const usage = 'Usage: firstline check [--verbose] [--format json] [--lang en|cs] [FILE or FOLDER …]';

interface Found extends Diagnostic {
	message: string;
}

/** @returns 0: no errors, 1: errors, 2: wrong arguments */
export async function check(args: string[]): Promise<number> {
	const { json, verbose, lang, paths, misuse } = readArguments(args);
	const missing = paths.find((path) => !existsSync(path));
	const language = misuse ? machineLanguage() : (askedLanguage(lang) ?? machineLanguage());
	if (misuse || missing !== undefined) {
		console.error(missing === undefined ? usage : m.cli_no_path({ path: missing }, { locale: language }));
		return 2;
	}
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

interface Arguments {
	json: boolean;
	verbose: boolean;
	lang: string | undefined;
	paths: string[];
	misuse: boolean;
}

function readArguments(args: string[]): Arguments {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				format: { type: 'string', default: 'text' },
				verbose: { type: 'boolean', default: false },
				lang: { type: 'string' }
			}
		});
		const { format, verbose, lang } = values;
		return { json: format === 'json', verbose, lang, paths: positionals, misuse: !['json', 'text'].includes(format) };
	} catch {
		return { json: false, verbose: false, lang: undefined, paths: [], misuse: true };
	}
}

/** Diagnostics of one file or folder, and the editions that can be played; files are named as seen from the working folder. */
async function findIn(path: string, language: Language): Promise<{ editions: CompiledEdition[]; diagnostics: Found[] }> {
	const { library, under, scenarios, diagnostics } = await librarySource(path);
	const named = scenarios.filter((edition) => isWithin(edition.path, under));
	const model = named.length > 0 ? await loadModel() : null;
	const played = model ? named.flatMap((edition) => [...playTests(edition, model, language), ...compareForms(edition, model)]) : [];
	return {
		editions: named.map((edition) => ({ ...edition, path: relative(process.cwd(), join(library, edition.path)) })),
		diagnostics: [...diagnostics, ...played]
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
