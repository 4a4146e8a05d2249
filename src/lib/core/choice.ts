// Tasks that stand for choice: of those with the same number each candidate takes one. Null: everybody has it.

/** Whether alternatives weigh differently: then totals could not be compared. */
export const unevenChoice = (tasks: readonly { weight: number; choice?: number | null }[]): boolean =>
	tasks.some(({ choice = null, weight }) => choice !== null && tasks.some((other) => other.choice === choice && other.weight !== weight));

/** The steps of a test in order: each a task for everybody, or the tasks among which a candidate chooses. */
export function stepsOf<T extends { choice: number | null }>(tasks: readonly T[]): T[][] {
	const steps: T[][] = [];
	for (const one of tasks) {
		const same = one.choice === null ? undefined : steps.find(([first]) => first?.choice === one.choice);
		if (same) same.push(one);
		else steps.push([one]);
	}
	return steps;
}

/** What of each step is one candidate's own task; null: nothing chosen yet. */
export const takenOf = <T extends { id: string; choice: number | null }>(tasks: readonly T[], chosen: ReadonlySet<string>): (T | null)[] =>
	stepsOf(tasks).map((step) => step.find(({ id, choice }) => choice === null || chosen.has(id)) ?? null);
