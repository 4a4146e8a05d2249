import { Drafts } from './draft.svelte.ts';
import { echoOf } from './echo.ts';
import { watchPresence } from './presence.ts';
import { openBefore, rememberOpen } from './open-before.ts';
import { Sender, type Unsent } from './sender.svelte.ts';
import { Sound } from './sound.svelte.ts';
import { listen, type Way } from './stream.ts';
import { Thread, type Decision } from './thread.svelte.ts';
import { Taking } from './taking.svelte.ts';
import type { DeskView, Entry, Message, Notice, Receipt } from './view.ts';

/** The desk's state in the browser: the attempt as the server has it, and what is still on its way there. */
export class Desk {
	readonly view: DeskView;
	readonly sender: Sender;
	readonly drafts: Drafts;
	readonly taking: Taking;
	readonly sound = new Sound();
	entries = $state.raw<Entry[]>([]);
	/** The customers who are there, in the order in which they came. */
	threads = $state.raw<Thread[]>([]);
	/** Place in `threads` of the one that is before the agent. */
	chosen = $state(0);
	/** How things stand with the server, by the live stream. */
	stream = $state<Way>('live');
	/** ms of attempt time; null: no limit. */
	limit = $state<number | null>(null);
	/** The database's time, wall ms. */
	now = $state(0);
	/** Who wrote last elsewhere than in the chosen conversation, for those who do not see it. */
	elsewhere = $state.raw<{ customer: string; seq: number } | null>(null);

	thread = $derived(this.threads[this.chosen]);
	/** Lines that nobody has looked at yet. */
	unread = $derived(this.threads.reduce((sum, { unread }) => sum + unread, 0));
	credits = $derived(this.entries.filter((e) => e.kind === 'credit'));
	/** Elapsed attempt time, ms. */
	elapsed = $derived.by(() => this.now - this.view.startedAt - this.credits.reduce((sum, { ms }) => sum + ms, 0));
	closed = $derived(this.entries.some((e) => e.kind === 'closed' && e.conversation === 0));
	ended = $derived.by(() => {
		if (this.view.kind !== 'queue') return this.entries.some((e) => e.kind === 'ended');
		return this.closed || (this.threads.length === this.view.customers && this.threads.every(({ ended }) => ended));
	});
	/** It is this page that goes on with the attempt. What is over can be left from anywhere. */
	here = $derived.by(() => this.ended || !(this.taking.inOtherTab || this.taking.onOtherDevice));
	/** Something can still be done, and on this page. */
	open = $derived(!this.ended && this.here);

	#seq: number;
	/** The database's time at a moment of this page's own clock. */
	#anchor: { now: number; at: number };

