/** Earlier results from which on a place among them means something. */
export const enoughHistory = 20;

/** Share of the history that lies below, those equal counted half, 0–100; null: too few to say. */
export function percentileOf(total: number, history: readonly number[]): number | null {
	if (history.length < enoughHistory) return null;
	const below = history.filter((one) => one < total).length;
	const equal = history.filter((one) => one === total).length;
	return Math.round((100 * (below + equal / 2)) / history.length);
}
