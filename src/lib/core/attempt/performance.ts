// What the scorer takes of an attempt.
import type { Scenario } from '../scenario/types.ts';
import type { Ledger, Performance } from '../scoring/types.ts';
import type { Attempt } from './types.ts';

export function performance(scenario: Scenario, attempt: Attempt): Performance {
	const { turns, marks, actions, state, start } = attempt;
	return {
		turns: turns.map(({ replies, text, observations, beat, time }) => ({
			replies,
			text,
			observations,
			beat,
			time: start.factor === 0 ? null : time
		})),
		actions: actions.map(({ action, seq, done }) => ({ action, seq, refused: !done })),
		marks: marks.map(({ seq, block, priority, text, observations }) => ({ seq, block, priority, text, observations })),
		cost: state.cost,
		ending: state.ending,
		...(scenario.kind === 'page-review' ? { ignored: [] } : { ignored: ignored(attempt), ledger: ledgerOf(scenario, attempt) })
	};
}

const ledgerOf = ({ customer, budget }: Scenario, { actions, state }: Attempt): Ledger => ({
	spent: actions.filter(({ cost }) => cost > 0).map(({ action, seq, cost }) => ({ action, seq, cost })),
	budget: budget ?? null,
	anger: { from: customer.anger, to: state.anger },
	trust: { from: customer.trust, to: state.trust }
});

/** The line that nobody answered although the customer asked again, or that began a conversation without a single reply. */
function ignored({ ended, state, turns }: Attempt): string[] {
	if (!ended || (ended.cause !== 'silence' && ended.cause !== 'out-of-time')) return [];
	const answered = turns.some(({ seq }) => seq > ended.seq) || (turns.length > 0 && state.nudges === 0);
	return answered || state.beat === null ? [] : [state.beat];
}
