import { expect, test } from 'vitest';
import type { Db } from '../../src/lib/server/db/client.ts';
import { together } from '../../src/lib/server/together.ts';

/** Doubles numbers; notes what was asked in each round, and waits until it may answer. */
function doubling() {
	const rounds: number[][] = [];
	const gates: ((error?: Error) => void)[] = [];
	const double = together(async (_db, numbers: number[]) => {
		rounds.push(numbers);
		await new Promise<void>((resolve, reject) => gates.push((error) => (error ? reject(error) : resolve())));
		return numbers.map((number) => 2 * number);
	});
	/** Lets the round in progress answer, and what follows from it happen. */
	const answer = async (error?: Error) => {
		gates.shift()!(error);
		await new Promise((resolve) => setImmediate(resolve));
	};
	return { double, rounds, answer };
}
const [db, another] = [{} as Db, {} as Db];

test('the first question goes at once, those that come meanwhile go together, and each gets its own answer', async () => {
	const { double, rounds, answer } = doubling();
	const answers = [1, 2, 3].map((number) => double(db, number));
	expect(rounds).toEqual([[1]]);
	await answer();
	expect(rounds).toEqual([[1], [2, 3]]);
	await answer();
	expect(await Promise.all(answers)).toEqual([2, 4, 6]);
});

test('at most 250 go together', async () => {
	const { double, rounds, answer } = doubling();
	const answers = Array.from({ length: 300 }, (_, number) => double(db, number));
	for (let n = 0; n < 3; n++) await answer();
	expect(rounds.map(({ length }) => length)).toEqual([1, 250, 49]);
	expect((await Promise.all(answers)).at(-1)).toBe(598);
});

test('a failure is heard by those who asked in that round, and the next round is asked all the same', async () => {
	const { double, answer } = doubling();
	const answers = [1, 2, 3].map((number) => double(db, number));
	const heard = Promise.allSettled(answers);
	await answer();
	const later = double(db, 4);
	await answer(new Error('gone'));
	await answer();
	expect((await heard).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
	expect(await later).toBe(8);
});

test('what is asked of one database waits for no other', () => {
	const { double, rounds } = doubling();
	void double(db, 1);
	void double(another, 2);
	expect(rounds).toEqual([[1], [2]]);
});
