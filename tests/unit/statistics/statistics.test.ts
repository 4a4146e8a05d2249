import { describe, expect, it } from 'vitest';
import { adverseImpact } from '../../../src/lib/core/statistics/adverse-impact.ts';
import { agreementOf, weightedKappa } from '../../../src/lib/core/statistics/agreement.ts';
import { bandsOf } from '../../../src/lib/core/statistics/bands.ts';
import { errorOfTotal, residualVariance } from '../../../src/lib/core/statistics/error.ts';
import { percentilesOf } from '../../../src/lib/core/statistics/percentile.ts';
import { standingsOf } from '../../../src/lib/core/statistics/standings.ts';
import { alphaOf } from '../../../src/lib/core/statistics/reliability.ts';

const rounded = (value: number | null, places: number) => (value === null ? null : Number(value.toFixed(places)));

describe('adverse impact', () => {
	// passed and failed of two groups → ratio, z, Fisher, mid-p; R 4.3 (fisher.test, prop.test without correction) gives the same.
	it.each<[number, number, number, number, number, number | null, number, number | null]>([
		[15, 10, 2, 8, 0.333, 2.139, 0.0599, 0.0437],
		[48, 32, 12, 28, 0.5, 3.098, 0.0034, 0.0021],
		[3, 1, 1, 3, 0.333, null, 0.4857, 0.2571],
		[5, 5, 1, 9, 0.2, 1.952, 0.1409, 0.0759],
		[20, 20, 14, 26, 0.7, 1.357, 0.258, null],
		[200, 200, 150, 250, 0.75, 3.563, 0.0005, null]
	])('%i of %i against %i of %i', (a, b, c, d, ratio, z, fisher, midP) => {
		const found = adverseImpact({ passed: a, failed: b }, { passed: c, failed: d });
		expect([rounded(found.ratio, 3), rounded(found.fisher, 4)]).toEqual([ratio, fisher]);
		if (z !== null) expect(rounded(found.z, 3)).toBe(z);
		if (midP !== null) expect(rounded(found.midP, 4)).toBe(midP);
	});

	it('says when there are too few', () => {
		const tooFew = (...[a, b, c, d]: [number, number, number, number]) =>
			adverseImpact({ passed: a, failed: b }, { passed: c, failed: d }).tooFew;
		expect([tooFew(3, 1, 1, 3), tooFew(0, 0, 3, 3), tooFew(48, 32, 12, 28)]).toEqual([true, true, false]);
	});

	it('gives an interval that holds the difference, and holds 0 where nothing is sure', () => {
		const { difference } = adverseImpact({ passed: 56, failed: 14 }, { passed: 48, failed: 32 });
		// The example of Newcombe's paper: 0.2 (0.0524, 0.3339).
		expect([rounded(difference!.from, 4), rounded(difference!.to, 4)]).toEqual([0.0524, 0.3339]);
	});

	it('makes no figure up for an empty group, or where everybody passed', () => {
		expect(adverseImpact({ passed: 4, failed: 1 }, { passed: 0, failed: 0 })).toMatchObject({ ratio: null, z: null, difference: null });
		expect(adverseImpact({ passed: 4, failed: 0 }, { passed: 7, failed: 0 })).toMatchObject({ ratio: 1, z: null, fisher: 1 });
	});

	it('does not overflow with many thousands', () => {
		const { fisher } = adverseImpact({ passed: 40_000, failed: 20_000 }, { passed: 26_600, failed: 13_400 });
		expect(fisher).toBeGreaterThan(0.5);
		expect(fisher).toBeLessThan(1);
	});
});

describe('bands', () => {
	const of = (...totals: number[]) => bandsOf(totals.map((total) => ({ total, error: 3 })));

	it('hold everybody within 1.96·√2 errors of their best, whatever the order', () => {
		// 1.96·√2·3 = 8.3
		expect(of(90, 82, 81, 74, 72)).toEqual([1, 1, 2, 2, 3]);
		expect(of(72, 81, 90, 74, 82)).toEqual([3, 2, 1, 2, 1]);
	});

	it.each([
		[6, [1, 1]],
		[1, [1, 2]]
	])('are wider for a score that is less sure (%i)', (error, bands) =>
		expect(
			bandsOf([
				{ total: 90, error: 1 },
				{ total: 80, error }
			])
		).toEqual(bands)
	);

	it('of nobody are none, and of equals one', () => expect([of(), of(5, 5, 5)]).toEqual([[], [1, 1, 1]]));
});

