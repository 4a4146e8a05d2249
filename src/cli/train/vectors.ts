// Replies as sparse vectors, scaled exactly as the model's integers will scale them.
import type { Language } from '#lib/core/scenario/types.ts';
import { buckets, features } from '#lib/core/scoring/model/features.ts';
import { markBuckets } from '#lib/core/scoring/model/marks.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { actsOf } from '#lib/core/scoring/politeness/acts.ts';
import { bareness } from '#lib/core/scoring/politeness/bare.ts';
import type { RuleSet } from '#lib/core/scoring/politeness/rule-set.ts';
import { contentStems } from '#lib/core/scoring/politeness/rule-set.ts';
import { marksOf } from '#lib/core/scoring/politeness/shape.ts';
import type { Rated } from './data.ts';

/** Weights 0 … buckets-1 are of the text, the rest of marks. */
export const dimensions = buckets + markBuckets;

export interface Vector {
	index: Int32Array;
	value: Float64Array;
	/** What named rules add on their own. */
	points: number;
}

/** How strong marks are beside the text: found by cross-validation. */
const markStrength = 0.06;

export function vectors(rows: readonly Rated[], language: Language, rules: RuleSet): { list: Vector[]; scale: Float64Array } {
	const counts = rows.map((row) => countsOf(row, language, rules));
	const scale = rarity(counts);
	return { list: counts.map((count) => scaled(count, scale)), scale };
}

interface Counts {
	text: Map<number, number>;
	marks: Set<number>;
	length: number;
	points: number;
}

function countsOf(row: Rated, language: Language, rules: RuleSet): Counts {
	const reading = read(row.reply, language, row.customer);
	const shared = contentStems(read(row.customer, language), rules);
	const acts = actsOf(rules, reading, shared);
	const seen = features(reading);
	const text = new Map<number, number>();
	for (let i = 0; i < seen.count; i++) text.set(seen.buckets[i] ?? 0, 1);
	const marks = new Set(marksOf(reading, acts, shared).map((mark) => buckets + mark));
	return { text, marks, length: text.size, points: [...acts, ...bareness(reading, acts)].reduce((sum, act) => sum + act.points, 0) };
}

/** What is rare tells more. */
function rarity(counts: readonly Counts[]): Float64Array {
	const seenIn = new Float64Array(dimensions);
	for (const count of counts) for (const key of [...count.text.keys(), ...count.marks]) seenIn[key] = (seenIn[key] ?? 0) + 1;
	const scale = seenIn.map((n) => (n === 0 ? 0 : Math.log(1 + counts.length / n)));
	let sum = 0;
	let length = 0;
	for (const count of counts) {
		for (const [key, n] of count.text) sum += n * (scale[key] ?? 0) ** 2;
		length += count.length;
	}
	const mean = Math.sqrt(sum / length);
	return scale.map((value, key) => (key < buckets ? value / mean : (value / mean) * markStrength));
}

function scaled(count: Counts, scale: Float64Array): Vector {
	const root = Math.sqrt(Math.max(1, count.length));
	const entries: [number, number][] = [...count.text].map(([key, n]) => [key, (n * (scale[key] ?? 0)) / root]);
	for (const key of count.marks) entries.push([key, scale[key] ?? 0]);
	entries.sort((one, other) => one[0] - other[0]);
	return {
		index: Int32Array.from(entries, (entry) => entry[0]),
		value: Float64Array.from(entries, (entry) => entry[1]),
		points: count.points
	};
}
