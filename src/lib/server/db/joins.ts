// How the tables of an attempt hang together: `.innerJoin(sitting, sittingOfInvitation)`. Each names the organisation, by which they are indexed.
import { and, eq } from 'drizzle-orm';
import { assessment, attempt, candidate, invitation, scenarioVersion, sitting, task } from './schema/index.ts';

export const candidateOfInvitation = and(eq(candidate.organisationId, invitation.organisationId), eq(candidate.id, invitation.candidateId));
export const assessmentOfInvitation = and(
	eq(assessment.organisationId, invitation.organisationId),
	eq(assessment.id, invitation.assessmentId)
);
export const sittingOfInvitation = and(eq(sitting.organisationId, invitation.organisationId), eq(sitting.invitationId, invitation.id));
export const attemptOfSitting = and(eq(attempt.organisationId, sitting.organisationId), eq(attempt.sittingId, sitting.id));
export const taskOfAttempt = and(eq(task.organisationId, attempt.organisationId), eq(task.id, attempt.taskId));
export const scenarioOfAttempt = and(
	eq(scenarioVersion.organisationId, attempt.organisationId),
	eq(scenarioVersion.hash, attempt.scenarioHash)
);
export const scenarioOfTask = and(eq(scenarioVersion.organisationId, task.organisationId), eq(scenarioVersion.hash, task.scenarioHash));
