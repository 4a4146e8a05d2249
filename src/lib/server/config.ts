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
	/** Where people reach this server, for links in mails; null: where the manager reached it. No slash at its end. */
	origin: string | null;
	/** smtp://user:password@host:port or smtps://…; null: invitations are not mailed. */
	smtpUrl: string | null;
	/** Sender of mails; null: derived from `smtpUrl`. */
	mailFrom: string | null;
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

/** The value is not quoted in the error: it may hold a password. */
function readUrl(name: string, value: string | undefined, protocols: string[]): URL | null {
	if (!value) return null;
	const url = URL.parse(value);
	if (!url || !protocols.includes(url.protocol))
		throw new StartupError(`${name} must be an address that begins with ${protocols.join('// or ')}//.`);
	return url;
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
	origin: readUrl('ORIGIN', env.ORIGIN, ['http:', 'https:'])?.origin ?? null,
	smtpUrl: readUrl('SMTP_URL', env.SMTP_URL, ['smtp:', 'smtps:'])?.href ?? null,
	mailFrom: env.MAIL_FROM || null,
	logLevel: env.LOG_LEVEL || 'info'
});

export const config = readConfig(process.env);

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
