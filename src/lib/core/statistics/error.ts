// One standard error everywhere: how far a total may lie from what the same person would reach with other tasks of the kind.
import { mean, sum } from './moments.ts';

/** Finished sittings from which on an assessment's own results tell its error. */
export const enough = 20;

export interface StandardError {
	/** Points of 100. */
	error: number;
	/** `tasks`: from how people's scores differ from task to task. `replies`: from the conversations' own errors, for there are too few people yet. */
	from: 'tasks' | 'replies';
}

/**
 * Of a total, the weighted mean of its tasks.
 * @param scores each finished person's scores in the order of the tasks, 0–100
 * @param weights of the tasks, not all 0
 * @param errors of this person's conversations, points: used while there are too few people, or a single task
 */
export function errorOfTotal(scores: readonly (readonly number[])[], weights: readonly number[], errors: readonly number[]): StandardError {
	const all = sum(weights);
	const squared = (variances: readonly number[]) =>
		Math.sqrt(sum(weights.map((weight, task) => weight * weight * (variances[task] ?? 0)))) / all;
	if (scores.length < enough || weights.length < 2) return { error: squared(errors.map((error) => error * error)), from: 'replies' };
	const residual = residualVariance(scores);
	return { error: squared(weights.map(() => residual)), from: 'tasks' };
}

/** What is left of the scores once people's and tasks' means are taken out, per degree of freedom. */
function residualVariance(scores: readonly (readonly number[])[]): number {
	const tasks = scores[0]!.length;
	const taskMeans = Array.from({ length: tasks }, (_, task) => mean(scores.map((row) => row[task]!)));
	const grand = mean(taskMeans);
	const squares = sum(
		scores.map((row) => {
			const own = mean(row) - grand;
			return sum(row.map((score, task) => (score - taskMeans[task]! - own) * (score - taskMeans[task]! - own)));
		})
	);
	return squares / ((scores.length - 1) * (tasks - 1));
}
