import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { StartupError } from '../startup-error.ts';
import type { Address } from './address.ts';
import { connect, type Db } from './client.ts';
import { startEmbedded } from './embedded/index.ts';
import { migrate } from './migrate.ts';

interface Source {
	owner: Address;
	app: Address;
	release(): Promise<void>;
}

type Settings = Pick<Config, 'databaseUrl' | 'databaseOwnerUrl' | 'dataDir' | 'dataDirChosen'>;

/**
 * Opens the database of the configuration, starts the embedded one if no other is named, and brings it up to date.
 * @throws StartupError with a sentence for the person at the terminal
 */
export async function openDatabase(settings: Settings): Promise<Db> {
	const { owner, app, release } = await locate(settings);
	try {
		await awake(() => migrate(owner, app));
		return connect(owner, app, release);
	} catch (error) {
		await release();
		throw settings.databaseUrl ? explain(error) : error;
	}
}

/** ms that a database may take to start, and between two looks at it. */
const [longestStart, pause] = [60_000, 250];

/** A database that was started together with us, or recovers from a crash, says that it is not ready yet: then we wait for it. */
async function awake(run: () => Promise<void>): Promise<void> {
	for (const end = performance.now() + longestStart; ; await wait(pause)) {
		try {
			return await run();
		} catch (error) {
			if (codeOf(error) !== '57P03' || performance.now() > end) throw error;
		}
	}
}

async function locate({ databaseUrl, databaseOwnerUrl, dataDir, dataDirChosen }: Settings): Promise<Source> {
	if (!databaseUrl) {
		const { address, stop } = await startEmbedded(dataDir, { chosen: dataDirChosen });
		return { owner: address, app: address, release: stop };
	}
	const app = { url: databaseUrl };
	return { owner: databaseOwnerUrl ? { url: databaseOwnerUrl } : app, app, release: async () => {} };
}

const sentences: Record<string, string> = {
	ECONNREFUSED: 'nobody answers there',
	ENOTFOUND: 'there is no such host',
	CONNECT_TIMEOUT: 'it does not answer in time',
	'57P03': 'it is still starting',
	'28P01': 'the password is wrong',
	'28000': 'this user may not sign in',
	'3D000': 'there is no such database',
	'42501': 'this user may not make tables; give it the database, or set DATABASE_OWNER_URL to a user who may'
};

function explain(error: unknown): unknown {
	const sentence = sentences[codeOf(error)];
	return sentence ? new StartupError(`The database in DATABASE_URL cannot be used: ${sentence}.`) : error;
}

/** The query builder wraps what the driver threw. */
function codeOf(error: unknown): string {
	const { code, cause } = error as { code?: string; cause?: { code?: string } };
	return cause?.code ?? code ?? '';
}
