// The library of scenarios: a folder of Markdown files.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileLibrary } from '#lib/core/scenario/index.ts';
import type { CompiledEdition, InputFile } from '#lib/core/scenario/index.ts';
import type { Diagnostic } from '#lib/core/scenario/types.ts';

/**
 * Reads and compiles all scenarios under `folder`. A broken one is reported; the others still work.
 * @throws if the folder cannot be read
 */
export async function readLibrary(folder: string): Promise<{ scenarios: CompiledEdition[]; diagnostics: Diagnostic[] }> {
	return compileLibrary(await readSources(folder));
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
