// Chat and messenger: greeting and name once, at the beginning; then short bubbles, and no formulas of letters.
import type { Scenario } from '../../scenario/types.ts';
import { placeIn } from '../scorecard/place.ts';
import type { Performance, ScoredTurn } from '../types.ts';
import { greets, helloOf, letterWords, lengthOf, names } from './anatomy.ts';
import { disproportion } from './length.ts';
import type { FormSlip } from './slip.ts';

/** Words of a bubble beyond which it is a wall. */
const longestBubble = 75;

export function talkSlips(scenario: Scenario, { turns }: Performance): FormSlip[] {
	return [
		...opening(turns, scenario),
		...turns.slice(1).flatMap((turn) => greetedAgain(turn, scenario)),
		...turns.flatMap((turn) => [...ofTurn(turn, scenario), ...disproportion(turn, scenario)])
	];
}

/** The first message greets and says who is there. */
export function opening(turns: ScoredTurn[], scenario: Scenario): FormSlip[] {
	const [first] = turns;
	if (first === undefined) return [];
	const { beat } = first;
	return [
		...(greets(first, scenario) ? [] : [{ rule: 'greeting-missing' as const, at: null, beat }]),
		...(names(first, scenario, false) ? [] : [{ rule: 'name-missing' as const, at: null, beat }])
	];
}

/** In a chat; the replies of a ticket are letters, and each may begin like one. */
function greetedAgain(turn: ScoredTurn, scenario: Scenario): FormSlip[] {
	const again = helloOf(turn, scenario);
	return again === null ? [] : [{ rule: 'greeting-again', at: placeIn(turn, again), beat: turn.beat }];
}

function ofTurn(turn: ScoredTurn, scenario: Scenario): FormSlip[] {
	const { beat, replies, text } = turn;
	const walls = replies
		.filter(({ start, end }) => lengthOf(text.slice(start, end)) > longestBubble)
		.map(({ seq, start, end }): FormSlip => ({ rule: 'wall-of-text', at: { seq, start: 0, end: end - start }, beat }));
	const formula = letterWords(turn, scenario);
	return [...walls, ...(formula === null ? [] : [{ rule: 'letter-in-chat' as const, at: placeIn(turn, formula), beat }])];
}
