// Many people at once: looked at line by line first, then invited in one transaction.
import { and, eq, sql } from 'drizzle-orm';
import { invitees, type Troubled } from '../../core/invitees/index.ts';
import * as assessments from '../assessments.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { candidateOfInvitation, sittingOfInvitation } from '../db/joins.ts';
import { audit, candidate, invitation, sitting } from '../db/schema/index.ts';
import { uuid } from '../db/uuid.ts';
import * as mails from '../mails.ts';
import { statusOf, type Status } from '../results.ts';
import { endOfNew } from './valid.ts';

/** A line that invites nobody, with the reason; `status`: the person has an invitation, which is in this state. */
export type Unfit = Troubled | { line: number; text: string; trouble: 'invited'; status: Status };

export interface Check {
	/** How many would be invited. */
	fine: number;
	/** In the order of their lines. */
	unfit: Unfit[];
}

interface Sorted {
	fine: { name: string; email: string }[];
	unfit: Unfit[];
}

/** What a list would do; nothing is stored. Null: too many lines. @throws AppError not-found, assessment-closed */
export const checkMany = (db: Db, organisationId: string, assessmentId: string, text: string): Promise<Check | null> =>
	withOrganisation(db, organisationId, async (tx) => {
		const sorted = await sort(tx, organisationId, assessmentId, text);
		return sorted && { fine: sorted.fine.length, unfit: sorted.unfit };
	});

/**
 * Invites everybody of the list who can be, with a letter and a reminder each; the other lines are left out. All of them or nobody.
 * @param expected how many the person agreed to; null comes back, and nothing happens, when it has become another number
 * @throws AppError not-found, assessment-closed
 */
export const inviteMany = (
	db: Db,
	organisationId: string,
	actor: string,
	assessmentId: string,
	{ text, expected }: { text: string; expected: number }
): Promise<number | null> =>
	withOrganisation(db, organisationId, async (tx) => {
		const fine = (await sort(tx, organisationId, assessmentId, text))?.fine;
		if (fine?.length !== expected) return null;
		const expiresAt = endOfNew();
		let invited = 0;
		for (let from = 0; from < fine.length; from += batch)
			invited += await store(tx, organisationId, { actor, assessmentId, expiresAt, people: fine.slice(from, from + batch) });
		return invited;
	});

/** People of one statement: its parameters are 65,535 at most. */
const batch = 1000;

async function sort(tx: Tx, organisationId: string, assessmentId: string, text: string): Promise<Sorted | null> {
	await assessments.findOpen(tx, organisationId, assessmentId);
	const read = invitees(text);
	if (!read) return null;
	const known = await invited(tx, organisationId, assessmentId);
	const fine: Sorted['fine'] = [];
	const unfit: Unfit[] = [...read.troubled];
	for (const { line, name, email } of read.people) {
		const status = known.get(email);
		if (status) unfit.push({ line, text: `${name}, ${email}`, trouble: 'invited', status });
		else fine.push({ name, email });
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

interface Batch {
	actor: string;
	assessmentId: string;
	expiresAt: Date;
	people: { name: string; email: string }[];
}

/** Somebody who was invited meanwhile by somebody else is left as they are. */
async function store(tx: Tx, organisationId: string, { actor, assessmentId, expiresAt, people }: Batch): Promise<number> {
	const candidates = await tx
		.insert(candidate)
		.values(people.map((person) => ({ organisationId, id: uuid(), ...person })))
		.onConflictDoUpdate({ target: [candidate.organisationId, candidate.email], set: { name: sql`excluded.name` } })
		.returning({ candidateId: candidate.id });
	const made = await tx
		.insert(invitation)
		.values(candidates.map(({ candidateId }) => ({ organisationId, id: uuid(), assessmentId, candidateId, expiresAt })))
		.onConflictDoNothing()
		.returning({ id: invitation.id });
	const ids = made.map(({ id }) => id);
	if (ids.length === 0) return 0;
	await mails.enqueueMany(
		tx,
		organisationId,
		ids.map((invitationId) => ({ invitationId, kind: 'invitation' as const }))
	);
	await mails.planReminders(tx, organisationId, ids, expiresAt);
	await tx.insert(audit).values(ids.map((subject) => ({ organisationId, actor, action: 'invitation.create', subject, detail: {} })));
	return ids.length;
}
