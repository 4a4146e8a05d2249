// What the desk is given: all that the browser ever learns of a scenario. Facts, secrets, rules, keys and model replies stay on the server.
import type { Arrival, Entry } from '../../core/attempt/conversation.ts';
import type { Message, Notice, Purpose } from '../../core/attempt/types.ts';
import type { Article, Block, Channel, Kind, Language } from '../../core/scenario/types.ts';

export interface DeskView {
	attemptId: string;
	purpose: Purpose;
	/** Newest event that it has of the practice that it branches from; null: it is no branch. */
	branchedAt: number | null;
	language: Language;
	title: string;
	kind: Kind;
	channel: Channel;
	/** Of the letter, the ticket or the thread; null: it has none. */
	subject: string | null;
	agent: string;
	customer: string;
	brief: Block[];
	company: {
		name: string;
		about: Block[];
		articles: Article[];
		/** What has changed in the articles since the agent read them last: article's id, one sentence. */
		changes: { article: string; news: string }[];
	};
	/** Of a queue: empty; each conversation has its own. */
	actions: { name: string; label: string; asks: boolean }[];
	/** Causes of which one is tagged; empty: nothing is tagged. */
	tags: { name: string; label: string }[];
	/** What all actions together may cost; null: nobody counts. */
	budget: number | null;
	page: { title: string; blocks: Block[] } | null;
	/** kind queue: the customers who are there by now, in the order in which they came; later ones come as entries `arrived`. Otherwise empty. */
	queue: Arrival[];
	/** kind queue: how many customers come in all. The attempt is over when all of them are served. Otherwise 0. */
	customers: number;
	/** kind questionnaire, otherwise empty. An item without options is a question to think about: it is answered in words. */
	items: {
		name: string;
		text: Block[];
		/** As they are to be shown; `choose` names places in this list. */
		options: string[];
	}[];
	/** ms, already stretched; null: no limit. */
	limit: number | null;
	entries: Entry[];
	/** Newest event; the live stream goes on from here. */
	seq: number;
	/** Seq of the customer's last words: what a message answers. Of a queue: in each conversation the seq of its last entry `customer`. */
	answersSeq: number;
	startedAt: number;
	credited: number;
	/** Database's time when this view was made, ms. */
	now: number;
	/** What is being typed, by conversation (of a queue; otherwise 0). */
	drafts: Record<number, Kept>;
}

/** A text in the making, and when it became so: database's time, ms. */
export interface Kept {
	text: string;
	at: number;
}

/** What the live stream and the receipts carry. */
export interface Receipt {
	seq: number;
	receivedAt: number;
	hash: string;
}

export type { Arrival, Entry, Message, Notice };
