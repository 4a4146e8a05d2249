import { describe, expect, it } from 'vitest';
import type { Scorecard } from '#lib/core/scoring/types.ts';
import { columnOf, median, moneyOf, spreadOf } from '../../../src/routes/(manage)/assessments/[id=uuid]/compare/side-by-side.ts';

const scorecard = (times: (number | null)[]): Scorecard => ({
	format: 1,
	scenario: 'sha256:a',
	model: 'sha256:b',
	rubric: 'sha256:c',
	total: 72,
	error: 45,
	passed: false,
	failed: 'critical',
	criteria: [],
	criticals: [{ critical: 'rude', at: null, beat: null }],
	findings: [],
	turns: times.map((time) => ({ seqs: [], politeness: 50, speed: null, time })),
	ending: { name: 'saved', outcome: 'pass' },
	cost: 0,
	flags: []
});

describe('median', () => {
	it.each<[number[], number | null]>([
		[[], null],
		[[7], 7],
		[[30, 10, 20], 20],
		[[100, 9, 20, 10], 15],
		[[1, 2], 2]
	])('of %j is %j', (values, middle) => {
		expect(median(values)).toBe(middle);
	});
});

describe('a person’s column', () => {
	const person = {
		invitationId: 'i',
		name: 'Ada',
		total: 72,
		standing: { band: 1, error: 3, from: 'replies' as const, percentile: null },
		criteria: [
			{ criterion: 'politeness' as const, score: 60 },
			{ criterion: 'speed' as const, score: null }
		],
		criticals: ['rude' as const],
		results: [
			{
				attemptId: 'a',
				taskId: 'second',
				scenario: { kind: 'conversation' as const },
				moods: [],
				scorecard: scorecard([30_000, null, 10_000]),
				override: null
			}
		]
	};
	const tasks = [{ id: 'first' }, { id: 'second' }];

	it('has its cells in the order of the tasks, and none where nothing was played', () => {
		expect(columnOf(person, tasks).cells).toEqual([
			null,
			{ attemptId: 'a', total: 72, error: 45, criticals: ['rude'], ending: 'pass', thinking: 20_000, moods: [] }
		]);
	});

	it('leaves out criteria that were not scored', () => {
		expect(columnOf(person, tasks).scores).toEqual({ politeness: 60 });
	});

	it('has no ending where its reviewer ends the task', () => {
		const review = { ...person, results: person.results.map((result) => ({ ...result, scenario: { kind: 'page-review' as const } })) };
		expect(columnOf(review, tasks).cells[1]?.ending).toBeNull();
	});

	it('is empty where the score is still to come', () => {
		const open = { ...person, results: person.results.map((result) => ({ ...result, scorecard: null, override: null })) };
		expect(columnOf(open, tasks).cells[1]).toMatchObject({ total: null, ending: null, thinking: null, criticals: [] });
	});
});

describe('money against satisfaction', () => {
	const ledger = (costs: number[], trust: number, anger: number) => ({
		...{ spent: costs.map((cost, seq) => ({ action: 'voucher', seq, cost })), budget: null, customer: null, mentions: 0 },
		...{ anger: { from: 60, to: anger }, trust: { from: 40, to: trust } }
	});

	it('adds up what was given away, and means the moods', () => {
		const cards = [{ ...scorecard([]), ledger: ledger([10, 5], 70, 10) }, null, { ...scorecard([]), ledger: ledger([], 20, 80) }];
		expect(moneyOf(cards)).toEqual({ cost: 15, mood: 0 });
	});

	it('takes the customers of a queue one by one', () => {
		const one = { ...scorecard([]), name: 'a', longestWait: 0, served: null };
		const conversations = [
			{ ...one, ledger: ledger([7], 50, 0) },
			{ ...one, ledger: ledger([3], 0, 100) }
		];
		expect(moneyOf([{ ...scorecard([]), conversations }])).toEqual({ cost: 10, mood: -25 });
	});

	it('says nothing where there is no customer', () => expect(moneyOf([scorecard([]), null])).toBeNull());
});

describe('a spread', () => {
	it('counts by tens, 100 with the nineties', () => expect(spreadOf([0, 9, 10, 95, 100])).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]));
	it('of fewer than five people is not shown', () => expect(spreadOf([1, 2, 3, 4])).toBeNull());
});
