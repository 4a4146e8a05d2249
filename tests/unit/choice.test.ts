import { expect, test } from 'vitest';
import { stepsOf, takenOf, unevenChoice } from '../../src/lib/core/choice.ts';

const task = (id: string, choice: number | null = null, weight = 1) => ({ id, choice, weight });
const all = [task('a', 1), task('b'), task('c', 1), task('d', 2), task('e', 2)];

test('tasks of one number are one step, where the first of them stands', () => {
	expect(stepsOf(all).map((step) => step.map(({ id }) => id))).toEqual([['a', 'c'], ['b'], ['d', 'e']]);
	expect(stepsOf([])).toEqual([]);
});

test('one’s own tasks are those for everybody and those chosen; what is still to be chosen is null', () => {
	const ids = (chosen: string[]) => takenOf(all, new Set(chosen)).map((one) => one?.id ?? null);
	expect(ids([])).toEqual([null, 'b', null]);
	expect(ids(['c'])).toEqual(['c', 'b', null]);
	expect(ids(['e', 'a'])).toEqual(['a', 'b', 'e']);
});

test.each([
	['all for everybody', [task('a', null, 1), task('b', null, 2)], false],
	['alternatives alike', [task('a', 1, 2), task('b', 1, 2), task('c', null, 5)], false],
	['alternatives that differ', [task('a', 1, 2), task('b', 1, 3)], true],
	['two choices of different weight', [task('a', 1, 2), task('b', 1, 2), task('c', 2, 3), task('d', 2, 3)], false]
])('%s', (_, tasks, uneven) => {
	expect(unevenChoice(tasks)).toBe(uneven);
});
