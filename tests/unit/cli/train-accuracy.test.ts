// What key points learn must be what texts say: not how long they are.
import { expect, test } from 'vitest';
import { balance } from '../../../src/cli/train/accuracy/balance.ts';
import type { Example } from '../../../src/cli/train/accuracy/graded.ts';
import { grow, type Row } from '../../../src/cli/train/accuracy/grow.ts';
import { sumOf } from '../../../src/lib/core/scoring/accuracy/trees.ts';

const example = (text: string, conveys: boolean, from: Example['from'] = 'samples') => ({ text, conveys, from, language: 'en' }) as Example;

test('among texts of one length, those that convey a point weigh as much as those that do not', () => {
	const examples = [
		example('Keep it.', true),
		...['Send it.', 'Break it.', 'Sell it.'].map((text) => example(text, false)),
		example('You need not send any of the broken pieces back to us.', true),
		example('What else is said there.', false, 'around')
	];
	const factors = balance(examples, () => 1);
	expect(factors[0]).toBeCloseTo(factors[1]! + factors[2]! + factors[3]!);
	expect(factors[0]! + factors[1]! + factors[2]! + factors[3]!).toBeCloseTo(4);
	expect(factors.at(-1)).toBe(1);
});

test('trees learn what a sum leaves: where it is right already, they add nothing', () => {
	const rows = (start: number): Row[] =>
		Array.from({ length: 200 }, (_, i) => ({
			x: [i % 2 === 0 ? 100 : 0],
			y: i % 2 === 0 ? 1 : 0,
			weight: 1,
			start: i % 2 === 0 ? start : -start
		}));
	const growth = { trees: 5, rate: 0.3, pull: 1, least: 5, every: 1 };
	const [fresh, told] = [0, 900].map((start) => sumOf(grow(rows(start), growth), [100])) as [number, number];
	expect(fresh).toBeGreaterThan(50);
	expect(told).toBe(0);
});
