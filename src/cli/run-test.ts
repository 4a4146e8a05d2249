// One test of a scenario, played and scored.
import { performance, readerOf, simulate } from '#lib/core/attempt/index.ts';
import type { Played } from '#lib/core/attempt/index.ts';
import { compares } from '#lib/core/dialogue/index.ts';
import type { Scenario, Test, TestStep } from '#lib/core/scenario/types.ts';
import { score } from '#lib/core/scoring/index.ts';
import type { Model, Scorecard } from '#lib/core/scoring/types.ts';
import { tenths } from './trace.ts';

export interface Tested {
	played: Played;
	scorecard: Scorecard;
	/** What came out differently, in words; empty: all as expected. */
	failures: string[];
}

/** An unhurried pace: half the time that earns full marks, a sixth for an action; no more than half the limit for all of them. */
function paceOf({ clock }: Scenario, steps: number): (step: TestStep) => number {
	const longest = Math.trunc(clock.limit / (2 * Math.max(1, steps)));
	return ({ do: what }) => Math.min(longest, Math.trunc(clock.reply / (what === 'action' ? 6 : 2)));
}

/** @param scenario one form of it, whose test it is */
export function runTest(scenario: Scenario, model: Model, { name, steps, expect }: Test): Tested {
	const played = simulate(scenario, readerOf(scenario, model), steps, {
		pinned: { seed: name },
		start: 0,
		think: paceOf(scenario, steps.length)
	});
	const scorecard = score(scenario, performance(scenario, played.attempt), model);
	const ending = played.attempt.state.ending?.name ?? 'none';
	const failures = expect.ending === null || expect.ending === ending ? [] : [`ending: expected ${expect.ending}, got ${ending}`];
	for (const { what, op, value } of expect.compare) {
		const got = measured(what, played, scorecard);
		const shown = what === 'anger' || what === 'trust' ? tenths : String;
		if (got === null) failures.push(`${what}: expected ${op} ${shown(value)}, but it does not count here`);
		else if (!compares(got, op, value)) failures.push(`${what}: expected ${op} ${shown(value)}, got ${shown(got)}`);
	}
	for (const { step, error } of played.refused) failures.push(`step ${step + 1}: refused (${error})`);
	return { played, scorecard, failures };
}

type Comparison = Test['expect']['compare'][number];

function measured(what: Comparison['what'], { attempt }: Played, { total, criteria }: Scorecard): number | null {
	if (what === 'anger' || what === 'trust' || what === 'cost') return attempt.state[what];
	return what === 'score' ? total : (criteria.find(({ criterion }) => criterion === what)?.score ?? null);
}
