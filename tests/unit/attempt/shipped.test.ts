// The shipped scenarios, whatever is done in them: by the product's own reader, with the customers' own words thrown back at them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAll, parseBundle, formatBundle, readerOf, replay, simulate } from '../../../src/lib/core/attempt/index.ts';
import { formsOf } from '../../../src/lib/core/scenario/index.ts';
import type { Scenario, TestStep } from '../../../src/lib/core/scenario/types.ts';
import { runs } from './runs.ts';
import { scenarios, model } from './shipped.ts';

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

function steps(scenario: Scenario): fc.Arbitrary<TestStep[]> {
	const say = fc.constantFrom(...texts(scenario));
	const choices: fc.Arbitrary<TestStep>[] = [
		fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 200_000 }) }),
		fc.record({ do: fc.constant('reply' as const), text: say })
	];
	const actions = scenario.actions.map(({ name }) => name);
	const action = (input: fc.Arbitrary<string | null>) =>
		fc.record({ do: fc.constant('action' as const), action: fc.constantFrom(...actions), input });
	if (actions.length > 0) choices.push(action(fc.constant(null)), action(fc.constantFrom('', 'X-1')));
	const blocks = scenario.page?.blocks.length ?? 0;
	const mark = {
		do: fc.constant('mark' as const),
		block: fc.integer({ min: 0, max: blocks }),
		text: say,
		priority: fc.integer({ min: 1, max: 3 })
	};
	if (blocks > 0) choices.push(fc.record(mark));
	return fc.array(fc.oneof(...choices), { maxLength: 25 });
}

describe.each(scenarios.map(({ path, scenario }) => [path, scenario] as const))('%s', (_, edition) => {
	const forms = formsOf(edition).map((scenario) => ({ scenario, reader: readerOf(scenario, model) }));
	const play = ({ scenario, reader }: (typeof forms)[number], given: TestStep[], seed: string) =>
		simulate(scenario, reader, given, { pinned: { seed }, start: 0, think: () => 7_000 });
	/** One form, and what may be done in it. */
	const plays = fc.integer({ min: 0, max: forms.length - 1 }).chain((index) => {
		const form = forms[index]!;
		return fc.record({ form: fc.constant(form), given: steps(form.scenario), seed: fc.string({ maxLength: 3 }) });
	});

	it('always ends in time with a mood in bounds, and comes out the same when it is worked out again', () =>
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
			}),
			{ numRuns: runs(15) }
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
