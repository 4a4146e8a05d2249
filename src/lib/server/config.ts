// All that the environment says, read once. Secrets come from here alone and are never logged.
import { join, resolve } from 'node:path';
import { projectFolder } from './project.ts';
import { StartupError } from './startup-error.ts';

export interface Config {
	host: string;
	port: number;
	/** A proxy in front sets X-Forwarded-For and X-Forwarded-Proto; without one nobody may. */
	trustProxy: boolean;
	/** PostgreSQL 15 or newer; null: the embedded one in `dataDir`. */
	databaseUrl: string | null;
	/** A second login for migrations, where the first may not create roles and tables. */
	databaseOwnerUrl: string | null;
	dataDir: string;
	/** Somebody chose `dataDir`; otherwise it is `.data` in the project. */
	dataDirChosen: boolean;
	/** Folder of the companies and their scenarios. */
	scenarios: string;
	/** on: also for other hosts than this machine; auto: only for this machine. */
	demonstration: 'on' | 'off' | 'auto';
	logLevel: string;
}

type Environment = Record<string, string | undefined>;

const isYes = (value: string | undefined) => value !== undefined && !['', '0', 'no', 'off', 'false'].includes(value.toLowerCase());

function readPort(value: string | undefined): number {
	const port = Number(value || 3000);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new StartupError(`PORT is "${value}", but it must be a number from 0 to 65535.`);
	return port;
}

function readDemonstration(value: string | undefined): Config['demonstration'] {
	if (!value) return 'auto';
	return isYes(value) ? 'on' : 'off';
}

/** @throws StartupError when a value makes no sense */
export const readConfig = (env: Environment): Config => ({
	host: env.HOST || '127.0.0.1',
	port: readPort(env.PORT),
	trustProxy: isYes(env.TRUST_PROXY),
	databaseUrl: env.DATABASE_URL || null,
	databaseOwnerUrl: env.DATABASE_OWNER_URL || null,
	dataDir: resolve(projectFolder, env.DATA_DIR || '.data'),
	dataDirChosen: Boolean(env.DATA_DIR),
	scenarios: resolve(projectFolder, env.SCENARIOS || join(projectFolder, 'scenarios')),
	demonstration: readDemonstration(env.FIRSTLINE_DEMO),
	logLevel: env.LOG_LEVEL || 'info'
});

export const config = readConfig(process.env);

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
