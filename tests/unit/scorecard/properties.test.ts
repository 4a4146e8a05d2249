import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criteria, type Criterion, type Scenario } from '../../../src/lib/core/scenario/types.ts';
import type { Ledger, Performance, Scorecard, ScoredTurn } from '../../../src/lib/core/scoring/types.ts';
import { lampShop, played } from '../scoring/fixtures.ts';
import { cardOf, said } from './fixtures.ts';

const everything = Object.fromEntries(criteria.filter((name) => name !== 'care' && name !== 'judgement').map((name) => [name, 10]));
const channels = ['chat', 'messenger', 'email', 'ticket', 'forum'] as const;
const scenarios = fc.constantFrom(...channels).map((channel): Scenario =>
	lampShop('en', {
		channel,
		rubric: everything,
		budget: 500,
		tags: [{ name: 'right', label: 'Right', right: true }, { name: 'wrong', label: 'Wrong', right: false }], // prettier-ignore
		events: [{ name: 'depot', after: 0, since: null, text: 'It is here.' }],
		actions: lampShop().actions.map((one) => (one.name === 'close_account' ? { ...one, after: ['refund_lamp'] } : one))
	})
);

const texts = [
	'Hello, Alex here. Sorry about that.',
	'Ok',
	'Kind regards\nAlex',
	'What is your order number?',
	"Oh my god, I don't know what to do.",
	'x '.repeat(100)
];
const acts = fc.constantFrom(
	{ rule: 'insult', tone: 'rude' as const, points: -55, start: 0, end: 2 },
	{ rule: 'blame', tone: 'blame' as const, points: -20, start: 0, end: 2 },
	{ rule: 'greeting', tone: 'greeting' as const, points: 4, start: 0, end: 2 }
);
const turns: fc.Arbitrary<ScoredTurn> = fc
	.record({
		n: fc.nat(50),
		bubbles: fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 7 }),
		acts: fc.array(acts, { maxLength: 2 }),
		score: fc.nat(100),
		address: fc.constantFrom('formal' as const, 'familiar' as const, 'mixed' as const, 'none' as const),
		register: fc.constantFrom('formal' as const, 'familiar' as const),
		heard: fc.constantFrom('It flickers.', 'What is wrong?', 'Go to hell.'),
		anger: fc.nat(100),
		beat: fc.constantFrom('opening', 'cause', 'money'),
		promiseBroken: fc.boolean()
	})
	.map(({ n, bubbles, acts: seen, score, address, ...part }) =>
		said(n, bubbles, { ...part, observations: { acts: seen, address, politeness: { raw: 128, score, confidence: 70 } } })
	);
const ledgers: fc.Arbitrary<Ledger> = fc.record({
	spent: fc.array(
		fc.record({ action: fc.constantFrom('refund_lamp', 'close_account'), seq: fc.nat(99), cost: fc.integer({ min: 1, max: 900 }) }),
		{ maxLength: 3 }
	),
	budget: fc.constant(500),
	anger: fc.record({ from: fc.nat(100), to: fc.nat(100) }),
	trust: fc.record({ from: fc.nat(100), to: fc.nat(100) }),
	customer: fc.constantFrom('stays' as const, 'leaves' as const, null),
	mentions: fc.integer({ min: -9, max: 9 })
});
const performances: fc.Arbitrary<Performance> = fc
	.record({
		turns: fc.array(turns, { maxLength: 5 }),
		actions: fc.array(fc.record({ action: fc.constantFrom('refund_lamp', 'close_account'), seq: fc.nat(99), refused: fc.boolean() }), {
			maxLength: 4
		}),
		notes: fc.array(fc.record({ seq: fc.nat(99), text: fc.constantFrom('Done.', 'The code was missing, put back.') }), { maxLength: 2 }),
		tag: fc.constantFrom('right', 'wrong', null),
		happened: fc.subarray([{ event: 'depot', at: 0 }]),
		ledger: ledgers
	})
	.map(played);

/** But for turns without any, and those in which the customer has just changed it. */
const misaddress = (turn: ScoredTurn, i: number, all: ScoredTurn[]): void => {
	const changed = i > 0 && all[i - 1]?.register !== turn.register;
	if (turn.observations.address !== 'none' && !changed) turn.observations.address = turn.register === 'formal' ? 'familiar' : 'formal';
};

const runs = { numRuns: 40 };
const scoreOf = (card: Scorecard, criterion: Criterion): number => card.criteria.find((one) => one.criterion === criterion)?.score ?? 0;

