// Whole numbers that add up: shares of a whole, rounded so that their sum is the rounded sum.

/** Half up; never negative zero. */
export function round(value: number): number {
	return Math.floor(value + 0.5) + 0;
}

/** `parts` of `whole`, scaled to 100 and rounded cumulatively: the results add up to the rounded sum. */
export function scaled(parts: number[], whole: number): number[] {
	let before = 0;
	let sum = 0;
	return parts.map((part) => {
		sum += part;
		const after = whole === 0 ? 0 : round((100 * sum) / whole);
		const share = after - before;
		before = after;
		return share;
	});
}

/** The rubric's weights over the criteria that apply, as integers that add up to 100. */
export function renormalised(weights: number[]): number[] {
	return scaled(
		weights,
		weights.reduce((sum, weight) => sum + weight, 0)
	);
}

export function clamp(value: number): number {
	return Math.max(0, Math.min(100, value));
}
