// The fold: events in, everything that is known of an attempt out. Needs no scenario: what mattered is in the events.
import { applyAction, applyEvent, applyMove, applyNote, applyTag } from '../dialogue/index.ts';
import type { Move } from '../dialogue/types.ts';
import type { Observations } from '../scoring/types.ts';
import { bank, lag, thinkTime } from './clock.ts';
import { empty } from './empty.ts';
import { lastEnded, memberStart } from './queue.ts';
import { ageOf, asked, heardOf, keptOrBroken, promised, toldOf, waited } from './waiting.ts';
import type { Answer, Attempt, Event, EventBody, FromClient, Turn } from './types.ts';

type Of<Kind extends EventBody['kind']> = Extract<EventBody, { kind: Kind }>;
type At = Pick<Event, 'seq' | 'at'>;

export const foldAll = (events: readonly Event[]): Attempt => events.reduce(append, empty);

/** Events come in order of seq, one by one; anything else is a bug of the caller. */
export function append(attempt: Attempt, { seq, at, conversation, body }: Event): Attempt {
	if (seq !== attempt.seq + 1) throw new Error(`event ${seq} cannot follow event ${attempt.seq}`);
	const now = { seq, at };
	const next = { ...('clientSeq' in body ? counted(attempt, body) : attempt), seq, lastAt: at };
	if (conversation > 0) return inConversation(next, conversation, body, now);
	const whole = take(next, body, now);
	// Time that nobody was served was taken from every customer who was there, and all of them wait at the same pace.
	if (body.kind === 'credit' || body.kind === 'pace')
		return { ...whole, conversations: whole.conversations.map((one) => one && take(one, body, now)) };
	return whole;
}

/** His first event is a customer's arrival: his own attempt begins with it. */
function inConversation(whole: Attempt, conversation: number, body: EventBody, now: At): Attempt {
	const born = { ...empty, start: memberStart(whole, conversation), startedAt: now.at, spoke: now };
	const conversations = Array.from(
		{ length: Math.max(whole.conversations.length, conversation) },
		(_, k) => whole.conversations[k] ?? null
	);
	const own = conversations[conversation - 1] ?? born;
	conversations[conversation - 1] = take({ ...own, seq: now.seq, lastAt: now.at }, body, now);
	return { ...whole, conversations };
}

const counted = (attempt: Attempt, { device, clientSeq }: FromClient): Attempt => ({
	...attempt,
	expected: { ...attempt.expected, [device]: Math.max(attempt.expected[device] ?? 1, clientSeq + 1) }
});

function take(attempt: Attempt, body: EventBody, now: At): Attempt {
	switch (body.kind) {
		case 'start': {
			const { kind: _, ...start } = body;
			return { ...attempt, start, startedAt: now.at, spoke: now };
		}
		case 'reply':
			return body.late ? attempt : reply(attempt, body, now);
		case 'action': {
			const { action, done, cost } = body;
			const actions = [...attempt.actions, { action, ...now, done, cost }];
			return { ...attempt, actions, state: applyAction(attempt.state, body) };
		}
		case 'mark':
			return mark(attempt, body, now);
		case 'unmark':
			return { ...attempt, marks: attempt.marks.filter(({ seq }) => seq !== body.mark) };
		case 'note':
			return { ...attempt, notes: [...attempt.notes, { seq: now.seq, text: body.text }], state: applyNote(attempt.state) };
		case 'tag':
			return { ...attempt, state: applyTag(attempt.state, body.tag) };
		case 'choose':
		case 'reflect':
			return answer(attempt, body, now);
		case 'take':
			return { ...attempt, device: body.device };
		case 'notice':
			return { ...attempt, notices: [...attempt.notices, { ...body.notice, ...now }] };
		case 'finish':
			return { ...attempt, finishedAt: now.at };
		case 'customer':
			return customer(attempt, body, now);
		case 'event':
			return heardOf({ ...attempt, state: applyEvent(attempt.state, body.event) }, body.event, now);
		case 'trailing':
			return turn(attempt, body.observations, now);
		case 'close':
			return { ...attempt, ended: attempt.ended ?? lastEnded(attempt), closed: true };
		case 'pace':
			return { ...attempt, paces: [...attempt.paces, { ...now, factor: body.factor }] };
		case 'credit': {
			const { ms, cause, reason } = body;
			return { ...attempt, credits: [...attempt.credits, { ...now, ms, cause, reason }] };
		}
	}
}

