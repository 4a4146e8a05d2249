// One move of the customer. The order of a turn is the one that scenarios/README.md states; the numbers below are its.
import type { Beat, Ending, Reaction, Scenario } from '../scenario/types.ts';
import { answers, holds, met } from './conditions.ts';
import type { Cause, Moment } from './conditions.ts';
import { anyLine, drawLine, fingerprint, fittingOrAny, nextLine, nthLine } from './lines.ts';
import { blank, hear } from './memory.ts';
import { damped, moved } from './mood.ts';
import type { Input, Move, State } from './types.ts';

/** Stored with each attempt; a change that moves any conversation raises it. */
export const engine = '1';

/** To the first turn at a beat that goes past him the customer says so; at the second he goes on to the next beat. */
const unmatchedAnswers = 1;

/** What a page review ends with: it has no customer, so there is nothing to win or lose by the ending. */
const closed: Move['ending'] = { name: 'closed', outcome: 'pass', consequence: '' };

/** A move in the making. */
interface Scene {
	scenario: Scenario;
	seed: string;
	moment: Moment;
	move: Move;
}

export function move(scenario: Scenario, seed: string, state: State, input: Input): Move {
	if (scenario.kind === 'page-review') return { ...stay(input.kind, state), ending: closed };
	switch (input.kind) {
		case 'start':
			return start(scenario, seed);
		case 'turn':
			return turn(scene(scenario, seed, state, input, 'turn'));
		case 'silence':
			return leaves(scenario, state)
				? close(scene(scenario, seed, state, input, 'left'))
				: nudge(scene(scenario, seed, state, input, 'silence'));
		case 'out-of-time':
		case 'finish':
			return close(scene(scenario, seed, state, input, input.kind));
	}
}

