import { describe, expect, it } from 'vitest';
import type { Scorecard } from '#lib/core/scoring/types.ts';
import { columnOf, median } from '../../../src/routes/(manage)/assessments/[id=uuid]/compare/side-by-side.ts';

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
