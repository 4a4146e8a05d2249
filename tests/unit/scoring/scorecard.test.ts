import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/lib/core/scenario/types.ts';
import { rubricHash } from '../../../src/lib/core/scoring/scorecard/rubric.ts';
import { score } from '../../../src/lib/core/scoring/scorecard/score.ts';
import { renormalised } from '../../../src/lib/core/scoring/scorecard/shares.ts';
import type { Observations, Performance, Scorecard } from '../../../src/lib/core/scoring/types.ts';
import { ideal, lampShop, noModel, played, seen, turn } from './fixtures.ts';

const at = { start: 0, end: 10 };
const shop = lampShop();
const card = (performance: Performance, scenario: Scenario = shop): Scorecard => score(scenario, performance, noModel);
const criterion = (found: Scorecard, name: string): number | undefined => found.criteria.find((one) => one.criterion === name)?.score;
const rules = (found: Scorecard): string[] => found.findings.filter(({ criterion: name }) => name === 'accuracy').map(({ rule }) => rule);

describe('a conversation in which everything is right', () => {
	test('earns all of accuracy and speed, and passes', () => {
		const found = card(ideal());
		expect(found).toMatchObject({ passed: true, failed: null, criticals: [], cost: 890, ending: { name: 'thanks' } });
		expect([criterion(found, 'politeness'), criterion(found, 'accuracy'), criterion(found, 'speed')]).toEqual([60, 100, 100]);
		expect(found.total).toBe(86); // 60 × 35 % + 100 × 40 % + 100 × 25 %
	});

	test('the same input gives the same bytes', () => {
		expect(JSON.stringify(card(ideal()))).toBe(JSON.stringify(card(ideal())));
	});
});

describe('accuracy', () => {
	test('what was contradicted counts nothing and is told', () => {
		const wrong = ideal();
		wrong.turns[2]!.observations.facts = [{ ...at, fact: 'refund', state: 'contradicted', confidence: 80 }];
		expect(criterion(card(wrong), 'accuracy')).toBe(75);
		expect(rules(card(wrong))).toContain('fact-contradicted');
	});

	test('what is unsure counts half', () => {
		const unsure = ideal();
		unsure.turns[2]!.observations.facts = [{ ...at, fact: 'refund', state: 'unsure', confidence: 50 }];
		expect(criterion(card(unsure), 'accuracy')).toBe(88);
	});

	test('a correction in a later turn makes good by half', () => {
		const corrected = ideal();
		corrected.turns.splice(2, 0, turn(5, 'money', { facts: [{ ...at, fact: 'refund', state: 'contradicted', confidence: 80 }] }));
		expect(criterion(card(corrected), 'accuracy')).toBe(88);
		expect(rules(card(corrected))).toContain('fact-corrected');
	});

	test('what was first said rightly and then contradicted counts nothing', () => {
		const muddled = ideal();
		muddled.turns.push(turn(9, 'money', { facts: [{ ...at, fact: 'refund', state: 'contradicted', confidence: 80 }] }));
		expect(criterion(card(muddled), 'accuracy')).toBe(75);
	});

	test('an omission has no place but a beat', () => {
		const silent = ideal();
		silent.turns[1]!.observations.facts = [];
		expect(card(silent).findings).toContainEqual({
			criterion: 'accuracy',
			rule: 'fact-missing',
			points: 0,
			at: null,
			beat: 'cause',
			params: { name: 'fault', text: 'The lamp has a manufacturing fault.' }
		});
	});

	test.each<[string, (performance: Performance) => void, number]>([
		['an action refused was not done', (p) => (p.actions[0]!.refused = true), 75],
		['an action without need costs ten', (p) => p.actions.push({ action: 'close_account', seq: 8, refused: false }), 90],
		[
			'a forbidden thing costs ten, once',
			(p) => p.turns.forEach((one) => one.observations.forbidden.push({ ...at, name: 'send_away' })),
			90
		],
		['a secret given away costs twenty', (p) => p.turns[0]!.observations.leaked.push({ ...at, secret: 'driver' }), 80]
	])('%s', (_, change, expected) => {
		const changed = ideal();
		change(changed);
		expect(criterion(card(changed), 'accuracy')).toBe(expected);
	});

	test('below 50 it holds the total at 49 and fails', () => {
		const poor = ideal();
		poor.actions = [];
		for (const one of poor.turns.slice(1)) one.observations.facts = [];
		for (const one of poor.turns) one.observations.politeness.score = 100;
		expect(card(poor)).toMatchObject({ failed: 'accuracy', passed: false });
		expect(card(poor).total).toBeLessThanOrEqual(49);
	});

	test('a beat that the story jumped over asks for nothing', () => {
		const short = ideal();
		short.turns = short.turns.filter(({ beat }) => beat !== 'cause');
		expect(criterion(card(short), 'accuracy')).toBe(100);
	});
});

