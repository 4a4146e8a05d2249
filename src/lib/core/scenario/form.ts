// Parallel forms: the same scenario with other names and numbers, so that what one candidate tells the next is of no use.
import type { Scenario } from './types.ts';

export const formCount = ({ forms }: Scenario): number => 1 + (forms?.length ?? 0);

/** One form, ready to be played; 0 is the first. Makes a new object: keep it. @throws RangeError if there is no such form */
export function formOf(scenario: Scenario, form: number): Scenario {
	if (!Number.isInteger(form) || form < 0 || form >= formCount(scenario)) throw new RangeError(`${scenario.id} has no form ${form}`);
	const { forms, ...first } = scenario;
	return forms === undefined ? scenario : { ...first, ...forms[form - 1] };
}

/** All forms, in order. */
export const formsOf = (scenario: Scenario): Scenario[] => Array.from({ length: formCount(scenario) }, (_, form) => formOf(scenario, form));
