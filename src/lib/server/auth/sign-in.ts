import { and, eq } from 'drizzle-orm';
import type { Role } from '../../core/access.ts';
import { inDirectory, withAccount, withOrganisation, type Db } from '../db/client.ts';
import { account, member } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import { firstMembership, normalEmail } from './accounts.ts';
import { sessionsOf } from './lucia.ts';
import { verifyPassword } from './password.ts';
import { countTry, forgive } from './throttle.ts';

export interface Account {
	id: string;
	name: string;
	email: string;
}

/** An account in the organisation in which it works now. */
export interface Member {
	accountId: string;
	name: string;
	email: string;
	role: Role;
	organisationId: string;
	organisationName: string;
	/** The organisation is the one with made-up data. */
	demonstration: boolean;
}

export interface Session {
	/** What the cookie holds; only its hash is stored. */
	id: string;
	expiresAt: Date;
}

/**
 * A new session. Slow for who guesses, and the same answer whether or not the e-mail is known.
 * @param address of the client
 * @throws AppError sign-in-failed, too-many-attempts
 */
export async function signIn(db: Db, { email, password, address }: { email: string; password: string; address: string }): Promise<Session> {
	const normal = normalEmail(email);
	await countTry(db, normal, address);
	const [found] = await inDirectory(db, (tx) =>
		tx.select({ id: account.id, passwordHash: account.passwordHash }).from(account).where(eq(account.email, normal))
	);
	const right = await verifyPassword(found?.passwordHash, password);
	const organisationId = found && right ? await withAccount(db, found.id, (tx) => firstMembership(tx, found.id)) : null;
	if (!found || !organisationId) throw new AppError('sign-in-failed');
	await forgive(db, normal, address);
	return startSession(db, found.id, organisationId);
}

/** For an account whose right to it is proved otherwise (it was just made). */
export async function startSession(db: Db, accountId: string, organisationId: string): Promise<Session> {
	// Name and demonstration belong to the organisation; they are read with the session, never stored in it.
	const { id, expiresAt } = await sessionsOf(db).createSession(accountId, { organisationId, organisationName: '', demonstration: false });
	return { id, expiresAt };
}

export const signOut = (db: Db, sessionId: string): Promise<void> => sessionsOf(db).invalidateSession(sessionId);

/** Who a session's cookie belongs to; `extended`: the cookie has to be set again. Null: the session is over. */
export async function resume(
	db: Db,
	sessionId: string
): Promise<{ account: Account; member: Member | null; extended: Session | null } | null> {
	const { session, user } = await sessionsOf(db).validateSession(sessionId);
	if (!session) return null;
	const { organisationId, organisationName, demonstration } = session;
	const [row] = await withOrganisation(db, organisationId, (tx) =>
		tx
			.select({ role: member.role })
			.from(member)
			.where(and(eq(member.organisationId, organisationId), eq(member.accountId, user.id)))
	);
	const { id, name, email } = user;
	return {
		account: { id, name, email },
		member: row ? { accountId: id, name, email, role: row.role, organisationId, organisationName, demonstration } : null,
		extended: session.fresh ? { id: sessionId, expiresAt: session.expiresAt } : null
	};
}
