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
 * Variance of one score about what its person and its task would make of it, points²; null: too few people, or a single task.
 * @param scores each finished person's scores in the order of the tasks, 0–100
 */
export function residualVariance(scores: readonly (readonly number[])[]): number | null {
	const tasks = scores[0]?.length ?? 0;
	if (scores.length < enough || tasks < 2) return null;
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

/**
 * Of one person's total, the weighted mean of their tasks.
 * @param tasks weights (not all 0), and the conversations' own errors in points, which count while `residual` is null
 */
export function errorOfTotal(tasks: readonly { weight: number; error: number }[], residual: number | null): StandardError {
	const all = sum(tasks.map(({ weight }) => weight));
	const squares = sum(tasks.map(({ weight, error }) => weight * weight * (residual ?? error * error)));
	return { error: Math.sqrt(squares) / all, from: residual === null ? 'replies' : 'tasks' };
}
