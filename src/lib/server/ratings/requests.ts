// What candidates have written, from all assessments.
import { and, desc, eq, ilike, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { withOrganisation, type Db } from '../db/client.ts';
import { assessmentOfInvitation, candidateOfInvitation } from '../db/joins.ts';
import { assessment, candidate, invitation, remark } from '../db/schema/index.ts';
import { pageOf, perPage } from './page.ts';

export interface WantedRequests {
	/** In a name or an e-mail; empty: anybody. */
	text: string;
	/** Those that were answered; otherwise those that wait. */
	answered: boolean;
	/** From 1. */
	page: number;
}

/**
 * Requests that a person look again, and comments. Waiting ones: requests first, the oldest first. Answered ones: what was answered last, first;
 * of comments none.
 */
export const requests = (db: Db, organisationId: string, { text, answered, page }: WantedRequests) =>
	withOrganisation(db, organisationId, (tx) => {
		const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
		return pageOf(page, (offset) =>
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
					assessment: assessment.title,
					all: sql<number>`(count(*) over ())::int`
				})
				.from(remark)
				.innerJoin(invitation, and(eq(invitation.organisationId, remark.organisationId), eq(invitation.id, remark.invitationId)))
				.innerJoin(candidate, candidateOfInvitation)
				.innerJoin(assessment, assessmentOfInvitation)
				.where(
					and(
						eq(remark.organisationId, organisationId),
						answered ? and(isNotNull(remark.answeredAt), eq(remark.kind, 'review')) : isNull(remark.answeredAt),
						text === '' ? undefined : or(ilike(candidate.name, like), ilike(candidate.email, like))
					)
				)
				.orderBy(...(answered ? [desc(remark.answeredAt)] : [desc(sql`${remark.kind} = 'review'`), remark.createdAt]), remark.id)
				.limit(perPage)
				.offset(offset)
		);
	});
