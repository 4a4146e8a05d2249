// The proof that a scenario does what its tests say, and that its forms are one and the same task: the tests come out alike in each.
import { codes, formCount, formOf, formsOf } from '#lib/core/scenario/index.ts';
import type { Code } from '#lib/core/scenario/index.ts';
import type { CompiledEdition } from '#lib/core/scenario/index.ts';
import type { Diagnostic, Language, Test } from '#lib/core/scenario/types.ts';
import type { Model, Scorecard } from '#lib/core/scoring/types.ts';
import { failureText } from './failure-lines.ts';
import { runTest } from './run-test.ts';
import type { Tested } from './run-test.ts';

/** Other names and numbers read a little warmer or colder: so many points of the total are no difference. */
const tolerance = 3;

/** A diagnostic for each test that comes out otherwise than it says, in the first form. */
export function playTests({ scenario, path }: CompiledEdition, model: Model, language: Language): Diagnostic[] {
	const first = formOf(scenario, 0);
	return first.tests.flatMap((test) => {
		const { failures } = runTest(first, model, test);
		const difference = failures.map((failure) => failureText(failure, language)).join('; ');
		return failures.length === 0 ? [] : [diagnose(path, test, 'test-differs', { difference })];
	});
}

/** A diagnostic for each test that comes out otherwise in a form than in the first. */
export function compareForms({ scenario, path }: CompiledEdition, model: Model): Diagnostic[] {
	if (formCount(scenario) === 1) return [];
	const [first, ...others] = formsOf(scenario).map((form) => ({ form, results: form.tests.map((test) => runTest(form, model, test)) }));
	return others.flatMap(({ form, results }, index) =>
		form.tests.flatMap((test, place) => {
			const [ours, theirs] = [results[place], first?.results[place]];
			const difference = ours && theirs ? differenceOf(ours, theirs) : null;
			return difference === null ? [] : [diagnose(path, test, 'forms-differ', { form: index + 2, difference })];
		})
	);
}

const diagnose = (file: string, { name, line }: Test, code: Code, params: Diagnostic['params']): Diagnostic => ({
	file,
	line,
	column: 1,
	code,
	severity: codes[code],
	params: { test: name, ...params }
});

/** In a few words, or null. */
function differenceOf(ours: Tested, theirs: Tested): string | null {
	const [here, there] = [ours.scorecard, theirs.scorecard];
	if (here.ending?.name !== there.ending?.name) return `${here.ending?.name ?? '–'} ≠ ${there.ending?.name ?? '–'}`;
	const found = findingsOf(here);
	const expected = findingsOf(there);
	const odd = [...found.filter((one) => !expected.includes(one)), ...expected.filter((one) => !found.includes(one))];
	if (odd.length > 0) return odd.join(', ');
	return Math.abs(here.total - there.total) > tolerance ? `${here.total} ≠ ${there.total}` : null;
}

/** What was found of facts, actions and conduct; how kind a whole turn reads is a matter of degree, and in the total. */
const findingsOf = ({ findings, criticals }: Scorecard): string[] => [
	...criticals.map(({ critical }) => critical),
	...findings
		.filter(({ criterion }) => criterion !== 'politeness')
		.map(({ rule, beat, params }) => [rule, beat, params['name']].filter(Boolean).join(' '))
];
