// Parallel forms: the same scenario with other names and numbers, so that what one candidate tells the next is of no use.
import type { Scenario } from './types.ts';

/** A queue has as many as the one of its conversations that has most. */
export const formCount = ({ forms = [], conversations = [] }: Scenario): number =>
	Math.max(1 + forms.length, ...conversations.map(({ scenario }) => formCount(scenario)));

/** One form, ready to be played; 0 is the first. Makes a new object: keep it. @throws RangeError if there is no such form */
export function formOf(scenario: Scenario, form: number): Scenario {
	if (!Number.isInteger(form) || form < 0 || form >= formCount(scenario)) throw new RangeError(`${scenario.id} has no form ${form}`);
	const { forms = [], conversations, ...first } = scenario;
	// A conversation with fewer forms begins anew with its first.
	const queued = conversations?.map((one) => ({ ...one, scenario: formOf(one.scenario, form % formCount(one.scenario)) }));
	return { ...first, ...(queued ? { conversations: queued } : {}), ...forms[form - 1] };
}

/** All forms, in order. */
export const formsOf = (scenario: Scenario): Scenario[] => Array.from({ length: formCount(scenario) }, (_, form) => formOf(scenario, form));