const stay = (cause: Move['cause'], { beat, anger, trust }: State): Move => ({
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

function start(scenario: Scenario, seed: string): Move {
	const { anger, trust } = scenario.customer;
	const [first] = scenario.path;
	const opening = stay('start', { ...blank, anger, trust, beat: first?.name ?? null });
	return { ...opening, say: first ? drawLine(scenario, seed, 'beat', first, anger) : null };
}

/** 1. The turn is heard as a whole. */
function scene(scenario: Scenario, seed: string, before: State, input: Input, cause: Cause): Scene {
	const heard = input.kind === 'turn' ? hear(before, input.observations) : before;
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
		repeated: said !== null && before.said.includes(said)
	};
	return { scenario, seed, moment, move: { ...stay(input.kind, before), observations, said } };
}

function turn(scene: Scene): Move {
	const reactions = react(scene);
	const lost = firstEnding(scene, 'fail');
	if (lost) return end(scene, lost);
	satisfy(scene);
	const won = firstEnding(scene, 'pass');
	if (won) return end(scene, won);
	return speak(scene, reactions);
}

/** 2. Reactions that match move the mood. All are matched before any moves it: their order cannot make one miss. */
function react({ scenario, moment, move }: Scene): Reaction[] {
	const matching = (): Reaction[] => scenario.reactions.filter(({ when }) => holds(when, moment));
	let reactions = matching();
	if (reactions.length === 0 && moment.cause === 'turn' && !meetsAnything(scenario, moment)) {
		moment.unmatched = true;
		reactions = matching();
	}
	for (const { name, change } of reactions) {
		const by = damped(change, moment.state.fired[name] ?? 0);
		move.changes.push({ source: 'reaction', rule: name, ...by });
		feel({ moment, move }, by);
	}
	return reactions;
}

/** While the beat's own line is still to come, nothing can be amiss with the answer. */
function meetsAnything(scenario: Scenario, moment: Moment): boolean {
	return moment.state.unsaid || (beatOf(scenario, moment.state)?.needs.some((need) => answers(need, moment)) ?? false);
}

function feel({ moment, move }: Pick<Scene, 'moment' | 'move'>, by: { anger: number; trust: number }): void {
	const mood = moved(moment, by);
	Object.assign(moment, mood);
	Object.assign(move, mood);
}

const beatOf = ({ path }: Scenario, { beat }: { beat: string | null }): Beat | undefined => path.find(({ name }) => name === beat);

/** 3. and 5. Endings of one outcome, in file order. */
function firstEnding({ scenario, moment }: Scene, outcome: Ending['outcome']): Ending | undefined {
	return scenario.endings.find((ending) => ending.outcome === outcome && holds(ending.when, moment));
}

/**
 * 4. When all needs are met the beat is done. Where only a tone is missing the customer has got what he asked for: it would be
 * odd to ask again, so it is done without its change. While its line is still to be said, a beat that needs more than tones can be
 * done all the same: nobody asks for what he has just been told.
 */
function satisfy(scene: Scene): void {
	const { scenario, moment, move } = scene;
	const beat = beatOf(scenario, move);
	if (!beat) return;
	const missing = beat.needs.filter((need) => !met(need, moment.state));
	const needsTonesAlone = beat.needs.every(({ kind }) => kind === 'tone');
	if (moment.state.unsaid && needsTonesAlone) return;
	if (missing.some(({ kind }) => kind !== 'tone' || needsTonesAlone)) return;
	if (missing.length === 0) change(scene, beat);
	goOn(scene, beat, true);
	moment.pathDone = move.beat === null;
}

/** Once, even if the path comes back. */
function change(scene: Scene, { name, change: by }: Beat): void {
	if ((by.anger === 0 && by.trust === 0) || scene.moment.state.done.includes(name)) return;
	scene.move.changes.push({ source: 'beat', rule: name, ...by });
	feel(scene, by);
}

function goOn({ scenario, moment, move }: Scene, beat: Beat, done: boolean): void {
	const fork = beat.goto.find(({ when }) => when === null || holds(when, moment));
	const next = fork?.beat ?? scenario.path[scenario.path.indexOf(beat) + 1]?.name ?? null;
	move.left = { beat: beat.name, met: done };
	move.beat = next;
}

/** 6. and 7. */
function speak(scene: Scene, reactions: readonly Reaction[]): Move {
	const { scenario, moment, move } = scene;
	if (move.beat === null) return end(scene, otherwise(scenario));
	for (const reaction of reactions) {
		if (reaction.name === 'unmatched') continue; // it speaks when nothing else does
		move.say = nextLine(scenario, moment.state, reaction, moment.anger);
		if (move.say) return move;
	}
	if (move.left || moment.state.unsaid) return sayBeat(scene);
	if (moment.state.misses < unmatchedAnswers) move.say = unmatchedLine(scene);
	if (move.say) return move;
	const beat = beatOf(scenario, move);
	if (beat) goOn(scene, beat, false);
	return move.beat === null ? end(scene, otherwise(scenario)) : sayBeat(scene);
}

function unmatchedLine({ scenario, moment }: Scene): Move['say'] {
	const reaction = scenario.reactions.find(({ name }) => name === 'unmatched');
	return reaction ? anyLine(scenario, moment.state, reaction, moment.anger) : null;
}

function sayBeat({ scenario, seed, moment, move }: Scene): Move {
	const beat = beatOf(scenario, move);
	return { ...move, say: beat ? drawLine(scenario, seed, 'beat', beat, moment.anger) : null };
}

const silenceOf = ({ reactions }: Scenario): Reaction | undefined => reactions.find(({ name }) => name === 'silence');

const leaves = (scenario: Scenario, state: State): boolean =>
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

function otherwise({ endings }: Scenario): Ending {
	const ending = endings.find(({ when }) => when.is === 'otherwise');
	if (!ending) throw new Error('a compiled conversation has an ending `otherwise`');
	return ending;
}

function end({ scenario, seed, moment, move }: Scene, ending: Ending): Move {
	const { name, outcome, consequence } = ending;
	return { ...move, say: drawLine(scenario, seed, 'ending', ending, moment.anger), ending: { name, outcome, consequence } };
}
