// What an action that costs money is for: wanted by the path, allowed for by a condition, or given away.
import type { Action, Scenario } from '../../scenario/types.ts';
import { conditionParts } from '../scorecard/conditions.ts';

/** Names of the actions that some beat needs, with the first beat that does. */
export function wanted({ path }: Scenario): Map<string, string> {
	const beats = new Map<string, string>();
	for (const { name, needs } of path) {
		for (const need of needs) if (need.kind === 'action' && !beats.has(need.action)) beats.set(need.action, name);
	}
	return beats;
}

/** Names of the actions of which the author has thought: in a need, a condition, an event, or before another action. */
export function foreseen(scenario: Scenario): Set<string> {
	const { events = [], actions } = scenario;
	return new Set([
		...wanted(scenario).keys(),
		...conditionParts(scenario).flatMap((condition) => (condition.is === 'action' ? [condition.action] : [])),
		...events.flatMap(({ since }) => (since?.is === 'did' ? [since.action] : [])),
		...actions.flatMap(({ after = [] }) => after)
	]);
}

/** Nobody asked for it, and the author has no use for it. */
export function isGift({ name, cost, unjustified }: Action, known: ReadonlySet<string>): boolean {
	return cost > 0 && (unjustified || !known.has(name));
}
