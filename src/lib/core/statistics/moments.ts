/** Sum, mean and squares of plain numbers: what the other rooms add up. */
export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Sample variance (n − 1); 0 for fewer than two. */
export function variance(values: readonly number[]): number {
	if (values.length < 2) return 0;
	const middle = mean(values);
	return sum(values.map((value) => (value - middle) * (value - middle))) / (values.length - 1);
}
