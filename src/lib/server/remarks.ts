// What candidates write to the organisation about their test, and what it answers.
import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import * as audit from './audit.ts';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { account, invitation, remark } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import { AppError } from './errors.ts';
import * as mails from './mails.ts';

export const kinds = ['comment', 'review'] as const;
export type RemarkKind = (typeof kinds)[number];

/** UTF-16 units. */
export const longestRemark = 2000;

/** Comments one invitation may bring in all: who has more to say than that writes a letter. */
const most = 20;

/** Keeps a comment, or the request that a person look again. @throws AppError conflict: a request waits for its answer already, or there are too many */
export const add = (
	db: Db,
	organisationId: string,
	invitationId: string,
	{ kind, text }: { kind: RemarkKind; text: string }
): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		// Pressed twice, it is one request.
		await tx.select({ id: invitation.id }).from(invitation).where(eq(invitation.id, invitationId)).for('no key update');
		const known = await ofInvitation(tx, organisationId, invitationId);
		const isOpen = known.some((one) => one.kind === 'review' && one.answer === null);
		if (known.length >= most || (kind === 'review' && isOpen)) throw new AppError('conflict');
		const id = uuid();
		await tx.insert(remark).values({ organisationId, id, invitationId, kind, text });
		await audit.write(tx, organisationId, invitationId, `remark.${kind}`, invitationId, { remark: id });
	});

export type Remark = Awaited<ReturnType<typeof ofInvitation>>[number];

/** In the order in which they were written. */
export const ofInvitation = (tx: Tx, organisationId: string, invitationId: string) =>
	tx
		.select({
			id: remark.id,
			kind: remark.kind,
			text: remark.text,
			createdAt: remark.createdAt,
			answer: remark.answer,
			answeredAt: remark.answeredAt,
			answeredBy: account.name
		})
		.from(remark)
		.leftJoin(account, eq(account.id, remark.answeredBy))
		.where(and(eq(remark.organisationId, organisationId), eq(remark.invitationId, invitationId)))
		.orderBy(asc(remark.createdAt), asc(remark.id));

export const list = (db: Db, organisationId: string, invitationId: string): Promise<Remark[]> =>
	withOrganisation(db, organisationId, (tx) => ofInvitation(tx, organisationId, invitationId));

/** What the candidate reads as the answer: given once. @throws AppError not-found, conflict (somebody has answered) */
export const answer = (
	db: Db,
	organisationId: string,
	accountId: string,
	{ invitationId, id, text }: { invitationId: string; id: string; text: string }
): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const here = and(eq(remark.organisationId, organisationId), eq(remark.invitationId, invitationId), eq(remark.id, id));
		const answered = await tx
			.update(remark)
			.set({ answer: text, answeredAt: sql`now()`, answeredBy: accountId })
			.where(and(here, isNull(remark.answer)))
			.returning({ id: remark.id });
		if (answered.length === 0) {
			const known = await tx.select({ id: remark.id }).from(remark).where(here);
			throw new AppError(known.length === 0 ? 'not-found' : 'conflict');
		}
		await mails.enqueue(tx, organisationId, invitationId, 'answer');
		await audit.write(tx, organisationId, accountId, 'remark.answer', invitationId, { remark: id });
	});

/** How many wait for an answer, by invitation. */
export const unanswered = (db: Db, organisationId: string, assessmentId: string): Promise<Map<string, number>> =>
	withOrganisation(db, organisationId, async (tx) => {
		const rows = await tx
			.select({ invitationId: remark.invitationId, open: count() })
			.from(remark)
			.innerJoin(invitation, and(eq(invitation.organisationId, remark.organisationId), eq(invitation.id, remark.invitationId)))
			.where(and(eq(remark.organisationId, organisationId), eq(invitation.assessmentId, assessmentId), isNull(remark.answer)))
			.groupBy(remark.invitationId);
		return new Map(rows.map(({ invitationId, open }) => [invitationId, open]));
	});
