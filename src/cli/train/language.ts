// One language: cross-validate, calibrate on what was kept aside, fit on everything, write integers.
import type { Language } from '#lib/core/scenario/types.ts';
import { formatFile } from '#lib/core/scoring/model/file.ts';
import { ruleBooks } from '#lib/core/scoring/model/index.ts';
import { unit } from '#lib/core/scoring/politeness/levels.ts';
import { compileRules } from '#lib/core/scoring/politeness/rule-set.ts';
import { calibrate } from './calibrate.ts';
import type { Rated } from './data.ts';
import { loadRated } from './data.ts';
import { importanceOf, linesAcross, linesFor, partsOf, settings, soundsAcross } from './learn.ts';
import type { Mixture } from './mixture.ts';
import { differences, mix } from './mixture.ts';
import { quantise } from './quantise.ts';
import type { Figures } from './report.ts';
import { figures, formatFigures } from './report.ts';
import type { Vectors } from './vectors.ts';
import { vectors } from './vectors.ts';

/** Contexts 1 to this were read while the rules were written. */
const lastRead = 40;

export function trainLanguage(
	folder: string,
	language: Language,
	print: (line: string) => void
): { bytes: Uint8Array; about: Record<string, unknown> } {
	const { rows, sources } = loadRated(folder, language);
	print(`${rows.length} texts`);
	const seen = vectors(rows, language, compileRules(ruleBooks[language]));
	const points = seen.list.map((vector) => vector.points);
	const parts = partsOf(rows);
	const lines = linesAcross(rows, seen, parts);
	const sounds = soundsAcross(rows, lines, points, parts);
	const raw = sounds.map((sound) => sound.raw);
	const metrics = metricsOf(rows, raw, points);
	for (const [name, result] of Object.entries(metrics)) print(`${name}: ${formatFigures(result)}`);
	print(heardHostile(rows, sounds));
	const whole = rows.flatMap((row, i) => (row.marked ? [] : [i]));
	const levels = whole.map((i) => rows[i]?.level ?? 3);
	const importance = whole.map((i) => importanceOf(rows[i]));
	const { table, confidence } = calibrate(
		whole.map((i) => raw[i] ?? 0),
		levels,
		importance
	);
	const mixture = mix(
		whole.map((i) => [...(lines[i] ?? []), points[i] ?? 0]),
		levels.map((level) => level - 1),
		importance
	);
	const { weights, header } = mixed(rows, seen, mixture);
	const { header: scales, parts: tables, lost } = quantise(weights);
	print(`${weights.size} features; ${lost.count} found no place, ${(100 * lost.share).toFixed(1)} % of all`);
	const bytes = formatFile({ header: { language, ...scales, ...header }, parts: { ...tables, table, confidence } });
	return { bytes, about: { sources, settings, metrics } };
}

/** The lines of all texts, and what the mixture makes of them, as one weight for each feature and voice in 64ths. */
function mixed(
	rows: readonly Rated[],
	seen: Vectors,
	mixture: Mixture
): { weights: Map<number, number[]>; header: { pointScale: number[]; offset: number[] } } {
	const every = rows.map((_, i) => i);
	const lines = linesFor(rows, seen, every);
	const inputs = differences(mixture);
	const weights = new Map(
		Array.from(seen.keys, (key, i) => {
			const ofVoice = (voice: number) => lines.reduce((sum, line, k) => sum + (line[i] ?? 0) * (inputs[k]?.[voice] ?? 0), 0);
			return [key, [0, 1, 2, 3].map((voice) => ofVoice(voice) * (seen.scale[i] ?? 0) * unit)] as const;
		})
	);
	const [ofPoints = [], constant = []] = inputs.slice(lines.length);
	return {
		weights: new Map([...weights].map(([key, list_]) => [key, [...list_]])),
		header: {
			pointScale: ofPoints.map((value) => Math.round(value * unit * 1024)),
			offset: constant.map((value) => Math.round(value * unit))
		}
	};
}

function metricsOf(rows: readonly Rated[], raw: readonly number[], points: readonly number[]): Record<string, Figures> {
	const chosen = (wanted: (row: Rated) => boolean) => rows.flatMap((row, i) => (wanted(row) ? [i] : []));
	const of = (indexes: readonly number[], scores: readonly number[]) =>
		figures(
			indexes.flatMap((i) => rows[i] ?? []),
			indexes.map((i) => scores[i] ?? 0)
		);
	const rated = chosen((row) => row.counted);
	const unread = rated.filter((i) => Number(/\d+/.exec(rows[i]?.group ?? '')?.[0] ?? 0) > lastRead);
	return {
		crossValidated: of(rated, raw),
		// The same for messages that the authors of the rules had not read.
		unread: of(unread, raw),
		conversations: of(
			chosen((row) => !row.counted && !row.marked && row.customer !== '' && row.writer === undefined),
			raw
		),
		// Imagined writers of whom nothing was learned.
		writers: of(
			chosen((row) => row.writer !== undefined),
			raw
		),
		rulesAlone: of(rated, points)
	};
}

function heardHostile(rows: readonly Rated[], sounds: readonly { hostile: number }[]): string {
	const heard = (hostile: boolean, limit: number) =>
		rows.filter((row, i) => row.counted && (row.level === 1) === hostile && (sounds[i]?.hostile ?? 0) >= limit).length;
	return [700, 800, 900].map((limit) => `hostile from ${limit}: ${heard(true, limit)} heard, ${heard(false, limit)} false`).join('; ');
}
