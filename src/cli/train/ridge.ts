// Ridge regression with more features than texts: solved by text, told by feature.
import type { Vector } from './vectors.ts';

/** As much as one part of a vector, wherever its features lie. */
type Sparse = Pick<Vector, 'index' | 'value'>;

const close = 1e-6;

/**
 * Weights of features for one target: Xᵀa with (XXᵀ + λ/importance) a = y. Weighed by the roots of importance on both sides, or rows that
 * hardly count would make it slow.
 */
export function fit(
	rows: readonly Sparse[],
	dimensions: number,
	target: readonly number[],
	importance: readonly number[],
	lambda: number
): Float64Array {
	const roots = Float64Array.from(importance, Math.sqrt);
	const times = (given: Float64Array) => {
		const weights = spread(rows, dimensions, roots, given);
		return given.map((own, i) => (roots[i] ?? 0) * said(rows[i], weights) + lambda * own);
	};
	const shares = solve(
		times,
		Float64Array.from(target, (wanted, i) => wanted * (roots[i] ?? 0))
	);
	return spread(rows, dimensions, roots, shares);
}

/** Conjugate gradients for a positive definite matrix, given as what it makes of a vector, until what is left over is a millionth of `y`: some dozen steps. */
export function solve(times: (given: Float64Array) => Float64Array, y: Float64Array): Float64Array {
	const found = new Float64Array(y.length);
	const left = Float64Array.from(y);
	const direction = Float64Array.from(y);
	let size = dot(left, left);
	const enough = size * close * close;
	for (let step = 0; step < 2 * y.length && size > enough; step++) {
		const image = times(direction);
		const length = size / dot(direction, image);
		for (let i = 0; i < found.length; i++) {
			found[i] = (found[i] ?? 0) + length * (direction[i] ?? 0);
			left[i] = (left[i] ?? 0) - length * (image[i] ?? 0);
		}
		const before = size;
		size = dot(left, left);
		for (let i = 0; i < found.length; i++) direction[i] = (left[i] ?? 0) + (size / before) * (direction[i] ?? 0);
	}
	return found;
}

/** What weights say of a text. */
export function said(row: Sparse | undefined, weights: Float64Array): number {
	if (row === undefined) return 0;
	let sum = 0;
	for (let i = 0; i < row.index.length; i++) sum += (weights[row.index[i] ?? 0] ?? 0) * (row.value[i] ?? 0);
	return sum;
}

function spread(rows: readonly Sparse[], dimensions: number, roots: Float64Array, shares: Float64Array): Float64Array {
	const weights = new Float64Array(dimensions);
	rows.forEach(({ index, value }, row) => {
		const share = (roots[row] ?? 0) * (shares[row] ?? 0);
		for (let i = 0; i < index.length; i++) weights[index[i] ?? 0] = (weights[index[i] ?? 0] ?? 0) + share * (value[i] ?? 0);
	});
	return weights;
}

export function dot(one: Float64Array, other: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0);
	return sum;
}
