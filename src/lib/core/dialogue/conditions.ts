// Conditions of reactions, endings and gotos, looked up in what the customer remembers and in what just happened.
import { registers } from '../scenario/types.ts';
import type { Condition, Need, Register } from '../scenario/types.ts';
import type { Flag, Observations } from '../scoring/types.ts';
import type { State, Waited } from './types.ts';

/** What has just happened, as conditions see it. */
export type Cause = 'turn' | 'silence' | 'left' | 'out-of-time' | 'finish';

/** A moment of the conversation: memory (this turn included), this turn's own words and actions, and the mood as it stands. */
export interface Moment extends Waited {
	cause: Cause;
	state: State;
	/** Null: a turn without words. */
	observations: Observations | null;
	actions: readonly string[];
	anger: number;
	trust: number;
	pathDone: boolean;
	unmatched: boolean;
	repeated: boolean;
}

/** Words that are not really addressed to him, or not in his language, leave no benefit of the doubt. */
const doubtful: readonly Flag[] = ['stuffing', 'injection', 'wrong-language'];

/** In doubt the customer has understood: a missed understanding hurts a conversation more than a generous one. */
export function told({ facts, flags }: Observations): string[] {
	const generous = !flags.some((flag) => doubtful.includes(flag));
	return facts.filter(({ state }) => state === 'said' || (state === 'unsure' && generous)).map(({ fact }) => fact);
}

export const promises = (seen: Observations): boolean => (seen.promises?.length ?? 0) > 0;

/** How the agent addresses the customer, as conditions name it: who mixes both forms uses both. */
export function addresses({ address }: Observations, register: Register | undefined): string[] {
	if (address === undefined || address === 'none') return [];
	const used = address === 'mixed' ? [...registers] : [address];
	return register !== undefined && address !== register ? [...used, 'misaddressed'] : used;
}

export const contradicted = ({ facts }: Observations): string[] =>
	facts.filter((seen) => seen.state === 'contradicted').map((seen) => seen.fact);

/** Names seen: in this turn (`now`) or so far. */
function names(
	is: 'fact' | 'contradicted' | 'leaked' | 'forbidden' | 'tone' | 'action' | 'address',
	now: boolean,
	moment: Moment
): readonly string[] {
	const { state, observations: seen, actions } = moment;
	switch (is) {
		case 'fact':
			if (!now) return [...state.told, ...state.asked];
			return seen ? [...told(seen), ...seen.asked.map(({ fact }) => fact)] : [];
		case 'contradicted':
			if (!now) return state.contradicted;
			return seen ? contradicted(seen) : [];
		case 'leaked':
			if (!now) return state.leaked;
			return seen ? seen.leaked.map(({ secret }) => secret) : [];
		case 'forbidden':
			if (!now) return state.forbidden;
			return seen ? seen.forbidden.map(({ name }) => name) : [];
		case 'tone':
			if (!now) return state.tones;
			return seen ? seen.tones : [];
		case 'action':
			return now ? actions : state.actions;
		case 'address':
			if (!now) return state.addresses ?? [];
			return seen ? addresses(seen, state.register) : [];
	}
}

const includes = (found: readonly string[], name: string | null): boolean => (name === null ? found.length > 0 : found.includes(name));

/** What conditions of scenarios and expectations of their tests mean by a comparison. */
export function compares(left: number, op: '<' | '<=' | '=' | '>=' | '>', right: number): boolean {
	switch (op) {
		case '<':
			return left < right;
		case '<=':
			return left <= right;
		case '=':
			return left === right;
		case '>=':
			return left >= right;
		case '>':
			return left > right;
	}
}

function measure(what: 'anger' | 'trust' | 'turns' | 'cost', { anger, trust, state }: Moment): number {
	switch (what) {
		case 'anger':
			return anger;
		case 'trust':
			return trust;
		case 'turns':
			return state.turns;
		case 'cost':
			return state.cost;
	}
}

/** `otherwise` never holds of itself: it is what remains. */
export function holds(condition: Condition, moment: Moment): boolean {
	switch (condition.is) {
		case 'all':
			return condition.of.every((part) => holds(part, moment));
		case 'any':
			return condition.of.some((part) => holds(part, moment));
		case 'not':
			return !holds(condition.of, moment);
		case 'compare':
			return compares(measure(condition.what, moment), condition.op, condition.value);
		case 'path-done':
			return moment.pathDone;
		case 'reached':
			return moment.state.reached.includes(condition.beat);
		case 'tone':
			return includes(names('tone', condition.now, moment), condition.tone);
		case 'fact':
		case 'contradicted':
			return includes(names(condition.is, condition.now, moment), condition.fact);
		case 'leaked':
			return includes(names('leaked', condition.now, moment), condition.secret);
		case 'forbidden':
			return includes(names('forbidden', condition.now, moment), condition.name);
		case 'action':
			return includes(names('action', condition.now, moment), condition.action);
		case 'address':
			return includes(names('address', condition.now, moment), condition.address);
		case 'tagged':
			return condition.tag === null ? typeof moment.state.tag === 'string' : moment.state.tag === condition.tag;
		case 'noted':
			return moment.state.noted === true;
		case 'promised':
			return condition.now ? moment.observations !== null && promises(moment.observations) : moment.state.promised;
		case 'promise-broken':
			return moment.promiseBroken;
		case 'happened':
			return moment.state.happened.includes(condition.event);
		case 'updated':
			return (moment.news[condition.event] ?? Infinity) <= condition.within;
		case 'repeated':
			return moment.repeated;
		case 'unmatched':
			return moment.unmatched;
		case 'silence':
		case 'left':
		case 'out-of-time':
			return moment.cause === condition.is;
		case 'finished':
			return moment.cause === 'finish';
		case 'otherwise':
			return false;
	}
}

/** Facts, questions and actions count whenever they came; tones, and facts told again, since the beat's line was said. */
export function met(need: Need, state: State): boolean {
	switch (need.kind) {
		case 'tone':
			return state.beatTones.includes(need.tone);
		case 'ask':
			return state.asked.includes(need.fact);
		case 'fact':
			return state.told.includes(need.fact);
		case 'again':
			return state.beatTold?.includes(need.fact) ?? false;
		case 'action':
			return state.actions.includes(need.action);
	}
}

/** Whether this very turn holds what the need asks for, heard before or not. */
export function answers(need: Need, moment: Moment): boolean {
	switch (need.kind) {
		case 'tone':
			return includes(names('tone', true, moment), need.tone);
		case 'ask':
		case 'fact':
		case 'again':
			return includes(names('fact', true, moment), need.fact);
		case 'action':
			return includes(moment.actions, need.action);
	}
}
