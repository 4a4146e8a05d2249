// Badges, weeks and bests from the history of practices.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badges, badgesOf, bestsOf, weeksOf } from '#lib/core/training/index.ts';
import type { Badge, Practised } from '#lib/core/training/index.ts';
import english from '#lib/messages/en/training.json' with { type: 'json' };

const day = 86_400_000;
const monday = Date.UTC(2026, 10, 2);
const done = (further: Partial<Practised> = {}): Practised => ({
	id: 'one',
	scenario: 'a/one',
	at: monday,
	level: 2,
	channel: 'chat',
	skills: ['diagnosing'],
	help: 'hints',
	pace: 1,
	passed: true,
	total: 80,
	criteria: { politeness: 80, accuracy: 80 },
	criticals: [],
	...further
});
const times = (count: number, make: (i: number) => Partial<Practised>) => Array.from({ length: count }, (_, i) => done(make(i)));
const earned = (practised: Practised[]): Badge[] => badgesOf(practised).flatMap(({ badge, earned }) => (earned ? [badge] : []));

describe('a badge', () => {
	it.each<[Badge, string, Practised[], Practised[]]>([
		['first', 'one finished practice', times(1, () => ({})), []],
		[
			'calm',
			'three calm ones',
			times(3, () => ({ skills: ['calming'] })),
			times(3, () => ({ skills: ['calming'], criteria: { politeness: 79 } }))
		],
		[
			'kind_no',
			'three kind refusals',
			times(3, () => ({ skills: ['refusing'] })),
			times(3, (i) => ({ skills: ['refusing'], criticals: i === 0 ? ['rude'] : [] }))
		],
		[
			'sealed',
			'three scenarios, nothing given away',
			times(3, (i) => ({ skills: ['confidentiality'], scenario: `a/${i}` })),
			times(3, () => ({ skills: ['confidentiality'] }))
		],
		['queue', 'two queues', times(2, () => ({ skills: ['queue'] })), times(1, () => ({ skills: ['queue'] }))],
		[
			'channels',
			'all five passed',
			(['chat', 'messenger', 'email', 'ticket', 'forum'] as const).map((channel) => done({ channel })),
			(['chat', 'messenger', 'email', 'ticket', 'forum'] as const).map((channel) => done({ channel, passed: channel !== 'forum' }))
		],
		[
			'better',
			'twenty points more',
			[done({ total: 50 }), done({ total: 70 })],
			[done({ total: 70 }), done({ total: 50 }), done({ total: 69 })]
		],
		['steady', 'eight weeks, with pauses', times(8, (i) => ({ at: monday + i * 21 * day })), times(20, (i) => ({ at: monday + i * day }))],
		['alone', 'a hard one without help', [done({ level: 4, help: 'none' })], [done({ level: 4, help: 'none', pace: 2 })]]
	])('%s is for %s', (badge, _, enough, tooLittle) => {
		expect(earned(enough)).toContain(badge);
		expect(earned(tooLittle)).not.toContain(badge);
	});

	it('is never taken away by practising more', () => {
		const any = fc.record({
			scenario: fc.constantFrom('a/1', 'a/2', 'a/3', 'a/4'),
			at: fc.nat(400).map((days) => monday + days * day),
			level: fc.integer({ min: 1, max: 5 }),
			channel: fc.constantFrom('chat', 'forum', 'email'),
			skills: fc.subarray(['calming', 'refusing', 'queue', 'confidentiality'] as const),
			help: fc.constantFrom('none', 'hints'),
			total: fc.nat(100),
			criticals: fc.subarray(['rude'] as const)
		});
		fc.assert(
			fc.property(fc.array(any, { maxLength: 40 }), fc.nat(40), (all, some) => {
				const practised = all
					.toSorted((a, b) => a.at - b.at)
					.map((one) => done({ ...one, criteria: { politeness: one.total } } as Partial<Practised>));
				expect(earned(practised)).toEqual(expect.arrayContaining(earned(practised.slice(0, some))));
			})
		);
	});

	it('says publicly how it is earned, with the number that counts', () => {
		const sentences = english as Record<string, string>;
		for (const [badge] of Object.entries(badges)) {
			expect(sentences[`training_badge_${badge}`], badge).toBeDefined();
			expect(sentences[`training_badge_${badge}_how`], badge).toBeDefined();
		}
	});
});

describe('weeks of practice', () => {
	const week = (n: number) => done({ at: monday + n * 7 * day + 3 * day });
	const now = monday + 10 * 7 * day; // the Monday of week 10
	it.each([
		['none yet', [], { all: 0, running: 0 }],
		['this week alone', [10], { all: 1, running: 1 }],
		['the last one; this one is not over', [9], { all: 1, running: 1 }],
		['a week off breaks nothing', [5, 6, 8, 9], { all: 4, running: 4 }],
		['two weeks off do', [5, 8, 9], { all: 3, running: 2 }],
		['a long time ago', [1, 2, 3], { all: 3, running: 0 }],
		['twice in a week counts once', [9, 9, 10], { all: 2, running: 2 }]
	])('%s', (_, weeks, expected) => {
		expect(weeksOf(weeks.map(week), now)).toEqual(expected);
	});

	it('a week goes from Monday to Sunday', () => {
		expect(weeksOf([done({ at: monday - 1 }), done({ at: monday }), done({ at: monday + 7 * day - 1 })], monday)).toMatchObject({ all: 2 });
	});
});

it('the best of each scenario is the earliest of its best, newest first', () => {
	const practised = [
		done({ id: '1', total: 50 }),
		done({ id: '2', total: 90, at: monday + day }),
		done({ id: '3', total: 90, at: monday + 2 * day }),
		done({ id: '4', scenario: 'a/two', at: monday + 3 * day })
	];
	expect(bestsOf(practised).map(({ best, times }) => [best.id, times])).toEqual([
		['4', 1],
		['2', 3]
	]);
});
