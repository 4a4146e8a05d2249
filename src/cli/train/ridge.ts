// Ridge regression with more features than texts: solved by text, told by feature.
import type { Vector } from './vectors.ts';

/** As much as one part of a vector, wherever its features lie. */
type Sparse = Pick<Vector, 'index' | 'value'>;

const close = 1e-6;

/**
 * Weights of features for one target: conjugate gradients for (XXᵀ + λ/importance) a = y until what is left over is a millionth of `y`, some
 * dozen steps, and then Xᵀa. Weighed by the roots of importance on both sides, or rows that hardly count would make it slow.
 */
export function fit(
	rows: readonly Sparse[],
	dimensions: number,
	target: readonly number[],
	importance: readonly number[],
	lambda: number
): Float64Array {
	const roots = Float64Array.from(importance, Math.sqrt);
	const left = Float64Array.from(target, (wanted, i) => wanted * (roots[i] ?? 0));
	const found = new Float64Array(rows.length);
	const direction = Float64Array.from(left);
	let size = dot(left, left);
	const enough = size * close * close;
	for (let step = 0; step < 2 * rows.length && size > enough; step++) {
		const weights = spread(rows, dimensions, roots, direction);
		const image = direction.map((own, i) => (roots[i] ?? 0) * said(rows[i], weights) + lambda * own);
		const length = size / dot(direction, image);
		for (let i = 0; i < found.length; i++) {
			found[i] = (found[i] ?? 0) + length * (direction[i] ?? 0);
			left[i] = (left[i] ?? 0) - length * (image[i] ?? 0);
		}
		const before = size;
		size = dot(left, left);
		for (let i = 0; i < found.length; i++) direction[i] = (left[i] ?? 0) + (size / before) * (direction[i] ?? 0);
	}
	return spread(rows, dimensions, roots, found);
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

function dot(one: Float64Array, other: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0);
	return sum;
}
