// The one database and the one loop of a server process.
import { config } from './config.ts';
import type { Db } from './db/client.ts';
import { openDatabase } from './db/open.ts';
import { firstStart, type Welcome } from './first-start.ts';
import { startLoop } from './loop.ts';
import { onePerProcess } from './process.ts';
import { onShutdown, shutDown, stopping } from './shutdown.ts';
import { endAll } from './streams.ts';

interface Running {
	db: Db;
	/** For the person at the terminal. */
	welcome: Welcome;
}

const state = onePerProcess('running', () => ({ opening: undefined as Promise<Running> | undefined }));

/** Opens the database, makes what a first start needs, and starts the loop: once per process. @throws StartupError */
export const open = (): Promise<Running> => (state.opening ??= begin());

async function begin(): Promise<Running> {
	const db = await openDatabase(config);
	onShutdown(() => db.close());
	const welcome = await firstStart(db, config);
	onShutdown(startLoop(db));
	stopping.addEventListener('abort', endAll);
	return { db, welcome };
}

/** For a server that has no entry of ours (development). */
export function stopOnSignals(): void {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void shutDown().finally(() => process.exit(0)));
}
