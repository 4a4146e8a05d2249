// What the candidate sends: checked against the attempt, turned into an event, never lost.
import { act } from '../dialogue/index.ts';
import type { Kind, Scenario } from '../scenario/types.ts';
import { advance, eventAt } from './advance.ts';
import type { Advanced } from './advance.ts';
import { grace, lag, markGrace } from './clock.ts';
import { append } from './fold.ts';
import { clean, maxInput, maxSubject, maxText } from './message.ts';
import { endedOf, memberOf } from './queue.ts';
import type { Member } from './queue.ts';
import type { Reader } from './reader.ts';
import type { Attempt, ClientTimes, EventBody, FromClient, Message, Notice } from './types.ts';

/** Why a message is not taken. A refused message does not use up its clientSeq. */
export type Refusal =
	| { error: 'out-of-order'; expected: number } // a gap before it, or a number used before
	| { error: 'attempt-ended' | 'reply-empty' | 'reply-too-long' }
	| { error: 'invalid-form' }; // does not fit the kind, names what does not exist, or speaks to nobody

type Of<K extends Message['kind']> = Extract<Message, { kind: K }>;
type InConversation = Exclude<Message, { kind: 'take' | 'notice' }>;

/** What can be done in an attempt of each kind. Of a queue, in each of its conversations. */
const fits: Record<Kind, readonly Message['kind'][]> = {
	conversation: ['reply', 'action', 'note', 'tag', 'finish'],
	queue: [],
	'page-review': ['mark', 'unmark', 'finish'],
	questionnaire: ['choose', 'reflect', 'finish']
};

/**
 * The events to be stored: the message's own, and what follows from it at once (the agent closed the conversation).
 * The attempt must have been advanced to `now` (wall ms), and a message whose clientId is stored already must not come here.
 */
export function receive(scenario: Scenario, reader: Reader, attempt: Attempt, message: Message, now: number): Advanced | Refusal {
	const expected = attempt.expected[message.device] ?? 1;
	// After the ending a gap holds nothing up: what is missing can only be late.
	const inOrder = endedOf(scenario, attempt) ? message.clientSeq >= expected : message.clientSeq === expected;
	if (!inOrder) return { error: 'out-of-order', expected };
	if (message.kind === 'take' || message.kind === 'notice') return aside(attempt, message, now);
	const { conversation = 0 } = message;
	const member = memberOf(scenario, attempt, conversation);
	if (!member || !fits[member.scenario.kind].includes(message.kind)) return { error: 'invalid-form' };
	const decided = body(member, reader, clean(message) as InConversation, now);
	if ('error' in decided) return decided;
	const own = eventAt(attempt, now, decided, conversation);
	const after = advance(scenario, reader, append(attempt, own), now);
	return { attempt: after.attempt, events: [own, ...after.events] };
}

/** What is about the device and no conversation: it is taken at any time, and moves nobody. */
function aside(attempt: Attempt, message: Of<'take' | 'notice'>, now: number): Advanced | Refusal {
	const from = fromClient(message);
	if (message.kind === 'notice' && !isPlausible(message.notice)) return { error: 'invalid-form' };
	const own = eventAt(
		attempt,
		now,
		message.kind === 'take' ? { ...from, kind: 'take' } : { ...from, kind: 'notice', notice: message.notice }
	);
	return { attempt: append(attempt, own), events: [own] };
}

/** Longer than a day, or more than a book: no browser noticed that. */
const most = 100_000_000;

function isPlausible(notice: Notice): boolean {
	const size = notice.what === 'insertion' ? notice.chars : notice.ms;
	return Number.isInteger(size) && size >= 0 && size <= most;
}

function body(member: Member, reader: Reader, message: InConversation, now: number): EventBody | Refusal {
	switch (message.kind) {
		case 'reply':
			return reply(member, message, now);
		case 'mark':
			return mark(member, reader, message, now);
		case 'choose':
		case 'reflect':
			return answer(member, message, now);
		default:
			return member.attempt.ended ? { error: 'attempt-ended' } : inTime(member, message);
	}
}

