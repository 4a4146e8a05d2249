// A turn of words. The order is the one that scenarios/README.md states; the numbers are its.
import type { Beat, Reaction, Scenario } from '../scenario/types.ts';
import { answers, holds, met } from './conditions.ts';
import type { Moment } from './conditions.ts';
import { anyLine, drawLine, nextLine } from './lines.ts';
import { damped } from './mood.ts';
import { beatOf, end, feel, firstEnding, otherwise } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Move } from './types.ts';

/** To the first turn at a beat that goes past him the customer says so; at the second he goes on to the next beat. */
const unmatchedAnswers = 1;

/** 1. is the scene itself: the words have been heard as a whole. */
export function turn(scene: Scene): Move {
	const reactions = react(scene);
	const lost = firstEnding(scene, 'fail');
	if (lost) return end(scene, lost);
	satisfy(scene);
	const won = firstEnding(scene, 'pass');
	if (won) return end(scene, won);
	return speak(scene, reactions);
}

/** 2. Reactions that match move the mood. All are matched before any moves it: their order cannot make one miss. */
export function react({ scenario, moment, move }: Scene): Reaction[] {
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

/**
 * 4. When all needs are met the beat is done. Where only a tone is missing the customer has got what he asked for: it would be
 * odd to ask again, so it is done without its change. While its line is still to be said, a beat that needs more than tones can be
 * done all the same: nobody asks for what he has just been told, unless he wants to hear it again.
 */
export function satisfy(scene: Scene): void {
	const { scenario, moment, move } = scene;
	const beat = beatOf(scenario, move);
	if (!beat) return;
	const missing = beat.needs.filter((need) => !met(need, moment.state));
	const needsTonesAlone = beat.needs.every(({ kind }) => kind === 'tone');
	const asksAgain = beat.needs.some(({ kind }) => kind === 'again');
	if (moment.state.unsaid && (needsTonesAlone || asksAgain)) return;
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
	if (!beat) return move;
	return { ...move, say: drawLine(scenario, seed, 'beat', beat, moment.anger), ...(beat.register ? { register: beat.register } : {}) };
}
