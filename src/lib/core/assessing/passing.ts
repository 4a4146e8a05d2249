// When somebody has passed an assessment. It marks people for those who decide; nobody is rejected by it.
import type { Critical } from '../scenario/types.ts';

export const allCriticals = ['rude', 'leak', 'ignored', 'forbidden'] as const satisfies readonly Critical[];

/** What an assessment asks for. `criticals`: those that fail a candidate; null: all of them. */
export interface Bar {
	/** 0–100 */
	passMark: number;
	criticals: readonly Critical[] | null;
}

/** Of what was found, each once, what fails the candidate here. */
export const failingOf = (found: readonly Critical[], { criticals }: Pick<Bar, 'criticals'>): Critical[] =>
	allCriticals.filter((one) => found.includes(one) && (criticals === null || criticals.includes(one)));

export const passes = ({ total, criticals }: { total: number; criticals: readonly Critical[] }, bar: Bar): boolean =>
	total >= bar.passMark && failingOf(criticals, bar).length === 0;
