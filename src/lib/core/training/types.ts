// Practice as plain data: courses, and what is known of somebody's practices. Times are ms since 1970 unless a name says otherwise.
import type { Channel, Critical, Criterion, Language } from '../scenario/types.ts';

/** How much help a practice gives: an example is played first, then hints beat by beat, then none. */
export const helps = ['example', 'hints', 'none'] as const;
export type Help = (typeof helps)[number];

/** How far times are stretched; 0: no clock. */
export const paces = [1, 1.5, 2, 0] as const;
export type Pace = (typeof paces)[number];

/** What practice trains; which scenario trains what is in skills.ts. In the order in which they are shown everywhere. */
export const skills = [
	'calming', // an upset customer
	'refusing', // a kind no, and what can be done instead
	'diagnosing', // asks the right question, finds the cause
	'confidentiality', // gives nothing away
	'register', // returns the customer's form of address
	'queue', // several customers at once
	'letters', // e-mail and tickets
	'public', // a forum, where everybody reads
	'advising', // tells what to do so that this customer can do it; what would sell
	'promises' // keeps what was promised, tells news unasked
] as const;
export type Skill = (typeof skills)[number];

/** One practice of a course. */
export interface Step {
	/** company/scenario */
	scenario: string;
	help: Help;
	pace: Pace;
	/** As a task of an interview. */
	weight: number;
	/** Minutes of rest offered after it, in an interview. */
	rest: number;
	/** One sentence: why it stands here. May be empty. */
	why: string;
}

/** Ordered practices with a purpose and a duration, from the library. */
export interface Course {
	/** File name. The same in all languages. */
	id: string;
	language: Language;
	title: string;
	/** How long it takes in all. */
	minutes: number;
	for: 'practice' | 'interview';
	steps: Step[];
	/** What it is good for and for whom, Markdown. */
	purpose: string;
}

/** A finished practice from its beginning; tries of one turn count for nothing, and neither do questionnaires. */
export interface Practised extends Figures {
	/** The attempt. */
	id: string;
	/** company/scenario */
	scenario: string;
	/** When it ended. */
	at: number;
	level: number;
	channel: Channel;
	skills: readonly Skill[];
	help: Help;
	pace: Pace;
	passed: boolean;
}

/** What is read of a scorecard: 0–100 each. */
export interface Figures {
	total: number;
	criteria: Partial<Record<Criterion, number>>;
	criticals: readonly Critical[];
}