describe('politeness', () => {
	test('is 70 % the mean and 30 % the worst', () => {
		const mixed = ideal();
		[90, 60, 30].forEach((points, i) => (mixed.turns[i]!.observations.politeness.score = points));
		expect(criterion(card(mixed), 'politeness')).toBe(51);
	});

	test('of somebody who never answers is nothing', () => {
		expect(criterion(card(played({ ignored: ['opening'] })), 'politeness')).toBe(0);
	});
});

describe('speed', () => {
	test('counts the first answer twice', () => {
		const slowFirst = ideal();
		slowFirst.turns[0]!.time = 120_000; // 60 points
		expect(criterion(card(slowFirst), 'speed')).toBe(80);
	});

	test('is not scored where nothing is timed; the other weights grow', () => {
		const untimed = ideal();
		for (const one of untimed.turns) one.time = null;
		expect(card(untimed).criteria.map(({ criterion: name, weight }) => [name, weight])).toEqual([
			['politeness', 47],
			['accuracy', 53]
		]);
	});

	test('is worth less where the answers are wrong', () => {
		const wrong = ideal();
		wrong.actions = [];
		for (const one of wrong.turns.slice(0, 2)) one.observations = seen();
		expect(criterion(card(wrong), 'accuracy')).toBe(25);
		expect(criterion(card(wrong), 'speed')).toBe(42);
	});

	test('a turn that fired a critical earns none', () => {
		const rude = ideal();
		rude.turns[1]!.observations.tones = ['rude'];
		expect(card(rude).turns.map(({ speed }) => speed)).toEqual([100, 0, 100]);
		expect(card(rude).findings.map(({ rule }) => rule)).toContain('speed-spoilt');
	});
});

describe('criticals', () => {
	test.each<[string, Partial<Observations>, string[]]>([
		['rude', { tones: ['rude'] }, ['rude']],
		['leak', { leaked: [{ ...at, secret: 'driver' }] }, ['leak']],
		['forbidden, if the author calls it critical', { forbidden: [{ ...at, name: 'promise' }] }, ['forbidden']],
		['nothing, if the author does not', { forbidden: [{ ...at, name: 'send_away' }] }, []]
	])('%s', (_, observations, expected) => {
		const performance = ideal();
		Object.assign(performance.turns[0]!.observations, observations);
		expect(card(performance).criticals.map(({ critical }) => critical)).toEqual(expected);
		expect(card(performance).failed).toBe(expected.length > 0 ? 'critical' : null);
	});

	test('do not change the number', () => {
		const rude = ideal();
		rude.turns[0]!.time = null;
		const before = card(rude).total;
		rude.turns[0]!.observations.tones = ['rude'];
		expect(card(rude).total).toBe(before);
	});

	test('only those that the scenario names', () => {
		const rude = ideal();
		rude.turns[0]!.observations.tones = ['rude'];
		expect(card(rude, lampShop('en', { critical: ['leak'] }))).toMatchObject({ criticals: [], failed: null });
	});

	test('a customer who never got an answer', () => {
		expect(card(played({ ignored: ['opening'], ending: { name: 'gone', outcome: 'fail' } }))).toMatchObject({
			failed: 'critical',
			criticals: [{ critical: 'ignored', at: null, beat: 'opening' }]
		});
	});

	test('stand in the reply that holds them, at its own offsets', () => {
		const performance = ideal();
		performance.turns[0] = {
			...performance.turns[0]!,
			text: 'Hello\n777 123 456',
			replies: [
				{ seq: 2, start: 0, end: 5 },
				{ seq: 3, start: 6, end: 17 }
			],
			observations: seen({ leaked: [{ secret: 'driver', start: 6, end: 17 }] })
		};
		expect(card(performance).criticals[0]?.at).toEqual({ seq: 3, start: 0, end: 11 });
	});
});

