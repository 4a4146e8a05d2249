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

/** Coefficients of the rows: (G + λ/importance) a = y. */
export function fit(
	gram: Float64Array,
	n: number,
	rows: readonly number[],
	y: readonly number[],
	importance: readonly number[],
	lambda: number
): Float64Array {
	const m = rows.length;
	const matrix = new Float64Array(m * m);
	rows.forEach((row, i) => {
		for (let j = 0; j <= i; j++) matrix[i * m + j] = gram[row * n + (rows[j] ?? 0)] ?? 0;
		matrix[i * m + i] = (matrix[i * m + i] ?? 0) + lambda / (importance[i] ?? 1);
	});
	return solve(matrix, m, Float64Array.from(y));
}

/** Values less a share of their group's mean. A group of one stays as it is. */
export function centre(values: ArrayLike<number>, groups: readonly string[], share: number): Float64Array {
	const out = Float64Array.from(values);
	for (const members of membersOf(groups)) {
		const mean = members.reduce((sum, i) => sum + (values[i] ?? 0), 0) / members.length;
		for (const i of members) out[i] = (values[i] ?? 0) - share * mean;
	}
	return out;
}

/** The same for rows and columns of inner products. */
export function centreBoth(gram: Float64Array, groups: readonly string[], share: number): Float64Array {
	const n = groups.length;
	const out = new Float64Array(n * n);
	for (let row = 0; row < n; row++) out.set(centre(gram.subarray(row * n, row * n + n), groups, share), row * n);
	for (const members of membersOf(groups)) {
		for (let column = 0; column < n; column++) {
			const mean = members.reduce((sum, row) => sum + (out[row * n + column] ?? 0), 0) / members.length;
			for (const row of members) out[row * n + column] = (out[row * n + column] ?? 0) - share * mean;
		}
	}
	return out;
}

function membersOf(groups: readonly string[]): number[][] {
	const members = new Map<string, number[]>();
	groups.forEach((group, i) => members.set(group, [...(members.get(group) ?? []), i]));
	return [...members.values()].filter((list) => list.length > 1);
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

/** Cholesky in place; `matrix` holds the lower triangle of a positive definite matrix. */
function solve(matrix: Float64Array, n: number, y: Float64Array): Float64Array {
	const at = (i: number, j: number) => matrix[i * n + j] ?? 0;
	for (let j = 0; j < n; j++) {
		for (let i = j; i < n; i++) {
			let sum = at(i, j);
			for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
			matrix[i * n + j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
		}
	}
	for (let i = 0; i < n; i++) {
		let sum = y[i] ?? 0;
		for (let k = 0; k < i; k++) sum -= at(i, k) * (y[k] ?? 0);
		y[i] = sum / at(i, i);
	}
	for (let i = n - 1; i >= 0; i--) {
		let sum = y[i] ?? 0;
		for (let k = i + 1; k < n; k++) sum -= at(k, i) * (y[k] ?? 0);
		y[i] = sum / at(i, i);
	}
	return y;
}
