import { describe, expect, it } from 'vitest';
import type { Rated } from '../../../src/cli/train/data.ts';
import { importanceOf, partsOf } from '../../../src/cli/train/learn.ts';
import { fit, said } from '../../../src/cli/train/ridge.ts';

const row = (group: string, more: Partial<Rated> = {}): Rated => ({
	group,
	reply: 'Done.',
	customer: 'Well?',
	level: 3,
	counted: false,
	...more
});

describe('texts that tone is learned from', () => {
	it('are parted by message, so that no reply is judged by weights that have learned from its neighbours', () => {
		const parts = partsOf([row('one'), row('two'), row('one')]);
		expect(parts[0]).toBe(parts[2]);
		expect(parts[0]).not.toBe(parts[1]);
	});

	it('are parted by writer where somebody wrote to several customers', () => {
		const parts = partsOf([row('one', { writer: 'Ada' }), row('two', { writer: 'Ada' }), row('three', { writer: 'Ben' })]);
		expect(parts[0]).toBe(parts[1]);
		expect(parts[0]).not.toBe(parts[2]);
	});

	it('count less when they are our own short ones than when they are rated or in a voice of their own', () => {
		const [own, writer, rated] = [row('a'), row('b', { writer: 'Ada' }), row('c', { counted: true })].map(importanceOf);
		expect([own, writer, rated].toSorted()).toEqual([own, writer, rated]);
		expect(own).toBeLessThan(writer ?? 0);
	});
});

describe('ridge regression', () => {
	const rows = [
		{ index: Int32Array.of(0), value: Float64Array.of(1) },
		{ index: Int32Array.of(0, 1), value: Float64Array.of(1, 1) }
	];

	it('finds the weights that a person would', () => {
		// Least of (a - 1)² + (a + b + 1)² + (a² + b²): 3a + b = 0 and a + 2b = -1.
		const [first, second] = fit(rows, 2, [1, -1], [1, 1], 1);
		expect([first, second].map((weight) => Math.round((weight ?? 0) * 1000) / 1000)).toEqual([0.2, -0.6]);
	});

	it('follows a text the more the more important it is', () => {
		const off = (importance: number) => Math.abs(1 - said(rows[0], fit(rows, 2, [1, -1], [importance, 1], 1)));
		expect(off(10)).toBeLessThan(off(1));
	});
});
