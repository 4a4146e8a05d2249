// Bands instead of ranks: who cannot be told apart from the best of a band is in it, and inside there is no order.

/** Two-sided 95 %. */
const certain = 1.96;

/**
 * Band of each score, from 1. A band begins at its best score and holds everybody within 1.96 standard errors of the difference to it.
 * @param scores total and its standard error, points; in any order
 */
export function bandsOf(scores: readonly { total: number; error: number }[]): number[] {
	const order = scores.map((_, index) => index).toSorted((a, b) => scores[b]!.total - scores[a]!.total || a - b);
	const bands = scores.map(() => 0);
	let best: (typeof scores)[number] | undefined;
	let band = 0;
	for (const index of order) {
		const own = scores[index]!;
		if (!best || best.total - own.total > certain * Math.sqrt(best.error * best.error + own.error * own.error)) {
			best = own;
			band += 1;
		}
		bands[index] = band;
	}
	return bands;
}
