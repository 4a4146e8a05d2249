// The fold: events in, everything that is known of an attempt out. Needs no scenario: what mattered is in the events.
import { applyAction, applyEvent, applyMove, blank } from '../dialogue/index.ts';
import type { Move } from '../dialogue/types.ts';
import type { Observations } from '../scoring/types.ts';
import { bank, lag, thinkTime } from './clock.ts';
import { asked, heardOf, keptOrBroken, promised, toldOf } from './waiting.ts';
import type { Attempt, Event, EventBody, FromClient, Turn } from './types.ts';

type Of<Kind extends EventBody['kind']> = Extract<EventBody, { kind: Kind }>;
type At = Pick<Event, 'seq' | 'at'>;

export const empty: Attempt = {
	start: { scenario: '', engine: '', model: '', form: 0, seed: '', purpose: 'preview', factor: 1 },
	startedAt: 0,
	seq: 0,
	lastAt: 0,
	state: blank,
	open: [],
	turns: [],
	marks: [],
	actions: [],
	customerSeq: 0,
	customerAt: 0,
	moves: [],
	news: [],
	promise: null,
	served: null,
	heard: '',
	spoke: { seq: 0, at: 0 },
	finishedAt: null,
	expected: {},
	credits: [],
	bank: bank.start,
	ended: null,
	closed: false
};

export const foldAll = (events: readonly Event[]): Attempt => events.reduce(append, empty);

/** Events come in order of seq, one by one; anything else is a bug of the caller. */
export function append(attempt: Attempt, { seq, at, body }: Event): Attempt {
	if (seq !== attempt.seq + 1) throw new Error(`event ${seq} cannot follow event ${attempt.seq}`);
	const noted: Attempt = { ...attempt, seq, lastAt: at };
	return take('clientSeq' in body ? counted(noted, body) : noted, body, { seq, at });
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
			return attempt;
		case 'finish':
			return { ...attempt, finishedAt: now.at };
		case 'customer':
			return customer(attempt, body, now);
		case 'event':
			return heardOf({ ...attempt, state: applyEvent(attempt.state, body.event) }, body.event, now);
		case 'trailing':
			return turn(attempt, body.observations, now.seq);
		case 'close':
			return { ...attempt, closed: true };
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
		open: [...attempt.open, { ...now, text: body.text, time }],
		bank: Math.min(bank.cap, attempt.bank - lagged + bank.gain),
		news: toldOf(attempt, now),
		promise: keptOrBroken(attempt, now),
		spoke: now
	};
}

/** A mark that replaces another takes its place. */
function mark(attempt: Attempt, { block, text, priority, observations, replaces }: Of<'mark'>, { seq }: At): Attempt {
	const fresh = { seq, block, text, priority, observations };
	const replaced = attempt.marks.some((one) => one.seq === replaces);
	const marks = replaced ? attempt.marks.map((one) => (one.seq === replaces ? fresh : one)) : [...attempt.marks, fresh];
	return { ...attempt, marks };
}

function customer(before: Attempt, { move }: Of<'customer'>, now: At): Attempt {
	const attempt = move.observations ? turn(before, move.observations, now.seq) : before;
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
function turn(attempt: Attempt, observations: Observations, seq: number): Attempt {
	const replies: Turn['replies'] = [];
	let text = '';
	for (const bubble of attempt.open) {
		const start = text === '' ? 0 : text.length + 1;
		text = text === '' ? bubble.text : `${text}\n${bubble.text}`;
		replies.push({ seq: bubble.seq, start, end: text.length });
	}
	const made: Turn = {
		replies,
		text,
		observations,
		beat: attempt.state.beat,
		time: attempt.open.at(-1)?.time ?? 0,
		seq,
		customerSeq: attempt.served?.seq ?? 0
	};
	return { ...attempt, open: [], turns: [...attempt.turns, made] };
}

/** The text of the turn in the making, as `turn` will join it. */
export const openText = ({ open }: Attempt): string => open.map(({ text }) => text).join('\n');
