// Which scenarios a command is about: all of them, or those of the files and folders named.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { codes } from '#lib/core/scenario/index.ts';
import type { CompiledEdition } from '#lib/core/scenario/index.ts';
import type { Diagnostic, Language } from '#lib/core/scenario/types.ts';
import { m } from '#lib/paraglide/messages.js';
import { explain } from '#lib/server/diagnostic.ts';
import { readLibrary } from '#lib/server/library.ts';
import { root } from './root.mjs';

export interface Editions {
	editions: CompiledEdition[];
	/** Errors of the named files, or of what they are made of. */
	errors: Diagnostic[];
}

/** @param paths files, companies' folders or libraries; none: the scenarios of this project. @throws Error for people */
export async function findEditions(paths: readonly string[], locale: Language): Promise<Editions> {
	const editions = new Map<string, CompiledEdition>();
	const errors = new Map<string, Diagnostic>();
	for (const path of paths.length > 0 ? paths.map((one) => resolve(one)) : [join(root, 'scenarios')]) {
		if (!existsSync(path)) throw new Error(m.cli_no_path({ path }, { locale }));
		const { library, under, scenarios, diagnostics } = await librarySource(path);
		const [company = ''] = under.split('/');
		for (const edition of scenarios) if (isWithin(edition.path, under)) editions.set(join(library, edition.path), edition);
		for (const one of diagnostics) if (one.severity === 'error' && isWithin(one.file, company)) errors.set(JSON.stringify(one), one);
	}
	return { editions: [...editions.values()], errors: [...errors.values()] };
}

export const isWithin = (path: string, folder: string): boolean => folder === '' || path === folder || path.startsWith(`${folder}/`);

interface Source {
	/** The library's folder, and the path within it ("": all of it). */
	library: string;
	under: string;
	scenarios: CompiledEdition[];
	diagnostics: Diagnostic[];
}

/** What there is at a path that is there; a diagnostic if it is nothing. */
export async function librarySource(path: string): Promise<Source> {
	const isFile = !statSync(path).isDirectory();
	const library = libraryOf(path);
	const under = relative(library, path).split(sep).join('/');
	const read = isFile && !path.endsWith('.md') ? { scenarios: [], diagnostics: [] } : await readLibrary(library);
	const isAnything = [...read.scenarios.map((one) => one.path), ...read.diagnostics.map((one) => one.file)].some((file) =>
		isWithin(file, under)
	);
	if (isAnything || (isFile && path.endsWith('.md'))) return { library, under, ...read };
	const nothing: Diagnostic = { file: under, line: 1, column: 1, code: 'no-scenario', severity: codes['no-scenario'], params: {} };
	return { library, under, scenarios: read.scenarios, diagnostics: [...read.diagnostics, nothing] };
}

/** The library in which a file or folder lies: a scenario is in its company's folder, an article in `kb` there. */
function libraryOf(path: string): string {
	const inside = statSync(path).isDirectory() ? path : dirname(path);
	const folder = basename(inside) === 'kb' ? dirname(inside) : inside;
	const isCompany = readdirSync(folder).some((name) => /\.[a-z]+\.md$/.test(name));
	return isCompany ? dirname(folder) : folder;
}

export const errorLine = (diagnostic: Diagnostic, language: Language): string => {
	const { file, line, column, code } = diagnostic;
	return `${file}:${line}:${column}  ${code}  ${explain(diagnostic, language)}`;
};
