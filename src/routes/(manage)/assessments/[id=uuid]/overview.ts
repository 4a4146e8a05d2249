import * as assessments from '#lib/server/assessments.ts';
import { withOrganisation, type Db } from '#lib/server/db/client.ts';

/** An assessment with its tasks in order, each with its share of the total in per cent. @throws AppError not-found */
export const overview = (db: Db, organisationId: string, id: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const { title, language, passMark, feedback, publishedAt } = await assessments.find(tx, organisationId, id);
		const tasks = await assessments.tasksOf(tx, organisationId, id);
		// Of tasks that stand for choice everybody has one.
		const weights = assessments.stepsOf(tasks).reduce((sum, [first]) => sum + (first?.weight ?? 0), 0);
		return {
			id,
			title,
			language,
			passMark,
			feedback,
			publishedAt,
			tasks: tasks.map((task) => ({
				id: task.id,
				title: task.title,
				choice: task.choice,
				share: weights > 0 ? Math.round((100 * task.weight) / weights) : 0
			}))
		};
	});
