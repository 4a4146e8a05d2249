// Rules of good conduct that hold in any company, by kind: what breaking them usually looks like.
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

/**
 * Patterns over the folded words of one sentence, joined by single spaces. `breaks`: it does the thing; `excuses`: it does it rightly, or refuses to.
 * Kinds without patterns cannot be told from words alone.
 */
export interface Signs {
	breaks: RegExp;
	excuses?: RegExp;
}
