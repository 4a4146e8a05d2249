import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

export interface User {
	name: string;
	uid: number;
	gid: number;
}

/**
 * PostgreSQL refuses to run as root: then it runs as the owner of its files, else as `postgres` or `nobody`.
 * Null: it runs as whoever runs us.
 */
export function databaseUser(cluster: string): User | null {
	if (process.getuid?.() !== 0) return null;
	const users = systemUsers();
	const owner = statSync(cluster, { throwIfNoEntry: false });
	if (owner && owner.uid !== 0) {
		const known = users.find(({ uid }) => uid === owner.uid);
		return { name: known?.name ?? String(owner.uid), uid: owner.uid, gid: owner.gid };
	}
	const named = (name: string) => users.find((user) => user.name === name);
	return named('postgres') ?? named('nobody') ?? { name: 'nobody', uid: 65_534, gid: 65_534 };
}

function systemUsers(): User[] {
	return readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.map((line) => line.split(':'))
		.map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/** Whether the user gets through all folders above a file or folder, and into it. */
export const canReach = ({ uid, gid }: User, path: string): boolean =>
	spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
