// The one reader: customer and score both work from what it sees.
import type { Scenario } from '../../scenario/types.ts';
import { accuracy, issues } from '../accuracy/index.ts';
import { pointsOf } from '../accuracy/scenario-points.ts';
import { politeness, politenessOfAdvice } from '../politeness/index.ts';
import type { Flag, Model, Observations } from '../types.ts';
import { addressOf } from '../conduct/address.ts';
import { flags } from './flags.ts';
import { promises } from './promises.ts';
import { read } from './read.ts';

/** Flags under which nobody can tell whether it was said to the customer: a person decides. */
export const doubtful: readonly Flag[] = ['stuffing', 'injection', 'wrong-language'];

/** Reads one turn. `customer`: what the customer said before, '' at the start. */
export function observe(text: string, scenario: Scenario, model: Model, context: { customer: string }): Observations {
	const reading = read(text, scenario.language, context.customer);
	const seen = accuracy(reading, scenario);
	const found = flags(reading, { channel: scenario.channel, articles: pointsOf(scenario).articles, customer: context.customer });
	return {
		...seen,
		facts: doubt(seen.facts, found),
		...politeness(reading, model.languages[scenario.language], context),
		flags: found,
		promises: promises(reading),
		address: addressOf(reading).address
	};
}

/** Reads the text of a mark in a page review: `facts` are the issues that it conveys. Places are compared in the score. */
export function observeMark(text: string, scenario: Scenario, model: Model): Observations {
	const reading = read(text, scenario.language);
	const found = flags(reading, { channel: 'ticket', articles: [] });
	return {
		facts: doubt(issues(reading, scenario), found),
		asked: [],
		leaked: [],
		forbidden: [],
		...politenessOfAdvice(reading, model.languages[scenario.language]),
		flags: found
	};
}

/** What would be told is unsure; what is unsure even so is not told. */
function doubt(facts: Observations['facts'], found: Flag[]): Observations['facts'] {
	if (!found.some((flag) => doubtful.includes(flag))) return facts;
	return facts.flatMap((fact) => {
		if (fact.state === 'unsure') return [];
		return fact.state === 'said' ? [{ ...fact, state: 'unsure', confidence: Math.min(fact.confidence, 50) }] : [fact];
	});
}
