import { and, asc, count, desc, eq, ne } from 'drizzle-orm';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { assessmentOfInvitation, scenarioOfTask, sittingOfInvitation } from '../db/joins.ts';
import { assessment, invitation, scenarioVersion, sitting, task } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';

/** All that were published, newest first, with how many were invited and how many have finished. */
export const list = (db: Db, organisationId: string) =>
	withOrganisation(db, organisationId, (tx) =>
		tx
			.select({
				id: assessment.id,
				title: assessment.title,
				language: assessment.language,
				status: assessment.status,
				previousId: assessment.previousId,
				publishedAt: assessment.publishedAt,
				closedAt: assessment.closedAt,
				invited: count(invitation.id),
				finished: count(sitting.finishedAt)
			})
			.from(assessment)
			.leftJoin(invitation, assessmentOfInvitation)
			.leftJoin(sitting, sittingOfInvitation)
			.where(and(eq(assessment.organisationId, organisationId), ne(assessment.status, 'draft')))
			.groupBy(assessment.organisationId, assessment.id)
			.orderBy(desc(assessment.publishedAt))
	);

/** The newest version after this one, or a draft of it; null: there is none. */
export const newer = (db: Db, organisationId: string, id: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const [found] = await tx
			.select({ id: assessment.id, title: assessment.title, status: assessment.status })
			.from(assessment)
			.where(and(eq(assessment.organisationId, organisationId), eq(assessment.previousId, id)))
			.orderBy(desc(assessment.createdAt))
			.limit(1);
		return found ? { id: found.id, title: found.title, isDraft: found.status === 'draft' } : null;
	});

export type Tasks = Awaited<ReturnType<typeof tasksOf>>;

/** Tasks in order, with the titles of their scenarios. A draft has none yet. */
export const tasksOf = (tx: Tx, organisationId: string, assessmentId: string) =>
	tx
		.select({
			id: task.id,
			position: task.position,
			weight: task.weight,
			choice: task.choice,
			note: task.note,
			rest: task.rest,
			scenarioHash: task.scenarioHash,
			form: task.form,
			seed: task.seed,
			scenario: scenarioVersion.scenario,
			title: scenarioVersion.title
		})
		.from(task)
		.innerJoin(scenarioVersion, scenarioOfTask)
		.where(and(eq(task.organisationId, organisationId), eq(task.assessmentId, assessmentId)))
		.orderBy(asc(task.position));

/** @throws AppError not-found */
export async function find(tx: Tx, organisationId: string, id: string) {
	const [row] = await tx
		.select()
		.from(assessment)
		.where(and(eq(assessment.organisationId, organisationId), eq(assessment.id, id)));
	if (!row) throw new AppError('not-found');
	return row;
}

/** One that people can be invited to. @throws AppError not-found (a draft, too), assessment-closed */
export async function findOpen(tx: Tx, organisationId: string, id: string) {
	const found = await find(tx, organisationId, id);
	if (found.status === 'draft') throw new AppError('not-found');
	if (found.status === 'closed') throw new AppError('assessment-closed');
	return found;
}
