// Lists of people as the organisation sees them.
import { and, asc, count, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { account, inviteeLine, inviteeList } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';

export type List = Awaited<ReturnType<typeof lists>>[number];
export type Left = Awaited<ReturnType<typeof left>>['lines'][number];

const ofAssessment = (organisationId: string, assessmentId: string) =>
	and(eq(inviteeList.organisationId, organisationId), eq(inviteeList.assessmentId, assessmentId));

/** The newest lists of an assessment, newest first. */
export const lists = (db: Db, organisationId: string, assessmentId: string) =>
	withOrganisation(db, organisationId, (tx) => read(tx, ofAssessment(organisationId, assessmentId)).limit(20));

/** The one that is going on; null: none. */
export const listUnderWay = (db: Db, organisationId: string, assessmentId: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const [found] = await read(tx, and(ofAssessment(organisationId, assessmentId), isNull(inviteeList.finishedAt)));
		return found ?? null;
	});

const read = (tx: Tx, where: ReturnType<typeof and>) =>
	tx
		.select({
			id: inviteeList.id,
			by: account.name,
			createdAt: inviteeList.createdAt,
			all: inviteeList.all,
			done: inviteeList.done,
			invited: inviteeList.invited,
			finishedAt: inviteeList.finishedAt,
			stopped: inviteeList.stopped
		})
		.from(inviteeList)
		.leftJoin(account, eq(account.id, inviteeList.startedBy))
		.where(where)
		.orderBy(desc(inviteeList.createdAt), desc(inviteeList.id));

/**
 * Its lines that invite nobody, in order; who waits counts among them once the list is done.
 * @param most of them @throws AppError not-found
 */
export const left = (db: Db, organisationId: string, assessmentId: string, id: string, most: number) =>
	withOrganisation(db, organisationId, async (tx) => {
		const [list] = await read(tx, and(ofAssessment(organisationId, assessmentId), eq(inviteeList.id, id)));
		if (!list) throw new AppError('not-found');
		const those = and(
			eq(inviteeLine.organisationId, organisationId),
			eq(inviteeLine.listId, id),
			list.finishedAt ? undefined : isNotNull(inviteeLine.trouble)
		);
		const lines = await tx
			.select({
				line: inviteeLine.line,
				text: inviteeLine.text,
				trouble: inviteeLine.trouble,
				first: inviteeLine.first,
				status: inviteeLine.status
			})
			.from(inviteeLine)
			.where(those)
			.orderBy(asc(inviteeLine.line))
			.limit(most);
		const [{ all } = { all: 0 }] = await tx.select({ all: count() }).from(inviteeLine).where(those);
		return { list, lines, all };
	});
