// Steps that lead nowhere: actions done too soon, done again, or done for nothing.
import type { Scenario } from '../../scenario/types.ts';
import { foreseen } from '../balance/purpose.ts';
import type { Finding, Performance } from '../types.ts';
import { finding } from './parts.ts';

/** Points off for each action done before what has to come first; for each step that led nowhere, and how many of those count. */
const price = { tooSoon: 5, useless: 2 };
const mostUseless = 5;

type Done = Performance['actions'][number];

const at = ({ seq }: Done): Finding['at'] => ({ seq, start: 0, end: 0 });

/** An action that says what has to be done `after`, done without it: the first time it is done. */
export function tooSoon({ actions }: Scenario, performance: Performance): Finding[] {
	const done = performance.actions.filter(({ refused }) => !refused);
	return actions.flatMap(({ name, label, after = [] }) => {
		const place = done.findIndex(({ action }) => action === name);
		const first = done[place];
		if (first === undefined) return [];
		const before = new Set(done.slice(0, place).map(({ action }) => action));
		const skipped = after.filter((other) => !before.has(other));
		if (skipped.length === 0) return [];
		const labels = skipped.map((other) => actions.find((one) => one.name === other)?.label ?? other).join(', ');
		return [finding('accuracy', 'too-soon', -price.tooSoon, at(first), null, { name, text: label, first: labels })];
	});
}

/** Done once more, or free of cost and of no use to anything here. What costs money is a matter of balance. */
export function uselessSteps(scenario: Scenario, performance: Performance): Finding[] {
	const known = foreseen(scenario);
	const before = new Set<string>();
	const steps = performance.actions.filter(({ action, refused }) => {
		if (refused) return false;
		const found = scenario.actions.find(({ name }) => name === action);
		const useless = before.has(action) || (found !== undefined && found.cost === 0 && !found.unjustified && !known.has(action));
		before.add(action);
		return useless;
	});
	return steps.map((step, i) => {
		const text = scenario.actions.find(({ name }) => name === step.action)?.label ?? step.action;
		return finding('accuracy', 'useless-step', i < mostUseless ? -price.useless : 0, at(step), null, { name: step.action, text });
	});
}
