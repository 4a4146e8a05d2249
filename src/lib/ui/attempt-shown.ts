// One attempt with all that is shown of it afterwards, as the server hands it over.
import type { Line } from '#lib/core/attempt/transcript.ts';
import type { Notice } from '#lib/core/attempt/types.ts';
import type { Block, Channel, Item, Kind, Language } from '#lib/core/scenario/types.ts';
import type { Scorecard } from '#lib/core/scoring/types.ts';

/** Tenths over ms since the start. */
export type Moods = readonly { at: number; anger: number; trust: number }[];

/** Something wrong with a page, told afterwards. */
export interface IssueShown {
	name: string;
	/** Indexes into the page's blocks. */
	blocks: readonly number[];
	/** 1 most urgent … 3 */
	priority: number;
	say: string;
	effect: string;
}

/** Labels of what could be done, by name. */
export type ActionNames = readonly { name: string; label: string }[];

/** A reply that would have met what was due, by the beat at which something was answered. */
export type Models = Readonly<Record<string, string>>;

/** What the browser noticed: facts without a word, outside the score. `at`: ms since the beginning. */
export type NoticeShown = Notice & { at: number };

/** Time that was given back. `reason`: of somebody who granted it; null: the server was away. */
export interface CreditShown {
	ms: number;
	cause: 'outage' | 'grant';
	reason: string | null;
}

/** What stood in the field and was not sent. `conversation`: 0, or the customer of a queue. */
export interface DraftShown {
	conversation: number;
	text: string;
}

/** One customer of a queue. */
export interface ConversationShown {
	/** From 1: what lines name it by; the scorecard does so by `name`. */
	conversation: number;
	name: string;
	card: string;
	urgent: boolean;
	customer: string;
	channel: Channel;
	subject: string | null;
	moods: Moods;
	actions: ActionNames;
	models: Models;
}

/** One situation of a questionnaire, with what was answered and what would have been right. */
export interface ItemShown {
	name: string;
	text: readonly Block[];
	options: readonly (Item['options'][number] & { chosen: 'best' | 'worst' | null })[];
	why: string;
	/** Of a question to think about; null: nothing was written. */
	words: string | null;
}

export interface AttemptShown {
	attemptId: string;
	/** Its conversation is over. */
	ended: boolean;
	scenario: {
		title: string;
		kind: Kind;
		channel: Channel;
		language: Language;
		subject: string | null;
		/** Names of the two people. */
		agent: string;
		customer: string;
		/** Pass mark, 0–100. */
		pass: number;
		page: { title: string; blocks: readonly Block[]; issues: readonly IssueShown[] } | null;
		actions: ActionNames;
		models: Models;
	};
	/** A person's total in place of the automatic one. Not there: nobody set one. */
	override?: { total: number; reason: string; by: string | null; at: Date } | null;
	lines: readonly Line[];
	moods: Moods;
	/** kind queue, otherwise empty. */
	conversations: readonly ConversationShown[];
	/** kind questionnaire, otherwise empty. */
	items: readonly ItemShown[];
	notices: readonly NoticeShown[];
	credits: readonly CreditShown[];
	drafts: readonly DraftShown[];
	/** Null: not scored (yet). */
	scorecard: Scorecard | null;
}

/** A scorecard with only what belongs to one conversation of a queue; `name` null: the attempt has but one. */
export function cardOf(card: Scorecard | null, name: string | null): Scorecard | null {
	if (card === null || name === null) return card;
	return {
		...card,
		findings: card.findings.filter(({ conversation }) => conversation === name),
		criticals: card.criticals.filter(({ conversation }) => conversation === name)
	};
}

/** A queue's card without the name that stands above it: "Jana Malá, desk lamp" → "desk lamp". */
export const aboutCustomer = (customer: string, card: string): string =>
	card.startsWith(`${customer}, `) ? card.slice(customer.length + 2) : card;