	constructor(view: DeskView) {
		this.view = view;
		this.entries = view.entries;
		this.limit = view.limit;
		this.now = view.now;
		this.#seq = view.seq;
		this.#anchor = { now: view.now, at: performance.now() };
		this.sender = new Sender(view.attemptId, this.time, this.#stored);
		this.drafts = new Drafts({ attemptId: view.attemptId, time: this.time });
		this.taking = new Taking({
			attemptId: view.attemptId,
			sender: this.sender,
			entries: () => this.entries,
			isOver: () => this.ended,
			send: () => this.sender.send({ kind: 'take', answersSeq: view.answersSeq }),
			begun: () => this.drafts.restore(),
			stopped: () => this.drafts.flush()
		});
		if (view.kind === 'conversation') this.#seat({ ...view, conversation: 0, card: '' }, view.answersSeq);
		for (const arrival of view.queue) this.#seat(arrival, 0);
		for (const e of this.entries) if (e.kind === 'customer') this.#threadOf(e)?.heard(e.seq);
	}

	/** The database's time, wall ms. */
	time = (): number => this.#anchor.now + (performance.now() - this.#anchor.at);

	/** Starts the clock's display, the live stream, and the sending of what an earlier page left behind. Returns how to stop. */
	start(): () => void {
		const hang = listen(this.view.attemptId, { after: this.#seq, hear: this.#hear, way: this.#streams });
		const unwatch = watchPresence({ tick: this.#tick, back: this.#back, stopped: this.#stopped });
		const leave = this.taking.start();
		addEventListener('online', this.sender.wake);
		this.sound.restore();
		this.drafts.restore();
		const before = openBefore(this.view.attemptId);
		this.chosen = Math.max(
			0,
			this.threads.findIndex(({ conversation }) => conversation === before)
		);
		return () => {
			this.drafts.flush();
			hang();
			unwatch();
			leave();
			removeEventListener('online', this.sender.wake);
		};
	}

	/** What is decided about the attempt as a whole: the marks of a page review, the answers of a questionnaire. */
	send = (decision: Decision): Promise<void> => this.sender.send({ ...decision, answersSeq: this.view.answersSeq } as Unsent);

	/** Goes on here with what another tab or device had. What those still have to deliver is taken all the same. */
	takeOver(): void {
		this.taking.take();
		void this.look();
	}

	/** Opens a conversation, by its place. */
	choose(place: number): void {
		this.chosen = place;
		rememberOpen(this.view.attemptId, this.threads[place]?.conversation ?? 0);
	}

	/** Goes to the next conversation, or the one before. */
	turn(by: 1 | -1): void {
		const { length } = this.threads;
		if (length > 0) this.choose((this.chosen + by + length) % length);
	}

	/** Asks the server what time it is, how much of it there is, and for newer drafts. Without an answer all stays as it was. */
	async look(): Promise<void> {
		try {
			const response = await fetch(`/attempt/${this.view.attemptId}`);
			if (!response.ok) return;
			const { now, limit, drafts } = (await response.json()) as Pick<DeskView, 'now' | 'limit' | 'drafts'>;
			this.#anchor = { now, at: performance.now() };
			this.limit = limit;
			this.drafts.restore();
			this.drafts.offer(drafts);
			this.#tick();
		} catch {
			// No connection: the stream tells when it is back.
		}
	}

	/** What the browser noticed. One's own practice is nobody's business. */
	note = (notice: Notice): void => {
		const { purpose, answersSeq } = this.view;
		if (!this.open || purpose === 'practice' || purpose === 'preview') return;
		void this.sender.send({ kind: 'notice', notice, answersSeq });
	};

	#tick = () => (this.now = this.time());

	#streams = (way: Way) => {
		this.stream = way;
		if (way === 'live') this.sender.resume();
	};

	#back = (ms: number) => {
		this.sender.wake();
		this.note({ what: 'away', ms });
		void this.look();
	};

	#stopped = async () => {
		const before = this.now;
		await this.look();
		const ms = Math.round(this.now - before);
		// Only a clock that was set, if the database's has not gone on as well.
		if (ms > slept) this.note({ what: 'slept', ms });
	};

	#seat(panel: ConstructorParameters<typeof Thread>[1], answersSeq: number) {
		const desk = {
			drafts: this.drafts,
			isHere: () => this.here,
			entries: () => this.entries,
			outgoing: () => this.sender.outgoing,
			send: (unsent: Unsent) => this.sender.send(unsent)
		};
		this.threads = [...this.threads, new Thread(desk, panel, answersSeq, this.view.drafts[panel.conversation])];
	}

	#threadOf = ({ conversation }: Entry) => this.threads.find((t) => t.conversation === conversation);

	#stored = (message: Message, receipt: Receipt) => {
		// The stream may have brought it already, as the server keeps it.
		if (this.entries.some((e) => e.seq === receipt.seq)) return;
		const echo = echoOf(message, receipt);
		if (echo) this.#add([echo]);
	};

	#hear = (entries: Entry[], seq: number) => {
		this.#seq = seq;
		this.#add(entries);
		for (const e of entries) {
			if (e.kind === 'pace') void this.look();
			if (e.kind === 'arrived' && !this.#threadOf(e)) this.#seat(e, 0);
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

/** A shorter stop of this device is none. ms */
const slept = 30_000;
