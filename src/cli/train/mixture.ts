// How likely each level is, from what four straight lines say of a text and from the rules' points: softmax regression.

export interface Mixture {
	/** Level × inputs + input; the last input is always 1. Natural units. */
	weights: Float64Array;
	inputs: number;
}

const levels = 5;
const strength = 0.4;
const steps = 1500;
const momentum = 0.9;

/** `rows` are equally long; `wanted` are levels 0–4. */
export function mix(rows: readonly (readonly number[])[], wanted: readonly number[], importance: readonly number[]): Mixture {
	const inputs = (rows[0]?.length ?? 0) + 1;
	const scale = spreads(rows);
	const inner = rows.map((row) => [...row.map((value, i) => value / (scale[i] ?? 1)), 1]);
	const weights = new Float64Array(levels * inputs);
	const speed = new Float64Array(levels * inputs);
	const all = importance.reduce((sum, one) => sum + one, 0);
	for (let step = 0; step < steps; step++) {
		const slope = slopeAt(weights, inner, wanted, importance);
		weights.forEach((weight, i) => {
			speed[i] = momentum * (speed[i] ?? 0) - (0.2 * ((slope[i] ?? 0) + (i % inputs < inputs - 1 ? strength * weight : 0))) / all;
			weights[i] = weight + (speed[i] ?? 0);
		});
	}
	return { weights: weights.map((weight, i) => weight / (scale[i % inputs] ?? 1)), inputs };
}

/** How much more likely each level is than level `against`, in natural units. */
export function voicesOf({ weights, inputs }: Mixture, row: readonly number[], against = 2): number[] {
	const sums = Array.from({ length: levels }, (_, level) => {
		let sum = weights[level * inputs + inputs - 1] ?? 0;
		row.forEach((value, i) => (sum += value * (weights[level * inputs + i] ?? 0)));
		return sum;
	});
	return sums.map((sum) => sum - (sums[against] ?? 0)).filter((_, level) => level !== against);
}

/** Weights of the same differences: by input, then by voice. The last input is the constant. */
export function differences({ weights, inputs }: Mixture, against = 2): number[][] {
	return Array.from({ length: inputs }, (_, i) =>
		[0, 1, 2, 3, 4]
			.filter((level) => level !== against)
			.map((level) => (weights[level * inputs + i] ?? 0) - (weights[against * inputs + i] ?? 0))
	);
}

function slopeAt(weights: Float64Array, rows: readonly number[][], wanted: readonly number[], importance: readonly number[]): Float64Array {
	const inputs = weights.length / levels;
	const slope = new Float64Array(weights.length);
	rows.forEach((row, r) => {
		const shares = sharesOf(weights, row);
		for (let level = 0; level < levels; level++) {
			const off = (importance[r] ?? 1) * ((shares[level] ?? 0) - (wanted[r] === level ? 1 : 0));
			for (let i = 0; i < inputs; i++) slope[level * inputs + i] = (slope[level * inputs + i] ?? 0) + off * (row[i] ?? 0);
		}
	});
	return slope;
}

function sharesOf(weights: Float64Array, row: readonly number[]): number[] {
	const sums = Array.from({ length: levels }, (_, level) =>
		row.reduce((sum, value, i) => sum + value * (weights[level * row.length + i] ?? 0), 0)
	);
	const most = Math.max(...sums);
	const powers = sums.map((sum) => Math.exp(sum - most));
	const all = powers.reduce((sum, power) => sum + power, 0);
	return powers.map((power) => power / all);
}

/** Root mean square of each input. */
function spreads(rows: readonly (readonly number[])[]): number[] {
	return (rows[0] ?? []).map((_, i) => Math.sqrt(rows.reduce((sum, row) => sum + (row[i] ?? 0) ** 2, 0) / rows.length) || 1);
}
