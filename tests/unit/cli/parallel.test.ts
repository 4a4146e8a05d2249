// `firstline check` proves that forms are equal.
import { describe, expect, it } from 'vitest';
import { compareForms, playTests } from '../../../src/cli/parallel.ts';
import type { Scenario, Test } from '../../../src/lib/core/scenario/types.ts';
import { loadModel } from '../../../src/lib/server/model.ts';
import { lampShop } from '../dialogue/lamp-shop.ts';

const model = await loadModel();

const saying = (text: string): Test => ({
	name: 'one reply',
	steps: [{ do: 'reply', text }],
	expect: { ending: 'gone', compare: [] },
	line: 7
});

const compare = (forms: Scenario['forms']) => {
	const scenario = { ...lampShop, tests: [saying('Good evening.')], ...(forms ? { forms } : {}) };
	return compareForms({ scenario, hash: '', path: 'lamps/lamp.en.md' }, model);
};

describe('tests of a scenario', () => {
	const played = (text: string) =>
		playTests({ scenario: { ...lampShop, tests: [saying(text)] }, hash: '', path: 'lamps/lamp.en.md' }, model, 'en');

	it('that come out as they say are not told', () => expect(played('Good evening.')).toEqual([]));

	it('that come out otherwise are told, with what came of them', () => {
		const rude = { ...saying('x'), steps: [{ do: 'finish' as const }] };
		expect(playTests({ scenario: { ...lampShop, tests: [rude] }, hash: '', path: 'lamps/lamp.en.md' }, model, 'en')).toEqual([
			{
				file: 'lamps/lamp.en.md',
				line: 7,
				column: 1,
				code: 'test-differs',
				severity: 'error',
				params: { test: 'one reply', difference: 'ending: expected gone, got unsolved' }
			}
		]);
	});
});

describe('forms of a scenario', () => {
	it('that come out alike are not told', () => expect(compare([{ tests: [saying('Good morning.')] }])).toEqual([]));

	it('are not compared where there is but one', () => expect(compare(undefined)).toEqual([]));

	it('that end in another way are told, each with its number', () =>
		expect(compare([{}, { tests: [{ ...saying('x'), steps: [{ do: 'finish' }] }] }])).toMatchObject([
			{ file: 'lamps/lamp.en.md', line: 7, code: 'forms-differ', params: { form: 3, test: 'one reply', difference: 'unsolved ≠ gone' } }
		]));

	it('that read much colder are told, though they end alike', () =>
		expect(compare([{ tests: [saying('Good evening, you stupid cow.')] }])[0]?.params).toMatchObject({ form: 2 }));
});
