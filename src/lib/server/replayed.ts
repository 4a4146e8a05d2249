// What a person did, to be watched again: one attempt at a time, with its score.
import { and, asc, eq } from 'drizzle-orm';
import { withOrganisation, type Db } from './db/client.ts';
import {
	assessmentOfInvitation,
	attemptOfSitting,
	candidateOfInvitation,
	scenarioOfAttempt,
	sittingOfInvitation,
	taskOfAttempt
} from './db/joins.ts';
import { assessment, attempt, candidate, invitation, scenarioVersion, sitting, task } from './db/schema/index.ts';
import { AppError } from './errors.ts';
import * as results from './results.ts';

/** @param attemptId null: the first one. @throws AppError not-found */
export const replayed = (db: Db, organisationId: string, assessmentId: string, invitationId: string, attemptId: string | null) =>
	withOrganisation(db, organisationId, async (tx) => {
		const attempts = await tx
			.select({ id: attempt.id, title: scenarioVersion.title, name: candidate.name, assessment: assessment.title })
			.from(invitation)
			.innerJoin(assessment, assessmentOfInvitation)
			.innerJoin(candidate, candidateOfInvitation)
			.innerJoin(sitting, sittingOfInvitation)
			.innerJoin(attempt, attemptOfSitting)
			.innerJoin(task, taskOfAttempt)
			.innerJoin(scenarioVersion, scenarioOfAttempt)
			.where(
				and(
					eq(invitation.organisationId, organisationId),
					eq(invitation.assessmentId, assessmentId),
					eq(invitation.id, invitationId),
					eq(attempt.purpose, 'exam')
				)
			)
			.orderBy(asc(task.position));
		const wanted = attemptId === null ? attempts[0] : attempts.find(({ id }) => id === attemptId);
		if (!wanted) throw new AppError('not-found');
		const { name, assessment: title } = wanted;
		return {
			name,
			assessment: { id: assessmentId, title },
			invitationId,
			attempts: attempts.map(({ id, title }) => ({ id, title })),
			result: await results.ofAttempt(tx, organisationId, wanted.id)
		};
	});
