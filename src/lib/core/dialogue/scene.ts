// The stage of one move: what is known, what is decided so far, and what every part of a move does.
import type { Beat, Change, Ending, Scenario } from '../scenario/types.ts';
import { holds } from './conditions.ts';
import type { Cause, Moment } from './conditions.ts';
import { drawLine, fingerprint } from './lines.ts';
import { hear } from './memory.ts';
import { moved } from './mood.ts';
import type { Input, Move, State } from './types.ts';

/** A move in the making. */
export interface Scene {
	scenario: Scenario;
	seed: string;
	moment: Moment;
	move: Move;
}

/** The customer as he was: what every move begins with. */
export const stay = (cause: Move['cause'], { beat, anger, trust }: State): Move => ({
	cause,
	observations: null,
	said: null,
	changes: [],
	anger,
	trust,
	beat,
	left: null,
	say: null,
	ending: null
});

/** 1. The turn is heard as a whole. */
export function openScene(scenario: Scenario, seed: string, before: State, input: Input, cause: Cause): Scene {
	const known = { register: scenario.customer.register, ...before };
	const heard = input.kind === 'turn' ? hear(known, input.observations) : known;
	const said = input.kind === 'turn' ? fingerprint(input.text) : null;
	const observations = input.kind === 'turn' ? input.observations : null;
	const moment: Moment = {
		cause,
		state: heard,
		observations,
		actions: cause === 'silence' || cause === 'left' ? [] : before.recentActions,
		anger: before.anger,
		trust: before.trust,
		pathDone: false,
		unmatched: false,
		repeated: said !== null && before.said.includes(said),
		news: 'news' in input ? (input.news ?? {}) : {},
		promiseBroken: 'promiseBroken' in input && input.promiseBroken === true
	};
	return { scenario, seed, moment, move: { ...stay(input.kind, before), observations, said } };
}

export function feel({ moment, move }: Pick<Scene, 'moment' | 'move'>, by: Change): void {
	const mood = moved(moment, by);
	Object.assign(moment, mood);
	Object.assign(move, mood);
}

export const beatOf = ({ path }: Scenario, { beat }: { beat: string | null }): Beat | undefined => path.find(({ name }) => name === beat);

/** 3. and 5. Endings of one outcome, in file order. */
export function firstEnding({ scenario, moment }: Scene, outcome: Ending['outcome']): Ending | undefined {
	return scenario.endings.find((ending) => ending.outcome === outcome && holds(ending.when, moment));
}

export function otherwise({ endings }: Scenario): Ending {
	const ending = endings.find(({ when }) => when.is === 'otherwise');
	if (!ending) throw new Error('a compiled conversation has an ending `otherwise`');
	return ending;
}

export function end({ scenario, seed, moment, move }: Scene, ending: Ending): Move {
	const { name, outcome, consequence, customer, mentions } = ending;
	const aftermath = { ...(customer ? { customer } : {}), ...(mentions === undefined ? {} : { mentions }) };
	return {
		...move,
		say: drawLine(scenario, seed, 'ending', ending, moment.anger),
		ending: { name, outcome, consequence, ...aftermath }
	};
}