describe('the standard error of a total', () => {
	const people = (count: number, row: (i: number) => number[]) => Array.from({ length: count }, (_, i) => row(i));
	const halves = [6, 8].map((error) => ({ weight: 50, error }));

	it("comes from the conversations' own errors while there are few people, or a single task", () => {
		expect(errorOfTotal(halves, residualVariance(people(19, (i) => [i, 2 * i])))).toEqual({ error: 5, from: 'replies' });
		const one = [{ weight: 100, error: 7 }];
		expect(errorOfTotal(one, residualVariance(people(30, (i) => [i])))).toEqual({ error: 7, from: 'replies' });
	});

	it('comes from how people differ between tasks once there are twenty', () => {
		// Each is 4 better in one task than in the other beyond the tasks' own difference: residuals of ±2.
		const scores = people(20, (i) => [60 + i + (i % 2 ? 2 : -2), 40 + i + (i % 2 ? -2 : 2)]);
		const { error, from } = errorOfTotal(halves, residualVariance(scores));
		// 20·2·4 squares over 19 degrees of freedom, halved by two equal tasks
		expect([from, rounded(error, 6)]).toEqual(['tasks', rounded(Math.sqrt(160 / 19 / 2), 6)]);
	});

	it('is none where everybody keeps their distance in every task', () =>
		expect(errorOfTotal(halves, residualVariance(people(20, (i) => [60 + i, 40 + i]))).error).toBeCloseTo(0, 6));
});

describe('agreement of raters', () => {
	it.each<[string, [number, number][], number | null, string]>([
		[
			'alike',
			[
				[10, 15],
				[50, 55],
				[90, 95]
			],
			1,
			'almost-perfect'
		],
		[
			'the other way round',
			[
				[10, 90],
				[90, 10]
			],
			-1,
			'none'
		],
		[
			'next door',
			[
				[10, 30],
				[30, 50],
				[50, 70],
				[70, 90]
			],
			1 - (4 * 4) / 56,
			'substantial'
		],
		[
			'everybody the same',
			[
				[50, 50],
				[50, 50]
			],
			null,
			''
		]
	])('%s', (_, pairs, expected, called) => {
		const kappa = weightedKappa(pairs);
		expect(rounded(kappa, 6)).toBe(rounded(expected, 6));
		if (kappa !== null) expect(agreementOf(kappa)).toBe(called);
	});
});

describe("Cronbach's alpha", () => {
	it('is 1 where tasks say the same, and near 0 where they do not', () => {
		expect(
			alphaOf([
				[1, 1],
				[2, 2],
				[3, 3]
			])
		).toBeCloseTo(1, 9);
		expect(
			alphaOf([
				[1, 1],
				[1, 3],
				[3, 1],
				[3, 3]
			])
		).toBeCloseTo(0, 9);
	});

	it('is not said of one task, one person, or all alike', () =>
		expect([
			alphaOf([[1], [2]]),
			alphaOf([[1, 2]]),
			alphaOf([
				[5, 5],
				[5, 5]
			]),
			alphaOf([])
		]).toEqual([null, null, null, null]));
});

describe('percentiles', () => {
	it('count who is below, and half of the equals, and never oneself', () => {
		const totals = [...Array.from({ length: 20 }, (_, i) => i * 5), 95];
		const found = percentilesOf(totals);
		// 0 is below all; two are at 95, with 19 below and one equal
		expect([found[0], found[10], found[19], found[20]]).toEqual([0, 50, 98, 98]);
	});

	it('are not said of fewer than twenty others', () => expect(percentilesOf([1, 2, 3])).toEqual([null, null, null]));
});

describe('standings', () => {
	const sat = (...scores: (number | null)[]) => {
		const tasks = scores.map((score) => (score === null ? null : { score, error: 4, weight: 50 }));
		const known = scores.filter((score) => score !== null);
		return { total: known.length === scores.length ? known.reduce((sum, score) => sum + score, 0) / known.length : null, tasks };
	};

	it('are given to those who have finished, each with error and band', () =>
		expect(standingsOf([sat(90, 80), sat(70, null), sat(88, 80), sat(60, 40)])).toEqual([
			{ error: Math.sqrt(8), from: 'replies', band: 1, percentile: null },
			null,
			{ error: Math.sqrt(8), from: 'replies', band: 1, percentile: null },
			{ error: Math.sqrt(8), from: 'replies', band: 2, percentile: null }
		]));

	it('tell the place among the others once there are twenty of them, and never count oneself', () => {
		const people = Array.from({ length: 21 }, (_, i) => sat(i * 2, i * 2));
		const [first, middle, best] = [0, 10, 20].map((i) => standingsOf(people)[i]!.percentile);
		expect([first, middle, best]).toEqual([0, 50, 100]);
	});
});
