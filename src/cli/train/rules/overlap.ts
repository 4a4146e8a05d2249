// How well evidence covers what people marked, in characters.
import type { Span } from '#lib/core/scoring/types.ts';

export interface Overlap {
	/** Texts compared. */
	texts: number;
	/** Mean over texts of 2·shared / (marked + found), as in the shared task on toxic spans. */
	f1: number;
}

export function overlap(texts: { marked: Span[]; found: Span[] }[]): Overlap {
	const sum = texts.reduce((total, { marked, found }) => total + f1(characters(marked), characters(found)), 0);
	return { texts: texts.length, f1: texts.length === 0 ? 1 : sum / texts.length };
}

function characters(spans: Span[]): Set<number> {
	const all = new Set<number>();
	for (const { start, end } of spans) for (let i = start; i < end; i++) all.add(i);
	return all;
}

/** Nothing marked and nothing found is right. */
function f1(marked: Set<number>, found: Set<number>): number {
	if (marked.size + found.size === 0) return 1;
	return (2 * [...found].filter((i) => marked.has(i)).length) / (marked.size + found.size);
}
