// An attempt to take along, from which `firstline replay` works everything out again. The log holds the pace that somebody was granted, and
// without it no time would come out the same: whoever may not know of an accommodation may not have the bundle.
import { and, asc, eq } from 'drizzle-orm';
import { formatBundle } from '../core/attempt/bundle.ts';
import * as attempts from './attempts.ts';
import * as audit from './audit.ts';
import { withOrganisation, type Db } from './db/client.ts';
import { attemptOfSitting, scenarioOfAttempt, sittingOfInvitation } from './db/joins.ts';
import { attempt, invitation, scenarioVersion, scorecard, sitting } from './db/schema/index.ts';
import { AppError } from './errors.ts';

/** The file's text. The scorecard is the first one: it was made from this log as it is. @throws AppError not-found */
export const ofAttempt = (db: Db, organisationId: string, accountId: string, assessmentId: string, attemptId: string): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		const [found] = await tx
			.select({ scenario: scenarioVersion.compiled })
			.from(attempt)
			.innerJoin(sitting, attemptOfSitting)
			.innerJoin(invitation, sittingOfInvitation)
			.innerJoin(scenarioVersion, scenarioOfAttempt)
			.where(
				and(
					eq(attempt.organisationId, organisationId),
					eq(attempt.id, attemptId),
					eq(attempt.purpose, 'exam'),
					eq(invitation.assessmentId, assessmentId)
				)
			);
		if (!found) throw new AppError('not-found');
		const [card] = await tx
			.select({ body: scorecard.body })
			.from(scorecard)
			.where(and(eq(scorecard.organisationId, organisationId), eq(scorecard.attemptId, attemptId)))
			.orderBy(asc(scorecard.createdAt), asc(scorecard.id))
			.limit(1);
		await audit.write(tx, organisationId, accountId, 'attempt.export', attemptId);
		const events = await attempts.events(tx, organisationId, attemptId);
		return formatBundle({ format: 1, scenario: found.scenario, events, scorecard: card?.body ?? null });
	});
