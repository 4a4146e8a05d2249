// A letter as the database knows it, the moment before it goes.
import { and, desc, eq, isNotNull, ne } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { assessment, candidate, decision, invitation, mail, organisation, remark, sitting } from '../db/schema/index.ts';
import { addressOf, mint } from '../invitations/link.ts';
import type { Recipient } from '../mail/index.ts';
import { letterFor, type Letter } from '../mail/letters.ts';

export type Waiting = NonNullable<Awaited<ReturnType<typeof read>>>;

/** Null: there is none; whoever it was for has been erased. */
export async function read(tx: Tx, organisationId: string, mailId: string) {
	const [row] = await tx
		.select({
			kind: mail.kind,
			tries: mail.tries,
			problem: mail.problem,
			invitationId: invitation.id,
			expiresAt: invitation.expiresAt,
			revokedAt: invitation.revokedAt,
			sittingId: sitting.id,
			name: candidate.name,
			email: candidate.email,
			title: assessment.title,
			language: assessment.language,
			status: assessment.status,
			organisation: organisation.name,
			timeZone: organisation.timeZone
		})
		.from(mail)
		.innerJoin(invitation, and(eq(invitation.organisationId, mail.organisationId), eq(invitation.id, mail.invitationId)))
		.innerJoin(candidate, and(eq(candidate.organisationId, mail.organisationId), eq(candidate.id, invitation.candidateId)))
		.innerJoin(assessment, and(eq(assessment.organisationId, mail.organisationId), eq(assessment.id, invitation.assessmentId)))
		.innerJoin(organisation, eq(organisation.id, mail.organisationId))
		.leftJoin(sitting, and(eq(sitting.organisationId, mail.organisationId), eq(sitting.invitationId, invitation.id)))
		.where(and(eq(mail.organisationId, organisationId), eq(mail.id, mailId)))
		// Whoever opens or closes it waits until it is settled what becomes of this letter.
		.for('share', { of: assessment });
	return row ?? null;
}

export type Needless = 'revoked' | 'expired' | 'begun' | 'closed';

/** Why it is not needed any more; null: it is. A link that is sent to somebody who has begun takes them back to where they were. */
export function needless({ kind, revokedAt, sittingId, status, expiresAt }: Waiting, now: number): Needless | null {
	if (kind === 'decision' || kind === 'answer') return null;
	if (revokedAt) return 'revoked';
	if (sittingId) return kind === 'reminder' ? 'begun' : null;
	if (status === 'closed') return 'closed';
	return expiresAt.getTime() <= now ? 'expired' : null;
}

/** Its words, with a link that is made for it. */
export async function written(
	tx: Tx,
	organisationId: string,
	waiting: Waiting,
	origin: string
): Promise<{ to: Recipient; letter: Letter }> {
	const { kind, name, email, title, language, expiresAt, timeZone, revokedAt, invitationId } = waiting;
	const url = revokedAt ? null : addressOf(origin, await mint(tx, organisationId, invitationId));
	const words = await wordsOf(tx, organisationId, waiting);
	return {
		to: { name, email },
		letter: letterFor({ kind, name, organisation: waiting.organisation, title, url, language, expiresAt, timeZone, words })
	};
}

/** What a person wrote last on this occasion. */
async function wordsOf(tx: Tx, organisationId: string, { kind, invitationId }: Waiting): Promise<string> {
	if (kind === 'decision') {
		const [found] = await tx
			.select({ letter: decision.letter })
			.from(decision)
			.where(and(eq(decision.organisationId, organisationId), eq(decision.invitationId, invitationId), ne(decision.letter, '')))
			.orderBy(desc(decision.createdAt), desc(decision.id))
			.limit(1);
		return found?.letter ?? '';
	}
	if (kind !== 'answer') return '';
	const [found] = await tx
		.select({ answer: remark.answer })
		.from(remark)
		.where(and(eq(remark.organisationId, organisationId), eq(remark.invitationId, invitationId), isNotNull(remark.answer)))
		.orderBy(desc(remark.answeredAt))
		.limit(1);
	return found?.answer ?? '';
}
