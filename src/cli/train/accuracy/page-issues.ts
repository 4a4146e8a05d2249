// Graded remarks about pages, read from the scenarios: what a mark says, held against each issue of its page.
import { prepare, type References } from '#lib/core/scoring/accuracy/references.ts';
import { pointsOf } from '#lib/core/scoring/accuracy/scenario-points.ts';
import type { Point } from '#lib/core/scoring/accuracy/wording.ts';
import type { Scenario } from '#lib/core/scenario/types.ts';
import { editions, held, type Example } from './graded.ts';

/** Issues of all pages: each knows all its samples but the one that is judged. */
export async function gradedIssues(folder: string): Promise<Example[]> {
	return (await editions(folder)).flatMap((scenario) => {
		const { points } = pointsOf(scenario).issues;
		return points.flatMap((point) => samplesOf(scenario, points, point));
	});
}

/** Judged without one of each kind, as facts are; what names one issue names no other. */
function samplesOf(scenario: Scenario, points: Point[], point: Point): Example[] {
	const { yes, no } = point.samples;
	const without = (list: string[], i: number): string[] => list.filter((_, other) => other !== i % list.length);
	return Array.from({ length: Math.max(yes.length, no.length) }, (_, i) => {
		const samples = { yes: without(yes, i), no: without(no, i) };
		const references = prepare(
			points.map((other) => (other === point ? { ...point, samples } : other)),
			scenario.language
		);
		return [yes[i], no[i]].flatMap((text, side) => (text === undefined ? [] : against(scenario, references, text, point, side === 0)));
	}).flat();
}

/** A text that names an issue, against it and against all others; a near-miss against its own alone. */
function against({ id, language }: Scenario, references: References, text: string, point: Point, conveys: boolean): Example[] {
	return held(text, references).flatMap((found) => {
		const other = references.points[found.match.point]?.id ?? '';
		if (other !== point.id && !conveys) return [];
		const from = other === point.id ? 'samples' : 'around';
		return [{ ...found, group: `${id}/${other}`, from, language, conveys: conveys && from === 'samples' }];
	});
}
