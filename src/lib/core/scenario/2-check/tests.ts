import type { Entry, ScenarioSource, SourceFile, SourceTest } from '../1-parse/syntax.ts';

/** A scenario proves that it can be passed and that it can be failed. */
export function checkTests({ value, report }: SourceFile<ScenarioSource>): void {
	const { tests, sections, header } = value;
	const section = sections['Tests'];
	if (!section) return;
	const outcomes = tests.map((test) => (header.kind === 'conversation' ? endingOf(test, value) : scoreOf(test, header.pass)));
	if (!outcomes.includes('pass')) report(section, 'no-passing-test');
	if (!outcomes.includes('fail')) report(section, 'no-failing-test');
}

const endingOf = (test: Entry<SourceTest>, { endings }: ScenarioSource): 'pass' | 'fail' | undefined =>
	endings.find((ending) => ending.name === test.value.expect.ending)?.value.outcome;

/** A page review has no endings: its tests expect a score on one side of the pass mark. */
function scoreOf(test: Entry<SourceTest>, pass: number): 'pass' | 'fail' | undefined {
	for (const { what, op, value } of test.value.expect.compare) {
		if (what !== 'score') continue;
		if ((op === '>=' || op === '>' || op === '=') && value >= pass) return 'pass';
		if ((op === '<' && value <= pass) || ((op === '<=' || op === '=') && value < pass)) return 'fail';
	}
	return undefined;
}
