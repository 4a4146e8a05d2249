// The one database and the one loop of a server process.
import { sweep } from './auth/index.ts';
import { config } from './config.ts';
import { openDatabase } from './db/open.ts';
import { firstStart } from './first-start.ts';
import { startLoop } from './loop.ts';
import { state, type Running } from './running-state.ts';
import { onShutdown, shutDown, stopping } from './shutdown.ts';
import { endAll } from './streams.ts';

/** Opens the database, makes what a first start needs, and starts the loop: once per process. @throws StartupError */
export const open = (): Promise<Running> => (state.opening ??= begin());

async function begin(): Promise<Running> {
	const db = await openDatabase(config);
	onShutdown(() => db.close());
	const welcome = await firstStart(db, config);
	await sweep(db);
	onShutdown(await startLoop(db, config));
	stopping.addEventListener('abort', endAll);
	return { db, welcome };
}

/** For a server that has no entry of ours (development). */
export function stopOnSignals(): void {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void shutDown().finally(() => process.exit(0)));
}