test('a bad ending fails whatever the points', () => {
	expect(card({ ...ideal(), ending: { name: 'public', outcome: 'fail' } })).toMatchObject({ failed: 'ending', passed: false });
});

describe('a page review', () => {
	const issue = (name: string, priority: number, block: number) => ({ name, priority, blocks: [block], say: name, also: [], effect: '' });
	const page = lampShop('en', {
		kind: 'page-review',
		rubric: { politeness: 30, accuracy: 70 },
		page: { title: 'Shop', blocks: [], issues: [issue('price', 1, 0), issue('phone', 3, 2)] }
	});
	const mark = (block: number, priority: number, name: string | null, text = 'We lose customers here.'): Performance['marks'][number] => ({
		seq: block + 1,
		block,
		priority,
		text,
		observations: seen({ facts: name === null ? [] : [{ ...at, fact: name, state: 'said', confidence: 90 }] })
	});
	const review = (...marks: Performance['marks']) => card(played({ marks, ending: null }), page);

	test.each<[string, Performance['marks'], number]>([
		['everything found, at its place, with its priority', [mark(0, 1, 'price'), mark(2, 3, 'phone')], 100],
		['found in another place', [mark(1, 1, 'price'), mark(2, 3, 'phone')], 85],
		['with a priority one step away', [mark(0, 2, 'price'), mark(2, 3, 'phone')], 93],
		['with a priority two steps away', [mark(0, 3, 'price'), mark(2, 3, 'phone')], 85],
		['without a word about what it does to sales', [mark(0, 1, 'price', 'x'), mark(2, 3, 'phone')], 93],
		['the urgent one alone', [mark(0, 1, 'price')], 75],
		['a false alarm', [mark(0, 1, 'price'), mark(2, 3, 'phone'), mark(1, 1, null)], 97],
		['the right place in words that nobody understood', [mark(0, 1, null)], 38],
		['the right place twice', [mark(0, 1, null), mark(0, 1, null)], 35],
		['the right place with a word or two', [mark(0, 1, null, 'Stupid name.')], 0],
		['every place marked', [0, 1, 2, 3, 4, 5, 6].map((block) => mark(block, 1, null)), 30]
	])('%s', (_, marks, expected) => {
		expect(criterion(review(...marks), 'accuracy')).toBe(expected);
	});

	test('tells when the first problem was found, and what a recommendation leaves unsaid, without points', () => {
		const found = review({ ...mark(2, 3, 'phone', 'x'), at: 90_000 }, { ...mark(0, 1, 'price'), at: 41_000 });
		const told = found.findings.filter(({ rule }) => rule === 'first-found' || rule === 'effect-unsaid');
		expect(told.map(({ rule, points, at: place, params }) => [rule, points, place?.seq, params['seconds'] ?? params['name']])).toEqual([
			['effect-unsaid', 0, 3, 'phone'],
			['first-found', 0, 1, 41]
		]);
	});

	test('leaves to a person what was not understood', () => {
		expect(review(mark(0, 1, null)).findings.map(({ rule, params }) => [rule, params['name']])).toContainEqual(['fact-unsure', 'price']);
	});

	test('is not timed, and passes without an ending', () => {
		const found = review(mark(0, 1, 'price'), mark(2, 3, 'phone'));
		expect(found.criteria.map(({ criterion: name }) => name)).toEqual(['politeness', 'accuracy']);
		expect(found.passed).toBe(true);
	});

	test('an empty review scores nothing', () => {
		expect(review()).toMatchObject({ total: 0, passed: false });
	});
});

