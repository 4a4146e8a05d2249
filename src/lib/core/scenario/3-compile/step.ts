import { findPlace } from '../1-parse/place.ts';
import { parseStep } from '../1-parse/steps.ts';
import type { Scenario, TestStep } from '../types.ts';

/** A step as authors write it ("1." left out), for this scenario. Null: it cannot hold such a step. */
export function stepOf({ kind, page }: Scenario, text: string): TestStep | null {
	const step = parseStep(text, kind);
	if (step?.do !== 'mark') return step;
	const [block] = findPlace(page?.blocks ?? [], step.place);
	return block === undefined ? null : { do: 'mark', block, text: step.text, priority: step.priority };
}
