// Endings: one catches all plays, and each of the others can come about.
import type { ScenarioSource, SourceFile } from '../1-parse/syntax.ts';
import type { Condition } from '../types.ts';
import { canHold, horizonOf } from './horizon.ts';

export function checkEndings(file: SourceFile<ScenarioSource>): void {
	const section = file.value.sections['Endings'];
	if (!section) return;
	checkOtherwise(file);
	if (!file.value.header.sound) return;
	const horizon = horizonOf(file.value);
	for (const [index, ending] of file.value.endings.entries()) {
		const earlier = file.value.endings.slice(0, index).filter((other) => other.value.outcome === ending.value.outcome);
		const shadow = earlier.find((other) => covers(other.value.when, ending.value.when));
		const unread = ending.value.when.is === 'any' && ending.value.when.of.length === 0;
		if (unread || ending.value.when.is === 'otherwise') continue;
		if (shadow || !canHold(ending.value.when, horizon)) file.report(ending, 'unreachable-ending', { name: ending.name });
	}
}

function checkOtherwise({ value, report }: SourceFile<ScenarioSource>): void {
	const [first, ...more] = value.endings.filter((ending) => ending.value.when.is === 'otherwise');
	if (!first) report(value.sections['Endings'] ?? { line: 1, column: 1 }, 'missing-otherwise');
	if (first?.value.outcome === 'pass') report(first, 'otherwise-passes', { name: first.name });
	for (const ending of more) report(ending, 'second-otherwise', { name: ending.name });
}

/** Whether the first is true wherever the second is: it asks for a part of the same. */
function covers(first: Condition, second: Condition): boolean {
	if (first.is === 'otherwise' || second.is === 'otherwise') return false;
	const asked = new Set(conjuncts(second).map((condition) => JSON.stringify(condition)));
	return conjuncts(first).every((condition) => asked.has(JSON.stringify(condition)));
}

const conjuncts = (condition: Condition): Condition[] => (condition.is === 'all' ? condition.of.flatMap(conjuncts) : [condition]);
