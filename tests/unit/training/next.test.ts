// What is due again and what comes next, on a library of ten scenarios.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryOf, next, skills } from '#lib/core/training/index.ts';
import type { Choice, NextStep, Practised, Skill } from '#lib/core/training/index.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 10, 2);

const choice = (id: string, level: number, trains: Skill[], further: Partial<Choice> = {}): Choice => ({
	id,
	level,
	minutes: 15,
	skills: trains,
	weights: { politeness: 40, accuracy: 45, speed: 15 },
	...further
});
const choices: Choice[] = [
	choice('a/hello', 1, ['diagnosing']),
	choice('a/order', 1, ['diagnosing', 'advising']),
	choice('a/kind-no', 2, ['refusing']),
	choice('a/greedy', 3, ['refusing', 'calming']),
	choice('a/grim-no', 5, ['refusing', 'letters']),
	choice('a/angry', 3, ['calming'], { weights: { politeness: 40, accuracy: 30, composure: 30 } }),
	choice('a/vy', 2, ['register'], { weights: { politeness: 60, register: 40 } }),
	choice('a/spy', 4, ['confidentiality']),
	choice('a/three', 4, ['queue'], { minutes: 45 }),
	choice('a/post', 3, ['letters', 'promises'], { minutes: 40 })
];
const choiceOf = (id: string) => choices.find((one) => one.id === id)!;

const done = (scenario: string, at: number, total: number, further: Partial<Practised> = {}): Practised => ({
	id: `${scenario}@${at}`,
	scenario,
	at: start + at * day,
	level: choiceOf(scenario).level,
	channel: 'chat',
	skills: choiceOf(scenario).skills,
	help: 'none',
	pace: 1,
	passed: total >= 60,
	total,
	criteria: { politeness: total, accuracy: total },
	criticals: [],
	...further
});
const step = (scenario: string, days: number | null): NextStep => ({
	assignment: `for ${scenario}`,
	step: 0,
	scenario,
	help: 'hints',
	pace: 1,
	course: 'Calm voice',
	days
});
const after = (days: number, practised: Practised[], assigned: NextStep[] = []) =>
	next({ choices, practised, assigned, now: start + days * day });

describe('the memory of a skill', () => {
	it.each([
		['a fine practice is due after a week', [95], 8],
		['a good one after three days', [75], 3],
		['a bad one the next day', [20], 1],
		['one that is good three times, a day apart, after longer and longer', [75, 75, 75], 12]
	])('%s', (_, totals, days) => {
		const practised = totals.map((total, i) => done('a/kind-no', i, total));
		const { due, last } = memoryOf(practised)[0]!;
		expect((due - last) / day).toBe(days);
	});

	it('knows the strength of the latest five, and nothing of what was never practised', () => {
		const practised = [0, 0, 60, 60, 60, 60, 60].map((total, i) => done('a/greedy', i, total));
		expect(memoryOf(practised)).toMatchObject([
			{ skill: 'calming', strength: 60, practices: 7 },
			{ skill: 'refusing', strength: 60, practices: 7 }
		]);
	});

	it('does not depend on the time zone or on what was practised of other skills', () => {
		const own = [done('a/kind-no', 0, 80), done('a/kind-no', 5, 80)];
		const refusing = (all: Practised[]) => memoryOf(all).find(({ skill }) => skill === 'refusing');
		expect(refusing([own[0]!, done('a/vy', 2, 10), own[1]!, done('a/vy', 6, 10)])).toEqual(refusing(own));
	});
});

