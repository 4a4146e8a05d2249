// A manager erases a person: everything about them in this organisation, in all assessments, at once. What was done stays noted, without a name.
import { and, eq, sql } from 'drizzle-orm';
import * as audit from './audit.ts';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { assessmentOfInvitation, candidateOfInvitation } from './db/joins.ts';
import { assessment, candidate, invitation } from './db/schema/index.ts';
import { AppError } from './errors.ts';

/** What would go: the person, and all tests to which they were invited. @throws AppError not-found */
export const preview = (db: Db, organisationId: string, assessmentId: string, invitationId: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const person = await find(tx, organisationId, assessmentId, invitationId);
		const invited = await tx
			.select({ title: assessment.title, language: assessment.language })
			.from(invitation)
			.innerJoin(assessment, assessmentOfInvitation)
			.where(and(eq(invitation.organisationId, organisationId), eq(invitation.candidateId, person.id)))
			.orderBy(invitation.createdAt);
		return { name: person.name, email: person.email, invited };
	});

/** False: what was typed is not the person's name, and nothing was done. @throws AppError not-found */
export const erase = (
	db: Db,
	organisationId: string,
	accountId: string,
	assessmentId: string,
	invitationId: string,
	typed: string
): Promise<boolean> =>
	withOrganisation(db, organisationId, async (tx) => {
		const { id, name } = await find(tx, organisationId, assessmentId, invitationId);
		if (plain(typed) !== plain(name)) return false;
		await tx.execute(sql`select erase_candidate(${organisationId}::uuid, ${id}::uuid)`);
		await audit.write(tx, organisationId, accountId, 'candidate.erase', id, { reason: 'request' });
		return true;
	});

/** Whether it is one letter or two that make an accent does not show. */
const plain = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

async function find(tx: Tx, organisationId: string, assessmentId: string, invitationId: string) {
	const [found] = await tx
		.select({ id: candidate.id, name: candidate.name, email: candidate.email })
		.from(invitation)
		.innerJoin(candidate, candidateOfInvitation)
		.where(and(eq(invitation.organisationId, organisationId), eq(invitation.assessmentId, assessmentId), eq(invitation.id, invitationId)));
	if (!found) throw new AppError('not-found');
	return found;
}
