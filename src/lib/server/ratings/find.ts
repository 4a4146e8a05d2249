import { and, eq, isNotNull } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { assessmentOfInvitation, attemptOfSitting, candidateOfInvitation, sittingOfInvitation } from '../db/joins.ts';
import { assessment, attempt, candidate, invitation, sitting } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import * as scenarios from '../scenarios.ts';

/** A finished attempt of a candidate, with whose it is. @throws AppError not-found */
export async function findRateable(tx: Tx, organisationId: string, attemptId: string) {
	const [row] = await tx
		.select({
			scenarioHash: attempt.scenarioHash,
			form: attempt.form,
			invitationId: invitation.id,
			assessmentId: assessment.id,
			assessment: assessment.title,
			name: candidate.name,
			email: candidate.email
		})
		.from(attempt)
		.innerJoin(sitting, attemptOfSitting)
		.innerJoin(invitation, sittingOfInvitation)
		.innerJoin(assessment, assessmentOfInvitation)
		.innerJoin(candidate, candidateOfInvitation)
		.where(
			and(eq(attempt.organisationId, organisationId), eq(attempt.id, attemptId), eq(attempt.purpose, 'exam'), isNotNull(sitting.finishedAt))
		);
	if (!row) throw new AppError('not-found');
	return { ...row, scenario: await scenarios.load(tx, organisationId, row.scenarioHash, row.form) };
}
