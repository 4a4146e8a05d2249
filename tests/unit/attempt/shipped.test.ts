// The shipped scenarios, whatever is done in them: by the product's own reader, with the customers' own words thrown back at them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAll, parseBundle, performance, formatBundle, readerOf, replay, simulate } from '../../../src/lib/core/attempt/index.ts';
import { formsOf } from '../../../src/lib/core/scenario/index.ts';
import type { Scenario, TestStep } from '../../../src/lib/core/scenario/types.ts';
import { score } from '../../../src/lib/core/scoring/index.ts';
import { runs } from './runs.ts';
import { crowds, scenarios, model } from './shipped.ts';

/** Everything that anybody says in a scenario, and what nobody should. */
function texts(scenario: Scenario): string[] {
	const lines = [...scenario.path, ...scenario.reactions, ...scenario.endings].flatMap((one) => one.lines.map(({ text }) => text));
	const told = scenario.facts.flatMap(({ say, also, not, ask }) => [say, ...also, ...not, ...ask]);
	const secret = scenario.secrets.map(({ value }) => `It is ${value}.`);
	const forbidden = scenario.forbidden.flatMap(({ say }) => say);
	const own = scenario.path.map(({ model: text }) => text);
	return [...lines, ...told, ...secret, ...forbidden, ...own, 'k', '😀', '\u202e…', 'You idiot.', 'Trhni si.', 'a '.repeat(500)].filter(
		(text) => text !== ''
	);
}

const constant = <T extends string>(text: T) => fc.constant(text);

/** What may be done in one conversation. */
function talk(scenario: Scenario): fc.Arbitrary<TestStep>[] {
	const say = fc.constantFrom(...texts(scenario));
	const names = scenario.actions.map(({ name }) => name);
	const tags = (scenario.tags ?? []).map(({ name }) => name);
	const input = fc.constantFrom(null, '', 'X-1');
	return [
		fc.record({ do: constant('reply'), text: say }),
		fc.record({ do: constant('reply'), text: say }),
		fc.record({ do: constant('note'), text: say }),
		...(names.length > 0 ? [fc.record({ do: constant('action'), action: fc.constantFrom(...names), input })] : []),
		...(tags.length > 0 ? [fc.record({ do: constant('tag'), tag: fc.constantFrom(...tags) })] : [])
	];
}

/** To somebody of a queue. */
const queued = ({ conversations = [] }: Scenario): fc.Arbitrary<TestStep>[] =>
	conversations.flatMap(({ name, scenario }) =>
		[...talk(scenario), fc.constant<TestStep>({ do: 'finish' })].map((one) => one.map((step) => ({ ...step, conversation: name })))
	);

function marks({ page }: Scenario): fc.Arbitrary<TestStep>[] {
	const block = fc.integer({ min: 0, max: page?.blocks.length ?? 0 });
	const text = fc.constantFrom(...(page?.issues ?? []).flatMap(({ say, also }) => [say, ...also]), 'k', '😀');
	return page ? [fc.record({ do: constant('mark'), block, text, priority: fc.integer({ min: 1, max: 3 }) })] : [];
}

function answers({ items = [] }: Scenario): fc.Arbitrary<TestStep>[] {
	if (items.length === 0) return [];
	const item = fc.constantFrom(...items.map(({ name }) => name));
	const place = fc.integer({ min: 0, max: 5 });
	return [
		fc.record({ do: constant('choose'), item, best: place, worst: place }),
		fc.record({ do: constant('reflect'), item, text: fc.string() })
	];
}

function steps(scenario: Scenario): fc.Arbitrary<TestStep[]> {
	const wait = fc.record({ do: constant('wait'), ms: fc.integer({ min: 0, max: 200_000 }) });
	const own = scenario.kind === 'conversation' ? talk(scenario) : [];
	return fc.array(fc.oneof(wait, ...own, ...queued(scenario), ...marks(scenario), ...answers(scenario)), { maxLength: 25 });
}

const shipped = [
	...scenarios.map(({ path, scenario }) => [path, scenario, 12] as const),
	...crowds.map(({ path, scenario }) => [path, scenario, 8] as const)
];

describe.each(shipped)('%s', (_, edition, usually) => {
	const forms = formsOf(edition).map((scenario) => ({ scenario, reader: readerOf(scenario, model) }));
	const play = ({ scenario, reader }: (typeof forms)[number], given: TestStep[], seed: string) =>
		simulate(scenario, reader, given, { pinned: { seed }, start: 0, think: () => 7_000 });
	/** One form, and what may be done in it. */
	const plays = fc.integer({ min: 0, max: forms.length - 1 }).chain((index) => {
		const form = forms[index]!;
		return fc.record({ form: fc.constant(form), given: steps(form.scenario), seed: fc.string({ maxLength: 3 }) });
	});

	it('always ends in time with mood and score in bounds, and comes out the same when it is worked out again', () =>
		fc.assert(
			fc.property(plays, ({ form, given, seed }) => {
				const { scenario } = form;
				const { attempt, events } = play(form, given, seed);
				expect(attempt.closed && attempt.ended!.at <= scenario.clock.limit).toBe(true);
				for (const { body } of events) {
					if (body.kind !== 'customer') continue;
					for (const tenths of [body.move.anger, body.move.trust])
						expect(tenths >= 0 && tenths <= 100 && Number.isInteger(tenths)).toBe(true);
					expect(body.move.say?.text ?? '').not.toMatch(/\{\w+\}/);
				}
				const bundle = parseBundle(formatBundle({ format: 1, scenario, events, scorecard: null }))!;
				expect(replay(bundle.scenario, readerOf(bundle.scenario, model), bundle.events).differences).toEqual([]);
				expect(foldAll(bundle.events)).toEqual(attempt);
				const { total } = score(scenario, performance(scenario, attempt), model);
				expect(Number.isInteger(total) && total >= 0 && total <= 100).toBe(true);
			}),
			{ numRuns: runs(usually) }
		));

	it.runIf(edition.path.length > 0)('traps nobody: who says nothing to the point is through the path all the same', () => {
		const { attempt } = play(
			forms[0]!,
			Array.from({ length: 5 * edition.path.length + 20 }, (_, index) => ({ do: 'reply', text: `Hm ${index}.` })),
			'seed'
		);
		expect(attempt.ended?.cause).toBe('turn');
	});
});

describe.each(crowds)('$path', ({ scenario }) => {
	const reader = readerOf(scenario, model);
	const conversations = scenario.conversations!.map((one, index) => ({ name: one.name, number: index + 1, own: one.scenario }));

	it.each(conversations)('$name is read for his own facts', ({ number, own }) => {
		const heard = own.path.map(({ model: text }) => reader.turn(text, '', number));
		expect(heard).toEqual(own.path.map(({ model: text }) => readerOf(own, model).turn(text, '', 0)));
		expect(heard.flatMap(({ facts, asked }) => [...facts, ...asked]).length).toBeGreaterThan(0);
	});
});
