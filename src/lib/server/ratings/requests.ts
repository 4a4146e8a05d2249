// What candidates have written, from all assessments.
import { and, desc, eq, isNull, or, sql } from 'drizzle-orm';
import { withOrganisation, type Db } from '../db/client.ts';
import { assessmentOfInvitation, candidateOfInvitation } from '../db/joins.ts';
import { assessment, candidate, invitation, remark } from '../db/schema/index.ts';

/** Rows shown at once. */
const most = 50;

/** Requests that a person look again, and comments that wait for an answer: unanswered first and oldest first, then what was answered last. */
export const requests = (db: Db, organisationId: string) =>
	withOrganisation(db, organisationId, (tx) =>
		tx
			.select({
				id: remark.id,
				kind: remark.kind,
				text: remark.text,
				createdAt: remark.createdAt,
				answeredAt: remark.answeredAt,
				name: candidate.name,
				invitationId: invitation.id,
				assessmentId: assessment.id,
				assessment: assessment.title
			})
			.from(remark)
			.innerJoin(invitation, and(eq(invitation.organisationId, remark.organisationId), eq(invitation.id, remark.invitationId)))
			.innerJoin(candidate, candidateOfInvitation)
			.innerJoin(assessment, assessmentOfInvitation)
			.where(and(eq(remark.organisationId, organisationId), or(eq(remark.kind, 'review'), isNull(remark.answeredAt))))
			.orderBy(
				desc(sql`${remark.answeredAt} is null`),
				desc(sql`${remark.kind} = 'review'`),
				desc(remark.answeredAt),
				remark.createdAt,
				remark.id
			)
			.limit(most)
	);
