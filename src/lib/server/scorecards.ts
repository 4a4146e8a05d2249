// Scorecards are only ever added. Which of an attempt's cards people read is decided here alone.
import { and, asc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { Scenario } from '../core/scenario/types.ts';
import { rubricHash } from '../core/scoring/index.ts';
import type { Scorecard } from '../core/scoring/types.ts';
import type { Tx } from './db/client.ts';
import { rescored, rescoring, scorecard } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';

/** Adds a card; the same rubric and model give the same card, which is kept once. Returns its id. */
export async function keep(tx: Tx, organisationId: string, attemptId: string, scenario: Scenario, card: Scorecard): Promise<string> {
	const rubric = rubricHash(scenario);
	const [added] = await tx
		.insert(scorecard)
		.values({
			organisationId,
			id: uuid(),
			attemptId,
			rubricHash: rubric,
			modelHash: card.model,
			total: card.total,
			failed: card.failed,
			body: card
		})
		.onConflictDoNothing()
		.returning({ id: scorecard.id });
	if (added) return added.id;
	const [known] = await tx
		.select({ id: scorecard.id })
		.from(scorecard)
		.where(
			and(
				eq(scorecard.organisationId, organisationId),
				eq(scorecard.attemptId, attemptId),
				eq(scorecard.rubricHash, rubric),
				eq(scorecard.modelHash, card.model)
			)
		);
	return known!.id;
}

/** The card of the rescoring that was made current last, otherwise the first one; by attempt. `without`: as if that rescoring had not been. */
export async function current(
	tx: Tx,
	organisationId: string,
	attemptIds: readonly string[],
	without?: string
): Promise<Map<string, Scorecard>> {
	if (attemptIds.length === 0) return new Map();
	const rows = await tx
		.selectDistinctOn([scorecard.attemptId], { attemptId: scorecard.attemptId, body: scorecard.body })
		.from(scorecard)
		.leftJoin(rescored, and(eq(rescored.organisationId, scorecard.organisationId), eq(rescored.scorecardId, scorecard.id)))
		.leftJoin(
			rescoring,
			and(
				eq(rescoring.organisationId, rescored.organisationId),
				eq(rescoring.id, rescored.rescoringId),
				isNotNull(rescoring.currentAt),
				without === undefined ? undefined : ne(rescoring.id, without)
			)
		)
		.where(and(eq(scorecard.organisationId, organisationId), inArray(scorecard.attemptId, [...attemptIds])))
		.orderBy(scorecard.attemptId, sql`${rescoring.currentAt} desc nulls last`, asc(scorecard.createdAt), asc(scorecard.id));
	return new Map(rows.map(({ attemptId, body }) => [attemptId, body]));
}
