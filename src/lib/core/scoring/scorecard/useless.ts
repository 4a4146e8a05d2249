// Steps that lead nowhere: actions done too soon, or done again.
import type { Scenario } from '../../scenario/types.ts';
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

/** Done once more, although it had worked. */
export function uselessSteps({ actions }: Scenario, performance: Performance): Finding[] {
	const done = performance.actions.filter(({ refused }) => !refused);
	const steps = done.filter(({ action }, i) => done.findIndex((one) => one.action === action) < i);
	return steps.map((step, i) => {
		const text = actions.find(({ name }) => name === step.action)?.label ?? step.action;
		return finding('accuracy', 'useless-step', i < mostUseless ? -price.useless : 0, at(step), null, { name: step.action, text });
	});
}
