// What the live coach is given of a practice: only what the coming turn is read against. Never anything of an attempt in hiring.
import type { Attempt } from '../attempt/types.ts';
import type { Beat, Register, Scenario } from '../scenario/types.ts';
import type { Performance } from '../scoring/types.ts';

/** One conversation as it stands, waiting for the agent's next words. */
export interface Scene {
	/** All that is not needed is empty in it. */
	scenario: Scenario;
	beat: string | null;
	register: Register;
	/** The customer's form of address when the turn before was read; null: there was none. */
	before: Register | null;
	/** What the customer said since the turn before. */
	heard: string;
	/** Tenths. */
	anger: number;
	actions: Performance['actions'];
}

/** What a page is given that has a coach: the scene, and the name of the language's weights, which is another one when they are. */
export interface CoachData {
	scene: Scene;
	weights: string;
}

/** Of an attempt, or of one customer of a queue. */
export function sceneOf(scenario: Scenario, { state, turns, heard, actions }: Attempt): Scene {
	const last = turns.at(-1);
	return {
		scenario: coached(scenario, state.beat),
		beat: state.beat,
		register: state.register ?? scenario.customer.register,
		before: last === undefined ? null : (last.register ?? scenario.customer.register),
		heard,
		anger: state.anger,
		actions: actions.map(({ action, seq, done }) => ({ action, seq, refused: !done }))
	};
}

/** The scenario as far as the words of a reply at this beat are judged: what the customer will say, hints and model replies stay behind. */
function coached(scenario: Scenario, beat: string | null): Scenario {
	const { format, id, language, kind, channel, agent, customer, clock, facts, secrets, forbidden } = scenario;
	return {
		...{ format, id, language, kind, channel, agent, customer, clock, secrets, forbidden },
		...{ title: '', summary: '', level: 1, requirements: [], rubric: {}, critical: [], pass: 0 },
		...{ brief: [], actions: [], reactions: [], endings: [], page: null, tests: [] },
		company: { id: '', name: '', about: [], articles: [] },
		// A question counts as answered by whatever is told, and asking back by its wordings; the customer's own values are his to say.
		facts: facts.map((fact) => (fact.kind === 'asked' ? { ...fact, say: '' } : fact)),
		path: scenario.path.filter(({ name }) => name === beat).map(asLongAs)
	};
}

/** The model reply is the measure of length: as many words stand in its place, and nothing of what they say. */
function asLongAs({ name, needs, model }: Beat): Beat {
	const length = model.replace(/[\p{L}\p{N}]{2,}/gu, 'xx').replace(/[^x\s]/gu, '');
	return { name, needs, lines: [], change: { anger: 0, trust: 0 }, hint: '', model: length, goto: [] };
}
