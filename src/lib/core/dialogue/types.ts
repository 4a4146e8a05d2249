// The customer: a pure machine. `move` decides, `apply` remembers. State is folded from stored moves and never re-derived.
import type { Observations } from '../scoring/types.ts';

/** What happened to the customer. Times are the caller's business. */
export type Input =
	| { kind: 'start' }
	| { kind: 'turn'; observations: Observations; text: string }
	| { kind: 'silence' } // a nudge is due
	| { kind: 'out-of-time' }
	| { kind: 'finish' }; // the agent closed the conversation

/** The customer's answer to an input; stored whole in the event log. */
export interface Move {
	cause: Input['kind'];
	observations: Observations | null;
	/** Why the mood moved, in order. Tenths, after damping. */
	changes: { rule: string; anger: number; trust: number }[];
	/** Mood after this move, tenths 0–100. */
	anger: number;
	trust: number;
	/** Where the customer stands after this move; null: the path is over. */
	beat: string | null;
	/** The beat that was left in this move, and how. */
	left: { beat: string; met: boolean } | null;
	/** What he says; null: nothing. */
	say: { source: string; index: number; text: string } | null;
	ending: { name: string; outcome: 'pass' | 'fail'; consequence: string } | null;
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
	/** Unmatched turns at this beat. */
	misses: number;
	/** Told facts, asked facts, leaked secrets, forbidden things, contradicted facts, actions done: so far. */
	told: string[];
	contradicted: string[];
	asked: string[];
	leaked: string[];
	forbidden: string[];
	actions: string[];
	/** Actions since the customer last spoke: they belong to the coming turn. */
	recentActions: string[];
	/** Tones of all turns so far, and of the turns since the present beat began. */
	tones: string[];
	beatTones: string[];
	/** Texts of earlier turns, normalised and hashed, to notice a repetition. */
	said: string[];
	/** How often each reaction fired, and how often each source spoke. */
	fired: Record<string, number>;
	spoken: Record<string, number>;
	/** Beats done (needs met) and reached. */
	done: string[];
	reached: string[];
	ending: { name: string; outcome: 'pass' | 'fail' } | null;
}

/** What an action did. */
export interface ActionOutcome {
	done: boolean;
	text: string;
}