describe('whatever is played', () => {
	test('every criterion is a whole number of 0–100 that its sum gives, and its findings carry no more than that', () => {
		fc.assert(
			fc.property(scenarios, performances, (scenario, performance) => {
				const card = cardOf(scenario, performance);
				for (const { criterion, score, sum } of card.criteria) {
					expect(Number.isInteger(score) && score >= 0 && score <= 100, `${criterion} ${score}`).toBe(true);
					expect(
						sum.reduce((total, { value }) => total + value, 0),
						criterion
					).toBe(score);
				}
				expect(card.criteria.reduce((total, { weight }) => total + weight, 0)).toBe(100);
				expect(Number.isInteger(card.error) && card.error >= 0).toBe(true);
			}),
			runs
		);
	});

	test('criteria that lose points are 100 less what their findings take', () => {
		const losing = ['form', 'register', 'language', 'composure', 'reliability', 'balance'] as const;
		fc.assert(
			fc.property(scenarios, performances, (scenario, performance) => {
				fc.pre(performance.turns.length > 0);
				const card = cardOf(scenario, performance);
				for (const { criterion, score } of card.criteria) {
					if (!losing.some((name) => name === criterion)) continue;
					const lost = card.findings.filter((one) => one.criterion === criterion).reduce((sum, { points }) => sum + points, 0);
					expect(Math.max(0, 100 + lost), criterion).toBe(score);
				}
			}),
			runs
		);
	});

	test('every finding stands on words, at an action or a note, or is an omission', () => {
		fc.assert(
			fc.property(scenarios, performances, (scenario, performance) => {
				for (const { at, rule, points } of cardOf(scenario, performance).findings) {
					if (at === null) expect(points > 0, rule).toBe(false);
					else expect(at.start >= 0 && at.end >= at.start, rule).toBe(true);
				}
			}),
			runs
		);
	});

	test('the same performance gives the same bytes', () => {
		fc.assert(
			fc.property(scenarios, performances, (scenario, performance) => {
				expect(JSON.stringify(cardOf(scenario, structuredClone(performance)))).toBe(JSON.stringify(cardOf(scenario, performance)));
			}),
			runs
		);
	});
});

describe('one more mistake never raises', () => {
	const mistakes: [Criterion, string, (performance: Performance) => void][] = [
		['form', 'another tag', (p) => void (p.tag = 'wrong')],
		['form', 'an empty subject', (p) => p.turns.forEach((turn) => (turn.subject = ''))],
		['register', 'the other form of address', (p) => p.turns.forEach(misaddress)],
		[
			'composure',
			'an insult',
			(p) => p.turns.forEach((turn) => turn.observations.acts.unshift({ rule: 'insult', tone: 'rude', points: -55, start: 0, end: 2 }))
		],
		['reliability', 'a broken promise', (p) => p.turns.slice(0, 1).forEach((turn) => (turn.promiseBroken = true))],
		['reliability', 'news kept to oneself', (p) => void (p.happened = [{ event: 'depot', at: 0 }])],
		['balance', 'more money', (p) => p.ledger?.spent.push({ action: 'refund_lamp', seq: 99, cost: 400 })],
		['balance', 'a customer who leaves', (p) => p.ledger && (p.ledger.customer = 'leaves')],
		['balance', 'a customer angrier', (p) => p.ledger && (p.ledger.anger.to = Math.min(100, p.ledger.anger.to + 20))],
		['accuracy', 'an action too soon', (p) => p.actions.unshift({ action: 'close_account', seq: 1, refused: false })],
		['politeness', 'an unkind turn', (p) => p.turns.forEach((turn) => (turn.observations.politeness.score >>= 1))]
	];

	test.each(mistakes)('%s: %s', (criterion, _, make) => {
		fc.assert(
			fc.property(scenarios, performances, (scenario, performance) => {
				// Money that nobody spent is another matter: offering nothing is a mistake as well.
				fc.pre(performance.turns.length > 0 && (performance.ledger?.spent.length ?? 0) > 0);
				const worse = structuredClone(performance);
				make(worse);
				const [before, after] = [cardOf(scenario, performance), cardOf(scenario, worse)];
				fc.pre(before.criteria.some((one) => one.criterion === criterion));
				expect(scoreOf(after, criterion)).toBeLessThanOrEqual(scoreOf(before, criterion));
			}),
			runs
		);
	});
});
