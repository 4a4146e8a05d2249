import type { Db } from './db/client.ts';
import type { Welcome } from './first-start.ts';
import { onePerProcess } from './process.ts';

export interface Running {
	db: Db;
	/** For the person at the terminal. */
	welcome: Welcome;
}

/** Apart from running.ts so that the entry, which only asks for it, need not read all the server a second time. */
export const state = onePerProcess('running', () => ({ opening: undefined as Promise<Running> | undefined }));
