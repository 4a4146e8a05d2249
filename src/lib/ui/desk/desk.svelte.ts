import { echoOf } from './echo.ts';
import { Sender, type Unsent } from './sender.svelte.ts';
import { Sound } from './sound.svelte.ts';
import { listen } from './stream.ts';
import { Thread, type Decision } from './thread.svelte.ts';
import type { DeskView, Entry, Message, Receipt } from './view.ts';

/** The desk's state in the browser: the attempt as the server has it, and what is still on its way there. */
export class Desk {
	readonly view: DeskView;
	readonly sender: Sender;
	readonly sound = new Sound();
	entries = $state<Entry[]>([]);
	/** The customers who are there, in the order in which they came. */
	threads = $state.raw<Thread[]>([]);
	/** Place in `threads` of the one that is before the agent. */
	chosen = $state(0);
	/** The live stream is up. */
	live = $state(true);
	/** Elapsed attempt time, ms. */
	elapsed = $state(0);
	/** The database's time, wall ms. */
	now = $state(0);
	/** Who wrote last elsewhere than in the chosen conversation, for those who do not see it. */
	elsewhere = $state.raw<{ customer: string; seq: number } | null>(null);

	thread = $derived(this.threads[this.chosen]);
	/** Lines that nobody has looked at yet. */
	unread = $derived(this.threads.reduce((sum, { unread }) => sum + unread, 0));
	closed = $derived(this.entries.some((e) => e.kind === 'closed' && e.conversation === 0));
	ended = $derived.by(() => {
		if (this.view.kind !== 'queue') return this.entries.some((e) => e.kind === 'ended');
		return this.closed || (this.threads.length === this.view.customers && this.threads.every(({ ended }) => ended));
	});

	#credited: number;
	#loadedAt = performance.now();

	constructor(view: DeskView) {
		this.view = view;
		this.entries = view.entries;
		this.#credited = view.credited;
		this.sender = new Sender(view.attemptId, this.#stored);
		this.#tick();
		if (view.kind === 'conversation') this.#seat({ ...view, conversation: 0, card: '' }, view.answersSeq, view.draft);
		for (const arrival of view.queue) this.#seat(arrival, 0, view.drafts[arrival.conversation] ?? '');
		for (const e of this.entries) if (e.kind === 'customer') this.#threadOf(e)?.heard(e.seq);
	}

	/** Starts the clock's display, the live stream and the sending of what an earlier page left behind. Returns how to stop. */
	open(): () => void {
		const timer = setInterval(this.#tick, 1000);
		const { attemptId, seq } = this.view;
		const hang = listen(attemptId, { after: seq, hear: this.#hear, live: (up) => (this.live = up) });
		const rest = this.sender.open();
		this.sound.restore();
		return () => {
			clearInterval(timer);
			hang();
			rest();
		};
	}

	/** What is decided about the attempt as a whole: the marks of a page review, the answers of a questionnaire. */
	send = (decision: Decision): Promise<void> => this.sender.send({ ...decision, answersSeq: this.view.answersSeq } as Unsent);

	/** Goes to the next conversation, or the one before. */
	turn(by: 1 | -1): void {
		const { length } = this.threads;
		if (length > 0) this.chosen = (this.chosen + by + length) % length;
	}

	#tick = () => {
		this.now = this.view.now + (performance.now() - this.#loadedAt);
		this.elapsed = this.now - this.view.startedAt - this.#credited;
	};

	#seat(panel: ConstructorParameters<typeof Thread>[1], answersSeq: number, draft: string) {
		const desk = {
			attemptId: this.view.attemptId,
			entries: () => this.entries,
			outgoing: () => this.sender.outgoing,
			send: (unsent: Unsent) => this.sender.send(unsent)
		};
		this.threads = [...this.threads, new Thread(desk, panel, answersSeq, draft)];
	}

	#threadOf = ({ conversation }: Entry) => this.threads.find((t) => t.conversation === conversation);

	#stored = (message: Message, receipt: Receipt) => {
		// The stream may have brought it already, as the server keeps it.
		if (this.entries.some((e) => e.seq === receipt.seq)) return;
		const echo = echoOf(message, receipt);
		if (echo) this.#add([echo]);
	};

	#hear = (entries: Entry[]) => {
		this.#add(entries);
		for (const e of entries) {
			if (e.kind === 'credit') this.#credited += e.ms;
			if (e.kind === 'arrived' && !this.#threadOf(e)) this.#seat(e, 0, '');
			if (e.kind === 'customer') this.#spoken(e);
		}
	};

	#spoken(line: Entry) {
		const thread = this.#threadOf(line);
		thread?.heard(line.seq);
		if (thread && thread !== this.thread) this.elsewhere = { customer: thread.customer, seq: line.seq };
		if (thread !== this.thread || document.hidden || !document.hasFocus()) this.sound.ring();
	}

	/** Entries from receipt and stream overlap: the stream's version wins, each stands once, in order. */
	#add(entries: Entry[]) {
		const key = (e: Entry) => `${e.seq} ${e.kind}`;
		const added = new Set(entries.map(key));
		this.entries = [...this.entries.filter((e) => !added.has(key(e))), ...entries].sort((a, b) => a.seq - b.seq);
		const confirmed = new Set(entries.flatMap((e) => ('clientId' in e ? [e.clientId] : [])));
		for (const { message } of this.sender.outgoing) if (confirmed.has(message.clientId)) void this.sender.withdraw(message.clientId);
	}
}
