import { and, asc, count, desc, eq, isNotNull } from 'drizzle-orm';
import { unevenChoice } from '../core/choice.ts';
import type { Language } from '../core/scenario/types.ts';
import * as audit from './audit.ts';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { assessment, invitation, scenarioVersion, sitting, task } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import { AppError } from './errors.ts';
import { formForHiring } from './forms.ts';
import * as scenarios from './scenarios.ts';

export { stepsOf, takenOf } from '../core/choice.ts';

export interface NewAssessment {
	title: string;
	language: Language;
	/** 0–100 */
	passMark: number;
	feedback: 'full' | 'scores' | 'none';
	/** In order; the same scenario twice is refused. Those of the same `choice` (from 1) are alternatives, and weigh the same; null or not there: for everybody. */
	tasks: { scenario: string; weight: number; choice?: number | null }[];
}

/** Scenario played before the first task, in the assessment's language. It never counts. */
const warmUp = 'parcelio/warm-up';

/** Stores the scenarios as they are now and freezes the assessment on them, each in one form. @throws AppError no-tasks, not-found, conflict */
export async function publish(db: Db, organisationId: string, accountId: string, input: NewAssessment): Promise<string> {
	if (input.tasks.length === 0 || input.tasks.every((t) => t.weight === 0)) throw new AppError('no-tasks');
	if (new Set(input.tasks.map((t) => t.scenario)).size < input.tasks.length || unevenChoice(input.tasks)) throw new AppError('conflict');
	const id = uuid();
	await withOrganisation(db, organisationId, async (tx) => {
		const pinned: { scenarioHash: string; form: number }[] = [];
		for (const { scenario } of input.tasks) {
			const { hash: scenarioHash, forms } = await scenarios.store(tx, organisationId, scenario, input.language);
			const earlier = await scenarios.formsInHiring(tx, organisationId, scenario, input.language);
			pinned.push({ scenarioHash, form: formForHiring(forms, earlier) });
		}
		await tx.insert(assessment).values({
			organisationId,
			id,
			title: input.title,
			language: input.language,
			status: 'published',
			passMark: input.passMark,
			feedback: input.feedback,
			warmUpHash: (await scenarios.store(tx, organisationId, warmUp, input.language)).hash,
			createdBy: accountId,
			publishedAt: new Date()
		});
		await tx.insert(task).values(
			input.tasks.map(({ weight, choice = null }, position) => {
				const taskId = uuid();
				return { organisationId, id: taskId, assessmentId: id, position, weight, choice, ...pinned[position]!, seed: taskId };
			})
		);
		await audit.write(tx, organisationId, accountId, 'assessment.publish', id, { tasks: input.tasks.length });
	});
	return id;
}

/** All of them, newest first, with how many were invited and how many have finished. */
export const list = (db: Db, organisationId: string) =>
	withOrganisation(db, organisationId, (tx) =>
		tx
			.select({
				id: assessment.id,
				title: assessment.title,
				language: assessment.language,
				status: assessment.status,
				publishedAt: assessment.publishedAt,
				invited: count(invitation.id),
				finished: count(sitting.finishedAt)
			})
			.from(assessment)
			.leftJoin(invitation, and(eq(invitation.organisationId, assessment.organisationId), eq(invitation.assessmentId, assessment.id)))
			.leftJoin(sitting, and(eq(sitting.organisationId, invitation.organisationId), eq(sitting.invitationId, invitation.id)))
			.where(and(eq(assessment.organisationId, organisationId), isNotNull(assessment.publishedAt)))
			.groupBy(assessment.organisationId, assessment.id)
			.orderBy(desc(assessment.publishedAt))
	);

export type Tasks = Awaited<ReturnType<typeof tasksOf>>;

/** Tasks in order, with the titles of their scenarios. */
export const tasksOf = (tx: Tx, organisationId: string, assessmentId: string) =>
	tx
		.select({
			id: task.id,
			position: task.position,
			weight: task.weight,
			choice: task.choice,
			scenarioHash: task.scenarioHash,
			form: task.form,
			seed: task.seed,
			scenario: scenarioVersion.scenario,
			title: scenarioVersion.title
		})
		.from(task)
		.innerJoin(scenarioVersion, and(eq(scenarioVersion.organisationId, task.organisationId), eq(scenarioVersion.hash, task.scenarioHash)))
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
