// Where people of one assessment stand: totals with their error, in bands, and against those who had the same tasks.
import { bandsOf } from './bands.ts';
import { errorOfTotal, type StandardError } from './error.ts';
import { percentileOf } from './percentile.ts';

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
	const scores = complete.map(({ scored }) => scored.map(({ score }) => score));
	const errors = complete.map(({ scored }) =>
		errorOfTotal(
			scores,
			scored.map(({ weight }) => weight),
			scored.map(({ error }) => error)
		)
	);
	const bands = bandsOf(complete.map(({ total }, i) => ({ total, error: errors[i]!.error })));
	let next = 0;
	return people.map(({ total, tasks }) => {
		if (total === null || tasks.includes(null)) return null;
		const place = next++;
		const others = complete.filter((_, i) => i !== place).map((one) => one.total);
		return { ...errors[place]!, band: bands[place]!, percentile: percentileOf(total, others) };
	});
}
