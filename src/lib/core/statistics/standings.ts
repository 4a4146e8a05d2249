// Where people of one assessment stand: totals with their error, in bands, and against those who had the same tasks.
import { bandsOf } from './bands.ts';
import { errorOfTotal, residualVariance, type StandardError } from './error.ts';
import { percentilesOf } from './percentile.ts';

/** One person's scores in the order of the tasks; null: that task is not scored yet. */
export interface Sat {
	/** 0–100; null: not everything is scored yet. */
	total: number | null;
	/** `error`: of the conversation, points. */
	tasks: readonly ({ score: number; error: number; weight: number } | null)[];
}

export interface Standing extends StandardError {
	/** From 1. Inside a band there is no order. */
	band: number;
	/** Share of the others that lie below, 0–100; null: fewer than twenty others. */
	percentile: number | null;
}

/** In the order of the people; null: no total yet. */
export function standingsOf(people: readonly Sat[]): (Standing | null)[] {
	const complete = people.flatMap(({ total, tasks }) => {
		const scored = tasks.filter((task) => task !== null);
		return total !== null && scored.length === tasks.length ? [{ total, scored }] : [];
	});
	const residual = residualVariance(complete.map(({ scored }) => scored.map(({ score }) => score)));
	const errors = complete.map(({ scored }) => errorOfTotal(scored, residual));
	const totals = complete.map(({ total }) => total);
	const bands = bandsOf(totals.map((total, i) => ({ total, error: errors[i]!.error })));
	const percentiles = percentilesOf(totals);
	let next = 0;
	return people.map(({ total, tasks }) => {
		if (total === null || tasks.includes(null)) return null;
		const place = next++;
		return { ...errors[place]!, band: bands[place]!, percentile: percentiles[place] ?? null };
	});
}
