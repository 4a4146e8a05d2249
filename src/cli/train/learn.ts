// Two steps: a straight line for each step between levels, and a mixture of what the lines say.
import type { Sound } from '#lib/core/scoring/politeness/levels.ts';
import { soundOf, unit } from '#lib/core/scoring/politeness/levels.ts';
import type { Rated } from './data.ts';
import { mix, voicesOf } from './mixture.ts';
import { fit, said } from './ridge.ts';
import type { Vectors } from './vectors.ts';

/** Found by cross-validation. */
export const settings = { folds: 10, lambda: 0.2, ownImportance: 0.2, writerImportance: 0.7, markedImportance: 0.3, plainImportance: 0.07 };
/** A line tells texts of this level and above from those below. */
const steps = [2, 3, 4, 5];

export function importanceOf(row: Rated | undefined): number {
	if (row?.plain) return settings.plainImportance;
	if (row?.writer !== undefined) return settings.writerImportance;
	return row?.counted ? 1 : row?.marked ? settings.markedImportance : settings.ownImportance;
}

/** The part of each text; replies to one message stay together, and so do all of an imagined writer's. */
export function partsOf(rows: readonly Rated[]): number[] {
	const together = rows.map(({ writer, group }) => writer ?? group);
	const part = new Map([...new Set(together)].map((name, i) => [name, i % settings.folds]));
	return together.map((name) => part.get(name) ?? 0);
}

/** Weights of features in each of the lines, from the chosen texts. */
export function linesFor(rows: readonly Rated[], { list, keys }: Vectors, chosen: readonly number[]): Float64Array[] {
	const vectors = chosen.flatMap((i) => list[i] ?? []);
	const importance = chosen.map((i) => importanceOf(rows[i]));
	return steps.map((step) => {
		const target = chosen.map((i) => ((rows[i]?.level ?? 3) >= step ? 1 : -1));
		return fit(vectors, keys.length, target, importance, settings.lambda);
	});
}

/** What lines say of each text that have seen none of its part. */
export function linesAcross(rows: readonly Rated[], seen: Vectors, parts: readonly number[]): number[][] {
	const heard = rows.map((): number[] => []);
	for (let part = 0; part < settings.folds; part++) {
		const others = rows.flatMap((_, i) => (parts[i] === part ? [] : [i]));
		const lines = linesFor(rows, seen, others);
		rows.forEach((_, i) => {
			if (parts[i] === part) heard[i] = lines.map((line) => said(seen.list[i], line));
		});
	}
	return heard;
}

/** How each text sounds to a mixture that has seen none of its part. */
export function soundsAcross(
	rows: readonly Rated[],
	lines: readonly (readonly number[])[],
	points: readonly number[],
	parts: readonly number[]
): Sound[] {
	const inputs = rows.map((_, i) => [...(lines[i] ?? []), points[i] ?? 0]);
	const sounds = rows.map((): Sound => ({ level: 2, raw: 0, hostile: 0 }));
	for (let part = 0; part < settings.folds; part++) {
		const seen = rows.flatMap((row, i) => (parts[i] === part || row.marked ? [] : [i]));
		const mixture = mix(
			seen.map((i) => inputs[i] ?? []),
			seen.map((i) => (rows[i]?.level ?? 3) - 1),
			seen.map((i) => importanceOf(rows[i]))
		);
		rows.forEach((_, i) => {
			if (parts[i] !== part) return;
			sounds[i] = soundOf(voicesOf(mixture, inputs[i] ?? []).map((voice) => Math.round(voice * unit)));
		});
	}
	return sounds;
}
