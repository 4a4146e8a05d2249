// The members of an organisation. Passwords made here are shown once, to whoever made them, and are there to be changed.
import { randomInt } from 'node:crypto';
import { and, asc, count, eq, ne } from 'drizzle-orm';
import type { Role } from '../core/access.ts';
import * as audit from './audit.ts';
import { addMember, hashPassword, verifyPassword } from './auth/index.ts';
import { inDirectory, withOrganisation, type Db, type Tx } from './db/client.ts';
import { account, member, session } from './db/schema/index.ts';
import { AppError } from './errors.ts';

/** By name. */
export const list = (db: Db, organisationId: string) =>
	withOrganisation(db, organisationId, (tx) =>
		tx
			.select({ accountId: account.id, name: account.name, email: account.email, role: member.role })
			.from(member)
			.innerJoin(account, eq(account.id, member.accountId))
			.where(eq(member.organisationId, organisationId))
			.orderBy(asc(account.name), asc(account.email))
	);

/** Returns the password with which the person signs in for the first time. @throws AppError email-taken */
export const add = (db: Db, organisationId: string, actor: string, person: { name: string; email: string; role: Role }): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		const password = newPassword();
		const { role, ...rest } = person;
		const accountId = await addMember(tx, organisationId, role, { ...rest, password });
		await audit.write(tx, organisationId, actor, 'member.add', accountId, { role });
		return password;
	});

/** @throws AppError not-found, last-owner */
export const setRole = (db: Db, organisationId: string, actor: string, accountId: string, role: Role): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		await keepAnOwner(tx, organisationId, accountId, role);
		await tx.update(member).set({ role }).where(own(organisationId, accountId));
		await audit.write(tx, organisationId, actor, 'member.role', accountId, { role });
	});

/** Ends the membership and its sessions; what the person made stays. @throws AppError not-found, last-owner */
export const remove = (db: Db, organisationId: string, actor: string, accountId: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		await keepAnOwner(tx, organisationId, accountId, null);
		await tx.delete(member).where(own(organisationId, accountId));
		await tx.delete(session).where(and(eq(session.accountId, accountId), eq(session.organisationId, organisationId)));
		await audit.write(tx, organisationId, actor, 'member.remove', accountId);
	});

/** A new first password, for who has forgotten theirs or lost the second factor, which ends as their sessions do. Returns it. @throws AppError not-found */
export const resetPassword = (db: Db, organisationId: string, actor: string, accountId: string): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		await find(tx, organisationId, accountId);
		const password = newPassword();
		await tx
			.update(account)
			.set({ passwordHash: await hashPassword(password), totpSecret: null, totpAt: null, recoveryHashes: [] })
			.where(eq(account.id, accountId));
		await tx.delete(session).where(eq(session.accountId, accountId));
		await audit.write(tx, organisationId, actor, 'member.password', accountId);
		return password;
	});

/** One's own, knowing the old one; other sessions end. @throws AppError password-wrong, password-length */
export async function changePassword(db: Db, accountId: string, { current, next }: { current: string; next: string }): Promise<void> {
	const [row] = await inDirectory(db, (tx) => tx.select({ hash: account.passwordHash }).from(account).where(eq(account.id, accountId)));
	if (!(await verifyPassword(row?.hash, current))) throw new AppError('password-wrong');
	const passwordHash = await hashPassword(next);
	await db.tables.transaction(async (tx) => {
		await tx.update(account).set({ passwordHash }).where(eq(account.id, accountId));
		await tx.delete(session).where(eq(session.accountId, accountId));
	});
}

const own = (organisationId: string, accountId: string) => and(eq(member.organisationId, organisationId), eq(member.accountId, accountId));

async function find(tx: Tx, organisationId: string, accountId: string): Promise<{ role: Role }> {
	const [row] = await tx.select({ role: member.role }).from(member).where(own(organisationId, accountId)).for('update');
	if (!row) throw new AppError('not-found');
	return row;
}

/** An organisation without an owner could never be administered again. */
async function keepAnOwner(tx: Tx, organisationId: string, accountId: string, role: Role | null): Promise<void> {
	if ((await find(tx, organisationId, accountId)).role !== 'owner' || role === 'owner') return;
	const [others] = await tx
		.select({ owners: count() })
		.from(member)
		.where(and(eq(member.organisationId, organisationId), eq(member.role, 'owner'), ne(member.accountId, accountId)));
	if (others?.owners === 0) throw new AppError('last-owner');
}

// Without letters and figures that are taken for each other when read aloud.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 16 characters in four groups: some 79 bits. */
const newPassword = (): string =>
	Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join('-');
