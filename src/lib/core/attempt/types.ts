// An attempt is an append-only log of events; everything else is a fold over it.
// `at` is the database's wall time in ms since 1970; attempt time runs from 0 at the start and leaves out credits.
import type { Move, State } from '../dialogue/types.ts';
import type { Register } from '../scenario/types.ts';
import type { Observations } from '../scoring/types.ts';

export type Purpose = 'exam' | 'warm-up' | 'preview' | 'practice';

/** Pinned by the first event: what the attempt runs on, whatever is deployed later. */
export interface Start {
	scenario: string; // hash
	engine: string; // version of core/dialogue
	model: string; // hash
	form: number;
	seed: string;
	purpose: Purpose;
	/** Stretches every limit, patience and speed band: 1, 1.25, 1.5, 2; 0: untimed. */
	factor: number;
}

/** What every event of the candidate carries. */
export interface FromClient {
	clientId: string; // uuid
	device: string;
	/** 1..n per device, without gaps. */
	clientSeq: number;
	/** Seq of the customer's event that it answers. */
	answersSeq: number;
}

/** kind queue: to which customer, from 1. Not there: 0. */
export interface Addressed {
	conversation?: number;
}

/** Client's monotonic milliseconds; they can only ever shorten a think time within the bank. */
export interface ClientTimes {
	shown: number;
	firstKey: number | null;
	sent: number;
}

/** What the candidate sends. */
export type Message = FromClient &
	Addressed &
	(
		| { kind: 'reply'; text: string; /** of a letter */ subject?: string; times: ClientTimes }
		| { kind: 'action'; action: string; input: string }
		| { kind: 'mark'; block: number; text: string; priority: number; /** seq of the mark it replaces */ replaces: number | null }
		| { kind: 'unmark'; mark: number }
		| { kind: 'note'; text: string }
		| { kind: 'tag'; /** null takes it off again */ tag: string | null }
		| Answer
		| { kind: 'take' /** this device goes on; what another one still has to deliver is taken all the same */ }
		| { kind: 'notice'; notice: Notice }
		| { kind: 'finish' }
	);

/**
 * What the browser noticed, without a word of what was written: outside every score, shown to the candidate as to the manager.
 * `insertion`: so many characters came at once, from our own articles or from elsewhere. `away`: another window was before this one.
 * `slept`: the device did not run.
 */
export type Notice = { what: 'insertion'; chars: number; source: 'articles' | 'elsewhere' } | { what: 'away' | 'slept'; ms: number };

/** kind questionnaire; a later answer to the same item takes the place of the one before. */
export type Answer =
	| { kind: 'choose'; item: string; /** places in the item's options as they are shown: order.ts */ best: number; worst: number }
	| { kind: 'reflect'; item: string; text: string };

export type EventBody =
	| ({ kind: 'start' } & Start)
	| ({
			kind: 'reply';
			text: string;
			subject?: string;
			times: ClientTimes;
			/** after the ending: shown to both sides, not scored */ late: boolean;
	  } & FromClient)
	| ({ kind: 'action'; action: string; input: string; done: boolean; text: string; cost: number } & FromClient)
	| ({
			kind: 'mark';
			block: number;
			text: string;
			priority: number;
			observations: Observations;
			/** seq of the mark it replaces */ replaces: number | null;
	  } & FromClient)
	| ({ kind: 'unmark'; mark: number } & FromClient)
	| ({ kind: 'note'; text: string } & FromClient)
	| ({ kind: 'tag'; tag: string | null } & FromClient)
	| (Answer & FromClient)
	| ({ kind: 'take' } & FromClient)
	| ({ kind: 'notice'; notice: Notice } & FromClient)
	| ({ kind: 'finish' } & FromClient)
	| { kind: 'pace'; factor: number } // granted while it runs: from now on all times are stretched by this
	| { kind: 'customer'; move: Move }
	| { kind: 'event'; event: string; text: string } // of the scenario's own: news for the agent
	| { kind: 'trailing'; observations: Observations } // replies that count but came too late to be answered
	| { kind: 'close' } // 20 s after the ending, or when the candidate went on: what comes now is late. The score is made here
	| { kind: 'credit'; ms: number; cause: 'outage' | 'grant'; reason: string };

