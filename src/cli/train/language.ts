// One language: cross-validate, calibrate on what was kept aside, fit on everything, write integers.
import type { Language } from '#lib/core/scenario/types.ts';
import { formatFile } from '#lib/core/scoring/model/file.ts';
import { ruleBooks } from '#lib/core/scoring/model/index.ts';
import { buckets } from '#lib/core/scoring/model/features.ts';
import { compileRules } from '#lib/core/scoring/politeness/rule-set.ts';
import { calibrate } from './calibrate.ts';
import type { Rated } from './data.ts';
import { loadRated } from './data.ts';
import type { Figures } from './report.ts';
import { figures, formatFigures } from './report.ts';
import { fit, products, weightsOf } from './ridge.ts';
import type { Vector } from './vectors.ts';
import { dimensions, vectors } from './vectors.ts';

/** Found by cross-validation. */
const settings = { folds: 10, lambda: 0.15, pointsPerLevel: 32, ruleShare: 1, ownImportance: 0.08 };
const base = 128;
/** Where levels 1–5 lie, in steps: hostility lies further from coldness than coldness from calm. */
const targets = [0, -2.8, -1, 0, 1, 2.4];
/** Contexts 1 to this were read while the rules were written. */
const lastRead = 40;

export function trainLanguage(
	folder: string,
	language: Language,
	print: (line: string) => void
): { bytes: Uint8Array; about: Record<string, unknown> } {
	const { rows, sources } = loadRated(folder, language);
	print(`${rows.length} texts`);
	const { list, scale } = vectors(rows, language, compileRules(ruleBooks[language]));
	const gram = products(list);
	const learned = crossValidate(rows, list, gram);
	const counted = rows.flatMap((row, i) => (row.counted ? [i] : []));
	const pick = (value: (i: number) => number) => counted.map(value);
	const levels = counted.map((i) => rows[i]).filter((row) => row !== undefined);
	const raw = pick((i) => base + (learned[i] ?? 0) + (list[i]?.points ?? 0));
	const metrics = {
		crossValidated: figures(levels, raw),
		...unreadFigures(levels, raw),
		rulesAlone: figures(
			levels,
			pick((i) => list[i]?.points ?? 0)
		),
		modelAlone: figures(
			levels,
			pick((i) => learned[i] ?? 0)
		)
	};
	for (const [name, result] of Object.entries(metrics)) print(`${name}: ${formatFigures(result)}`);
	const { table, confidence } = calibrate(
		raw.map(Math.round),
		levels.map((row) => row.level)
	);
	const all = rows.map((_, i) => i);
	const weights = weightsOf(list, all, solveFor(rows, list, gram, all), dimensions);
	const { header, parts } = quantise(weights.map((weight, key) => weight * (scale[key] ?? 0)));
	const bytes = formatFile({ header: { language, ...header }, parts: { ...parts, table, confidence } });
	return { bytes, about: { sources, settings, metrics } };
}

/** The same for messages that the authors of the rules had not read: the honest figure. */
function unreadFigures(rows: readonly Rated[], raw: readonly number[]): { unread: Figures } {
	const kept = rows.flatMap((row, i) => (Number(/\d+/.exec(row.group)?.[0] ?? 0) > lastRead ? [i] : []));
	return {
		unread: figures(
			kept.map((i) => rows[i]).filter((row) => row !== undefined),
			kept.map((i) => raw[i] ?? 0)
		)
	};
}

/** Points for each text from a model that has seen none of its group; our own texts only teach. */
function crossValidate(rows: readonly Rated[], list: readonly Vector[], gram: Float64Array): Float64Array {
	const groups = [...new Set(rows.filter((row) => row.counted).map((row) => row.group))];
	const fold = new Map(groups.map((group, i) => [group, i % settings.folds]));
	const points = new Float64Array(rows.length);
	for (let part = 0; part < settings.folds; part++) {
		const seen = rows.flatMap((row, i) => (fold.get(row.group) === part ? [] : [i]));
		const coefficients = solveFor(rows, list, gram, seen);
		rows.forEach((row, i) => {
			if (fold.get(row.group) !== part) return;
			points[i] = seen.reduce((sum, other, k) => sum + (coefficients[k] ?? 0) * (gram[i * rows.length + other] ?? 0), 0);
		});
	}
	return points;
}

/** The model learns what the rules leave over. */
function solveFor(rows: readonly Rated[], list: readonly Vector[], gram: Float64Array, seen: readonly number[]): Float64Array {
	const wanted = seen.map(
		(i) => (targets[rows[i]?.level ?? 3] ?? 0) * settings.pointsPerLevel - settings.ruleShare * (list[i]?.points ?? 0)
	);
	const importance = seen.map((i) => (rows[i]?.counted ? 1 : settings.ownImportance));
	return fit(gram, rows.length, seen, wanted, importance, settings.lambda);
}

function quantise(weights: Float64Array): { header: Record<string, number>; parts: Record<string, Uint8Array> } {
	const text = toBytes(weights.subarray(0, buckets));
	const marks = toBytes(weights.subarray(buckets));
	return {
		header: { textScale: Math.round(text.unit * 1024), markScale: Math.round(marks.unit * 1024), offset: 0 },
		parts: { text: text.bytes, marks: marks.bytes }
	};
}

/** Weights as whole multiples of `unit`, the largest few cut off at ±127. */
function toBytes(weights: Float64Array): { bytes: Uint8Array; unit: number } {
	const sizes = [...weights].map(Math.abs).sort((one, other) => other - one);
	const unit = (sizes[Math.floor(sizes.length / 5000)] ?? 1) / 127;
	const signed = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))));
	return { bytes: new Uint8Array(signed.buffer), unit };
}
