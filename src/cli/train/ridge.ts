// Ridge regression in its dual form: a few hundred replies, many thousand features.
import type { Vector } from './vectors.ts';

/** Inner products of all pairs, row by row. */
export function products(list: readonly Vector[]): Float64Array {
	const n = list.length;
	const gram = new Float64Array(n * n);
	const owners = new Map<number, { row: number; value: number }[]>();
	list.forEach((vector, row) => {
		vector.index.forEach((key, i) => {
			const value = vector.value[i] ?? 0;
			const others = owners.get(key) ?? [];
			others.push({ row, value });
			if (others.length === 1) owners.set(key, others);
			for (const other of others) gram[row * n + other.row] = (gram[row * n + other.row] ?? 0) + value * other.value;
		});
	});
	for (let row = 0; row < n; row++) for (let column = 0; column < row; column++) gram[column * n + row] = gram[row * n + column] ?? 0;
	return gram;
}

/** Coefficients of the rows for each of the targets: (G + λ/importance) a = y. */
export function fit(
	gram: Float64Array,
	n: number,
	rows: readonly number[],
	targets: readonly (readonly number[])[],
	importance: readonly number[],
	lambda: number
): Float64Array[] {
	const m = rows.length;
	const matrix = new Float64Array(m * m);
	rows.forEach((row, i) => {
		for (let j = 0; j < m; j++) matrix[i * m + j] = gram[row * n + (rows[j] ?? 0)] ?? 0;
		matrix[i * m + i] = (matrix[i * m + i] ?? 0) + lambda / (importance[i] ?? 1);
	});
	return targets.map((y) => solve(matrix, Float64Array.from(y)));
}

/** Weights of features from coefficients of rows. */
export function weightsOf(list: readonly Vector[], coefficients: Float64Array, dimensions: number): Float64Array {
	const weights = new Float64Array(dimensions);
	list.forEach((vector, row) => {
		vector.index.forEach((key, i) => {
			weights[key] = (weights[key] ?? 0) + (coefficients[row] ?? 0) * (vector.value[i] ?? 0);
		});
	});
	return weights;
}

const close = 1e-6;

/** Conjugate gradients for a positive definite matrix, until what is left over is a millionth of `y`: some dozen steps where an exact solution takes minutes. */
function solve(matrix: Float64Array, y: Float64Array): Float64Array {
	const found = new Float64Array(y.length);
	const left = Float64Array.from(y);
	const direction = Float64Array.from(y);
	let size = dot(left, left);
	const enough = size * close * close;
	for (let step = 0; step < 2 * y.length && size > enough; step++) {
		const image = times(matrix, direction);
		const length = size / dot(direction, image);
		for (let i = 0; i < y.length; i++) {
			found[i] = (found[i] ?? 0) + length * (direction[i] ?? 0);
			left[i] = (left[i] ?? 0) - length * (image[i] ?? 0);
		}
		const before = size;
		size = dot(left, left);
		for (let i = 0; i < y.length; i++) direction[i] = (left[i] ?? 0) + (size / before) * (direction[i] ?? 0);
	}
	return found;
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
	return vector.map((_, row) => dot(matrix.subarray(row * vector.length, (row + 1) * vector.length), vector));
}

function dot(one: Float64Array, other: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < one.length; i++) sum += (one[i] ?? 0) * (other[i] ?? 0);
	return sum;
}
