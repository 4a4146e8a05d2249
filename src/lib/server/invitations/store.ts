// Invitations of many people, with their letters.
import { sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { audit, candidate, invitation } from '../db/schema/index.ts';
import { uuid } from '../db/uuid.ts';
import * as mails from '../mails.ts';
import { endOfNew } from './valid.ts';

export interface Invited {
	actor: string;
	assessmentId: string;
	/** A thousand at most; each address once, in lower case. */
	people: readonly { name: string; email: string }[];
}

/** Each with a letter and a reminder. Who was invited already is left as they are. Returns the addresses of the others. */
export async function store(tx: Tx, organisationId: string, { actor, assessmentId, people }: Invited): Promise<string[]> {
	if (people.length === 0) return [];
	const expiresAt = endOfNew();
	const candidates = await tx
		.insert(candidate)
		.values(people.map(({ name, email }) => ({ organisationId, id: uuid(), name, email })))
		.onConflictDoUpdate({ target: [candidate.organisationId, candidate.email], set: { name: sql`excluded.name` } })
		.returning({ id: candidate.id, email: candidate.email });
	const made = await tx
		.insert(invitation)
		.values(candidates.map(({ id }) => ({ organisationId, id: uuid(), assessmentId, candidateId: id, expiresAt })))
		.onConflictDoNothing()
		.returning({ id: invitation.id, candidateId: invitation.candidateId });
	if (made.length === 0) return [];
	const ids = made.map(({ id }) => id);
	await mails.enqueueMany(
		tx,
		organisationId,
		ids.map((invitationId) => ({ invitationId, kind: 'invitation' as const }))
	);
	await mails.planReminders(tx, organisationId, ids, expiresAt);
	await tx.insert(audit).values(ids.map((subject) => ({ organisationId, actor, action: 'invitation.create', subject, detail: {} })));
	const emailOf = new Map(candidates.map(({ id, email }) => [id, email]));
	return made.map(({ candidateId }) => emailOf.get(candidateId)!);
}
