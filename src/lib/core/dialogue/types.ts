// The customer: a pure machine. `move` decides, `apply` remembers. State is folded from stored moves and never re-derived.
import type { Register } from '../scenario/types.ts';
import type { Observations } from '../scoring/types.ts';

/** What happened to the customer. Times are the caller's business; what he needs of them comes with it. */
export type Input =
	| { kind: 'start' }
	| ({ kind: 'turn'; observations: Observations; text: string } & Partial<Waited>)
	| ({ kind: 'silence' } & Partial<Waited>) // a nudge is due
	| { kind: 'out-of-time' }
	| { kind: 'finish' }; // the agent closed the conversation

/** For what he waited. Nothing is said of it where nothing was promised and nothing happened. */
export interface Waited {
	/** Events of which this turn is the first to tell, unasked: ms from each to the reply, by name. */
	news: Record<string, number>;
	/** The time that the agent promised has passed without a word. */
	promiseBroken: boolean;
}

export type Source = 'beat' | 'reaction' | 'ending';

/** The customer's answer to an input; stored whole in the event log. */
export interface Move {
	cause: Input['kind'];
	observations: Observations | null;
	/** Fingerprint of the turn's text, to notice a repetition later; null without words. */
	said: string | null;
	/** Every reaction that matched (also one that moves nothing), then the beat that was done and moved the mood. Tenths, after damping. */
	changes: { source: 'reaction' | 'beat'; rule: string; anger: number; trust: number }[];
	/** Mood after this move, tenths 0–100. */
	anger: number;
	trust: number;
	/** Where the customer stands after this move; null: the path is over (or there is none: a page review). */
	beat: string | null;
	/** The beat that was left in this move, and how. */
	left: { beat: string; met: boolean } | null;
	/** What he says, `index` being the line's place at its source; null: nothing. */
	say: { source: Source; name: string; index: number; text: string; /** Somebody else than the customer. */ by?: string } | null;
	ending: { name: string; outcome: 'pass' | 'fail'; consequence: string; customer?: 'stays' | 'leaves'; mentions?: number } | null;
	/** The form of address that he uses from now on; not there: as before. */
	register?: Register;
}

/** What the customer remembers. Plain JSON. */
export interface State {
	beat: string | null;
	anger: number;
	trust: number;
	turns: number;
	cost: number;
	/** Nudges since the last turn. */
	nudges: number;
	/** Turns at this beat to which `unmatched` was the answer. */
	misses: number;
	/** The present beat's line is still to be said: a reaction came in between. */
	unsaid: boolean;
	/** Told facts (unsure ones too: in doubt the customer has understood), asked facts, leaked secrets, forbidden things, contradicted facts, actions done: so far. */
	told: string[];
	contradicted: string[];
	asked: string[];
	leaked: string[];
	forbidden: string[];
	actions: string[];
	/** Actions since the last turn: they belong to the coming turn. */
	recentActions: string[];
	/** Events that have happened. */
	happened: string[];
	/** Something was promised with a time. */
	promised: boolean;
	/** Tones of all turns so far, and of the turns since the present beat's line was said. */
	tones: string[];
	beatTones: string[];
	/** Facts told since the present beat's line was said; not there: none. */
	beatTold?: string[];
	/** The customer's form of address; not there: as at the start. */
	register?: Register;
	/** Forms of address that the agent has used. */
	addresses?: string[];
	/** The cause that is tagged now. */
	tag?: string | null;
	/** A private note was written. */
	noted?: boolean;
	/** Fingerprints of earlier turns. */
	said: string[];
	/** How often each reaction fired; which lines (indexes, in order) were said, by "source/name". */
	fired: Record<string, number>;
	spoken: Record<string, number[]>;
	/** Beats done (needs met) and reached. */
	done: string[];
	reached: string[];
	ending: { name: string; outcome: 'pass' | 'fail' } | null;
}

/** What an action did: the text the agent reads, and what it cost (0 if refused, or done before). */
export interface ActionOutcome {
	done: boolean;
	text: string;
	cost: number;
}
