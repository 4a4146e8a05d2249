// Reliability: promises kept, news told unasked, no question left open, the problem taken over, and no more messages than it needs.
import type { Scenario } from '../../scenario/types.ts';
import { lessSlips } from '../scorecard/slips.ts';
import { wordless, type Part } from '../scorecard/parts.ts';
import type { Performance } from '../types.ts';
import { messageSlips } from './messages.ts';
import { newsSlips, promiseSlips } from './promises.ts';
import { openQuestions } from './questions.ts';
import { reliabilityPrices, type ReliabilitySlip } from './slip.ts';

/** Null: not a conversation. */
export function reliabilityPart(scenario: Scenario, performance: Performance): Part | null {
	if (scenario.kind !== 'conversation') return null;
	const { turns } = performance;
	if (turns.length === 0) return wordless();
	return lessSlips('reliability', reliabilityPrices, [
		...promiseSlips(turns),
		...newsSlips(scenario, performance),
		...openQuestions(scenario, performance).map(({ turn, question }): ReliabilitySlip => ({
			rule: 'question-open',
			at: null,
			beat: turn.beat,
			params: { text: question }
		})),
		...ownership(scenario, performance),
		...messageSlips(turns, scenario)
	]);
}

/** Where there was something to take over, nobody did: not in words, not by a promise, not by deed. A single turn is too little to tell. */
function ownership({ actions, events = [] }: Scenario, { turns, actions: done }: Performance): ReliabilitySlip[] {
	if (turns.length < 2 || actions.length + events.length === 0 || done.some(({ refused }) => !refused)) return [];
	const taken = turns.some(
		({ observations: { tones, acts, promises = [] } }) =>
			tones.includes('ownership') || promises.length > 0 || acts.some(({ rule }) => rule === 'offer' || rule === 'reassurance')
	);
	return taken ? [] : [{ rule: 'no-ownership', at: null, beat: null }];
}
