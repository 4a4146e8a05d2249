// The agent's panel: what an action does in the customer's case.
import type { Scenario } from '../scenario/types.ts';
import type { ActionOutcome, State } from './types.ts';

/** People type "a 2291" and "#A-2291" and mean the same thing. */
const fold = (value: string): string =>
	value
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s#\u00ad\u200b-\u200d\ufeff\p{Pd}]+/gu, '');

/** Doing again what is done changes and costs nothing: a double click must not pay twice. Null: no such action. */
export function act(scenario: Scenario, state: State, name: string, input: string): ActionOutcome | null {
	const action = scenario.actions.find((one) => one.name === name);
	if (!action) return null;
	const fact = action.needs === null ? undefined : scenario.facts.find((one) => one.name === action.needs);
	if (fact && fold(input) !== fold(fact.say)) return { done: false, text: action.refused, cost: 0 };
	return { done: true, text: action.result, cost: state.actions.includes(name) ? 0 : action.cost };
}
