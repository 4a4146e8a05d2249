import type { Channel } from '../../core/scenario/types.ts';
import { aboutCustomer } from '../attempt-shown.ts';
import { replyPart, type Draft, type Drafts } from './draft.svelte.ts';
import type { Outgoing, Unsent } from './sender.svelte.ts';
import type { Arrival, Entry, Kept } from './view.ts';
import { lastSaid, readBefore, unreadAfter, waitingSince } from './waiting.ts';

/** What a conversation is given by its desk. */
interface Desk {
	drafts: Drafts;
	/** It is this page that goes on with the attempt. */
	isHere(): boolean;
	entries(): readonly Entry[];
	outgoing(): readonly Outgoing[];
	send(unsent: Unsent): Promise<void>;
}

type Decide<M> = M extends Unsent ? Omit<M, 'answersSeq' | 'conversation'> : never;
/** What an agent decides in one conversation. */
export type Decision = Decide<Unsent>;

/** What is about the page, and belongs to no conversation. */
const aside = new Set<string>(['take', 'notice', 'pace']);

/** One customer at the desk: what was said and done there, what is being written, what is on its way. */
export class Thread {
	/** 0: the attempt has no other; in a queue from 1. */
	readonly conversation: number;
	readonly customer: string;
	readonly card: string;
	readonly channel: Channel;
	readonly subject: string;
	readonly actions: Arrival['actions'];
	readonly tags: Arrival['tags'];
	readonly budget: number | null;
	readonly reply: Draft;
	readonly replySubject: Draft;
	readonly note: Draft;
	/** What is being written now. */
	mode = $state<'reply' | 'note'>('reply');
	/** Newest line of the customer's that was before the agent's eyes. */
	seen = $state(0);

	readonly #desk: Desk;
	#shownAt = performance.now();
	#answersSeq: number;

	entries = $derived.by(() =>
		this.#desk.entries().filter((e) => e.kind === 'credit' || (e.conversation === this.conversation && !aside.has(e.kind)))
	);
	outgoing = $derived.by(() =>
		this.#desk.outgoing().filter(({ message }) => (message.conversation ?? 0) === this.conversation && !aside.has(message.kind))
	);
	ended = $derived(this.entries.some(({ kind }) => kind === 'ended'));
	/** Something can be done in it, and on this page. */
	open = $derived.by(() => !this.ended && this.#desk.isHere());
	last = $derived(lastSaid(this.entries));
	/** Wall ms; null: nobody waits. */
	waitingSince = $derived(this.ended ? null : waitingSince(this.entries));
	unread = $derived(unreadAfter(this.entries, this.seen));
	tag = $derived.by(() => {
		const own = [...this.entries, ...this.outgoing.map(({ message }) => message)];
		return own.flatMap((e) => (e.kind === 'tag' ? [e.tag] : [])).at(-1) ?? null;
	});
	spent = $derived(this.entries.reduce((sum, e) => sum + (e.kind === 'action' ? (e.cost ?? 0) : 0), 0));
	/** The customer is about to answer. */
	typing = $derived(this.isInstant && !this.ended && this.last?.kind === 'reply' && this.outgoing.length === 0);

	constructor(desk: Desk, panel: Omit<Arrival, 'name'>, answersSeq: number, kept?: Kept) {
		this.#desk = desk;
		this.#answersSeq = answersSeq;
		this.conversation = panel.conversation;
		this.customer = panel.customer;
		this.card = aboutCustomer(panel.customer, panel.card);
		this.channel = panel.channel;
		this.subject = panel.subject ?? '';
		this.actions = panel.actions;
		this.tags = panel.tags;
		this.budget = panel.budget ?? null;
		this.reply = desk.drafts.of(replyPart(panel.conversation), panel.conversation, kept);
		this.replySubject = desk.drafts.of(`${panel.conversation}/subject`);
		this.note = desk.drafts.of(`${panel.conversation}/note`);
		this.seen = readBefore(this.entries);
	}

	/** Chat and messenger are written in bubbles, the other channels in letters. */
	get isInstant(): boolean {
		return this.channel === 'chat' || this.channel === 'messenger';
	}

	/** A line of the customer's has come: the next message answers it. */
	heard(seq: number): void {
		if (seq <= this.#answersSeq) return;
		this.#answersSeq = seq;
		this.#shownAt = performance.now();
	}

	/** Everything that is there now has been before the agent's eyes. */
	read(): void {
		this.seen = this.entries.at(-1)?.seq ?? 0;
	}

	send(decision: Decision): Promise<void> {
		const addressed = this.conversation === 0 ? {} : { conversation: this.conversation };
		return this.#desk.send({ ...decision, ...addressed, answersSeq: this.#answersSeq } as Unsent);
	}

	/** Monotonic times of the reply being written, for the fair clock. */
	times(firstKey: number | null) {
		return {
			shown: Math.round(this.#shownAt),
			firstKey: firstKey === null ? null : Math.round(firstKey),
			sent: Math.round(performance.now())
		};
	}
}
