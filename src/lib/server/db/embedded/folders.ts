import { createHash } from 'node:crypto';
import {
	accessSync,
	chmodSync,
	chownSync,
	constants,
	existsSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	realpathSync,
	statSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StartupError } from '../../startup-error.ts';
import { canReach, databaseUser, type User } from './user.ts';

export interface Folders {
	/** PostgreSQL's own files. */
	cluster: string;
	/** Its socket and the lock: a short path, since a socket's has to fit into 104 bytes. */
	socket: string;
	log: string;
	user: User | null;
}

const fingerprint = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 12);

/** Makes what is missing. `chosen`: the place is somebody's wish, and is never replaced by another. @throws StartupError */
export function prepareFolders(dataDir: string, chosen: boolean): Folders {
	makeWritable(dataDir);
	const real = realpathSync(dataDir);
	const place = placeOfCluster(real, chosen);
	const cluster = join(place, 'postgres');
	const user = databaseUser(cluster);
	const socket = privateFolder(socketPath(real), user);
	return { cluster, socket, log: join(place, 'postgres.log'), user };
}

function makeWritable(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new StartupError(
			`The data folder ${folder} cannot be written (${code}). Give this user the right to, or choose another by DATA_DIR.`
		);
	}
}

/** As root, PostgreSQL runs as another user, who may be unable to get into the data folder (below /root, say). */
function placeOfCluster(dataDir: string, chosen: boolean): string {
	const user = databaseUser(join(dataDir, 'postgres'));
	if (!user || letIn(user, dataDir)) return dataDir;
	if (chosen) {
		throw new StartupError(
			`PostgreSQL does not run as root, and the user ${user.name} cannot get into ${dataDir}. Choose a DATA_DIR that others may enter, such as /var/lib/firstline.`
		);
	}
	const elsewhere = join('/var/lib/firstline', fingerprint(dataDir));
	if (!existsSync(elsewhere))
		console.log(`• PostgreSQL does not run as root and ${user.name} cannot get into ${dataDir}: its files go to ${elsewhere}`);
	mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
	return elsewhere;
}

/** The data folder is ours: others may pass through, though not look around. What is above it stays as it is. */
function letIn(user: User, dataDir: string): boolean {
	if (canReach(user, dataDir)) return true;
	if (!canReach(user, dirname(dataDir))) return false;
	chmodSync(dataDir, statSync(dataDir).mode | 0o011);
	return true;
}

/** @param dataDir without symbolic links */
export function socketPath(dataDir: string): string {
	const name = `firstline-${fingerprint(dataDir)}`;
	const path = join(tmpdir(), name);
	return path.length + '/.s.PGSQL.5432.lock'.length < 104 ? path : join('/tmp', name);
}

/** A folder in a shared place that nobody but the database's user may enter. @throws StartupError when somebody else made it */
export function privateFolder(path: string, user: User | null): string {
	if (!existsSync(path)) {
		mkdirSync(path, { mode: 0o700 });
		chmodSync(path, 0o700);
		if (user) chownSync(path, user.uid, user.gid);
	}
	const { uid, mode } = lstatSync(path);
	const ours = uid === (user?.uid ?? process.getuid?.()) && (mode & 0o077) === 0;
	if (!ours) throw new StartupError(`${path} belongs to somebody else. Remove it and start again.`);
	return path;
}

/** @throws StartupError when the files are those of another version */
export function checkVersion(cluster: string, major: string): void {
	const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
	if (found === major) return;
	throw new StartupError(
		`The data in ${cluster} were written by PostgreSQL ${found}, this is ${major}. Start the release that wrote them, or choose an empty DATA_DIR.`
	);
}
