// What a team lead reads from somebody's latest practices.
import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../../src/lib/core/scenario/types.ts';
import { byCriterion, bySkill, stuckOn, type Recent } from '../../../src/lib/core/training/recent.ts';

const practice = (scenario: string, scores: Partial<Record<Criterion, number>>, more: Partial<Recent> = {}): Recent => ({
	...{ scenario, title: scenario, language: 'en', skills: ['calming'], total: 70, criticals: [] },
	criteria: Object.entries(scores).map(([criterion, score]) => ({ criterion: criterion as Criterion, score })),
	...more
});
const told = (means: { name: string; score: { mean: number; n: number } | null }[]) =>
	Object.fromEntries(means.flatMap(({ name, score }) => (score ? [[name, `${score.mean} of ${score.n}`]] : [])));

describe('means', () => {
	test('stand on the practices that have the criterion, and say on how many', () => {
		const recent = [practice('a', { politeness: 80, speed: 10 }), practice('b', { politeness: 61 }), practice('c', { politeness: 60 })];
		expect(told(byCriterion(recent))).toEqual({ politeness: '67 of 3', speed: '10 of 1' });
	});

	test('of a skill stand on the practices that train it; a critical mistake shows nothing of it', () => {
		const rude = practice('a', { politeness: 80, composure: 60 }, { criticals: [{ critical: 'rude' }] });
		const recent = [rude, practice('b', { politeness: 80, composure: 60 }), practice('c', { form: 20 }, { skills: ['letters'] })];
		expect(told(bySkill(recent))).toEqual({ calming: '35 of 2', letters: '20 of 1' });
	});

	test('of nothing are nothing', () => {
		expect([told(byCriterion([])), told(bySkill([]))]).toEqual([{}, {}]);
	});
});

const totals = (...all: number[]) => all.map((total) => practice('parcelio/late-parcel', {}, { total }));
const polite = (...all: number[]) => all.map((politeness, i) => practice(`parcelio/no-${i}`, { politeness }));
const stuck: [string, Recent[], string[]][] = [
	['three low totals of one scenario', totals(49, 30, 10), ['parcelio/late-parcel']],
	['three low totals with a better one before', totals(49, 30, 10, 90), ['parcelio/late-parcel']],
	['the newest is better', totals(50, 30, 10, 20), []],
	['low twice', totals(49, 30), []],
	['low totals of three scenarios', polite(60, 60, 60).map((one) => ({ ...one, total: 10 })), []],
	['a criterion that is low in three scenarios', polite(49, 0, 20), ['politeness']],
	[
		'a criterion that is low, with practices between that do not have it',
		polite(49, 0).concat(practice('x', {}), polite(1)),
		['politeness']
	],
	['a criterion that was just not low', polite(49, 50, 20), []]
];

test.each(stuck)('somebody is stuck: %s', (_what, recent, on) => {
	expect(stuckOn(recent).map((one) => (one.on === 'scenario' ? one.scenario : one.criterion))).toEqual(on);
});
