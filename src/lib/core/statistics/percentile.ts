/** Others from whom on a place among them means something. */
export const enoughOthers = 20;

/** For each total the share of the others that lie below it, those equal counted half, 0–100; null: too few others to say. */
export function percentilesOf(totals: readonly number[]): (number | null)[] {
	const others = totals.length - 1;
	if (others < enoughOthers) return totals.map(() => null);
	const sorted = totals.toSorted((a, b) => a - b);
	const first = new Map<number, number>();
	const last = new Map<number, number>();
	sorted.forEach((total, place) => {
		if (!first.has(total)) first.set(total, place);
		last.set(total, place);
	});
	return totals.map((total) => {
		const below = first.get(total)!;
		const equal = last.get(total)! - below;
		return Math.round((100 * (below + equal / 2)) / others);
	});
}