export interface Event {
	seq: number;
	at: number;
	conversation: number;
	body: EventBody;
}

/** All that is known of an attempt: the fold over its events. */
export interface Attempt {
	start: Start;
	startedAt: number;
	/** Highest seq so far; 0 before the start. */
	seq: number;
	lastAt: number;
	state: State;
	/** Replies since the last turn: the turn in the making. After the ending: those that count all the same. */
	open: OpenReply[];
	/** Finished turns, in order. */
	turns: Turn[];
	/** `at`: attempt time in ms, divided by the factor. */
	marks: { seq: number; block: number; text: string; priority: number; observations: Observations; at: number }[];
	actions: { action: string; seq: number; at: number; done: boolean; cost: number }[];
	notes: { seq: number; text: string }[];
	/** The newest answer to each item of a questionnaire. */
	answers: (Answer & { seq: number; at: number })[];
	/**
	 * kind queue: each customer's own attempt, in the scenario's order; it begins when he arrives (null or not there: not yet). Otherwise
	 * empty. Seqs are the log's; `expected` is counted in the whole alone, and each has the credits since he came.
	 */
	conversations: (Attempt | null)[];
	/** Seq and wall time of the customer's latest event. */
	customerSeq: number;
	customerAt: number;
	/** Customer's events so far: replies say which one they answer. */
	moves: { seq: number; at: number; beat: string | null }[];
	/** Events of the scenario that happened, and when: attempt time in ms, divided by the factor. */
	happened: { event: string; at: number }[];
	/** Events that the customer has not asked about since: `age` is the ms until the first reply after it, null: none yet. */
	news: { event: string; seq: number; at: number; age: number | null }[];
	/** What the agent promised last: a word within so much attempt time, ms; `broken`: it passed without one. */
	promise: { seq: number; at: number; within: number; broken: boolean } | null;
	/** The move that the coming turn answers: its think time counts from here, and nudges do not set it back. Null: not begun. */
	served: { seq: number; at: number } | null;
	/** What the customer said since the last turn, nudges included. */
	heard: string;
	/** The last event at which anybody spoke: silence counts from here. */
	spoke: { seq: number; at: number };
	/** When the agent closed the conversation and the customer's last move is still to come. */
	finishedAt: number | null;
	/** Next client_seq expected, by device. */
	expected: Record<string, number>;
	credits: { seq: number; at: number; ms: number; cause: 'outage' | 'grant'; reason: string }[];
	/** How far times are stretched, and since when: the factor of the start, then what was granted later. */
	paces: { seq: number; at: number; factor: number }[];
	/** The device that goes on with it: whoever took it last. Null: nobody has said so yet. */
	device: string | null;
	notices: (Notice & { seq: number; at: number })[];
	/** Lag bank, ms. */
	bank: number;
	ended: { at: number; seq: number; cause: Move['cause'] } | null;
	closed: boolean;
}

export interface OpenReply {
	seq: number;
	at: number;
	text: string;
	subject?: string;
	/** Adjusted think time up to this reply, ms, divided by the factor. */
	time: number;
}

export interface Turn {
	replies: { seq: number; start: number; end: number }[];
	text: string;
	observations: Observations;
	beat: string | null;
	/** Adjusted think time in ms, divided by the factor. */
	time: number;
	/** Seq of the customer's event that answered it (or of the trailing event). */
	seq: number;
	/** Seq of the customer's event that it answers. */
	customerSeq: number;
	/** The customer's form of address when it was heard; not there: as at the start. */
	register?: Register;
	/** Of a letter, as the agent wrote it. */
	subject?: string;
	/** What the customer had said before it, and his anger then, tenths. */
	heard: string;
	anger: number;
	/** How long he waited for the first of the replies, as `time` is. */
	waited: number;
	/** What he was told of promises and news; not there: nothing. */
	promiseBroken?: boolean;
	news?: Record<string, number>;
}
