// Criteria that begin with full marks and lose points for what went wrong: one table of prices each.
import type { Criterion } from '../../scenario/types.ts';
import type { Finding } from '../types.ts';
import { finding, type Part } from './parts.ts';
import { clamp } from './shares.ts';

/** By rule: points off, and how many times they are taken. Beyond that a slip is told and not counted; 0 times: it is told alone. */
export type Prices<Rule extends string> = Readonly<Record<Rule, readonly [points: number, times: number]>>;

export interface Slip<Rule extends string> {
	rule: Rule;
	at: Finding['at'];
	beat: string | null;
	params?: Finding['params'];
	/** Instead of the price in the table, where it is a matter of degree. */
	points?: number;
}

/** One slip in ten is none; and what the reader did not notice makes four points. */
const misread = 0.1;
const unseen = 16;

export function lessSlips<Rule extends string>(criterion: Criterion, prices: Prices<Rule>, slips: Slip<Rule>[]): Part {
	const times = new Map<Rule, number>();
	const findings = slips.map(({ rule, at, beat, params, points }) => {
		const [price, most] = prices[rule];
		const before = times.get(rule) ?? 0;
		times.set(rule, before + 1);
		return finding(criterion, rule, before < most ? 0 - (points ?? price) : 0, at, beat, params);
	});
	const counted = findings.filter(({ points }) => points < 0);
	const lost = counted.reduce((sum, { points }) => sum + points, 0);
	const score = clamp(100 + lost);
	return {
		score,
		sum: [
			{ label: 'full-marks', value: 100 },
			...(lost === 0 ? [] : [{ label: 'slips', value: lost, params: { count: counted.length } }]),
			...(score === 100 + lost ? [] : [{ label: 'not-below-zero', value: score - 100 - lost }])
		],
		findings,
		variance: unseen + counted.reduce((sum, { points }) => sum + points * points * misread, 0)
	};
}
