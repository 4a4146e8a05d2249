// Many people at once: looked at line by line before anything is stored.
import { and, eq } from 'drizzle-orm';
import { invitees, type Invitees, type Troubled } from '../../core/invitees/index.ts';
import * as assessments from '../assessments.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { candidateOfInvitation, sittingOfInvitation } from '../db/joins.ts';
import { candidate, invitation, sitting } from '../db/schema/index.ts';
import { statusOf, type Status } from '../results.ts';

/** A line that invites nobody, with the reason; `status`: the person has an invitation, which is in this state. */
export type Unfit = Troubled | { line: number; text: string; email: string; trouble: 'invited'; status: Status };

export interface Check {
	/** How many would be invited. */
	fine: number;
	/** In the order of their lines. */
	unfit: Unfit[];
}

type Fit = Invitees['people'][number];

export interface Sorted {
	fine: Fit[];
	unfit: Unfit[];
}

/** What a list would do; nothing is stored. Null: too many lines. @throws AppError not-found, assessment-closed */
export const checkMany = (db: Db, organisationId: string, assessmentId: string, text: string): Promise<Check | null> =>
	withOrganisation(db, organisationId, async (tx) => {
		const sorted = await sort(tx, organisationId, assessmentId, text);
		return sorted && { fine: sorted.fine.length, unfit: sorted.unfit };
	});

/** Which lines invite somebody, and which do not; null: too many. @throws AppError not-found, assessment-closed */
export async function sort(tx: Tx, organisationId: string, assessmentId: string, text: string): Promise<Sorted | null> {
	await assessments.findOpen(tx, organisationId, assessmentId);
	const read = invitees(text);
	if (!read) return null;
	const known = await invited(tx, organisationId, assessmentId);
	const fine: Sorted['fine'] = [];
	const unfit: Unfit[] = [...read.troubled];
	for (const { line, name, email } of read.people) {
		const status = known.get(email);
		if (status) unfit.push({ line, text: `${name}, ${email}`, email, trouble: 'invited', status });
		else fine.push({ line, name, email });
	}
	return { fine, unfit: unfit.sort((a, b) => a.line - b.line) };
}

/** Who has an invitation to this assessment, by e-mail. */
async function invited(tx: Tx, organisationId: string, assessmentId: string): Promise<Map<string, Status>> {
	const rows = await tx
		.select({
			email: candidate.email,
			expiresAt: invitation.expiresAt,
			revokedAt: invitation.revokedAt,
			sittingId: sitting.id,
			finishedAt: sitting.finishedAt
		})
		.from(invitation)
		.innerJoin(candidate, candidateOfInvitation)
		.leftJoin(sitting, sittingOfInvitation)
		.where(and(eq(invitation.organisationId, organisationId), eq(invitation.assessmentId, assessmentId)));
	return new Map(rows.map((row) => [row.email, statusOf(row)]));
}
