// What had to be conveyed, asked and done in this conversation, and what became of it.
import type { Scenario } from '../../scenario/types.ts';
import type { Finding, Performance } from '../types.ts';
import { placeIn } from './place.ts';

export interface KeyPoint {
	kind: 'told' | 'asked' | 'action';
	name: string;
	/** What the receipt calls it. */
	text: string;
	weight: number;
	/** Earned, in halves: 2 whole, 1 unsure or corrected, 0 not. */
	halves: 0 | 1 | 2;
	/** corrected: said rightly after something that contradicts it. */
	state: 'said' | 'corrected' | 'contradicted' | 'unsure' | 'missing';
	at: Finding['at'];
	/** Where it is due; null: nowhere in particular. */
	beat: string | null;
}

/** All facts, and the actions that beats need; not those of beats that the story passed by. */
export function keyPoints(scenario: Scenario, performance: Performance): KeyPoint[] {
	const due = beatsOfNeeds(scenario);
	const passed = passedBy(scenario, performance);
	const counts = (beats: string[] | undefined): boolean => beats === undefined || beats.some((beat) => !passed.has(beat));
	const facts = scenario.facts.filter(({ name }) => counts(due.facts.get(name)));
	const actions = scenario.actions.filter(({ name }) => due.actions.has(name) && counts(due.actions.get(name)));
	return [
		...facts.map(({ name, kind, say, weight, ask }): KeyPoint => {
			const beat = due.facts.get(name)?.find((other) => !passed.has(other)) ?? null;
			const text = kind === 'told' ? say : (ask[0] ?? name);
			return { kind, name, text, weight, beat, ...(kind === 'told' ? told(name, performance) : asked(name, performance)) };
		}),
		...actions.map(({ name, label }): KeyPoint => {
			const beat = due.actions.get(name)?.find((other) => !passed.has(other)) ?? null;
			return { kind: 'action', name, text: label, weight: 1, beat, ...done(name, performance) };
		})
	];
}

type Outcome = Pick<KeyPoint, 'halves' | 'state' | 'at'>;
const halves = { said: 2, corrected: 1, unsure: 1, contradicted: 0 } as const;
const missing: Outcome = { halves: 0, state: 'missing', at: null };

/**
 * What was said last counts, an unclear turn changes nothing. A correction makes good by half: what the customer was first told wrongly
 * earns no more than one half, however right it is in the end.
 */
function told(name: string, performance: Performance): Outcome {
	let outcome = missing;
	let wrong = false;
	for (const turn of performance.turns) {
		for (const seen of turn.observations.facts) {
			if (seen.fact !== name || (seen.state === 'unsure' && outcome !== missing)) continue;
			wrong ||= seen.state === 'contradicted';
			const state = seen.state === 'said' && wrong ? 'corrected' : seen.state;
			outcome = { state, halves: halves[state], at: placeIn(turn, seen) };
		}
	}
	return outcome;
}

function asked(name: string, performance: Performance): Outcome {
	for (const turn of performance.turns) {
		const seen = turn.observations.asked.find(({ fact }) => fact === name);
		if (seen !== undefined) return { state: 'said', halves: 2, at: placeIn(turn, seen) };
	}
	return missing;
}

function done(name: string, performance: Performance): Outcome {
	const action = performance.actions.find((other) => other.action === name && !other.refused);
	return action === undefined ? missing : { state: 'said', halves: 2, at: { seq: action.seq, start: 0, end: 0 } };
}

function beatsOfNeeds({ path }: Scenario): { facts: Map<string, string[]>; actions: Map<string, string[]> } {
	const facts = new Map<string, string[]>();
	const actions = new Map<string, string[]>();
	for (const beat of path) {
		for (const need of beat.needs) {
			if (need.kind === 'tone') continue;
			const [map, name] = need.kind === 'action' ? [actions, need.action] : [facts, need.fact];
			map.set(name, [...(map.get(name) ?? []), beat.name]);
		}
	}
	return { facts, actions };
}

/** Beats that the story jumped over, and after a good ending those that it never needed. */
function passedBy({ path }: Scenario, { turns, ending }: Performance): Set<string> {
	const places = turns.map(({ beat }) => path.findIndex(({ name }) => name === beat)).filter((place) => place >= 0);
	if (places.length === 0) return new Set();
	const visited = new Set(places);
	const furthest = ending?.outcome === 'pass' ? path.length : Math.max(0, ...places);
	return new Set(path.flatMap(({ name }, place) => (place < furthest && !visited.has(place) ? [name] : [])));
}
