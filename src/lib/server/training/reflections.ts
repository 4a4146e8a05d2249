// Questions that a team lead asks somebody to think about, and their answers.
import { and, count, desc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import * as audit from '../audit.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { scenarioOfAttempt } from '../db/joins.ts';
import { account, attempt, member, reflection, scenarioVersion } from '../db/schema/index.ts';
import { uuid } from '../db/uuid.ts';
import { AppError } from '../errors.ts';
import { find, type Viewer } from './shown.ts';

/** UTF-16 units. */
export const longest = { question: 1000, answer: 4000 };

/** Questions that may wait for one person: more than that would be an interrogation. */
const most = 20;

/** @throws AppError not-found (no member, or a practice that is not this person's or not for the lead), conflict (too many wait already) */
export const ask = (
	db: Db,
	by: Viewer,
	accountId: string,
	{ attemptId, question }: { attemptId: string | null; question: string }
): Promise<void> =>
	withOrganisation(db, by.organisationId, async (tx) => {
		const { organisationId } = by;
		const [person] = await tx
			.select({ accountId: member.accountId })
			.from(member)
			.where(and(eq(member.organisationId, organisationId), eq(member.accountId, accountId)))
			.for('no key update');
		if (!person) throw new AppError('not-found');
		if (attemptId !== null && (await find(tx, by, attemptId)).accountId !== accountId) throw new AppError('not-found');
		if ((await waiting(tx, organisationId, accountId)) >= most) throw new AppError('conflict');
		await tx.insert(reflection).values({ organisationId, id: uuid(), accountId, askedBy: by.accountId, attemptId, question });
		await audit.write(tx, organisationId, by.accountId, 'reflection.ask', accountId, { attempt: attemptId });
	});

/** Answers a question that was put to this person: once. @throws AppError not-found, conflict (it is answered) */
export const answer = (db: Db, organisationId: string, accountId: string, { id, text }: { id: string; text: string }): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const own = and(eq(reflection.organisationId, organisationId), eq(reflection.accountId, accountId), eq(reflection.id, id));
		const answered = await tx
			.update(reflection)
			.set({ answer: text, answeredAt: sql`now()` })
			.where(and(own, isNull(reflection.answer)))
			.returning({ id: reflection.id });
		if (answered.length > 0) return;
		const known = await tx.select({ id: reflection.id }).from(reflection).where(own);
		throw new AppError(known.length === 0 ? 'not-found' : 'conflict');
	});

const asker = alias(account, 'asker');

const columns = {
	id: reflection.id,
	attemptId: reflection.attemptId,
	/** Of the scenario; null: it is about no practice in particular. */
	title: scenarioVersion.title,
	language: scenarioVersion.language,
	question: reflection.question,
	createdAt: reflection.createdAt,
	/** Null: a former member. */
	by: asker.name,
	answer: reflection.answer,
	answeredAt: reflection.answeredAt
};

export type Reflection = Awaited<ReturnType<typeof ofPerson>>[number];

/** All that somebody was asked, what waits for an answer first, then the newest. @param attemptId about this practice alone */
export const ofPerson = (tx: Tx, organisationId: string, accountId: string, attemptId?: string) =>
	tx
		.select(columns)
		.from(reflection)
		.leftJoin(attempt, and(eq(attempt.organisationId, reflection.organisationId), eq(attempt.id, reflection.attemptId)))
		.leftJoin(scenarioVersion, scenarioOfAttempt)
		.leftJoin(member, and(eq(member.organisationId, reflection.organisationId), eq(member.accountId, reflection.askedBy)))
		.leftJoin(asker, eq(asker.id, member.accountId))
		.where(
			and(
				eq(reflection.organisationId, organisationId),
				eq(reflection.accountId, accountId),
				attemptId === undefined ? undefined : eq(reflection.attemptId, attemptId)
			)
		)
		.orderBy(sql`${reflection.answer} is not null`, desc(reflection.createdAt), desc(reflection.id));

/** How many wait for this person's answer. */
export async function waiting(tx: Tx, organisationId: string, accountId: string): Promise<number> {
	const [row] = await tx
		.select({ open: count() })
		.from(reflection)
		.where(and(eq(reflection.organisationId, organisationId), eq(reflection.accountId, accountId), isNull(reflection.answer)));
	return row?.open ?? 0;
}
