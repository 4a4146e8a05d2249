// The second factor: codes of an authenticator (RFC 6238), and a few written down for the day it is lost. Each works once.
import { randomBytes } from 'node:crypto';
import { and, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { clock, inDirectory, type Db } from '../db/client.ts';
import { account } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import { hashToken } from '../tokens.ts';
import { verifyPassword } from './password.ts';

const issuer = 'Firstline';
/** s */
const period = 30;
const recoveryCodes = 8;

const totpOf = (secret: string, label = ''): TOTP => new TOTP({ issuer, label, secret: Secret.fromBase32(secret), period });

/** As typed from a screen or a sheet of paper. */
const normal = (code: string): string => code.replace(/[\s-]/g, '').toLowerCase();

export interface Setup {
	/** base32, to be typed by hand. */
	secret: string;
	/** otpauth://…, to be shown as a picture. */
	uri: string;
}

/** A new secret, which counts once a code of it is given. @throws AppError conflict (there is a confirmed one) */
export async function begin(db: Db, accountId: string): Promise<Setup> {
	const secret = new Secret({ size: 20 }).base32;
	const [row] = await inDirectory(db, (tx) =>
		tx
			.update(account)
			.set({ totpSecret: secret })
			.where(and(eq(account.id, accountId), isNull(account.totpAt)))
			.returning({ email: account.email })
	);
	if (!row) throw new AppError('conflict');
	return { secret, uri: totpOf(secret, row.email).toString() };
}

/** From now on a code is asked for. Returns the codes to write down. @throws AppError code-wrong, conflict (nothing was begun) */
export const confirm = (db: Db, accountId: string, code: string): Promise<string[]> =>
	db.tables.transaction(async (tx) => {
		const [row] = await tx.select().from(account).where(eq(account.id, accountId)).for('update');
		if (!row?.totpSecret || row.totpAt) throw new AppError('conflict');
		const step = stepOf(row.totpSecret, code, await clock(tx));
		if (step === null) throw new AppError('code-wrong');
		const codes = Array.from({ length: recoveryCodes }, () => randomBytes(5).toString('hex'));
		await tx
			.update(account)
			.set({ totpAt: sql`now()`, totpStep: step, recoveryHashes: codes.map(hashToken) })
			.where(eq(account.id, accountId));
		return codes.map((one) => `${one.slice(0, 5)}-${one.slice(5)}`);
	});

/** The password alone is enough again. @throws AppError password-wrong */
export async function end(db: Db, accountId: string, password: string): Promise<void> {
	const [row] = await inDirectory(db, (tx) => tx.select({ hash: account.passwordHash }).from(account).where(eq(account.id, accountId)));
	if (!(await verifyPassword(row?.hash, password))) throw new AppError('password-wrong');
	await inDirectory(db, (tx) =>
		tx.update(account).set({ totpSecret: null, totpAt: null, recoveryHashes: [] }).where(eq(account.id, accountId))
	);
}

export interface State {
	active: boolean;
	/** Codes on paper that were not used yet. */
	left: number;
}

export async function stateOf(db: Db, accountId: string): Promise<State> {
	const [row] = await inDirectory(db, (tx) =>
		tx.select({ at: account.totpAt, hashes: account.recoveryHashes }).from(account).where(eq(account.id, accountId))
	);
	return { active: Boolean(row?.at), left: row?.at ? row.hashes.length : 0 };
}

/** @throws AppError code-needed, code-wrong; passes silently where there is no second factor */
export async function check(db: Db, accountId: string, code: string): Promise<void> {
	const [row] = await inDirectory(db, (tx) =>
		tx
			.select({ secret: account.totpSecret })
			.from(account)
			.where(and(eq(account.id, accountId), isNotNull(account.totpAt)))
	);
	if (!row?.secret) return;
	if (normal(code) === '') throw new AppError('code-needed');
	if (!((await useStep(db, accountId, row.secret, code)) || (await useRecovery(db, accountId, code)))) throw new AppError('code-wrong');
}

/** The step of a code that is right now, or was half a minute ago; clocks of telephones differ. Null: it is not. */
function stepOf(secret: string, code: string, now: number): number | null {
	const delta = totpOf(secret).validate({ token: normal(code), timestamp: now, window: 1 });
	return delta === null ? null : Math.floor(now / 1000 / period) + delta;
}

/** One statement decides, so that a code seen over a shoulder is of no use at the same moment. */
const useStep = (db: Db, accountId: string, secret: string, code: string): Promise<boolean> =>
	inDirectory(db, async (tx) => {
		const step = stepOf(secret, code, await clock(tx));
		if (step === null) return false;
		const used = await tx
			.update(account)
			.set({ totpStep: step })
			.where(and(eq(account.id, accountId), lt(account.totpStep, step)))
			.returning({ id: account.id });
		return used.length > 0;
	});

const useRecovery = (db: Db, accountId: string, code: string): Promise<boolean> =>
	inDirectory(db, async (tx) => {
		const hash = hashToken(normal(code));
		const used = await tx
			.update(account)
			.set({ recoveryHashes: sql`array_remove(${account.recoveryHashes}, ${hash})` })
			.where(and(eq(account.id, accountId), sql`${hash} = any(${account.recoveryHashes})`))
			.returning({ id: account.id });
		return used.length > 0;
	});
