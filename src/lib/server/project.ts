import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder with package.json, whether this runs from the sources or from the build. */
function findRoot(folder: string): string {
	if (existsSync(join(folder, 'drizzle', 'meta', '_journal.json'))) return folder;
	const parent = dirname(folder);
	if (parent === folder) throw new Error('the folder of the project was not found');
	return findRoot(parent);
}

export const projectFolder = findRoot(import.meta.dirname);
