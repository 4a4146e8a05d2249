// One language: cross-validate, calibrate on what was kept aside, fit on everything, write integers.
import type { Language } from '#lib/core/scenario/types.ts';
import { formatFile } from '#lib/core/scoring/model/file.ts';
import { ruleBooks } from '#lib/core/scoring/model/index.ts';
import { compileRules } from '#lib/core/scoring/politeness/rule-set.ts';
import { calibrate } from './calibrate.ts';
import type { Rated } from './data.ts';
import { loadRated } from './data.ts';
import type { Figures } from './report.ts';
import { quantise } from './quantise.ts';
import { figures, formatFigures } from './report.ts';
import { centre, centreBoth, fit, products, weightsOf } from './ridge.ts';
import type { Vector } from './vectors.ts';
import { vectors } from './vectors.ts';

/** Found by cross-validation. */
const settings = {
	folds: 10,
	lambda: 0.3,
	centring: 0.8,
	pointsPerLevel: 32,
	ownImportance: 0.2,
	contrastImportance: 0.3,
	markedImportance: 0.3
};
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
	const { list, keys, scale } = vectors(rows, language, compileRules(ruleBooks[language]));
	const gram = gramOf(rows, list);
	const learned = crossValidate(rows, list, gram);
	const counted = rows.flatMap((row, i) => (row.counted ? [i] : []));
	const pick = (value: (i: number) => number) => counted.map(value);
	const levels = counted.flatMap((i) => rows[i] ?? []);
	const all = rows.map((_, i) => base + (learned[i] ?? 0) + (list[i]?.points ?? 0));
	const own = rows.flatMap((row, i) => (!row.counted && !row.marked && row.customer !== '' ? [i] : []));
	const raw = pick((i) => all[i] ?? 0);
	const metrics = {
		crossValidated: figures(levels, raw),
		...unreadFigures(levels, raw),
		conversations: figuresOf(own, rows, all),
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
	const whole = rows.flatMap((row, i) => (row.marked ? [] : [{ level: row.level, raw: Math.round(all[i] ?? 0) }]));
	const { table, confidence } = calibrate(
		whole.map((row) => row.raw),
		whole.map((row) => row.level)
	);
	const every = rows.map((_, i) => i);
	const weights = weightsOf(list, solveFor(rows, list, gram, every), keys.length);
	const { header, parts, lost } = quantise(new Map(Array.from(keys, (key, i) => [key, (weights[i] ?? 0) * (scale[i] ?? 0)])));
	print(`${keys.length} weights; ${lost.count} found no place, ${(100 * lost.share).toFixed(1)} % of all`);
	const bytes = formatFile({ header: { language, ...header }, parts: { ...parts, table, confidence } });
	return { bytes, about: { sources, settings, metrics } };
}

interface Gram {
	plain: Float64Array;
	centred: Float64Array;
}

function gramOf(rows: readonly Rated[], list: readonly Vector[]): Gram {
	const plain = products(list);
	const groups = rows.map((row) => row.group);
	return { plain, centred: centreBoth(plain, groups, settings.centring) };
}

/** The same for messages that the authors of the rules had not read: the honest figure. */
function unreadFigures(rows: readonly Rated[], raw: readonly number[]): { unread: Figures } {
	const kept = rows.flatMap((row, i) => (Number(/\d+/.exec(row.group)?.[0] ?? 0) > lastRead ? [i] : []));
	return { unread: figuresOf(kept, rows, raw) };
}

function figuresOf(chosen: readonly number[], rows: readonly Rated[], raw: readonly number[]): Figures {
	return figures(
		chosen.flatMap((i) => rows[i] ?? []),
		chosen.map((i) => raw[i] ?? 0)
	);
}

/** Points for each text from a model that has seen none of its group. */
function crossValidate(rows: readonly Rated[], list: readonly Vector[], gram: Gram): Float64Array {
	const fold = new Map([...new Set(rows.map((row) => row.group))].map((group, i) => [group, i % settings.folds]));
	const points = new Float64Array(rows.length);
	for (let part = 0; part < settings.folds; part++) {
		const seen = rows.flatMap((row, i) => (fold.get(row.group) === part ? [] : [i]));
		const coefficients = solveFor(rows, list, gram, seen);
		rows.forEach((row, i) => {
			if (fold.get(row.group) !== part) return;
			points[i] = seen.reduce((sum, other, k) => sum + (coefficients[k] ?? 0) * (gram.plain[i * rows.length + other] ?? 0), 0);
		});
	}
	return points;
}

/** The model learns what the rules leave over, and mostly how replies to one message differ: what they share is the topic. */
function solveFor(rows: readonly Rated[], list: readonly Vector[], gram: Gram, seen: readonly number[]): Float64Array {
	const groups = seen.map((i) => rows[i]?.group ?? '');
	const wanted = centre(
		seen.map((i) => (targets[rows[i]?.level ?? 3] ?? 0) * settings.pointsPerLevel - (list[i]?.points ?? 0)),
		groups,
		settings.centring
	);
	const importance = seen.map((i) => importanceOf(rows[i]));
	return centre(fit(gram.centred, rows.length, seen, [...wanted], importance, settings.lambda), groups, settings.centring);
}

function importanceOf(row: Rated | undefined): number {
	return row?.counted ? 1 : row?.marked ? settings.markedImportance : settings.ownImportance;
}
