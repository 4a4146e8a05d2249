import * as assessments from '#lib/server/assessments.ts';
import { withOrganisation, type Db } from '#lib/server/db/client.ts';

/** An assessment with its tasks in order, each with its share of the total in per cent. @throws AppError not-found */
export const overview = (db: Db, organisationId: string, id: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const { createdBy: _, warmUpHash: __, draft: ___, ...row } = await assessments.find(tx, organisationId, id);
		const tasks = await assessments.tasksOf(tx, organisationId, id);
		// Of tasks that stand for choice everybody has one.
		const weights = assessments.stepsOf(tasks).reduce((sum, [first]) => sum + (first?.weight ?? 0), 0);
		return {
			...row,
			tasks: tasks.map(({ id: taskId, title, choice, note, rest, weight }) => ({
				id: taskId,
				title,
				choice,
				note,
				rest,
				share: weights > 0 ? Math.round((100 * weight) / weights) : 0
			}))
		};
	});
