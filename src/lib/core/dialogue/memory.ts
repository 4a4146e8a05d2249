// What the customer remembers: folded from stored moves and actions alone, whatever engine decided them.
import type { Observations } from '../scoring/types.ts';
import { addresses, contradicted, promises, told } from './conditions.ts';
import type { Move, State } from './types.ts';

/** Before the first word. The mood comes with the first move. */
export const blank: State = {
	beat: null,
	anger: 0,
	trust: 0,
	turns: 0,
	cost: 0,
	nudges: 0,
	misses: 0,
	unsaid: false,
	told: [],
	contradicted: [],
	asked: [],
	leaked: [],
	forbidden: [],
	actions: [],
	recentActions: [],
	happened: [],
	promised: false,
	tones: [],
	beatTones: [],
	said: [],
	fired: {},
	spoken: {},
	done: [],
	reached: [],
	ending: null
};

const union = (known: readonly string[], more: readonly string[]): string[] => [...new Set([...known, ...more])];

/** Takes in a turn's words, before anything is made of them. */
export function hear(state: State, seen: Observations): State {
	return {
		...state,
		turns: state.turns + 1,
		nudges: 0,
		told: union(state.told, told(seen)),
		contradicted: union(state.contradicted, contradicted(seen)),
		asked: union(
			state.asked,
			seen.asked.map(({ fact }) => fact)
		),
		leaked: union(
			state.leaked,
			seen.leaked.map(({ secret }) => secret)
		),
		forbidden: union(
			state.forbidden,
			seen.forbidden.map(({ name }) => name)
		),
		promised: state.promised || promises(seen),
		tones: union(state.tones, seen.tones),
		beatTones: union(state.beatTones, seen.tones),
		beatTold: union(state.beatTold ?? [], told(seen)),
		addresses: union(state.addresses ?? [], addresses(seen, state.register))
	};
}

function spoken(state: State, say: Move['say']): State['spoken'] {
	if (!say) return state.spoken;
	const key = `${say.source}/${say.name}`;
	return { ...state.spoken, [key]: [...(state.spoken[key] ?? []), say.index] };
}

function fired(state: State, changes: Move['changes']): State['fired'] {
	const counts = { ...state.fired };
	for (const { source, rule } of changes) if (source === 'reaction') counts[rule] = (counts[rule] ?? 0) + 1;
	return counts;
}

export function applyMove(state: State, move: Move): State {
	const heard = move.observations ? hear(state, move.observations) : state;
	const { say, left } = move;
	const lineSaid = say?.source === 'beat';
	const missed = say?.source === 'reaction' && say.name === 'unmatched';
	return {
		...heard,
		beat: move.beat,
		anger: move.anger,
		trust: move.trust,
		nudges: move.cause === 'silence' ? heard.nudges + 1 : heard.nudges,
		misses: left ? 0 : heard.misses + (missed ? 1 : 0),
		unsaid: !lineSaid && (left !== null || heard.unsaid),
		recentActions: move.cause === 'turn' ? [] : heard.recentActions,
		beatTones: lineSaid ? [] : heard.beatTones,
		...(lineSaid ? { beatTold: [] } : {}),
		...(move.register ? { register: move.register } : {}),
		said: move.said === null ? heard.said : union(heard.said, [move.said]),
		fired: fired(heard, move.changes),
		spoken: spoken(heard, say),
		done: left?.met ? union(heard.done, [left.beat]) : heard.done,
		reached: move.beat === null ? heard.reached : union(heard.reached, [move.beat]),
		ending: move.ending && { name: move.ending.name, outcome: move.ending.outcome }
	};
}

/** Actions that were refused leave no trace here. */
export function applyAction(state: State, action: { action: string; done: boolean; cost: number }): State {
	if (!action.done) return state;
	return {
		...state,
		cost: state.cost + action.cost,
		actions: union(state.actions, [action.action]),
		recentActions: union(state.recentActions, [action.action])
	};
}

/** News for the agent: the customer knows nothing of it, but what he does may depend on it. */
export const applyEvent = (state: State, event: string): State => ({ ...state, happened: union(state.happened, [event]) });

/** What the agent writes down for himself; the customer never sees it. */
export const applyNote = (state: State): State => ({ ...state, noted: true });

/** @param tag null takes it off again */
export const applyTag = (state: State, tag: string | null): State => ({ ...state, tag });
