import type { Entry, ScenarioSource, SourceFile, SourceStep, SourceTest } from '../1-parse/syntax.ts';
import type { Item } from '../types.ts';

/**
 * A scenario proves that it can be passed and that it can be failed.
 * @param conversations those of a queue: their endings are what its tests expect
 */
export function checkTests({ value, report }: SourceFile<ScenarioSource>, conversations: readonly SourceFile<ScenarioSource>[]): void {
	const { tests, sections, header } = value;
	const section = sections['Tests'];
	if (!section) return;
	const outcomes = tests.map((test) =>
		header.kind === 'conversation' ? endingOf(test, value) : (scoreOf(test, header.pass) ?? endingsOf(test, conversations))
	);
	if (!outcomes.includes('pass')) report(section, 'no-passing-test');
	if (!outcomes.includes('fail')) report(section, 'no-failing-test');
}

const endingOf = (test: Entry<SourceTest>, { endings }: ScenarioSource): 'pass' | 'fail' | undefined =>
	endings.find((ending) => ending.name === test.value.expect.ending)?.value.outcome;

/** Where several customers wait, one who is lost fails the test, and all must be won to pass it. */
function endingsOf(
	{ value: { expect } }: Entry<SourceTest>,
	conversations: readonly SourceFile<ScenarioSource>[]
): 'pass' | 'fail' | undefined {
	const outcomes = conversations.map(
		({ name, value }) => value.endings.find((ending) => ending.name === expect.endings?.[name])?.value.outcome
	);
	if (outcomes.includes('fail')) return 'fail';
	return outcomes.length > 0 && outcomes.every((outcome) => outcome === 'pass') ? 'pass' : undefined;
}

/** Where there are no endings, tests expect a score on one side of the pass mark. */
function scoreOf(test: Entry<SourceTest>, pass: number): 'pass' | 'fail' | undefined {
	for (const { what, op, value } of test.value.expect.compare) {
		if (what !== 'score') continue;
		if ((op === '>=' || op === '>' || op === '=') && value >= pass) return 'pass';
		if ((op === '<' && value <= pass) || ((op === '<=' || op === '=') && value < pass)) return 'fail';
	}
	return undefined;
}

/** Answers fit their items: two different options, or words where there are none. */
export function checkAnswers({ value, report }: SourceFile<ScenarioSource>): void {
	for (const { value: test, mentions } of value.tests) {
		const answers = test.steps.filter((step) => step.do === 'choose' || step.do === 'reflect');
		for (const [index, at] of mentions.filter(({ kind }) => kind === 'item').entries()) {
			const answer = answers[index];
			const item = value.items.find(({ name }) => name === at.name)?.value;
			if (answer && item && !fits(answer, item)) report(at, 'bad-answer', { name: at.name, count: item.options.length });
		}
	}
}

function fits(answer: Extract<SourceStep, { do: 'choose' | 'reflect' }>, { options }: Item): boolean {
	if (answer.do === 'reflect') return options.length === 0;
	const { best, worst } = answer;
	return best !== worst && options[best] !== undefined && options[worst] !== undefined;
}
