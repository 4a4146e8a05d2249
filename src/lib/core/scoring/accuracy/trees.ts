// Small decision trees in whole numbers: each node asks whether a measure exceeds a bound, each leaf adds hundredths.

/** Depth three: seven pairs of measure and bound, then eight leaves. */
export type Tree = readonly number[];
export type Trees = Tree[];

const nodes = 7;

export function sumOf(trees: readonly Tree[], measures: readonly number[]): number {
	let sum = 0;
	for (const tree of trees) {
		let node = 0;
		while (node < nodes) node = 2 * node + ((measures[tree[2 * node] ?? 0] ?? 0) > (tree[2 * node + 1] ?? 0) ? 2 : 1);
		sum += tree[2 * nodes + node - nodes] ?? 0;
	}
	return sum;
}
