// Sessions by lucia, stored as the SHA-256 of what the cookie holds. All that knows lucia is in this file.
import { and, eq, gt, lt, or, sql } from 'drizzle-orm';
import { Lucia, TimeSpan, type Adapter } from 'lucia';
import { inDirectory, type Db } from '../db/client.ts';
import { account, organisation, session } from '../db/schema/index.ts';
import { hashToken } from '../tokens.ts';

declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof sessionsOf>;
		DatabaseSessionAttributes: SessionAttributes;
		DatabaseUserAttributes: UserAttributes;
	}
}

interface SessionAttributes {
	organisationId: string;
	agent: string;
	organisationName: string;
	timeZone: string;
	demonstration: boolean;
}

interface UserAttributes {
	name: string;
	email: string;
}

/** Days without a request after which a session ends; and days after which it ends in any case. */
const idle = new TimeSpan(14, 'd');
const longest = sql`interval '30 days'`;

export const sessionsOf = (db: Db) =>
	new Lucia(adapter(db), {
		sessionExpiresIn: idle,
		getSessionAttributes: (attributes: SessionAttributes) => attributes,
		getUserAttributes: ({ name, email }: UserAttributes) => ({ name, email })
	});

function adapter(db: Db): Adapter {
	const byId = (id: string) => eq(session.idHash, hashToken(id));
	return {
		getSessionAndUser: (id) => read(db, id),
		async setSession({ id, userId, expiresAt, attributes }) {
			const row = {
				idHash: hashToken(id),
				accountId: userId,
				organisationId: attributes.organisationId,
				agent: attributes.agent,
				expiresAt
			};
			await inDirectory(db, (tx) => tx.insert(session).values(row));
		},
		async updateSessionExpiration(id, expiresAt) {
			await inDirectory(db, (tx) => tx.update(session).set({ expiresAt }).where(byId(id)));
		},
		async deleteSession(id) {
			await inDirectory(db, (tx) => tx.delete(session).where(byId(id)));
		},
		async deleteUserSessions(accountId) {
			await inDirectory(db, (tx) => tx.delete(session).where(eq(session.accountId, accountId)));
		},
		async deleteExpiredSessions() {
			const over = or(lt(session.expiresAt, sql`now()`), lt(session.createdAt, sql`now() - ${longest}`));
			await inDirectory(db, (tx) => tx.delete(session).where(over));
		},
		// Ids are not kept, so lucia has none to list.
		getUserSessions: async () => []
	};
}

/** ms; a list of sessions need not know it to the second. */
const seenEvery = 600_000;

const seen = (db: Db, id: string): Promise<void> =>
	inDirectory(db, async (tx) => {
		await tx
			.update(session)
			.set({ seenAt: sql`now()` })
			.where(eq(session.idHash, hashToken(id)));
	});

async function read(db: Db, id: string): ReturnType<Adapter['getSessionAndUser']> {
	const [row] = await inDirectory(db, (tx) =>
		tx
			.select({
				accountId: account.id,
				name: account.name,
				email: account.email,
				organisationId: organisation.id,
				organisationName: organisation.name,
				timeZone: organisation.timeZone,
				demonstration: organisation.demonstration,
				agent: session.agent,
				seenAt: session.seenAt,
				expiresAt: session.expiresAt
			})
			.from(session)
			.innerJoin(account, eq(account.id, session.accountId))
			.innerJoin(organisation, eq(organisation.id, session.organisationId))
			.where(and(eq(session.idHash, hashToken(id)), gt(session.createdAt, sql`now() - ${longest}`)))
	);
	if (!row) return [null, null];
	const { accountId, name, email, expiresAt, seenAt, ...attributes } = row;
	if (Date.now() - seenAt.getTime() > seenEvery) await seen(db, id);
	return [
		{ id, userId: accountId, expiresAt, attributes },
		{ id: accountId, attributes: { name, email } }
	];
}
