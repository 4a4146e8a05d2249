// What holds whatever anybody does: plays end, moods stay in bounds, nobody is trapped, nothing depends on how time passes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAll, append, empty, replay } from '../../../src/lib/core/attempt/index.ts';
import type { Scenario } from '../../../src/lib/core/scenario/types.ts';
import { tones } from '../../../src/lib/core/scenario/types.ts';
import {
	beat,
	ending,
	faceValue,
	furious,
	gone,
	lampPage,
	lampShop,
	line,
	reaction,
	rude,
	silence,
	thanks,
	toneNow,
	unmatched,
	unsolved
} from '../dialogue/lamp-shop.ts';
import { Desk, started } from './desk.ts';
import { lampQuestions, lampQueue, queued } from './lamp-queue.ts';
import { runs } from './runs.ts';
import type { Sent } from './desk.ts';

const need = (fact: string) => ({ kind: 'fact' as const, fact });

/** Shapes that invite trouble. */
const scenarios: Record<string, Scenario> = {
	'the lamp shop': lampShop,
	'answered message by message': { ...lampShop, channel: 'email' },
	'without a pause': { ...lampShop, clock: { ...lampShop.clock, pause: 0 } },
	'less patience than pause': { ...lampShop, clock: { pause: 15_000, patience: 1_000, reply: 1_000, limit: 60_000 } },
	'a path that runs in circles': {
		...lampShop,
		path: [beat('a', { needs: [need('refund')], goto: [{ beat: 'b', when: null }] }), beat('b', { goto: [{ beat: 'a', when: null }] })]
	},
	'needs that nobody can meet': { ...lampShop, path: ['a', 'b', 'c'].map((name) => beat(name, { needs: [need('nothing')] })) },
	'reactions to everything': {
		...lampShop,
		reactions: [
			rude,
			...tones.map((tone) =>
				reaction(`on-${tone}`, toneNow(tone), { change: { anger: 33, trust: -17 }, lines: [line(tone), line(`${tone}!`, 'angry')] })
			),
			reaction('always', { is: 'not', of: { is: 'unmatched' } }, { change: { anger: -7, trust: 3 } }),
			silence,
			unmatched
		]
	},
	'one line in the wrong mood': {
		...lampShop,
		path: [beat('a', { lines: [line('a', 'angry')], needs: [need('refund')] })],
		reactions: [
			{ ...silence, lines: [line('s', 'angry')] },
			{ ...unmatched, lines: [line('u', 'angry')] }
		]
	},
	'endings without words': { ...lampShop, endings: [furious, gone, thanks, unsolved].map((one) => ({ ...one, lines: [] })) },
	'news and promises': {
		...lampShop,
		events: [
			{ name: 'soon', after: 20_000, since: null, text: 'News.' },
			{ name: 'paid', after: 5_000, since: { is: 'did', action: 'pay' }, text: 'Paid.' },
			{ name: 'on', after: 0, since: { is: 'reached', beat: 'cause' }, text: 'On.' }
		],
		path: lampShop.path.map((one) => ({ ...one, patience: 90_000 })),
		reactions: [
			reaction('glad', { is: 'updated', event: 'soon', within: 30_000 }, { change: { anger: -10, trust: 10 } }),
			reaction('let-down', { is: 'promise-broken' }, { change: { anger: 10, trust: -10 }, lines: [line('You promised!')] }),
			silence,
			unmatched
		]
	},
	'an ending at once': {
		...lampShop,
		endings: [ending('at-once', 'fail', { is: 'compare', what: 'turns', op: '>=', value: 1 }), unsolved]
	},
	'a page review': lampPage,
	'a questionnaire': lampQuestions,
	'two customers': lampQueue,
	'four customers, some at once, some late': {
		...lampQueue,
		conversations: [
			queued('a', 0),
			queued('b', 0, 20_000),
			queued('c', 100_000, 290_000, { ...lampShop, channel: 'email' }),
			queued('d', 0, 299_000, { ...lampShop, tags: [{ name: 'x', label: 'X', right: true }] })
		]
	}
};

