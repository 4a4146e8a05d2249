// A rating is a draft of its own until it is submitted; then the database itself keeps it as it is.
import { and, eq, isNull, sql } from 'drizzle-orm';
import * as audit from '../audit.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { rating } from '../db/schema/index.ts';
import { uuid } from '../db/uuid.ts';
import * as decisions from '../decisions.ts';
import { AppError } from '../errors.ts';
import { findRateable } from './find.ts';
import { missing, type Missing, type RatingDraft } from './scale.ts';

/** Keeps what somebody has rated so far. @throws AppError not-found, conflict (submitted already) */
export const save = (db: Db, organisationId: string, accountId: string, attemptId: string, draft: RatingDraft): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		await findRateable(tx, organisationId, attemptId);
		await keep(tx, organisationId, accountId, attemptId, draft);
	});

async function keep(tx: Tx, organisationId: string, accountId: string, attemptId: string, draft: RatingDraft): Promise<void> {
	const { scores, autoFail, bonus, comments, note } = draft;
	const own = { scores, autoFail, bonus, comments, note };
	const kept = await tx
		.insert(rating)
		.values({ organisationId, id: uuid(), attemptId, accountId, blind: true, ...own })
		.onConflictDoUpdate({
			target: [rating.organisationId, rating.attemptId, rating.accountId],
			set: own,
			setWhere: isNull(rating.submittedAt)
		})
		.returning({ id: rating.id });
	if (kept.length === 0) throw new AppError('conflict');
}

/**
 * Keeps it for good. It is blind unless whoever rates has opened the person's page, where name and score stand.
 * Returns what is still missing; null: it is submitted. @throws AppError not-found, conflict (submitted already)
 */
export const submit = (db: Db, organisationId: string, accountId: string, attemptId: string, draft: RatingDraft): Promise<Missing | null> =>
	withOrganisation(db, organisationId, async (tx) => {
		const { scenario, invitationId } = await findRateable(tx, organisationId, attemptId);
		await keep(tx, organisationId, accountId, attemptId, draft);
		const lacks = missing(scenario.rubric, draft);
		if (lacks) return lacks;
		const blind = !(await decisions.hasRead(tx, organisationId, accountId, invitationId));
		await tx
			.update(rating)
			.set({ submittedAt: sql`now()`, blind })
			.where(and(eq(rating.organisationId, organisationId), eq(rating.attemptId, attemptId), eq(rating.accountId, accountId)));
		await audit.write(tx, organisationId, accountId, 'rating.submit', attemptId, { blind });
		return null;
	});
