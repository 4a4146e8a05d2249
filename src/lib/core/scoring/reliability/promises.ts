// Promises kept and broken, and news told before anybody asks.
import type { Scenario } from '../../scenario/types.ts';
import { conditionParts } from '../scorecard/conditions.ts';
import { placeIn, wholeOf } from '../scorecard/place.ts';
import { quoted } from '../scorecard/quoted.ts';
import { round } from '../scorecard/shares.ts';
import type { Performance, ScoredTurn } from '../types.ts';
import type { ReliabilitySlip } from './slip.ts';

/** The turn that came too late tells that the promise before it was broken; the finding stands on the promise. */
export function promiseSlips(turns: ScoredTurn[]): ReliabilitySlip[] {
	return turns.flatMap((turn, i): ReliabilitySlip[] => {
		const before = turns.slice(0, i).findLast(({ observations }) => (observations.promises ?? []).length > 0);
		const promise = before?.observations.promises?.at(-1);
		const at = before !== undefined && promise !== undefined ? placeIn(before, promise) : wholeOf(turn);
		if (turn.promiseBroken === true) return [{ rule: 'promise-broken', at, beat: turn.beat }];
		const kept = promise !== undefined && promise.within !== null && before === turns[i - 1];
		return kept ? [{ rule: 'promise-kept', at, beat: turn.beat }] : [];
	});
}

/** News is late when it comes after the longest time for which the author's conditions allow, else after the customer's patience. */
export function newsSlips(scenario: Scenario, { happened, turns }: Performance): ReliabilitySlip[] {
	const limits = new Map<string, number>();
	for (const part of conditionParts(scenario)) {
		if (part.is === 'updated') limits.set(part.event, Math.max(part.within, limits.get(part.event) ?? 0));
	}
	return happened.map(({ event }): ReliabilitySlip => {
		const turn = turns.find(({ news }) => news?.[event] !== undefined);
		const params = { text: quoted(scenario.events?.find(({ name }) => name === event)?.text ?? event) };
		if (turn === undefined) return { rule: 'news-untold', at: null, beat: null, params };
		const age = turn.news?.[event] ?? 0;
		const late = age > (limits.get(event) ?? scenario.clock.patience);
		return {
			rule: late ? 'news-late' : 'news-told',
			at: wholeOf(turn),
			beat: turn.beat,
			params: { ...params, seconds: round(age / 1000) }
		};
	});
}
