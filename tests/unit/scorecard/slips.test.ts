import { describe, expect, test } from 'vitest';
import { lessSlips, type Prices, type Slip } from '../../../src/lib/core/scoring/scorecard/slips.ts';

const prices: Prices<'big' | 'small' | 'told'> = { big: [40, 3], small: [5, 1], told: [0, 0] };
const slip = (rule: keyof typeof prices, points?: number): Slip<keyof typeof prices> => ({
	rule,
	at: null,
	beat: null,
	...(points === undefined ? {} : { points })
});
const part = (...slips: Slip<keyof typeof prices>[]) => lessSlips('form', prices, slips);

describe('full marks less slips', () => {
	test.each<[string, Slip<keyof typeof prices>[], number, number[]]>([
		['nothing wrong', [], 100, []],
		['what is only told costs nothing', [slip('told')], 100, [0]],
		['each costs its price', [slip('big'), slip('small')], 55, [-40, -5]],
		['so many times as the table says', [slip('small'), slip('small')], 95, [-5, 0]],
		['a matter of degree costs what it costs', [slip('big', 12)], 88, [-12]],
		['never below zero', [slip('big'), slip('big'), slip('big')], 0, [-40, -40, -40]]
	])('%s', (_, slips, score, points) => {
		const { score: found, sum, findings } = part(...slips);
		expect(found).toBe(score);
		expect(findings.map((one) => one.points)).toEqual(points);
		expect(sum.reduce((total, { value }) => total + value, 0)).toBe(score);
	});

	test('the more was taken off, the less sure it is', () => {
		expect(part(slip('small')).variance).toBeGreaterThan(part().variance);
		expect(part(slip('big')).variance).toBeGreaterThan(part(slip('small')).variance);
	});
});