describe('every receipt adds up', () => {
	const names = ['order_no', 'refund', 'fault'];
	const observations = fc.record({
		facts: fc.array(
			fc.record({
				fact: fc.constantFrom(...names),
				state: fc.constantFrom('said' as const, 'contradicted' as const, 'unsure' as const),
				confidence: fc.nat(100),
				start: fc.nat(5),
				end: fc.nat(20)
			}),
			{ maxLength: 3 }
		),
		asked: fc.array(fc.record({ fact: fc.constantFrom(...names), start: fc.nat(5), end: fc.nat(20) }), { maxLength: 1 }),
		leaked: fc.array(fc.record({ secret: fc.constant('driver'), start: fc.nat(5), end: fc.nat(20) }), { maxLength: 1 }),
		forbidden: fc.array(fc.record({ name: fc.constantFrom('promise', 'send_away'), start: fc.nat(5), end: fc.nat(20) }), { maxLength: 1 }),
		tones: fc.subarray(['rude', 'warm'] as const),
		politeness: fc.record({ raw: fc.nat(255), score: fc.nat(100), confidence: fc.nat(100) })
	});
	const performances = fc.record({
		turns: fc.array(
			fc
				.tuple(fc.constantFrom('opening', 'cause', 'money'), observations, fc.option(fc.nat(500_000)))
				.map(([beat, part, time]) => turn(1, beat, part as Partial<Observations>, time)),
			{ maxLength: 6 }
		),
		actions: fc.array(fc.record({ action: fc.constantFrom('refund_lamp', 'close_account'), seq: fc.nat(9), refused: fc.boolean() }), {
			maxLength: 3
		}),
		ignored: fc.subarray(['opening', 'money'])
	});

	test('sums give scores, weights give 100, findings give the sums, the total follows', () => {
		fc.assert(
			fc.property(performances, (part) => {
				const found = card(played(part));
				for (const { score: points, sum } of found.criteria) {
					expect(sum.reduce((total, { value }) => total + value, 0)).toBe(points);
					expect(points).toBeGreaterThanOrEqual(0);
					expect(points).toBeLessThanOrEqual(100);
					expect(Number.isInteger(points)).toBe(true);
				}
				expect(found.criteria.reduce((total, { weight }) => total + weight, 0)).toBe(100);
				const accuracy = found.criteria.find(({ criterion: name }) => name === 'accuracy');
				const told = found.findings.filter(({ criterion: name }) => name === 'accuracy').reduce((total, { points }) => total + points, 0);
				expect(Math.max(0, told)).toBe(accuracy?.score);
				const weighed = Math.floor(found.criteria.reduce((total, { score: points, weight }) => total + points * weight, 0) / 100 + 0.5);
				expect(found.total).toBe((accuracy?.score ?? 0) < 50 ? Math.min(49, weighed) : weighed);
			})
		);
	});

	test('renormalised weights add up to 100', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 3 }), (weights) => {
				expect(renormalised(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
			})
		);
	});
});

describe('the hash of a rubric', () => {
	test('is the same for the two languages of a scenario', () => {
		expect(rubricHash(lampShop('cs'))).toBe(rubricHash(shop));
	});

	test.each<[string, Partial<Scenario>]>([
		['weights', { rubric: { politeness: 50, accuracy: 50 } }],
		['criticals', { critical: [] }],
		['pass mark', { pass: 61 }],
		['channel', { channel: 'email' }],
		['budget', { budget: 500 }],
		['further criteria', { rubric: { politeness: 35, accuracy: 40, form: 25 } }],
		['causes to tag', { tags: [{ name: 'line', label: 'The line', right: true }] }],
		['order of actions', { actions: lampShop().actions.map((one) => ({ ...one, after: ['refund_lamp'] })) }],
		['key of a questionnaire', { items: [{ name: 'a', text: [], why: '', options: [{ text: 'x', key: 'best' }] }] }]
	])('changes with the %s', (_, part) => {
		expect(rubricHash(lampShop('en', part))).not.toBe(rubricHash(shop));
	});
});
