// `firstline test`: plays the tests that each scenario carries, and holds its graded samples against the reader.
import { formsOf } from '#lib/core/scenario/index.ts';
import type { Fact, Issue, Scenario, Test } from '#lib/core/scenario/types.ts';
import { observe, observeMark } from '#lib/core/scoring/index.ts';
import type { Model, Observations } from '#lib/core/scoring/types.ts';
import { loadModel } from '#lib/server/model.ts';
import { errorLine, findEditions } from './editions.ts';
import { runTest } from './run-test.ts';
import type { Tested } from './run-test.ts';
import { eventLines, scoreLine } from './trace.ts';

/** Graded samples that the reader takes otherwise: replies that convey the fact (or issue) and are missed, near-misses that are taken. */
export function misreadSamples(scenario: Scenario, model: Model): { text: string; name: string; conveys: boolean }[] {
	const said = ({ facts }: Observations, name: string): boolean => facts.some(({ fact, state }) => fact === name && state === 'said');
	const takesFact = ({ name, kind }: Fact, text: string): boolean => {
		const seen = observe(text, scenario, model, { customer: '' });
		return kind === 'asked' ? seen.asked.some(({ fact }) => fact === name) : said(seen, name);
	};
	return [
		...scenario.facts.flatMap((fact) => misread(fact, (text) => takesFact(fact, text))),
		...issuesOf(scenario).flatMap((issue) => misread(issue, (text) => said(observeMark(text, scenario, model), issue.name)))
	];
}

interface Graded {
	name: string;
	samples?: Fact['samples'];
}

const misread = ({ name, samples: { yes, no } = { yes: [], no: [] } }: Graded, takes: (text: string) => boolean) => [
	...yes.filter((text) => !takes(text)).map((text) => ({ text, name, conveys: true })),
	...no.filter(takes).map((text) => ({ text, name, conveys: false }))
];

const issuesOf = ({ page }: Scenario): Issue[] => page?.issues ?? [];

/** @returns exit code: 1 if anything came out otherwise, or a file has errors */
export async function test(args: string[]): Promise<number> {
	const [{ editions, errors }, model] = await Promise.all([findEditions(args), loadModel()]);
	const count = { passed: 0, failed: errors.length };
	if (editions.length === 0 && errors.length === 0) throw new Error('There is no scenario to test.');
	for (const error of errors) console.log(`✗ ${errorLine(error)}`);
	for (const { scenario, path } of editions) {
		const forms = formsOf(scenario);
		for (const [index, form] of forms.entries()) {
			console.log(forms.length === 1 ? path : `${path}, form ${index + 1}`);
			for (const one of form.tests) count[report(one, runTest(form, model, one)) ? 'passed' : 'failed']++;
			count[reportSamples(form, model) ? 'passed' : 'failed']++;
		}
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
	const graded: Graded[] = [...scenario.facts, ...issuesOf(scenario)];
	const samples = graded.reduce((sum, one) => sum + (one.samples?.yes.length ?? 0) + (one.samples?.no.length ?? 0), 0);
	const wrong = misreadSamples(scenario, model);
	console.log(`  ${wrong.length === 0 ? '✓' : '✗'} samples: ${samples - wrong.length} of ${samples} read as graded`);
	for (const { name, conveys, text } of wrong) console.log(`      ${name}: ${conveys ? 'not seen in' : 'wrongly seen in'}: ${text}`);
	return wrong.length === 0;
}
