// One test of a scenario, played and scored.
import { performance, readerOf, simulate } from '#lib/core/attempt/index.ts';
import type { Played, Refusal } from '#lib/core/attempt/index.ts';
import { compares } from '#lib/core/dialogue/index.ts';
import type { Scenario, Test, TestStep } from '#lib/core/scenario/types.ts';
import { score } from '#lib/core/scoring/index.ts';
import type { Model, Scorecard } from '#lib/core/scoring/types.ts';
import { tenths } from './trace-lines.ts';

/** What came out otherwise; `what` is an ending (of a conversation, in a queue), "score", a criterion, a mood or the cost. */
export type Failure =
	| { kind: 'ending'; what: string; expected: string; got: string; /** kind queue */ conversation?: string }
	| { kind: 'differs'; what: string; expected: string; got: string }
	| { kind: 'uncounted'; what: string; expected: string }
	| { kind: 'refused'; step: number; error: Refusal['error'] };

export interface Tested {
	played: Played;
	scorecard: Scorecard;
	/** Empty: all as expected. */
	failures: Failure[];
}

/** An unhurried pace: half the time that earns full marks, a sixth for an action; no more than half the limit for all of them. */
function paceOf({ clock }: Scenario, steps: number): (step: TestStep) => number {
	const longest = Math.trunc(clock.limit / (2 * Math.max(1, steps)));
	const parts: Partial<Record<TestStep['do'], number>> = { action: 6, note: 6, tag: 6 };
	return ({ do: what }) => Math.min(longest, Math.trunc(clock.reply / (parts[what] ?? 2)));
}

/** @param scenario one form of it, whose test it is */
export function runTest(scenario: Scenario, model: Model, { name, steps, expect }: Test): Tested {
	const played = simulate(scenario, readerOf(scenario, model), steps, {
		pinned: { seed: name },
		start: 0,
		think: paceOf(scenario, steps.length)
	});
	const scorecard = score(scenario, performance(scenario, played.attempt), model);
	const refused = played.refused.map(({ step, error }): Failure => ({ kind: 'refused', step: step + 1, error }));
	return {
		played,
		scorecard,
		failures: [...endingFailures(scenario, played, expect), ...compareFailures(played, scorecard, expect), ...refused]
	};
}

function endingFailures({ conversations = [] }: Scenario, { attempt }: Played, { ending, endings = {} }: Test['expect']): Failure[] {
	const differs = (expected: string | null | undefined, got = 'none', conversation?: string): Failure[] => {
		if (expected === null || expected === undefined || expected === got) return [];
		const what = conversation ?? 'ending';
		return [{ kind: 'ending', what, expected, got, ...(conversation === undefined ? {} : { conversation }) }];
	};
	return [
		...differs(ending, attempt.state.ending?.name),
		...conversations.flatMap(({ name }, index) => differs(endings[name], attempt.conversations[index]?.state.ending?.name, name))
	];
}

function compareFailures(played: Played, scorecard: Scorecard, { compare }: Test['expect']): Failure[] {
	return compare.flatMap(({ what, op, value }): Failure[] => {
		const got = measured(what, played, scorecard);
		const shown = what === 'anger' || what === 'trust' ? tenths : String;
		const expected = `${op} ${shown(value)}`;
		if (got === null) return [{ kind: 'uncounted', what, expected }];
		return compares(got, op, value) ? [] : [{ kind: 'differs', what, expected, got: shown(got) }];
	});
}

type Comparison = Test['expect']['compare'][number];

function measured(what: Comparison['what'], { attempt }: Played, { total, criteria }: Scorecard): number | null {
	if (what === 'anger' || what === 'trust' || what === 'cost') return attempt.state[what];
	return what === 'score' ? total : (criteria.find(({ criterion }) => criterion === what)?.score ?? null);
}
