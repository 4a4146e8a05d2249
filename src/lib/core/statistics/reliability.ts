// Whether the tasks of an assessment measure the same, and how hard each is.
import { sum, variance } from './moments.ts';

/** Cronbach's alpha. @param scores people's scores in the order of the tasks; null: fewer than two tasks or people, or all alike */
export function alphaOf(scores: readonly (readonly number[])[]): number | null {
	const tasks = scores[0]?.length ?? 0;
	if (tasks < 2 || scores.length < 2) return null;
	const whole = variance(scores.map(sum));
	if (whole === 0) return null;
	const parts = sum(Array.from({ length: tasks }, (_, task) => variance(scores.map((row) => row[task]!))));
	return (tasks / (tasks - 1)) * (1 - parts / whole);
}
