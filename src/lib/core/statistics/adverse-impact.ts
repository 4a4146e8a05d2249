// Whether one group passes less often than another, and how surely. Several figures side by side and never one light:
// each misleads alone, above all where few people were judged.

import { sum } from './moments.ts';

export interface Group {
	passed: number;
	failed: number;
}

export interface AdverseImpact {
	/** Share of the second group that passed to the first's; null: nobody of the first passed. Below 0.8 US authorities look closer. */
	ratio: number | null;
	/** Pooled two-proportion z, without sign; null: all or none passed. */
	z: number | null;
	/** Fisher's exact test, two-sided. */
	fisher: number;
	/** The same, with what is as likely as what was seen counted half: less cautious with few people. */
	midP: number;
	/** 95 % interval of the difference in shares (first less second), by Newcombe's method from Wilson's; null: a group is empty. */
	difference: { from: number; to: number } | null;
	/** Too few for any of it to mean much: fewer than five expected in a cell. */
	tooFew: boolean;
}

const certain = 1.96;

/** @param first the group that passes more often, of whole numbers */
export function adverseImpact(first: Group, second: Group): AdverseImpact {
	const [n, m] = [first.passed + first.failed, second.passed + second.failed];
	const passed = first.passed + second.passed;
	const all = n + m;
	const [one, two] = [first.passed / n, second.passed / m];
	const pooled = passed / all;
	const spread = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
	const { rarer, alike } = fisher(first, second);
	const empty = n === 0 || m === 0;
	return {
		ratio: empty || first.passed === 0 ? null : two / one,
		z: empty || spread === 0 ? null : Math.abs(one - two) / spread,
		fisher: rarer + alike,
		midP: rarer + alike / 2,
		difference: empty ? null : newcombe(first, second),
		tooFew: empty || Math.min(n, m) * Math.min(passed, all - passed) < 5 * all
	};
}

/**
 * How probable tables with the same margins are that are less likely than this one, and those as likely, it among them.
 * Counted from the likeliest outwards, so that nothing overflows.
 */
function fisher(first: Group, second: Group): { rarer: number; alike: number } {
	const n = first.passed + first.failed;
	const m = second.passed + second.failed;
	const passed = first.passed + second.passed;
	const [least, most] = [Math.max(0, passed - m), Math.min(n, passed)];
	const mode = Math.min(most, Math.max(least, Math.floor(((passed + 1) * (n + 1)) / (n + m + 2))));
	const weights = new Map([[mode, 1]]);
	for (let k = mode; k < most; k++) weights.set(k + 1, (weights.get(k)! * (n - k) * (passed - k)) / ((k + 1) * (m - passed + k + 1)));
	for (let k = mode; k > least; k--) weights.set(k - 1, (weights.get(k)! * k * (m - passed + k)) / ((n - k + 1) * (passed - k + 1)));
	const own = weights.get(first.passed)!;
	// Rounding may tell equals apart.
	const isAlike = (weight: number) => Math.abs(weight - own) <= own * 1e-9;
	const all = [...weights.values()];
	const total = sum(all);
	return {
		rarer: sum(all.filter((weight) => weight < own && !isAlike(weight))) / total,
		alike: sum(all.filter(isAlike)) / total
	};
}

/** Newcombe, Interval estimation for the difference between independent proportions (1998), method 10. */
function newcombe(first: Group, second: Group): { from: number; to: number } {
	const [a, b] = [wilson(first), wilson(second)];
	const gap = a.share - b.share;
	const away = (x: number, y: number) => Math.sqrt(x * x + y * y);
	return { from: gap - away(a.share - a.from, b.to - b.share), to: gap + away(a.to - a.share, b.share - b.from) };
}

function wilson({ passed, failed }: Group): { share: number; from: number; to: number } {
	const n = passed + failed;
	const share = passed / n;
	const square = certain * certain;
	const middle = share + square / (2 * n);
	const half = certain * Math.sqrt((share * (1 - share) + square / (4 * n)) / n);
	return { share, from: (middle - half) / (1 + square / n), to: (middle + half) / (1 + square / n) };
}
