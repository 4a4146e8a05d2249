// What an empty database gets: made-up people to look around with, or the code for making an organisation.
import { eq } from 'drizzle-orm';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasOrganisation, setupCode } from './auth/index.ts';
import { isLoopback, type Config } from './config.ts';
import { inDirectory, type Db } from './db/client.ts';
import { organisation, setup } from './db/schema/index.ts';
import { seedDemonstration, type SignIns } from './demonstration.ts';
import { StartupError } from './startup-error.ts';

export interface Welcome {
	/** Sign-ins of the demonstration, as long as their file is there. */
	signIns: SignIns | null;
	/** Null once an organisation exists. */
	setupCode: string | null;
}

type Settings = Pick<Config, 'demonstration' | 'host' | 'dataDir'>;

/** @throws StartupError when demonstration data would be shown to other machines without anybody having said so */
export async function firstStart(db: Db, settings: Settings): Promise<Welcome> {
	const allowed = settings.demonstration === 'on' || (settings.demonstration === 'auto' && isLoopback(settings.host));
	await clearUnfinished(db);
	if (await hasOrganisation(db)) {
		if (!(await hasDemonstration(db))) return { signIns: null, setupCode: null };
		if (!isLoopback(settings.host) && settings.demonstration !== 'on') throw new StartupError(refusal(settings.host));
		return { signIns: await readSignIns(settings.dataDir), setupCode: null };
	}
	if (!allowed) return { signIns: null, setupCode: await setupCode(db) };
	console.log('• Making demonstration data …');
	await inDirectory(db, (tx) => tx.insert(setup).values({ codeHash: unfinished }));
	const signIns = await seedDemonstration(db);
	await writeSignIns(settings.dataDir, signIns);
	await inDirectory(db, (tx) => tx.delete(setup));
	return { signIns, setupCode: null };
}

/** Stands in place of a code's hash while the demonstration is being made: nobody else is there then. */
const unfinished = 'demonstration';

/** A start that was cut off while making the demonstration left a part of it, and its passwords with nobody. */
async function clearUnfinished(db: Db): Promise<void> {
	const found = await inDirectory(db, (tx) => tx.select().from(setup).where(eq(setup.codeHash, unfinished)));
	if (found.length === 0) return;
	await db.asOwner(async (sql) => {
		await sql`delete from directory.organisation`;
		await sql`delete from directory.account`;
		await sql`delete from directory.setup`;
	});
}

const refusal = (host: string) =>
	`The database holds the demonstration, whose passwords stand in a file, and HOST=${host} would show it to other machines. ` +
	'Set FIRSTLINE_DEMO=on if that is wanted; otherwise take an empty database (DATA_DIR) and FIRSTLINE_DEMO=off.';

const hasDemonstration = async (db: Db): Promise<boolean> =>
	(await inDirectory(db, (tx) => tx.select({ id: organisation.id }).from(organisation).where(eq(organisation.demonstration, true))))
		.length > 0;

const fileOf = (dataDir: string) => join(dataDir, 'demonstration.json');

async function writeSignIns(dataDir: string, signIns: SignIns): Promise<void> {
	await writeFile(fileOf(dataDir), JSON.stringify(signIns, null, '\t') + '\n', { mode: 0o600 });
}

/** Null: the file is gone, which is how one forgets the passwords. */
const readSignIns = (dataDir: string): Promise<SignIns | null> =>
	readFile(fileOf(dataDir), 'utf8').then(
		(text) => JSON.parse(text) as SignIns,
		() => null
	);
