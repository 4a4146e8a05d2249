// What is decided about a person: by somebody who opened what the person did, with a reason, one at a time. Nothing here is changed later.
import { and, desc, eq } from 'drizzle-orm';
import * as audit from './audit.ts';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { sittingOfInvitation } from './db/joins.ts';
import { account, audit as auditLog, decision, invitation, sitting } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import { AppError } from './errors.ts';
import * as mails from './mails.ts';

export const kinds = ['advance', 'hold', 'decline'] as const;
export type DecisionKind = (typeof kinds)[number];

/** UTF-16 units. */
export const longest = { reason: 1000, letter: 4000 };

const opened = 'results.read';

/** Notes that somebody has the conversations and scores of this person before them; once for each of them. */
export const noteRead = (db: Db, organisationId: string, accountId: string, invitationId: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		if (!(await hasRead(tx, organisationId, accountId, invitationId)))
			await audit.write(tx, organisationId, accountId, opened, invitationId);
	});

/** Whether this member has opened the person’s page, or watched what they did. */
export async function hasRead(tx: Tx, organisationId: string, accountId: string, invitationId: string): Promise<boolean> {
	const here = [eq(auditLog.organisationId, organisationId), eq(auditLog.actor, accountId), eq(auditLog.subject, invitationId)];
	const rows = await tx
		.select({ id: auditLog.id })
		.from(auditLog)
		.where(and(...here, eq(auditLog.action, opened)))
		.limit(1);
	return rows.length > 0;
}

export interface NewDecision {
	kind: DecisionKind;
	/** For those who work here. */
	reason: string;
	/** What the candidate reads; empty: nothing yet. */
	letter: string;
}

/** @throws AppError not-found, conflict (the person has not begun), unread (whoever decides has not opened what the person did) */
export const decide = (db: Db, organisationId: string, accountId: string, invitationId: string, made: NewDecision): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const [known] = await tx
			.select({ sittingId: sitting.id })
			.from(invitation)
			.leftJoin(sitting, sittingOfInvitation)
			.where(and(eq(invitation.organisationId, organisationId), eq(invitation.id, invitationId)));
		if (!known) throw new AppError('not-found');
		if (!known.sittingId) throw new AppError('conflict');
		if (!(await hasRead(tx, organisationId, accountId, invitationId))) throw new AppError('unread');
		await tx.insert(decision).values({ organisationId, id: uuid(), invitationId, accountId, ...made });
		if (made.letter !== '') await mails.enqueue(tx, organisationId, invitationId, 'decision');
		await audit.write(tx, organisationId, accountId, `decision.${made.kind}`, invitationId, { letter: made.letter !== '' });
	});

export type Decision = Awaited<ReturnType<typeof ofInvitation>>[number];

/** Newest first: it counts. */
export const ofInvitation = (tx: Tx, organisationId: string, invitationId: string) =>
	tx
		.select({
			id: decision.id,
			kind: decision.kind,
			reason: decision.reason,
			letter: decision.letter,
			createdAt: decision.createdAt,
			by: account.name
		})
		.from(decision)
		.leftJoin(account, eq(account.id, decision.accountId))
		.where(and(eq(decision.organisationId, organisationId), eq(decision.invitationId, invitationId)))
		.orderBy(desc(decision.createdAt), desc(decision.id));

export const list = (db: Db, organisationId: string, invitationId: string): Promise<Decision[]> =>
	withOrganisation(db, organisationId, (tx) => ofInvitation(tx, organisationId, invitationId));

/** The newest letter that this candidate may read; null: none. */
export const letterFor = (db: Db, organisationId: string, invitationId: string): Promise<{ text: string; at: Date } | null> =>
	withOrganisation(db, organisationId, async (tx) => {
		const written = (await ofInvitation(tx, organisationId, invitationId)).find(({ letter }) => letter !== '');
		return written ? { text: written.letter, at: written.createdAt } : null;
	});

/** What counts of each person of an assessment, by invitation. */
export const ofAssessment = (db: Db, organisationId: string, assessmentId: string): Promise<Map<string, DecisionKind>> =>
	withOrganisation(db, organisationId, async (tx) => {
		const rows = await tx
			.selectDistinctOn([decision.invitationId], { invitationId: decision.invitationId, kind: decision.kind })
			.from(decision)
			.innerJoin(invitation, and(eq(invitation.organisationId, decision.organisationId), eq(invitation.id, decision.invitationId)))
			.where(and(eq(decision.organisationId, organisationId), eq(invitation.assessmentId, assessmentId)))
			.orderBy(decision.invitationId, desc(decision.createdAt), desc(decision.id));
		return new Map(rows.map(({ invitationId, kind }) => [invitationId, kind]));
	});