function reply(attempt: Attempt, body: Of<'reply'>, now: At): Attempt {
	const lagged = lag(attempt, now.at, body);
	const time = thinkTime(attempt, now.at, lagged);
	return {
		...attempt,
		open: [...attempt.open, { ...now, text: body.text, time, ...(body.subject === undefined ? {} : { subject: body.subject }) }],
		bank: Math.min(bank.cap, attempt.bank - lagged + bank.gain),
		news: toldOf(attempt, now),
		promise: keptOrBroken(attempt, now),
		spoke: now
	};
}

/** A later answer to the same item takes the place of the one before. */
function answer(attempt: Attempt, body: Of<'choose' | 'reflect'>, now: At): Attempt {
	const { item } = body;
	const own: Answer =
		body.kind === 'choose' ? { kind: 'choose', item, best: body.best, worst: body.worst } : { kind: 'reflect', item, text: body.text };
	return { ...attempt, answers: [...attempt.answers.filter((one) => one.item !== item), { ...own, ...now }] };
}

/** A mark that replaces another takes its place. */
function mark(attempt: Attempt, { block, text, priority, observations, replaces }: Of<'mark'>, now: At): Attempt {
	const at = ageOf(attempt, { seq: 0, at: attempt.startedAt }, now);
	const fresh = { seq: now.seq, block, text, priority, observations, at };
	const replaced = attempt.marks.some((one) => one.seq === replaces);
	const marks = replaced ? attempt.marks.map((one) => (one.seq === replaces ? fresh : one)) : [...attempt.marks, fresh];
	return { ...attempt, marks };
}

function customer(before: Attempt, { move }: Of<'customer'>, now: At): Attempt {
	const attempt = move.observations ? turn(before, move.observations, now) : before;
	return {
		...attempt,
		...(move.ending ? { ended: { ...now, cause: move.cause } } : waiting(attempt, move, now)),
		state: applyMove(attempt.state, move),
		customerSeq: now.seq,
		customerAt: now.at,
		moves: [...attempt.moves, { ...now, beat: move.beat }],
		news: asked(attempt, move),
		promise: promised(before, move),
		spoke: now
	};
}

/** What the coming turn will answer. What is on its way when the conversation ends answers what was said before. */
function waiting({ heard, served }: Attempt, { cause, say }: Move, now: At): Pick<Attempt, 'heard' | 'served'> {
	const words = say?.text ?? '';
	if (cause !== 'silence') return { heard: words, served: now };
	return { heard: `${heard}\n${words}`.trim(), served };
}

/** The open replies become a turn: bubbles joined by line breaks, timed by the last of them. */
function turn(attempt: Attempt, observations: Observations, { seq, at }: At): Attempt {
	const { open, state, served, heard } = attempt;
	const subject = open.find((bubble) => bubble.subject !== undefined)?.subject;
	const made: Turn = {
		...joined(open),
		observations,
		beat: state.beat,
		time: open.at(-1)?.time ?? 0,
		seq,
		customerSeq: served?.seq ?? 0,
		...(state.register === undefined ? {} : { register: state.register }),
		...(subject === undefined ? {} : { subject }),
		heard,
		anger: state.anger,
		waited: open[0]?.time ?? 0,
		...waited(attempt, at)
	};
	return { ...attempt, open: [], turns: [...attempt.turns, made] };
}

function joined(open: Attempt['open']): Pick<Turn, 'replies' | 'text'> {
	const replies: Turn['replies'] = [];
	let text = '';
	for (const bubble of open) {
		const start = text === '' ? 0 : text.length + 1;
		text = text === '' ? bubble.text : `${text}\n${bubble.text}`;
		replies.push({ seq: bubble.seq, start, end: text.length });
	}
	return { replies, text };
}

/** The text of the turn in the making, as `turn` will join it. */
export const openText = ({ open }: Attempt): string => open.map(({ text }) => text).join('\n');
