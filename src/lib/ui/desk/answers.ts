// The answers of a questionnaire as they stand: stored ones, and those on their way.
import type { Outgoing } from './sender.svelte.ts';
import type { DeskView, Entry } from './view.ts';

/** Where an answer is: on this device, on its way, refused with the reason, or saved at a wall time. */
export type Whereabouts = { state: 'kept' | 'sending' } | { state: 'refused'; problem: string } | { state: 'saved'; at: number };

export type Standing = ({ kind: 'choose'; best: number; worst: number } | { kind: 'reflect'; text: string }) & { where: Whereabouts };

/** The newest answer to an item; undefined: none. */
export function answerTo(item: string, entries: readonly Entry[], outgoing: readonly Outgoing[]): Standing | undefined {
	const sent = outgoing.findLast(({ message }) => isAnswer(message) && message.item === item);
	if (sent) {
		const { state, problem, message } = sent;
		return isAnswer(message) ? standing(message, state === 'refused' ? { state, problem } : { state }) : undefined;
	}
	const stored = entries.findLast((e) => isAnswer(e) && e.item === item);
	return stored && isAnswer(stored) ? standing(stored, { state: 'saved', at: stored.at }) : undefined;
}

/** Numbers, from 1, of the items without an answer. */
export const unanswered = (items: DeskView['items'], entries: readonly Entry[], outgoing: readonly Outgoing[]): number[] =>
	items.flatMap(({ name }, index) => (answerTo(name, entries, outgoing) ? [] : [index + 1]));

type Said = { kind: 'choose'; item: string; best: number; worst: number } | { kind: 'reflect'; item: string; text: string };

const isAnswer = <T extends { kind: string }>(said: T): said is T & Said => said.kind === 'choose' || said.kind === 'reflect';

const standing = (said: Said, where: Whereabouts): Standing =>
	said.kind === 'choose' ? { kind: 'choose', best: said.best, worst: said.worst, where } : { kind: 'reflect', text: said.text, where };
