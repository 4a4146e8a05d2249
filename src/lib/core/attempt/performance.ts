// What the scorer takes of an attempt.
import type { Scenario } from '../scenario/types.ts';
import type { Ledger, Performance, Queued, ScoredTurn } from '../scoring/types.ts';
import { hasCustomer, paceAt } from './clock.ts';
import { optionOrder } from './order.ts';
import { arrivalOf, memberDue } from './queue.ts';
import type { Attempt, Turn } from './types.ts';
import { asScored, isUnhurried } from './unhurried.ts';
import { ageOf } from './waiting.ts';

/** Of a queue, what was said and done stands in its conversations alone; the cost is that of all. */
export function performance(scenario: Scenario, attempt: Attempt): Performance {
	if (scenario.kind !== 'queue') return ofOne(scenario, attempt);
	const conversations = queued(scenario, attempt);
	const cost = conversations.reduce((sum, one) => sum + one.performance.cost, 0);
	return { ...ofOne(scenario, attempt), cost, conversations };
}

function ofOne(scenario: Scenario, attempt: Attempt): Performance {
	const { turns, marks, actions, notes, state, happened } = attempt;
	return {
		turns: turns.map((turn) => scoredTurn(scenario, attempt, turn)),
		actions: actions.map(({ action, seq, done }) => ({ action, seq, refused: !done })),
		marks: marks.map(({ seq, block, priority, text, observations, at }) => ({
			...{ seq, block, priority, text, observations },
			at: asScored(scenario, attempt, seq, at)
		})),
		cost: state.cost,
		ending: state.ending,
		ignored: hasCustomer(scenario) ? ignored(attempt) : [],
		...(hasCustomer(scenario) ? { ledger: ledgerOf(scenario, attempt) } : {}),
		notes,
		tag: state.tag ?? null,
		happened,
		answers: answersOf(scenario, attempt)
	};
}

function scoredTurn(scenario: Scenario, attempt: Attempt, turn: Turn): ScoredTurn {
	const { replies, text, observations, beat, time, register, subject, heard, anger, promiseBroken, news } = turn;
	return {
		replies,
		text,
		observations,
		beat,
		time: paceAt(attempt, turn.seq) === 0 && !isUnhurried(attempt, turn.seq) ? null : asScored(scenario, attempt, turn.seq, time),
		register: register ?? scenario.customer.register,
		...(subject === undefined ? {} : { subject }),
		heard,
		anger,
		...(promiseBroken === undefined ? {} : { promiseBroken }),
		...(news === undefined ? {} : { news: mapped(news, (age) => asScored(scenario, attempt, turn.seq, age)) })
	};
}

const mapped = (ages: Readonly<Record<string, number>>, by: (ms: number) => number): Record<string, number> =>
	Object.fromEntries(Object.entries(ages).map(([event, ms]) => [event, by(ms)]));

function ledgerOf({ customer, budget, endings }: Scenario, { actions, state }: Attempt): Ledger {
	const ending = endings.find(({ name }) => name === state.ending?.name);
	return {
		spent: actions.filter(({ cost }) => cost > 0).map(({ action, seq, cost }) => ({ action, seq, cost })),
		budget: budget ?? null,
		anger: { from: customer.anger, to: state.anger },
		trust: { from: customer.trust, to: state.trust },
		customer: ending?.customer ?? null,
		mentions: ending?.mentions ?? 0
	};
}

/** The line that nobody answered although the customer asked again, or that began a conversation without a single reply. */
function ignored({ ended, state, turns }: Attempt): string[] {
	if (!ended || (ended.cause !== 'silence' && ended.cause !== 'out-of-time')) return [];
	const answered = turns.some(({ seq }) => seq > ended.seq) || (turns.length > 0 && state.nudges === 0);
	return answered || state.beat === null ? [] : [state.beat];
}

/** What was chosen, by its place in the author's list. */
export function answersOf({ items = [] }: Scenario, { answers, start }: Attempt): Performance['answers'] {
	return answers.map((answer) => {
		const { item, seq } = answer;
		if (answer.kind === 'reflect') return { item, seq, text: answer.text };
		const found = items.find(({ name }) => name === item);
		const order = found ? optionOrder(start.seed, found) : [];
		return { item, seq, best: order[answer.best] ?? answer.best, worst: order[answer.worst] ?? answer.worst };
	});
}

function queued(scenario: Scenario, attempt: Attempt): Queued[] {
	return (scenario.conversations ?? []).map(({ name }, index) => {
		const member = memberDue(scenario, attempt, index + 1);
		const arrived = arrivalOf(scenario, attempt.start.seed, index + 1);
		const [first] = member.attempt.turns;
		const scored = (seq: number, ms: number) => asScored(member.scenario, member.attempt, seq, ms);
		return {
			name,
			performance: performance(member.scenario, member.attempt),
			arrived,
			served: first ? arrived + scored(first.seq, first.waited) : null,
			longestWait: Math.max(
				scored(member.attempt.seq, unanswered(member.attempt)),
				...member.attempt.turns.map(({ seq, waited }) => scored(seq, waited))
			)
		};
	});
}

/** How long he had waited in vain when it ended, ms. */
function unanswered(attempt: Attempt): number {
	const { ended, served, turns } = attempt;
	if (!ended || !served || ended.cause === 'turn' || turns.some(({ seq }) => seq > ended.seq)) return 0;
	return ageOf(attempt, served, ended);
}
