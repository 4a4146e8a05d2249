// One move of the customer: what he does about words, a silence, or the end.
import type { Reaction, Scenario } from '../scenario/types.ts';
import { drawLine, fittingOrAny, nthLine } from './lines.ts';
import { blank } from './memory.ts';
import { end, firstEnding, openScene, otherwise, stay } from './scene.ts';
import type { Scene } from './scene.ts';
import { react, satisfy, turn } from './turn.ts';
import type { Input, Move, State } from './types.ts';

/** Stored with each attempt; a change that moves any conversation raises it. */
export const engine = '3';

/** What a page review or a questionnaire ends with: it has no customer, so there is nothing to win or lose by the ending. */
const closed: Move['ending'] = { name: 'closed', outcome: 'pass', consequence: '' };

export function move(scenario: Scenario, seed: string, state: State, input: Input): Move {
	if (scenario.kind !== 'conversation') return { ...stay(input.kind, state), ending: closed };
	switch (input.kind) {
		case 'start':
			return start(scenario, seed);
		case 'turn':
			return turn(openScene(scenario, seed, state, input, 'turn'));
		case 'silence':
			return leaves(scenario, state)
				? close(openScene(scenario, seed, state, input, 'left'))
				: nudge(openScene(scenario, seed, state, input, 'silence'));
		case 'out-of-time':
		case 'finish':
			return close(openScene(scenario, seed, state, input, input.kind));
	}
}

function start(scenario: Scenario, seed: string): Move {
	const { anger, trust, register } = scenario.customer;
	const [first] = scenario.path;
	const opening = stay('start', { ...blank, anger, trust, beat: first?.name ?? null });
	return { ...opening, say: first ? drawLine(scenario, seed, 'beat', first, anger) : null, register: first?.register ?? register };
}

const silenceOf = ({ reactions }: Scenario): Reaction | undefined => reactions.find(({ name }) => name === 'silence');

/** Whether the coming silence is the one at which he walks away. */
export const leaves = (scenario: Scenario, state: State): boolean =>
	state.nudges >= fittingOrAny(silenceOf(scenario)?.lines ?? [], state.anger).length;

/** A silence moves the mood and may end the conversation; the beat's needs wait for words. */
function nudge(scene: Scene): Move {
	const { scenario, moment, move } = scene;
	react(scene);
	const ending = firstEnding(scene, 'fail') ?? firstEnding(scene, 'pass');
	if (ending) return end(scene, ending);
	const silence = silenceOf(scenario);
	return { ...move, say: silence ? nthLine(scenario, silence, moment.anger, moment.state.nudges) : null };
}

/** The customer left, time is up, or the agent closed the conversation: it ends here, one way or the other. */
function close(scene: Scene): Move {
	const lost = firstEnding(scene, 'fail');
	if (lost) return end(scene, lost);
	if (scene.moment.cause !== 'left') satisfy(scene);
	return end(scene, firstEnding(scene, 'pass') ?? otherwise(scene.scenario));
}
