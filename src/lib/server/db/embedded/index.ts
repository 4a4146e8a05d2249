// The embedded database: a real PostgreSQL from the packages, on a socket in a private folder.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartupError } from '../../startup-error.ts';
import { once, type Address } from '../address.ts';
import { binaries } from './binaries.ts';
import { checkVersion, prepareFolders, socketPath, type Folders } from './folders.ts';
import { holdLock } from './lock.ts';

export interface Embedded {
	address: Address;
	/** Stops the server; all connections are cut. */
	stop(): Promise<void>;
}

export interface EmbeddedOptions {
	/** The folder is somebody's wish, not the default. */
	chosen?: boolean;
	/** Also listen on 127.0.0.1, where users need a password. */
	tcpPort?: number;
}

interface Running {
	/** Null: another process had started it. */
	child: ChildProcess | null;
	stopping: boolean;
}

const major = '18';
const superuser = 'firstline';
const database = 'firstline';

/**
 * Starts the database of a data folder, made on first use. One that a killed process left running is stopped first; what it had committed is there.
 * @throws StartupError
 */
export async function startEmbedded(dataDir: string, { chosen = true, tcpPort }: EmbeddedOptions = {}): Promise<Embedded> {
	const folders = prepareFolders(dataDir, chosen);
	const release = await holdLock(folders.socket, dataDir);
	try {
		const native = binaries(folders.user);
		if (!existsSync(join(folders.cluster, 'PG_VERSION'))) initialise(native, folders);
		checkVersion(folders.cluster, major);
		const address = { host: folders.socket, port: tcpPort ?? 5432, user: superuser, database: 'postgres' };
		// One that a killed process left running is nobody's child: it would not be started again when it dies.
		if (await answers(address)) await stop(folders, { child: null, stopping: true });
		const child = launch(native, folders, tcpPort);
		const running: Running = { child, stopping: false };
		await untilReady(address, child, folders.log);
		void keepRunning(running, () => launch(native, folders, tcpPort));
		await once(address, async (sql) => {
			const [found] = await sql`select 1 from pg_database where datname = ${database}`;
			if (!found) await sql`create database ${sql(database)}`;
		});
		return { address: { ...address, database }, stop: () => stop(folders, running).finally(() => tidy(folders.socket, release)) };
	} catch (error) {
		await release();
		throw error;
	}
}

/** Where the database of a data folder answers while a server runs on it. */
export const addressOf = (dataDir: string): Address => ({ host: socketPath(realpathSync(dataDir)), port: 5432, user: superuser, database });

/** Writes an empty cluster beside its place and moves it there, so that a half-made one is never used. */
function initialise(native: string, { cluster, user }: Folders): void {
	const partial = `${cluster}.new`;
	rmSync(partial, { recursive: true, force: true });
	mkdirSync(dirname(cluster), { recursive: true });
	mkdirSync(partial, { mode: 0o700 });
	if (user) chownSync(partial, user.uid, user.gid);
	const args = ['-D', partial, '-U', superuser, '--auth-local=trust', '--auth-host=scram-sha-256', '-E', 'UTF8', '--locale=C'];
	const { status, stderr, error } = spawnSync(join(native, 'bin', 'initdb'), args, { ...identity(user), encoding: 'utf8' });
	if (status !== 0) throw new StartupError(`The database could not be made in ${cluster}: ${(error?.message ?? stderr).trim()}`);
	renameSync(partial, cluster);
}

const identity = (user: Folders['user']) => ({
	cwd: '/',
	env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
	...(user && { uid: user.uid, gid: user.gid })
});

function launch(native: string, { cluster, socket, log, user }: Folders, tcpPort: number | undefined): ChildProcess {
	const settings = {
		unix_socket_directories: socket,
		unix_socket_permissions: '0700',
		listen_addresses: tcpPort ? '127.0.0.1' : '',
		port: String(tcpPort ?? 5432),
		fsync: 'on',
		// What people wrote never gets into the log: neither statements nor the values in an error's detail.
		log_min_error_statement: 'panic',
		log_error_verbosity: 'terse',
		log_checkpoints: 'off'
	};
	if (existsSync(log)) renameSync(log, `${log}.1`);
	const output = openSync(log, 'w', 0o600);
	const args = ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
	// Its own process group: Ctrl-C is for us, and we stop it when nobody needs it any more.
	const child = spawn(join(native, 'bin', 'postgres'), args, { ...identity(user), detached: true, stdio: ['ignore', output, output] });
	closeSync(output);
	child.unref();
	const lastResort = () => child.kill('SIGINT');
	process.once('exit', lastResort);
	child.once('exit', () => process.off('exit', lastResort));
	return child;
}

const answers = (address: Address): Promise<boolean> =>
	once(address, (sql) => sql`select 1`).then(
		() => true,
		() => false
	);

async function untilReady(address: Address, child: ChildProcess, log: string): Promise<void> {
	let failed = false;
	child.once('exit', () => (failed = true));
	child.once('error', () => (failed = true));
	// After a crash it first replays what it had written: minutes, in the worst case.
	for (const start = Date.now(); Date.now() - start < 300_000; await wait(15)) {
		if (failed) throw new StartupError(`The database did not start. ${log} says:\n${readFileSync(log, 'utf8').slice(-1500)}`);
		if (await answers(address)) return;
	}
	throw new StartupError(`The database did not answer within five minutes. See ${log}.`);
}

/** When the database dies (killed, out of memory) it is started again; until it answers, requests are told to come back. */
async function keepRunning(running: Running, relaunch: () => ChildProcess): Promise<void> {
	while (running.child) {
		const { child } = running;
		if (isAlive(child)) await new Promise((resolve) => child.once('exit', resolve));
		await wait(500);
		if (running.stopping) return;
		running.child = relaunch();
	}
}

// A child of ours is a zombie until its exit is reported: asking the system whether the process exists would not do.
const isAlive = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

/** Fast shutdown, and waits until it is over. */
async function stop({ cluster }: Folders, running: Running): Promise<void> {
	running.stopping = true;
	const { child } = running;
	const file = join(cluster, 'postmaster.pid');
	const pid = child?.pid ?? (existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined);
	if (!pid || (child && !isAlive(child))) return;
	process.kill(pid, 'SIGINT');
	while (child ? isAlive(child) : existsSync(file)) await wait(10);
}

/** The socket's folder is in a shared place; it goes when nobody else has put anything there by now. */
async function tidy(socket: string, release: () => Promise<void>): Promise<void> {
	await release();
	try {
		rmdirSync(socket);
	} catch {
		// The next process is already in.
	}
}
