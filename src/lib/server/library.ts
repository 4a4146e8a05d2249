// The library of scenarios and courses: a folder of Markdown files.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileLibrary } from '#lib/core/scenario/index.ts';
import type { CompiledEdition, InputFile } from '#lib/core/scenario/index.ts';
import type { Diagnostic } from '#lib/core/scenario/types.ts';
import { compileCourses } from '#lib/core/training/index.ts';
import type { Course } from '#lib/core/training/index.ts';

export interface Library {
	scenarios: CompiledEdition[];
	courses: Course[];
	diagnostics: Diagnostic[];
}

/**
 * Reads and compiles all scenarios under `folder`, and the courses in its folder `courses`. A broken one is reported; the others still work.
 * @throws if the folder cannot be read
 */
export async function readLibrary(folder: string): Promise<Library> {
	const files = await readSources(folder);
	const { scenarios, diagnostics } = compileLibrary(files);
	const { courses, diagnostics: ofCourses } = compileCourses(
		files,
		scenarios.map(({ scenario }) => scenario)
	);
	return { scenarios, courses, diagnostics: [...diagnostics, ...ofCourses] };
}

/** Files larger than this are cut: the check says that they are too big without reading them whole. */
const longest = 1024 * 1024;

async function readSources(folder: string): Promise<InputFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.md'));
	return Promise.all(
		files.map(async (entry) => {
			const path = join(entry.parentPath, entry.name);
			const bytes = await readFile(path);
			const relative = path.slice(join(folder, '/').length).replaceAll('\\', '/');
			return { path: relative, text: bytes.subarray(0, longest).toString('utf8') };
		})
	);
}
