// Ratings beside a person's results.
import { and, eq, isNull } from 'drizzle-orm';
import { withOrganisation, type Db } from '../db/client.ts';
import { attemptOfSitting } from '../db/joins.ts';
import { attempt, rating, sitting } from '../db/schema/index.ts';
import { meanOf } from './compared.ts';
import { rated, type Rated } from './rated.ts';

export interface RatingsShown {
	/** Empty while one's own is a draft: nobody is to be led by the others. */
	ratings: Rated[];
	/** One's own is not submitted yet. */
	own: 'draft' | null;
	/** Of the totals. */
	mean: number | null;
}

/** By attempt, for the attempts of an invitation's sitting that were rated, or that this member has begun to rate. */
export const ofInvitation = (
	db: Db,
	organisationId: string,
	accountId: string,
	invitationId: string
): Promise<Record<string, RatingsShown>> =>
	withOrganisation(db, organisationId, async (tx) => {
		const attempts = await tx
			.select({ id: attempt.id, draft: rating.id })
			.from(sitting)
			.innerJoin(attempt, attemptOfSitting)
			.leftJoin(
				rating,
				and(
					eq(rating.organisationId, attempt.organisationId),
					eq(rating.attemptId, attempt.id),
					eq(rating.accountId, accountId),
					isNull(rating.submittedAt)
				)
			)
			.where(and(eq(sitting.organisationId, organisationId), eq(sitting.invitationId, invitationId), eq(attempt.purpose, 'exam')));
		const all = await rated(
			tx,
			organisationId,
			attempts.map(({ id }) => id)
		);
		const found = attempts.flatMap(({ id, draft }): [string, RatingsShown][] => {
			const ratings = all.filter(({ attemptId }) => attemptId === id);
			if (draft !== null) return [[id, { ratings: [], own: 'draft', mean: null }]];
			return ratings.length > 0 ? [[id, { ratings, own: null, mean: meanOf(ratings) }]] : [];
		});
		return Object.fromEntries(found);
	});
