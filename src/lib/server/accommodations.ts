// More time, asked for by the candidate and granted by an owner. Who reads scores reads none of this, and sees times as if there were none.
import { and, asc, count, desc, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import * as attempts from './attempts.ts';
import * as audit from './audit.ts';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { attemptOfSitting, sittingOfInvitation } from './db/joins.ts';
import { accommodation, account, attempt, candidate, invitation, sitting } from './db/schema/index.ts';
import { AppError } from './errors.ts';

/** What can be asked for: times as long as this; 0: without limits. */
export const factors = [1.25, 1.5, 2, 0] as const;
export type Factor = (typeof factors)[number];

/** Longest word of explanation, UTF-16 units. */
export const longestNote = 500;

/** A person of an organisation. */
export interface Whose {
	organisationId: string;
	candidateId: string;
}

export interface MoreTime {
	/** Granted so far; 1: nothing. */
	factor: number;
	/** Asked for last; null: nothing. */
	asked: number | null;
	decided: boolean;
}

const own = ({ organisationId, candidateId }: Whose) =>
	and(eq(accommodation.organisationId, organisationId), eq(accommodation.candidateId, candidateId));

/** What a candidate has and asked for. */
export async function of(tx: Tx, whose: Whose): Promise<MoreTime> {
	const [row] = await tx.select().from(accommodation).where(own(whose));
	if (!row) return { factor: 1, asked: null, decided: false };
	return { factor: Number(row.factor), asked: row.asked === null ? null : Number(row.asked), decided: row.decidedAt !== null };
}

/**
 * Decisions and starts of tasks take turns: no task begins at the old pace while a new one is being granted. Taken before attempts and
 * sittings are locked.
 */
export const lockCandidate = (tx: Tx, { organisationId, candidateId }: Whose): Promise<unknown> =>
	tx
		.select({ id: candidate.id })
		.from(candidate)
		.where(and(eq(candidate.organisationId, organisationId), eq(candidate.id, candidateId)))
		.for('no key update');

/** A further request takes the place of the one before. @throws AppError conflict: there is as much already */
export const ask = (db: Db, whose: Whose, { factor, note }: { factor: Factor; note: string }): Promise<void> =>
	withOrganisation(db, whose.organisationId, async (tx) => {
		await lockCandidate(tx, whose);
		if (!attempts.isMoreTime(factor, (await of(tx, whose)).factor)) throw new AppError('conflict');
		const request = { asked: String(factor), note, askedAt: new Date(), decidedAt: null, decidedBy: null };
		await tx
			.insert(accommodation)
			.values({ ...whose, ...request })
			.onConflictDoUpdate({ target: [accommodation.organisationId, accommodation.candidateId], set: request });
		await audit.write(tx, whose.organisationId, whose.candidateId, 'accommodation.ask', whose.candidateId);
	});

/** Requests and grants, those that wait first, then the newest. */
export const list = (db: Db, organisationId: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const rows = await tx
			.select({
				candidateId: candidate.id,
				name: candidate.name,
				email: candidate.email,
				factor: sql`${accommodation.factor}`.mapWith(Number),
				asked: accommodation.asked,
				note: accommodation.note,
				askedAt: accommodation.askedAt,
				decidedAt: accommodation.decidedAt,
				decidedBy: account.name
			})
			.from(accommodation)
			.innerJoin(candidate, and(eq(candidate.organisationId, accommodation.organisationId), eq(candidate.id, accommodation.candidateId)))
			.leftJoin(account, eq(account.id, accommodation.decidedBy))
			.where(and(eq(accommodation.organisationId, organisationId), or(isNotNull(accommodation.asked), ne(accommodation.factor, '1'))))
			.orderBy(sql`${accommodation.decidedAt} is not null`, desc(accommodation.askedAt), asc(candidate.name));
		return rows.map((row) => ({ ...row, asked: row.asked === null ? null : Number(row.asked) }));
	});

/** How many requests nobody has decided about. */
export const waiting = (db: Db, organisationId: string): Promise<number> =>
	withOrganisation(db, organisationId, async (tx) => {
		const [row] = await tx
			.select({ requests: count() })
			.from(accommodation)
			.where(and(eq(accommodation.organisationId, organisationId), isNotNull(accommodation.asked), isNull(accommodation.decidedAt)));
		return row?.requests ?? 0;
	});

/** Grants so much, for tasks to come and from now on in those that run; null: the request is declined. There is only ever more time. @throws AppError not-found */
export const decide = (db: Db, organisationId: string, accountId: string, candidateId: string, factor: Factor | null): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const whose = { organisationId, candidateId };
		await lockCandidate(tx, whose);
		const before = await of(tx, whose);
		const granted = factor !== null && attempts.isMoreTime(factor, before.factor) ? factor : before.factor;
		const decided = await tx
			.update(accommodation)
			.set({ factor: String(granted), decidedAt: new Date(), decidedBy: accountId })
			.where(own(whose))
			.returning({ candidateId: accommodation.candidateId });
		if (decided.length === 0) throw new AppError('not-found');
		await audit.write(tx, organisationId, accountId, factor === null ? 'accommodation.decline' : 'accommodation.grant', candidateId);
		for (const id of await running(tx, whose)) {
			if (await attempts.pace(tx, organisationId, id, granted))
				await audit.write(tx, organisationId, accountId, 'attempt.pace', id, { factor: granted });
		}
	});

/** Attempts of all the candidate's sittings that are still open. */
async function running(tx: Tx, { organisationId, candidateId }: Whose): Promise<string[]> {
	const rows = await tx
		.select({ id: attempt.id })
		.from(attempt)
		.innerJoin(sitting, attemptOfSitting)
		.innerJoin(invitation, sittingOfInvitation)
		.where(and(eq(attempt.organisationId, organisationId), eq(invitation.candidateId, candidateId), isNull(attempt.endedAt)))
		.orderBy(asc(attempt.id));
	return rows.map(({ id }) => id);
}
