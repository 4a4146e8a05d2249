// Rules of good conduct that hold in any company, by kind: what breaking them usually looks like.
import type { Phrases } from './phrases.ts';

export const kinds = [
	'guarantee',
	'disclosure',
	'blame',
	'rival',
	'quarrel',
	'credentials',
	'advice',
	'escalation',
	'unanswered',
	'deflection',
	'canned',
	'internals',
	'discrimination',
	'concession',
	'callback',
	'public-quarrel',
	'threat',
	'asked-again',
	'jargon',
	'smalltalk'
] as const;
export type Kind = (typeof kinds)[number];

/** What gives a kind away. A denial, what the customer is told to have said, and what would be only if, take the phrases back. */
export interface Signs {
	breaks: Phrases;
	/** In the same sentence: it does the thing rightly, or refuses to. */
	excuses?: Phrases;
	/** Anywhere in the reply. */
	excused?: Phrases;
}

export type KindSigns = Partial<Record<Kind, Signs>>;
