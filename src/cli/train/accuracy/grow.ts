// Boosted trees of depth three on whole-number measures, each leaf rounded to hundredths: same rows, same bytes.
import type { Trees } from '#lib/core/scoring/accuracy/trees.ts';

export interface Row {
	x: readonly number[];
	y: 0 | 1;
	weight: number;
	/** What is known before the first tree, hundredths; none: 0. */
	start?: number;
}

export interface Growth {
	/** How many trees. */
	trees: number;
	/** Part of each leaf that is kept. */
	rate: number;
	/** Shrinks leaves of few rows. */
	pull: number;
	/** Weight that a leaf must bear. */
	least: number;
	/** One measure in so many is looked at for each split. */
	every: number;
	/** By measure: 1 where more of it may only add, −1 where it may only take away. */
	signs?: readonly number[];
}

const bins = 16;
const depth = 3;

/** Measures as bins: thresholds by measure, and the rows' bins by measure. */
interface Binned {
	edges: number[][];
	cells: Uint8Array[];
}

export function grow(rows: readonly Row[], { trees, rate, pull, least, every, signs = [] }: Growth): Trees {
	const { edges, cells } = bin(rows);
	const sums = Float64Array.from(rows, ({ start = 0 }) => start / 100);
	const out: Trees = [];
	const draw = generator(7);
	for (let t = 0; t < trees; t++) {
		const slope = new Float64Array(rows.length);
		const curve = new Float64Array(rows.length);
		const bag = new Uint8Array(rows.length);
		rows.forEach(({ y, weight }, i) => {
			const p = 1 / (1 + Math.exp(-(sums[i] ?? 0)));
			slope[i] = (y - p) * weight;
			curve[i] = Math.max(1e-6, p * (1 - p)) * weight;
			bag[i] = draw() < 0.6 ? 1 : 0;
		});
		const tree: number[] = new Array<number>(2 * (2 ** depth - 1) + 2 ** depth).fill(0);
		const place = new Uint8Array(rows.length);
		for (let node = 0; node < 2 ** depth - 1; node++) {
			const split = best(node, place, bag, slope, curve, cells, edges, { pull, least, every, signs }, draw);
			tree[2 * node] = split?.measure ?? 0;
			tree[2 * node + 1] = split === null ? -1_000_000 : (edges[split.measure]?.[split.cell] ?? 0);
			for (let i = 0; i < rows.length; i++) {
				if (place[i] !== node) continue;
				const right = split === null || (cells[split.measure]?.[i] ?? 0) > split.cell;
				place[i] = 2 * node + (right ? 2 : 1);
			}
		}
		const first = 2 ** depth - 1;
		for (let leaf = 0; leaf < 2 ** depth; leaf++) {
			let [g, h] = [0, 0];
			for (let i = 0; i < rows.length; i++) {
				if (place[i] !== first + leaf || bag[i] === 0) continue;
				g += slope[i] ?? 0;
				h += curve[i] ?? 0;
			}
			tree[2 * first + leaf] = Math.round((100 * rate * g) / (h + pull));
		}
		for (let i = 0; i < rows.length; i++) sums[i] = (sums[i] ?? 0) + (tree[2 * first + (place[i] ?? 0) - first] ?? 0) / 100;
		out.push(tree);
	}
	return out;
}

function best(
	node: number,
	place: Uint8Array,
	bag: Uint8Array,
	slope: Float64Array,
	curve: Float64Array,
	cells: Uint8Array[],
	edges: number[][],
	{ pull, least, every, signs = [] }: Pick<Growth, 'pull' | 'least' | 'every' | 'signs'>,
	draw: () => number
): { measure: number; cell: number } | null {
	let found: { measure: number; cell: number } | null = null;
	let most = 1e-9;
	const members: number[] = [];
	for (let i = 0; i < place.length; i++) if (place[i] === node && bag[i] === 1) members.push(i);
	const g = new Float64Array(bins + 1);
	const h = new Float64Array(bins + 1);
	for (let measure = 0; measure < cells.length; measure++) {
		if ((edges[measure]?.length ?? 0) === 0 || draw() * every >= 1) continue;
		const column = cells[measure];
		if (column === undefined) continue;
		g.fill(0);
		h.fill(0);
		let [G, H] = [0, 0];
		for (const i of members) {
			const cell = column[i] ?? 0;
			g[cell] = (g[cell] ?? 0) + (slope[i] ?? 0);
			h[cell] = (h[cell] ?? 0) + (curve[i] ?? 0);
			G += slope[i] ?? 0;
			H += curve[i] ?? 0;
		}
		let [left, weight] = [0, 0];
		for (let cell = 0; cell < (edges[measure]?.length ?? 0); cell++) {
			left += g[cell] ?? 0;
			weight += h[cell] ?? 0;
			if (weight < least || H - weight < least) continue;
			const rise = (G - left) / (H - weight + pull) - left / (weight + pull);
			if (rise * (signs[measure] ?? 0) < 0) continue;
			const gain = left ** 2 / (weight + pull) + (G - left) ** 2 / (H - weight + pull) - G ** 2 / (H + pull);
			if (gain > most) [most, found] = [gain, { measure, cell }];
		}
	}
	return found;
}

function bin(rows: readonly Row[]): Binned {
	const size = rows[0]?.x.length ?? 0;
	const edges: number[][] = [];
	const cells: Uint8Array[] = [];
	for (let measure = 0; measure < size; measure++) {
		const values = rows.map(({ x }) => x[measure] ?? 0);
		const sorted = [...values].sort((one, other) => one - other);
		const cuts = new Set<number>();
		for (let b = 1; b < bins; b++) cuts.add(sorted[Math.floor((b * sorted.length) / bins)] ?? 0);
		// Rare values too: the ends.
		cuts.add(sorted[Math.floor(sorted.length / 100)] ?? 0).add(sorted[Math.floor((99 * sorted.length) / 100)] ?? 0);
		const highest = sorted.at(-1) ?? 0;
		const list = [...cuts].filter((cut) => cut < highest).sort((one, other) => one - other);
		const zero = sorted[0] ?? 0;
		if (highest > zero && !list.includes(zero)) list.unshift(zero);
		const bounds = list.slice(0, bins);
		edges.push(bounds);
		cells.push(Uint8Array.from(values, (value) => above(value, bounds)));
	}
	return { edges, cells };
}

/** How many of the rising bounds a value exceeds. */
function above(value: number, bounds: readonly number[]): number {
	let count = 0;
	while (count < bounds.length && value > (bounds[count] ?? 0)) count++;
	return count;
}

/** 0 … 1, always the same row of numbers. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
