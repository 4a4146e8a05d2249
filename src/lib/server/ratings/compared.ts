// After somebody has submitted: what the others said, and what the machine said.
import { criteria } from '../../core/scenario/types.ts';
import { mean } from '../../core/statistics/moments.ts';
import { withOrganisation, type Db } from '../db/client.ts';
import { AppError } from '../errors.ts';
import * as scorecards from '../scorecards.ts';
import { findRateable } from './find.ts';
import { rated, type Rated } from './rated.ts';

export type Compared = Awaited<ReturnType<typeof compared>>;

/** What stands beside each other in one row; `apart`: how far the furthest are from each other, points; null: nobody to differ from. */
function row(people: readonly (number | null)[], automatic: number | null) {
	const known = [...people, automatic].filter((score) => score !== null);
	return { people, automatic, apart: known.length > 1 ? Math.max(...known) - Math.min(...known) : null };
}

/** One's own rating beside all others. @throws AppError not-found: also for who has not submitted their own */
export const compared = (db: Db, organisationId: string, accountId: string, attemptId: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const { scenario, invitationId, assessmentId } = await findRateable(tx, organisationId, attemptId);
		const all = await rated(tx, organisationId, [attemptId]);
		if (!all.some((one) => one.accountId === accountId)) throw new AppError('not-found');
		const ratings = all.toSorted((a, b) => Number(b.accountId === accountId) - Number(a.accountId === accountId));
		const card = (await scorecards.current(tx, organisationId, [attemptId])).get(attemptId) ?? null;
		const measured = (name: string) => card?.criteria.find(({ criterion }) => criterion === name)?.score ?? null;
		return {
			assessmentId,
			invitationId,
			/** One's own first. */
			ratings,
			criticals: card?.criticals.map(({ critical }) => critical) ?? [],
			total: row(
				ratings.map(({ total }) => total),
				card?.total ?? null
			),
			criteria: criteria
				.filter((criterion) => (scenario.rubric[criterion] ?? 0) > 0)
				.map((criterion) => ({
					criterion,
					...row(
						ratings.map(({ scores }) => scores[criterion] ?? null),
						measured(criterion)
					)
				}))
		};
	});

/** What people gave on the whole, rounded; null: nobody. */
export const meanOf = (ratings: readonly Pick<Rated, 'total'>[]): number | null => {
	const totals = ratings.flatMap(({ total }) => total ?? []);
	return totals.length === 0 ? null : Math.round(mean(totals));
};
