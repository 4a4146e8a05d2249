import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { StartupError } from '../../startup-error.ts';

/**
 * One process per data folder: whoever listens on the socket `lock` holds it. It ends with the process, however that ends.
 * @throws StartupError when another process holds it
 */
export async function holdLock(folder: string, dataDir: string): Promise<() => Promise<void>> {
	const path = join(folder, 'lock');
	const server = (await listen(path)) ?? (await replaceStale(path));
	if (!server)
		throw new StartupError(`Firstline already runs with the data folder ${dataDir}. Stop it first, or choose another folder by DATA_DIR.`);
	server.unref();
	return () => new Promise((resolve) => server.close(() => resolve()));
}

async function replaceStale(path: string): Promise<Server | null> {
	if (await answers(path)) return null;
	rmSync(path, { force: true });
	return listen(path);
}

/** Null: something is there already. */
const listen = (path: string): Promise<Server | null> =>
	new Promise((resolve, reject) => {
		const server = createServer((socket) => socket.destroy());
		server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
		server.listen(path, () => resolve(server));
	});

const answers = (path: string): Promise<boolean> =>
	new Promise((resolve) => {
		const socket = connect(path);
		socket.once('connect', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => resolve(false));
	});
