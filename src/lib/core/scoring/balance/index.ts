// Balance: the company's money against the customer's satisfaction. Neither buys the other off.
import type { Scenario } from '../../scenario/types.ts';
import { lessSlips, type Prices, type Slip } from '../scorecard/slips.ts';
import { wordless, type Part } from '../scorecard/parts.ts';
import { wholeOf } from '../scorecard/place.ts';
import { round } from '../scorecard/shares.ts';
import type { Ledger, Performance } from '../types.ts';
import { foreseen, isGift, wanted } from './purpose.ts';

/** `over-budget` is 10 and up to 40 more, in proportion to what is over; `still-angry` half a point for each tenth of anger over 4.0. */
export const balancePrices = {
	'over-budget': [50, 1],
	'needless-gift': [15, 2],
	'nothing-offered': [20, 1],
	'customer-lost': [30, 1],
	'still-angry': [30, 1],
	'bad-word': [10, 1],
	'within-budget': [0, 0]
} satisfies Prices<string>;

export type BalanceRule = keyof typeof balancePrices;
type BalanceSlip = Slip<BalanceRule>;

/** Tenths; more is angry. */
const calm = 40;

/** Null: nothing here costs anything. The mood comes from the reader, hence the error; money is counted. */
export function balancePart(scenario: Scenario, performance: Performance): Part | null {
	const { ledger, turns } = performance;
	if (ledger === undefined || scenario.actions.every(({ cost }) => cost === 0)) return null;
	if (turns.length === 0) return wordless();
	return lessSlips('balance', balancePrices, [
		...budget(ledger),
		...gifts(scenario, ledger),
		...offered(scenario, performance, ledger),
		...satisfaction(performance, ledger)
	]);
}

/** At the action that broke it. */
function budget({ spent, budget: most }: Ledger): BalanceSlip[] {
	const cost = spent.reduce((sum, one) => sum + one.cost, 0);
	if (most === null || cost === 0) return [];
	const params = { cost, budget: most };
	let sum = 0;
	const over = spent.find((one) => (sum += one.cost) > most);
	const last = over ?? spent.at(-1);
	const at = last === undefined ? null : { seq: last.seq, start: 0, end: 0 };
	if (over === undefined) return [{ rule: 'within-budget', at, beat: null, params }];
	const share = most === 0 ? 40 : Math.min(40, round((40 * (cost - most)) / most));
	return [{ rule: 'over-budget', at, beat: null, points: 10 + share, params }];
}

function gifts(scenario: Scenario, { spent }: Ledger): BalanceSlip[] {
	const known = foreseen(scenario);
	return spent.flatMap(({ action, seq }): BalanceSlip[] => {
		const found = scenario.actions.find(({ name }) => name === action);
		if (found === undefined || !isGift(found, known)) return [];
		return [{ rule: 'needless-gift', at: { seq, start: 0, end: 0 }, beat: null, params: { text: found.label } }];
	});
}

/** An angry customer, nothing spent, and something that would have fitted: refusing is right, refusing everything is not. */
function offered(scenario: Scenario, { turns }: Performance, { spent, budget: most, anger }: Ledger): BalanceSlip[] {
	if (spent.length > 0 || anger.to <= calm) return [];
	const reached = new Set(turns.map(({ beat }) => beat));
	const beats = wanted(scenario);
	const fitting = scenario.actions.find(({ name, cost, unjustified }) => {
		const beat = beats.get(name);
		return cost > 0 && !unjustified && (most === null || cost <= most) && beat !== undefined && reached.has(beat);
	});
	if (fitting === undefined) return [];
	return [{ rule: 'nothing-offered', at: null, beat: beats.get(fitting.name) ?? null, params: { text: fitting.label } }];
}

/** What became of him stands on the last reply. */
function satisfaction({ ending, turns }: Performance, { anger, customer, mentions }: Ledger): BalanceSlip[] {
	const lost = customer === 'leaves' || (customer === null && ending?.outcome === 'fail');
	const over = round(Math.max(0, anger.to - calm) / 2);
	const last = turns.at(-1);
	const told = { at: last === undefined ? null : wholeOf(last), beat: last?.beat ?? null };
	const slip = (rule: BalanceRule, holds: boolean, more: Partial<BalanceSlip> = {}): BalanceSlip[] =>
		holds ? [{ rule, ...told, ...more }] : [];
	return [
		...slip('customer-lost', lost),
		...slip('still-angry', over > 0, { points: over, params: { anger: round(anger.to / 10) } }),
		...slip('bad-word', mentions < 0, { params: { count: -mentions } })
	];
}
