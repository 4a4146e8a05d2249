// How well scores order the replies to one message.
import type { Rated } from './data.ts';

export interface Figures {
	/** Share of pairs within a context in the right order; ties count half. */
	pairs: number;
	/** The same for neighbouring levels: "1-2" … "4-5". */
	neighbours: Record<string, number>;
	spearman: number;
}

export function figures(rows: readonly Rated[], scores: ArrayLike<number>): Figures {
	const groups = new Map<string, number[]>();
	rows.forEach((row, i) => groups.set(row.group, [...(groups.get(row.group) ?? []), i]));
	const all = { right: 0, count: 0 };
	const near = new Map<string, { right: number; count: number }>();
	for (const members of groups.values()) {
		for (const low of members) {
			for (const high of members) {
				const from = rows[low]?.level ?? 0;
				const to = rows[high]?.level ?? 0;
				if (from >= to) continue;
				const right = rightness(scores[low] ?? 0, scores[high] ?? 0);
				count(all, right);
				if (to - from === 1) count(slot(near, `${from}-${to}`), right);
			}
		}
	}
	const neighbours = Object.fromEntries(
		[...near].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, tally]) => [key, round(tally.right / tally.count)])
	);
	return {
		pairs: round(all.right / all.count),
		neighbours,
		spearman: round(
			spearman(
				rows.map((row) => row.level),
				Array.from(scores)
			)
		)
	};
}

export function formatFigures(figures: Figures): string {
	const near = Object.entries(figures.neighbours).map(([key, value]) => `${key} ${value.toFixed(2)}`);
	return `${figures.pairs.toFixed(3)} of pairs in order (${near.join(', ')}), Spearman ${figures.spearman.toFixed(3)}`;
}

function rightness(low: number, high: number): number {
	return low < high ? 1 : low === high ? 0.5 : 0;
}

function count(tally: { right: number; count: number }, right: number): void {
	tally.right += right;
	tally.count++;
}

function slot(near: Map<string, { right: number; count: number }>, key: string): { right: number; count: number } {
	const tally = near.get(key) ?? { right: 0, count: 0 };
	near.set(key, tally);
	return tally;
}

function spearman(one: number[], other: number[]): number {
	const a = ranks(one);
	const b = ranks(other);
	const mean = (one.length - 1) / 2;
	let product = 0;
	let squares = 0;
	let otherSquares = 0;
	a.forEach((rank, i) => {
		product += (rank - mean) * ((b[i] ?? 0) - mean);
		squares += (rank - mean) ** 2;
		otherSquares += ((b[i] ?? 0) - mean) ** 2;
	});
	return product / Math.sqrt(squares * otherSquares);
}

/** Ties share their mean rank. */
function ranks(values: number[]): number[] {
	const order = values.map((value, i) => ({ value, i })).sort((one, other) => one.value - other.value || one.i - other.i);
	const out = new Array<number>(values.length).fill(0);
	for (let from = 0; from < order.length;) {
		let to = from;
		while (to < order.length && order[to]?.value === order[from]?.value) to++;
		for (let k = from; k < to; k++) out[order[k]?.i ?? 0] = (from + to - 1) / 2;
		from = to;
	}
	return out;
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
