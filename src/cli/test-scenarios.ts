// `firstline test`: plays the tests that each scenario carries, and holds its graded samples against the reader.
import { performance, readerOf, simulate } from '#lib/core/attempt/index.ts';
import type { Played } from '#lib/core/attempt/index.ts';
import type { Fact, Scenario, Test, TestStep } from '#lib/core/scenario/types.ts';
import { observe, score } from '#lib/core/scoring/index.ts';
import type { Model, Scorecard } from '#lib/core/scoring/types.ts';
import { loadModel } from '#lib/server/model.ts';
import { errorLine, findEditions } from './editions.ts';
import { eventLines, scoreLine, tenths } from './trace.ts';

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
	if (what === 'anger' || what === 'trust') return attempt.state[what];
	return what === 'score' ? total : (criteria.find(({ criterion }) => criterion === what)?.score ?? null);
}

function compares(left: number, op: Comparison['op'], right: number): boolean {
	switch (op) {
		case '<':
			return left < right;
		case '<=':
			return left <= right;
		case '=':
			return left === right;
		case '>=':
			return left >= right;
		case '>':
			return left > right;
	}
}

/** Graded samples that the reader takes otherwise: replies that convey the fact and are missed, near-misses that are taken. */
export function misreadSamples(scenario: Scenario, model: Model): { text: string; fact: string; conveys: boolean }[] {
	const takes = ({ name, kind }: Fact, text: string): boolean => {
		const { facts, asked } = observe(text, scenario, model, { customer: '' });
		return kind === 'asked' ? asked.some(({ fact }) => fact === name) : facts.some(({ fact, state }) => fact === name && state === 'said');
	};
	return scenario.facts.flatMap((fact) => [
		...fact.samples.yes.filter((text) => !takes(fact, text)).map((text) => ({ text, fact: fact.name, conveys: true })),
		...fact.samples.no.filter((text) => takes(fact, text)).map((text) => ({ text, fact: fact.name, conveys: false }))
	]);
}

/** @returns exit code: 1 if anything came out otherwise, or a file has errors */
export async function test(args: string[]): Promise<number> {
	const [{ editions, errors }, model] = await Promise.all([findEditions(args), loadModel()]);
	const count = { passed: 0, failed: errors.length };
	if (editions.length === 0 && errors.length === 0) throw new Error('There is no scenario to test.');
	for (const error of errors) console.log(`✗ ${errorLine(error)}`);
	for (const { scenario, path } of editions) {
		console.log(path);
		for (const one of scenario.tests) count[report(one, runTest(scenario, model, one)) ? 'passed' : 'failed']++;
		count[reportSamples(scenario, model) ? 'passed' : 'failed']++;
	}
	console.log(`\n${count.passed} passed, ${count.failed} failed`);
	return count.failed === 0 ? 0 : 1;
}

function report({ name, line }: Test, { played, scorecard, failures }: Tested): boolean {
	const ok = failures.length === 0;
	console.log(`  ${ok ? '✓' : '✗'} ${name} (line ${line}): ${played.attempt.state.ending?.name ?? 'no ending'}, ${scoreLine(scorecard)}`);
	if (ok) return true;
	for (const failure of failures) console.log(`      ${failure}`);
	for (const event of played.events) for (const text of eventLines(event, true)) console.log(text.replaceAll(/^/gm, '      | '));
	return false;
}

function reportSamples(scenario: Scenario, model: Model): boolean {
	const samples = scenario.facts.reduce((sum, { samples: { yes, no } }) => sum + yes.length + no.length, 0);
	const misread = misreadSamples(scenario, model);
	console.log(`  ${misread.length === 0 ? '✓' : '✗'} samples: ${samples - misread.length} of ${samples} read as graded`);
	for (const { fact, conveys, text } of misread) console.log(`      ${fact}: ${conveys ? 'not seen in' : 'wrongly seen in'}: ${text}`);
	return misread.length === 0;
}
