// Care in a queue: nobody ignored, whoever is in a hurry first, nobody waiting long, the same kindness and trouble for all.
import type { Scenario } from '../../scenario/types.ts';
import { lessSlips } from '../scorecard/slips.ts';
import { wordless, type Part } from '../scorecard/parts.ts';
import type { Performance } from '../types.ts';
import { evenness } from './evenness.ts';
import { carePrices, type CareSlip } from './slip.ts';
import { neverServed, urgentBehind, waitedLong, type Customer } from './waits.ts';

/** Null: not a queue. */
export function carePart(scenario: Scenario, performance: Performance): Part | null {
	const customers = customersOf(scenario, performance);
	if (customers.length === 0) return null;
	if (customers.every(({ queued }) => queued.performance.turns.length === 0)) return wordless();
	const slips: CareSlip[] = [
		...neverServed(customers),
		...urgentBehind(customers),
		...waitedLong(customers, scenario),
		...evenness(customers)
	];
	const part = lessSlips('care', carePrices, slips);
	return { ...part, findings: part.findings.map((finding, i) => withConversation(finding, slips[i])) };
}

/** Each customer of the scenario who came, with what became of him. */
export function customersOf({ conversations = [] }: Scenario, { conversations: queued = [] }: Performance): Customer[] {
	return conversations.flatMap((author) => {
		const found = queued.find(({ name }) => name === author.name);
		return found === undefined ? [] : [{ author, queued: found }];
	});
}

function withConversation(finding: Part['findings'][number], slip: CareSlip | undefined): Part['findings'][number] {
	return slip?.conversation === undefined ? finding : { ...finding, conversation: slip.conversation };
}
