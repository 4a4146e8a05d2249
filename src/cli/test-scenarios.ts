// `firstline test`: plays the tests that each scenario carries, and holds its graded samples against the reader.
import { parseArgs } from 'node:util';
import type { Attempt } from '#lib/core/attempt/index.ts';
import { formsOf } from '#lib/core/scenario/index.ts';
import type { CompiledEdition } from '#lib/core/scenario/index.ts';
import type { Language, Scenario, Test } from '#lib/core/scenario/types.ts';
import type { Model } from '#lib/core/scoring/types.ts';
import { m } from '#lib/paraglide/messages.js';
import { loadModel } from '#lib/server/model.ts';
import { errorLine, findEditions } from './editions.ts';
import { failureLines } from './failure-lines.ts';
import { askedLanguage, machineLanguage } from './language.ts';
import { gradedSamples, misreadSamples } from './misread.ts';
import { runTest } from './run-test.ts';
import type { Tested } from './run-test.ts';
import { scoreLine } from './trace-lines.ts';
import { tell } from './trace.ts';

/** @returns exit code: 1 if anything came out otherwise, or a file has errors */
export async function test(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { lang: { type: 'string' } } });
	const asked = askedLanguage(values.lang);
	const locale = asked ?? machineLanguage();
	const [{ editions, errors }, model] = await Promise.all([findEditions(positionals, locale), loadModel()]);
	const count = { passed: 0, failed: errors.length };
	if (editions.length === 0 && errors.length === 0) throw new Error(m.cli_no_scenario({}, { locale }));
	for (const error of errors) console.log(`✗ ${errorLine(error, locale)}`);
	for (const edition of editions)
		for (const passed of testEdition(edition, model, asked ?? edition.scenario.language)) count[passed ? 'passed' : 'failed']++;
	console.log(`\n${m.cli_count(count, { locale })}`);
	return count.failed === 0 ? 0 : 1;
}

/** For each test, and for the samples of each form, whether all is as expected. */
function testEdition({ scenario, path }: CompiledEdition, model: Model, language: Language): boolean[] {
	const forms = formsOf(scenario);
	return forms.flatMap((form, index) => {
		console.log(forms.length === 1 ? path : m.cli_form({ path, form: index + 1 }, { locale: language }));
		return [...form.tests.map((one) => report(form, one, runTest(form, model, one), language)), reportSamples(form, model, language)];
	});
}

function report(scenario: Scenario, { name, line }: Test, tested: Tested, language: Language): boolean {
	const { played, scorecard, failures } = tested;
	const ok = failures.length === 0;
	const ending = endingText(scenario, played.attempt) || m.cli_no_ending({}, { locale: language });
	const text = m.cli_test_line({ name, line, ending, score: scoreLine(scorecard, language) }, { locale: language });
	console.log(`  ${ok ? '✓' : '✗'} ${text}`);
	if (ok) return true;
	for (const failure of failureLines(scenario, tested, language)) console.log(`      ${failure}`);
	for (const told of tell(scenario, played.events, 0, { trace: true, language })) console.log(told.replaceAll(/^/gm, '      | '));
	return false;
}

function endingText({ conversations = [] }: Scenario, { state, conversations: attempts }: Attempt): string {
	if (conversations.length === 0) return state.ending?.name ?? '';
	return conversations.map(({ name }, index) => `${name}: ${attempts[index]?.state.ending?.name ?? '–'}`).join(', ');
}

function reportSamples(scenario: Scenario, model: Model, language: Language): boolean {
	const locale = { locale: language };
	const all = gradedSamples(scenario);
	const wrong = misreadSamples(scenario, model);
	console.log(`  ${wrong.length === 0 ? '✓' : '✗'} ${m.cli_samples({ read: all - wrong.length, all }, locale)}`);
	for (const { conveys, ...sample } of wrong)
		console.log(`      ${conveys ? m.cli_sample_missed(sample, locale) : m.cli_sample_wrong(sample, locale)}`);
	return wrong.length === 0;
}
