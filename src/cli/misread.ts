// Graded samples, and what the reader takes otherwise.
import type { Fact, Issue, Scenario } from '#lib/core/scenario/types.ts';
import { observe, observeMark } from '#lib/core/scoring/index.ts';
import type { Model, Observations } from '#lib/core/scoring/types.ts';

interface Graded {
	name: string;
	samples?: Fact['samples'];
}

const issuesOf = ({ page }: Scenario): Issue[] => page?.issues ?? [];

/** How many there are. */
export function gradedSamples(scenario: Scenario): number {
	const graded: Graded[] = [...scenario.facts, ...issuesOf(scenario)];
	return graded.reduce((sum, one) => sum + (one.samples?.yes.length ?? 0) + (one.samples?.no.length ?? 0), 0);
}

/** Replies that convey the fact (or issue) and are missed, near-misses that are taken. */
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

const misread = ({ name, samples: { yes, no } = { yes: [], no: [] } }: Graded, takes: (text: string) => boolean) => [
	...yes.filter((text) => !takes(text)).map((text) => ({ text, name, conveys: true })),
	...no.filter(takes).map((text) => ({ text, name, conveys: false }))
];
