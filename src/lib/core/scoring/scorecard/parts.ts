// One criterion scored: its number, how the number adds up, and what was found.
import type { Criterion } from '../../scenario/types.ts';
import type { CriterionScore, Finding } from '../types.ts';

export interface Part {
	score: number;
	/** Adds up to `score`. */
	sum: CriterionScore['sum'];
	findings: Finding[];
	/** Variance of the score, points squared. */
	variance: number;
}

export function finding(
	criterion: Criterion,
	rule: string,
	points: number,
	at: Finding['at'],
	beat: string | null,
	params: Finding['params'] = {}
): Finding {
	return { criterion, rule, points, at, beat, params };
}

/** Where there should be words and are none, there is nothing to give points for. */
export function wordless(): Part {
	return { score: 0, sum: [{ label: 'no-reply', value: 0 }], findings: [], variance: 0 };
}