describe('the next practice', () => {
	const fine = [done('a/hello', 0, 90), done('a/order', 1, 90), done('a/angry', 2, 90), done('a/vy', 3, 90)];

	it.each<[string, ReturnType<typeof after>, unknown]>([
		['is a short and easy one at the very first', after(0, []), { scenario: 'a/hello', help: 'hints', reason: { why: 'first' } }],
		[
			'is for what is weak, with hints, and no harder than what went wrong',
			after(1, [done('a/hello', 0, 90), done('a/greedy', 0.1, 40, { skills: ['refusing'] })]),
			{ scenario: 'a/kind-no', help: 'hints', reason: { why: 'weak-skill', skill: 'refusing', score: 40, practices: 1 } }
		],
		[
			'is for what is due again',
			after(9, [done('a/kind-no', 0, 75), ...fine.map((one) => ({ ...one, at: one.at + 5 * day }))]),
			{ scenario: 'a/greedy', help: 'none', reason: { why: 'due', skill: 'refusing', days: 9 } }
		],
		[
			'is for a weak criterion where no skill is weak',
			after(4, [...fine.slice(0, 3), done('a/hello', 3, 90, { criteria: { accuracy: 90, composure: 30 } })]),
			{ scenario: 'a/angry', help: 'hints', reason: { why: 'weak-criterion', criterion: 'composure', score: 30 } }
		],
		[
			'is the step of a course near its day, before anything else',
			after(1, [done('a/hello', 0, 20)], [step('a/spy', 3), step('a/three', null)]),
			{ scenario: 'a/spy', reason: { why: 'assigned', days: 3 } }
		],
		['is the more urgent of two', after(1, [], [step('a/spy', 3), step('a/vy', -2)]), { scenario: 'a/vy', reason: { days: -2 } }],
		[
			'is a step whose day is far when nothing is weak or due',
			after(4, fine, [step('a/three', 30)]),
			{ scenario: 'a/three', reason: { why: 'assigned', days: 30 } }
		],
		['is something new when all is well', after(4, fine), { scenario: 'a/kind-no', reason: { why: 'new-skill', skill: 'refusing' } }]
	])('%s', (_, found, expected) => {
		expect(found).toMatchObject(expected as object);
	});

	it('is a harder one when everything is known and fresh', () => {
		const all = choices.map(({ id }, i) => done(id, i / 10, 95));
		expect(after(1, [...all, done('a/spy', 1, 95)])).toMatchObject({ scenario: 'a/grim-no', reason: { why: 'harder', level: 5 } });
	});

	it('leaves a skill alone that the last two practices have both trained', () => {
		const twice = [done('a/greedy', 0, 30, { skills: ['refusing'] }), done('a/kind-no', 0.1, 30)];
		expect(after(1, twice)?.reason).not.toMatchObject({ skill: 'refusing' });
	});

	it('is nothing where there is nothing', () => {
		expect(next({ choices: [], practised: [], assigned: [step('a/spy', 1)], now: start })).toBeNull();
	});

	const practised = fc
		.array(fc.record({ id: fc.constantFrom(...choices.map(({ id }) => id)), at: fc.nat(300), total: fc.nat(100) }), { maxLength: 30 })
		.map((all) => all.toSorted((a, b) => a.at - b.at).map(({ id, at, total }) => done(id, at, total)));
	const assigned = fc.subarray([step('a/spy', 2), step('a/vy', -4), step('a/three', null), step('a/gone', 0)]);

	it('is never the last one again, is always one that may be practised, and fits its reason', () => {
		fc.assert(
			fc.property(practised, assigned, fc.integer({ min: 300, max: 400 }), (all, steps, now) => {
				const found = after(now, all, steps)!;
				const chosen = choiceOf(found.scenario);
				expect(chosen).toBeDefined();
				expect(found.scenario).not.toBe(all.at(-1)?.scenario);
				const { reason } = found;
				if ('skill' in reason) expect(chosen.skills).toContain(reason.skill);
				if (reason.why === 'weak-criterion') expect(chosen.weights[reason.criterion]).toBeGreaterThanOrEqual(10);
				if (reason.why === 'assigned') expect(reason.assignment).toBe(`for ${found.scenario}`);
				if (reason.why === 'harder') expect(reason.level).toBe(chosen.level);
				expect(after(now, [...all], [...steps].reverse())).toEqual(found);
			})
		);
	});

	it('comes to every skill when somebody does as told', () => {
		let all: Practised[] = [];
		for (let i = 0; i < 20; i++) all = [...all, done(after(i, all)!.scenario, i, 80)];
		expect(new Set(all.flatMap((one) => one.skills))).toEqual(new Set(skills.filter((skill) => skill !== 'public')));
	});
});
