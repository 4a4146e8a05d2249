// What the desk is given: all that the browser ever learns of a scenario. Facts, secrets, rules and model replies stay on the server.
import type { Entry } from '../../core/attempt/conversation.ts';
import type { Message, Purpose } from '../../core/attempt/types.ts';
import type { Article, Block, Channel, Kind, Language } from '../../core/scenario/types.ts';

export interface DeskView {
	attemptId: string;
	purpose: Purpose;
	language: Language;
	title: string;
	kind: Kind;
	channel: Channel;
	agent: string;
	customer: string;
	brief: Block[];
	company: { name: string; about: Block[]; articles: Article[] };
	actions: { name: string; label: string; asks: boolean }[];
	page: { title: string; blocks: Block[] } | null;
	/** ms, already stretched; null: no limit. */
	limit: number | null;
	entries: Entry[];
	/** Newest event; the live stream goes on from here. */
	seq: number;
	/** Seq of the customer's last words: what a message answers. */
	answersSeq: number;
	startedAt: number;
	credited: number;
	/** Database's time when this view was made, ms. */
	now: number;
	draft: string;
}

/** What the live stream and the receipts carry. */
export interface Receipt {
	seq: number;
	receivedAt: number;
	hash: string;
}

export type { Entry, Message };