/** What is of no use after the ending. */
function inTime({ scenario, attempt }: Member, message: Of<'action' | 'unmark' | 'note' | 'tag' | 'finish'>): EventBody | Refusal {
	const from = fromClient(message);
	switch (message.kind) {
		case 'action':
			return action(scenario, attempt, message);
		case 'unmark': {
			const known = attempt.marks.some(({ seq }) => seq === message.mark);
			return known ? { ...from, kind: 'unmark', mark: message.mark } : { error: 'invalid-form' };
		}
		case 'note':
			return amiss(message.text) ?? { ...from, kind: 'note', text: message.text };
		case 'tag': {
			const { tags = [] } = scenario;
			const known = message.tag === null ? tags.length > 0 : tags.some(({ name }) => name === message.tag);
			return known ? { ...from, kind: 'tag', tag: message.tag } : { error: 'invalid-form' };
		}
		case 'finish':
			return { ...from, kind: 'finish' };
	}
}

const fromClient = ({ clientId, device, clientSeq, answersSeq }: FromClient): FromClient => ({ clientId, device, clientSeq, answersSeq });

function amiss(text: string): Refusal | null {
	if (text === '') return { error: 'reply-empty' };
	return text.length > maxText ? { error: 'reply-too-long' } : null;
}

function reply({ attempt }: Member, message: Of<'reply'>, now: number): EventBody | Refusal {
	const { text, subject, times } = message;
	if (subject !== undefined && subject.length > maxSubject) return { error: 'reply-too-long' };
	const letter = subject === undefined ? {} : { subject };
	return amiss(text) ?? { ...fromClient(message), kind: 'reply', text, ...letter, times, late: isLate(attempt, message, now) };
}

/** A reply counts if it was sent before the ending, as far as its lag is believed, and came within the grace. */
export function isLate(attempt: Attempt, reply: Pick<FromClient, 'answersSeq'> & { times: ClientTimes }, now: number): boolean {
	const { ended, closed } = attempt;
	if (!ended) return false;
	const at = Math.max(now, attempt.lastAt);
	return closed || at > ended.at + grace || at - lag(attempt, at, reply) > ended.at;
}

function action(scenario: Scenario, attempt: Attempt, message: Of<'action'>): EventBody | Refusal {
	const { input } = message;
	if (input.length > maxInput) return { error: 'reply-too-long' };
	const outcome = act(scenario, attempt.state, message.action, input);
	if (!outcome) return { error: 'invalid-form' };
	return { ...fromClient(message), kind: 'action', action: message.action, input, ...outcome };
}

/** Marks and answers carry no times: what was on its way at the end has a moment to arrive. */
const isOver = ({ ended, closed }: Attempt, now: number): boolean => closed || (ended !== null && now > ended.at + markGrace);

function mark({ scenario: { page }, attempt }: Member, reader: Reader, message: Of<'mark'>, now: number): EventBody | Refusal {
	const { block, text, priority, replaces } = message;
	if (isOver(attempt, now)) return { error: 'attempt-ended' };
	if (!Number.isInteger(block) || page?.blocks[block] === undefined) return { error: 'invalid-form' };
	if (![1, 2, 3].includes(priority)) return { error: 'invalid-form' };
	if (replaces !== null && !attempt.marks.some(({ seq }) => seq === replaces)) return { error: 'invalid-form' };
	return amiss(text) ?? { ...fromClient(message), kind: 'mark', block, text, priority, observations: reader.mark(text, block), replaces };
}

/** An item with options is chosen from, one without is answered in words. */
function answer({ scenario: { items = [] }, attempt }: Member, message: Of<'choose' | 'reflect'>, now: number): EventBody | Refusal {
	if (isOver(attempt, now)) return { error: 'attempt-ended' };
	const item = items.find(({ name }) => name === message.item);
	if (!item) return { error: 'invalid-form' };
	const from = fromClient(message);
	if (message.kind === 'reflect') {
		if (item.options.length > 0) return { error: 'invalid-form' };
		return amiss(message.text) ?? { ...from, kind: 'reflect', item: item.name, text: message.text };
	}
	const { best, worst } = message;
	const known = best !== worst && [best, worst].every((place) => Number.isInteger(place) && place >= 0 && place < item.options.length);
	return known ? { ...from, kind: 'choose', item: item.name, best, worst } : { error: 'invalid-form' };
}
