// Which scenarios a command is about: all of them, or those of the files and folders named.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { CompiledEdition } from '#lib/core/scenario/index.ts';
import type { Diagnostic } from '#lib/core/scenario/types.ts';
import { readLibrary } from '#lib/server/library.ts';
import { root } from './root.mjs';

export interface Editions {
	editions: CompiledEdition[];
	/** Errors of the named files, or of what they are made of. */
	errors: Diagnostic[];
}

/** @param paths files, companies' folders or libraries; none: the scenarios of this project. @throws Error for people */
export async function findEditions(paths: readonly string[]): Promise<Editions> {
	const found: Editions = { editions: [], errors: [] };
	for (const path of paths.length > 0 ? paths.map((one) => resolve(one)) : [join(root, 'scenarios')]) {
		if (!existsSync(path)) throw new Error(`There is no file or folder ${path}.`);
		const library = libraryOf(path);
		const under = relative(library, path).split(sep).join('/');
		const { scenarios, diagnostics } = await readLibrary(library);
		found.editions.push(...scenarios.filter((edition) => isWithin(edition.path, under)));
		const [company = ''] = under.split('/');
		found.errors.push(...diagnostics.filter(({ severity, file }) => severity === 'error' && isWithin(file, company)));
	}
	return found;
}

export const isWithin = (path: string, folder: string): boolean => folder === '' || path === folder || path.startsWith(`${folder}/`);

/** A scenario lies in its company's folder, and that in the library. */
export function libraryOf(path: string): string {
	if (!statSync(path).isDirectory()) return dirname(dirname(path));
	return readdirSync(path).some((name) => /^company\.\w+\.md$/.test(name)) ? dirname(path) : path;
}

export const errorLine = ({ file, line, column, code }: Diagnostic): string => `${file}:${line}:${column}  ${code}`;