const word = fc.oneof(
	fc.constantFrom('fact:refund', 'unsure:refund', 'contra:refund', 'ask:number', 'leak:phone', 'broke:blame', 'vow:20', 'vow:90', 'hm'),
	fc.constantFrom(...tones).map((tone) => `tone:${tone}`),
	fc.string({ minLength: 1, maxLength: 5, unit: 'binary' })
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => `x ${list.join(' ')}`);

const sent: fc.Arbitrary<Sent> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ kind: fc.constant('reply' as const), text: words, lag: fc.integer({ min: 0, max: 30_000 }) }) },
	fc.record({
		kind: fc.constant('action' as const),
		action: fc.constantFrom('lookup', 'pay', 'fly'),
		input: fc.constantFrom('A-2291', 'x')
	}),
	fc.record({
		kind: fc.constant('mark' as const),
		block: fc.integer({ min: -1, max: 3 }),
		text: words,
		priority: fc.integer({ min: 0, max: 4 })
	}),
	fc.record({ kind: fc.constant('unmark' as const), mark: fc.integer({ min: 1, max: 9 }) }),
	fc.constant<Sent>({ kind: 'note', text: 'note' }),
	fc.record({ kind: fc.constant('tag' as const), tag: fc.constantFrom('x', 'y', null) }),
	fc.record({
		kind: fc.constant('choose' as const),
		item: fc.constantFrom('thankless', 'hurry', 'own-view', ''),
		best: fc.integer({ min: -1, max: 4 }),
		worst: fc.integer({ min: -1, max: 4 })
	}),
	fc.record({ kind: fc.constant('reflect' as const), item: fc.constantFrom('own-view', 'hurry'), text: words })
);
/** In a queue most is said to somebody who is there; elsewhere there is nobody else to speak to. */
const addressed = (scenario: Scenario): fc.Arbitrary<Sent> => {
	const to = fc.integer({ min: 0, max: (scenario.conversations ?? []).length + 1 });
	return fc.tuple(sent, to).map(([what, number]) => ({ ...what, to: number }));
};
type Step = { after: number; what: Sent | { credit: number } | null };
const step = (scenario: Scenario): fc.Arbitrary<Step> =>
	fc.record({
		after: fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 90_000 })),
		what: fc.oneof(
			{ weight: 8, arbitrary: addressed(scenario) },
			{ weight: 1, arbitrary: fc.record({ credit: fc.integer({ min: 0, max: 30_000 }) }) },
			{ weight: 1, arbitrary: fc.constant(null) },
			{
				weight: 1,
				arbitrary: fc.integer({ min: 0, max: 4 }).map((to): Sent => ({ kind: 'finish', to }))
			}
		)
	});
const often = { numRuns: runs(50) };
const playOf = (scenario: Scenario) =>
	fc.record({ steps: fc.array(step(scenario), { maxLength: 30 }), factor: fc.constantFrom(1, 1.25, 1.5, 2) });

function run(scenario: Scenario, { steps, factor }: { steps: Step[]; factor: number }, seed = 'seed'): { desk: Desk; ms: number } {
	const desk = new Desk(scenario, factor, seed);
	let ms = 0;
	for (const { after, what } of steps) {
		ms += after;
		if (what && 'credit' in what) {
			if (!desk.attempt.closed) desk.wait(ms).credit(Math.max(ms, desk.attempt.lastAt - started), what.credit);
		} else if (what) desk.send(ms, scenario.kind === 'queue' ? what : { ...what, to: 0 });
		else desk.wait(ms);
	}
	return { desk, ms };
}

const moves = (desk: Desk) => desk.events.flatMap(({ body }) => (body.kind === 'customer' ? [body.move] : []));

describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
	const play = playOf(scenario);

	it('ends in time, whatever is done', () =>
		fc.assert(
			fc.property(play, (given) => {
				const { desk } = run(scenario, given);
				desk.wait(10_000_000);
				const credited = desk.attempt.credits.reduce((sum, { ms }) => sum + ms, 0);
				expect(desk.attempt.closed).toBe(true);
				expect(desk.attempt.ended!.at - started).toBeLessThanOrEqual(scenario.clock.limit * given.factor + credited);
			}),
			often
		));

	it('keeps moods between 0 and 10, in whole tenths', () =>
		fc.assert(
			fc.property(play, (given) => {
				for (const { anger, trust } of moves(run(scenario, given).desk)) {
					for (const tenths of [anger, trust])
						expect(Number.isInteger(tenths) && tenths >= 0 && tenths <= 100 && !Object.is(tenths, -0)).toBe(true);
				}
			}),
			often
		));

	it('answers every turn with words, unless it ends the conversation', () =>
		fc.assert(
			fc.property(play, (given) => {
				for (const move of moves(run(scenario, given).desk)) expect(move.say !== null || move.ending !== null).toBe(true);
			}),
			often
		));

	it('never lets time go back, and numbers events without gaps', () =>
		fc.assert(
			fc.property(play, (given) => {
				const { events } = run(scenario, given).desk;
				for (const [index, { seq, at }] of events.entries()) {
					expect(seq).toBe(index + 1);
					expect(at).toBeGreaterThanOrEqual(events[index - 1]?.at ?? 0);
				}
			}),
			often
		));

	it('closes each conversation once, and the whole after all of them', () =>
		fc.assert(
			fc.property(play, (given) => {
				const { desk } = run(scenario, given);
				const closes = desk.wait(10_000_000).events.filter(({ body }) => body.kind === 'close');
				const numbers = (scenario.conversations ?? []).map((_one, index) => index + 1);
				expect(closes.map(({ conversation }) => conversation).toSorted((a, b) => a - b)).toEqual([0, ...numbers]);
				expect(closes.at(-1)?.conversation).toBe(0);
			}),
			often
		));

	it('folds to the same, at once or event by event, through a database or not', () =>
		fc.assert(
			fc.property(play, (given) => {
				const { desk } = run(scenario, given);
				expect(foldAll(desk.events)).toEqual(desk.attempt);
				expect((JSON.parse(JSON.stringify(desk.events)) as typeof desk.events).reduce(append, empty)).toEqual(desk.attempt);
			}),
			often
		));

	it('replays bit for bit', () =>
		fc.assert(
			fc.property(play, (given) => {
				const { desk, ms } = run(scenario, given);
				expect(replay(scenario, faceValue, desk.wait(ms + 200_000).events).differences).toEqual([]);
			}),
			often
		));
});

describe('a queue', () => {
	const alone: Scenario = { ...scenarios['news and promises']!, clock: lampQueue.clock };
	const together: Scenario = { ...lampQueue, conversations: [queued('a', 0, 0, alone), queued('b', 0, 0, alone)] };

	/** What the customer did and when. */
	const movesOf = (desk: Desk, conversation: number) =>
		desk.events.flatMap(({ at, conversation: of, body }) =>
			body.kind === 'customer' && of === conversation ? [{ at, move: body.move }] : []
		);

	it.each([1, 2])('goes for customer %d as if he were alone', (number) =>
		fc.assert(
			fc.property(playOf(together), ({ steps, factor }) => {
				const crowd = run(together, { steps, factor }).desk.wait(10_000_000);
				const own = steps.map((step) => (isFor(step, number) ? step : { ...step, what: null }));
				const solo = run(alone, { steps: own, factor }, `seed/${number}`).desk.wait(10_000_000);
				expect(movesOf(crowd, number)).toEqual(movesOf(solo, 0));
			}),
			often
		)
	);

	/** Outages are everybody's. */
	const isFor = ({ what }: Step, number: number): boolean => what !== null && ('credit' in what || what.to === number);
});

describe('nobody is trapped', () => {
	const conversations = Object.entries(scenarios).filter(([name, { path }]) => path.length > 0 && !name.includes('circles'));

	it.each(conversations)('%s: whatever one says, the path is over after finitely many turns', (_, scenario) =>
		fc.assert(
			fc.property(fc.array(words, { minLength: 60, maxLength: 60 }), (texts) => {
				const desk = new Desk(scenario, 0);
				for (const [index, text] of texts.entries()) desk.send((index + 1) * 20_000, { kind: 'reply', text });
				expect(desk.attempt.ended).not.toBeNull();
			}),
			{ numRuns: runs(30) }
		)
	);
});
