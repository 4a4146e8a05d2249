// Replies as sparse vectors, scaled exactly as the model's integers will scale them.
import type { Language } from '#lib/core/scenario/types.ts';
import { features, kinds } from '#lib/core/scoring/model/features.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { actsOf } from '#lib/core/scoring/politeness/acts.ts';
import { bareness } from '#lib/core/scoring/politeness/bare.ts';
import type { RuleSet } from '#lib/core/scoring/politeness/rule-set.ts';
import { neutral } from '#lib/core/scoring/politeness/neutral.ts';
import { contentStems } from '#lib/core/scoring/politeness/rule-set.ts';
import { marksOf } from '#lib/core/scoring/politeness/shape.ts';
import type { Rated } from './data.ts';

/** Keys of features: hashes of the text's, and above all of them the buckets of marks. */
export const marksFrom = 2 ** 32;

export interface Vector {
	/** Which features, ascending: indexes into `keys`. */
	index: Int32Array;
	value: Float64Array;
	/** What named rules add on their own. */
	points: number;
}

export interface Vectors {
	list: Vector[];
	/** Features that a few whole texts have at least. */
	keys: Float64Array;
	/** What each counts for, before it is divided by the root of how many of its kind a text has. */
	scale: Float64Array;
}

/** How strong each kind of features is, and marks beside them: found by cross-validation. */
const strengths: Record<(typeof kinds)[number], number> = { word: 0.1, stem: 0.1, pair: 0.3, triple: 0.2, piece: 0.3 };
const markStrength = 0.06;

/** Features that fewer than `fewest` whole texts have are left out: a third of all is gone at three, and replies come out in the same order. */
export function vectors(rows: readonly Rated[], language: Language, rules: RuleSet, fewest = 3): Vectors {
	const counts = rows.map((row) => countsOf(row, language, rules));
	const scales = rarity(
		counts.filter((_, i) => !rows[i]?.marked && !rows[i]?.plain),
		fewest
	);
	const keys = Float64Array.from(scales.keys()).sort();
	const indexOf = new Map(Array.from(keys, (key, i) => [key, i]));
	const scale = keys.map((key) => scales.get(key) ?? 0);
	return { list: counts.map((count) => scaled(count, indexOf, scale)), keys, scale };
}

interface Counts {
	/** Key → kind. */
	text: Map<number, number>;
	/** How many features there are of each kind. */
	lengths: Int32Array;
	marks: Set<number>;
	points: number;
}

function countsOf(row: Rated, language: Language, rules: RuleSet): Counts {
	const reading = read(row.reply, language, row.customer);
	const shared = contentStems(read(row.customer, language), rules);
	const acts = actsOf(rules, reading, shared);
	const seen = features(neutral(reading));
	const text = new Map<number, number>();
	for (let i = 0; i < seen.count; i++) text.set((seen.hashes[i] ?? 0) >>> 0, seen.kinds[i] ?? 0);
	const marks = new Set(marksOf(reading, acts, shared).map((mark) => marksFrom + mark));
	return { text, lengths: seen.counts, marks, points: [...acts, ...bareness(reading, acts)].reduce((sum, act) => sum + act.points, 0) };
}

/** What is rare tells more; what hardly any text has tells nothing. */
function rarity(counts: readonly Counts[], fewest: number): Map<number, number> {
	const seenIn = new Map<number, number>();
	const kindOf = new Map<number, number>();
	for (const count of counts) {
		for (const key of [...count.text.keys(), ...count.marks]) seenIn.set(key, (seenIn.get(key) ?? 0) + 1);
		for (const [key, kind] of count.text) kindOf.set(key, kind);
	}
	const plain = new Map([...seenIn].filter(([, n]) => n >= fewest).map(([key, n]) => [key, Math.log(1 + counts.length / n)]));
	const means = meansOf(counts, plain);
	const strengthOf = (key: number) => {
		const kind = kindOf.get(key) ?? 0;
		return key >= marksFrom ? markStrength / means.all : Math.sqrt(strengths[kinds[kind] ?? 'word']) / (means.kinds[kind] ?? 1);
	};
	return new Map([...plain].map(([key, value]) => [key, value * strengthOf(key)]));
}

/** Root mean squares of what a feature of each kind, and of any, scales to. */
function meansOf(counts: readonly Counts[], scale: ReadonlyMap<number, number>): { kinds: number[]; all: number } {
	const sums = kinds.map(() => 0);
	const lengths = kinds.map(() => 0);
	for (const count of counts) {
		for (const [key, kind] of count.text) sums[kind] = (sums[kind] ?? 0) + (scale.get(key) ?? 0) ** 2;
		count.lengths.forEach((length, kind) => (lengths[kind] = (lengths[kind] ?? 0) + length));
	}
	const total = (list: number[]) => list.reduce((sum, value) => sum + value, 0);
	return { kinds: sums.map((sum, kind) => Math.sqrt(sum / (lengths[kind] ?? 1))), all: Math.sqrt(total(sums) / total(lengths)) };
}

function scaled(count: Counts, indexOf: ReadonlyMap<number, number>, scale: Float64Array): Vector {
	const roots = Array.from(count.lengths, (length) => Math.sqrt(Math.max(1, length)));
	const entries: { index: number; value: number }[] = [];
	for (const key of [...count.text.keys(), ...count.marks]) {
		const index = indexOf.get(key);
		const kind = count.text.get(key);
		if (index !== undefined) entries.push({ index, value: (scale[index] ?? 0) / (kind === undefined ? 1 : (roots[kind] ?? 1)) });
	}
	entries.sort((one, other) => one.index - other.index);
	return {
		index: Int32Array.from(entries, ({ index }) => index),
		value: Float64Array.from(entries, ({ value }) => value),
		points: count.points
	};
}
