import { and, eq } from 'drizzle-orm';
import type { Role } from '../../core/access.ts';
import { inDirectory, withAccount, withOrganisation, type Db } from '../db/client.ts';
import { account, member } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import { firstMembership, normalEmail } from './accounts.ts';
import { sessionsOf } from './lucia.ts';
import { verifyPassword } from './password.ts';
import { check } from './second-factor.ts';
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
	/** Of the organisation: where its days begin and end. */
	timeZone: string;
	/** The organisation is the one with made-up data. */
	demonstration: boolean;
}

export interface Session {
	/** What the cookie holds; only its hash is stored. */
	id: string;
	expiresAt: Date;
}

export interface Credentials {
	email: string;
	password: string;
	/** Of the second factor; empty: none given. */
	code?: string;
	/** Of the client. */
	address: string;
	/** What the browser calls itself. */
	agent?: string;
}

/**
 * A new session. Slow for who guesses, and the same answer whether or not the e-mail is known.
 * @throws AppError sign-in-failed, too-many-attempts, code-needed, code-wrong
 */
export async function signIn(db: Db, { email, password, code = '', address, agent = '' }: Credentials): Promise<Session> {
	const normal = normalEmail(email);
	await countTry(db, normal, address);
	const [found] = await inDirectory(db, (tx) =>
		tx.select({ id: account.id, passwordHash: account.passwordHash }).from(account).where(eq(account.email, normal))
	);
	const right = await verifyPassword(found?.passwordHash, password);
	const organisationId = found && right ? await withAccount(db, found.id, (tx) => firstMembership(tx, found.id)) : null;
	if (!found || !organisationId) throw new AppError('sign-in-failed');
	await check(db, found.id, code);
	await forgive(db, normal, address);
	return startSession(db, found.id, organisationId, agent);
}

/** For an account whose right to it is proved otherwise (it was just made). */
export async function startSession(db: Db, accountId: string, organisationId: string, agent = ''): Promise<Session> {
	// Name, time zone and demonstration belong to the organisation; they are read with the session, never stored in it.
	const { id, expiresAt } = await sessionsOf(db).createSession(accountId, {
		...{ organisationId, agent: agent.slice(0, longestAgent) },
		...{ organisationName: '', timeZone: '', demonstration: false }
	});
	return { id, expiresAt };
}

const longestAgent = 300;

export const signOut = (db: Db, sessionId: string): Promise<void> => sessionsOf(db).invalidateSession(sessionId);

/** Who a session's cookie belongs to; `extended`: the cookie has to be set again. Null: the session is over. */
export async function resume(
	db: Db,
	sessionId: string
): Promise<{ account: Account; member: Member | null; extended: Session | null } | null> {
	const { session, user } = await sessionsOf(db).validateSession(sessionId);
	if (!session) return null;
	const { organisationId, organisationName, timeZone, demonstration } = session;
	const [row] = await withOrganisation(db, organisationId, (tx) =>
		tx
			.select({ role: member.role })
			.from(member)
			.where(and(eq(member.organisationId, organisationId), eq(member.accountId, user.id)))
	);
	const { id, name, email } = user;
	return {
		account: { id, name, email },
		member: row ? { accountId: id, name, email, role: row.role, organisationId, organisationName, timeZone, demonstration } : null,
		extended: session.fresh ? { id: sessionId, expiresAt: session.expiresAt } : null
	};
}
