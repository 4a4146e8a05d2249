import { openOutbox, type Outbox, type Stored } from './outbox.ts';
import { post } from './post.ts';
import type { DeskView, Entry, Message, Receipt } from './view.ts';

/** A message on its way: "on this device" until it is sent, refused ones stay in sight with the reason. */
export interface Outgoing extends Stored {
	state: 'kept' | 'sending' | 'refused';
	problem: string;
}

/** What a person decided; the desk adds who, when and in which order. */
type Decision = Message extends infer M ? (M extends Message ? Omit<M, 'clientId' | 'device' | 'clientSeq' | 'answersSeq'> : never) : never;

const firstRetry = 250;
const lastRetry = 10_000;

/** The desk's state in the browser: the conversation as the server has it, and what is still on its way there. */
export class Desk {
	readonly view: DeskView;
	entries = $state<Entry[]>([]);
	outgoing = $state<Outgoing[]>([]);
	/** The live stream is up. */
	live = $state(true);
	/** Replies survive a crash of this browser. */
	durable = $state(true);
	/** How the last message fared; `unknown`: the server answers, but does not know who this is any more. */
	way = $state<'open' | 'unreachable' | 'unknown'>('open');
	/** Elapsed attempt time, ms. */
	elapsed = $state(0);
	ended = $derived(this.entries.some((e) => e.kind === 'ended'));
	closed = $derived(this.entries.some((e) => e.kind === 'closed'));
	/** Everything the candidate wrote is safe on the server. */
	settled = $derived(this.outgoing.every((o) => o.state === 'refused'));

	#outbox: Promise<Outbox>;
	// A page load counts as a device of its own: its messages are numbered from 1.
	#device = crypto.randomUUID();
	#clientSeq = 0;
	#seq: number;
	#credited: number;
	#answersSeq: number;
	#shownAt = performance.now();
	#sending = false;
	#retry = firstRetry;
	#loadedAt = performance.now();

	constructor(view: DeskView) {
		this.view = view;
		this.entries = view.entries;
		this.#seq = view.seq;
		this.#credited = view.credited;
		this.#answersSeq = view.answersSeq;
		this.#outbox = openOutbox();
	}

	/** Starts the clock's display, the live stream and the sending of what an earlier page left behind. Returns how to stop. */
	open(): () => void {
		const tick = () => (this.elapsed = this.view.now - this.view.startedAt - this.#credited + (performance.now() - this.#loadedAt));
		tick();
		const timer = setInterval(tick, 1000);
		const disconnect = this.#connect();
		const wake = () => void this.#flush();
		addEventListener('online', wake);
		addEventListener('focus', wake);
		void this.#restore();
		return () => {
			clearInterval(timer);
			disconnect();
			removeEventListener('online', wake);
			removeEventListener('focus', wake);
		};
	}

	/** Stores the message on this device, then sends it. */
	async send(decision: Decision): Promise<void> {
		const message = {
			...decision,
			clientId: crypto.randomUUID(),
			device: this.#device,
			clientSeq: ++this.#clientSeq,
			answersSeq: this.#answersSeq
		} as Message;
		const entry: Outgoing = {
			attemptId: this.view.attemptId,
			order: Date.now() + this.#clientSeq / 1000,
			message,
			state: 'kept',
			problem: ''
		};
		this.outgoing.push(entry);
		await this.#keep({ attemptId: entry.attemptId, order: entry.order, message });
		void this.#flush();
	}

	/** A device that is full keeps nothing, but the message is sent all the same. */
	async #keep(stored: Stored): Promise<void> {
		await (await this.#outbox).put(stored).catch(() => (this.durable = false));
	}

	/** Monotonic times of the reply being written, for the fair clock. */
	times(firstKey: number | null) {
		return {
			shown: Math.round(this.#shownAt),
			firstKey: firstKey === null ? null : Math.round(firstKey),
			sent: Math.round(performance.now())
		};
	}

	/** Takes a refused message away; its text goes back to whoever asks. */
	async withdraw(clientId: string): Promise<void> {
		this.outgoing = this.outgoing.filter((o) => o.message.clientId !== clientId);
		// What could not be taken out is sent again after a reload, and answered with the same receipt.
		await (await this.#outbox).remove(clientId).catch(() => undefined);
	}

	async #restore() {
		const outbox = await this.#outbox;
		this.durable = outbox.durable;
		const stored = await outbox.of(this.view.attemptId);
		const known = new Set(this.outgoing.map((o) => o.message.clientId));
		this.outgoing.unshift(
			...stored.filter((s) => !known.has(s.message.clientId)).map((s): Outgoing => ({ ...s, state: 'kept', problem: '' }))
		);
		void this.#flush();
	}

	async #flush(): Promise<void> {
		if (this.#sending) return;
		this.#sending = true;
		try {
			for (let next = this.#next(); next; next = this.#next()) {
				next.state = 'sending';
				const answer = await post(this.view.attemptId, next.message);
				if (answer.kind === 'later') {
					next.state = 'kept';
					this.way = answer.unknown ? 'unknown' : 'unreachable';
					setTimeout(() => void this.#flush(), this.#retry * (0.75 + Math.random() / 2));
					this.#retry = Math.min(this.#retry * 2, lastRetry);
					return;
				}
				this.#retry = firstRetry;
				this.way = 'open';
				if (answer.kind === 'renumber') await this.#renumber(next, answer.expected);
				else if (answer.kind === 'refused') Object.assign(next, { state: 'refused', problem: answer.problem });
				else await this.#stored(next, answer.receipt);
			}
		} finally {
			this.#sending = false;
		}
	}

	#next = () => this.outgoing.find((o) => o.state === 'kept');

	/** A refused message uses up no number: those behind it move up. */
	async #renumber(first: Outgoing, expected: number) {
		const { device, clientSeq } = first.message;
		const shift = expected - clientSeq;
		const moved = this.outgoing.filter((o) => o.state !== 'refused' && o.message.device === device && o.message.clientSeq >= clientSeq);
		first.state = 'kept';
		if (device === this.#device) this.#clientSeq += shift;
		for (const { message } of moved) message.clientSeq += shift;
		for (const { attemptId, order, message } of moved) await this.#keep({ attemptId, order, message: $state.snapshot(message) as Message });
	}

	async #stored(sent: Outgoing, receipt: Receipt) {
		const { message } = sent;
		// The stream may have brought it already, as the server keeps it.
		if (this.entries.some((e) => e.seq === receipt.seq)) return this.withdraw(message.clientId);
		const at = { seq: receipt.seq, at: receipt.receivedAt };
		if (message.kind === 'reply') this.#add([{ ...at, kind: 'reply', text: message.text, clientId: message.clientId, late: false }]);
		if (message.kind === 'mark') {
			const { block, text, priority, clientId, replaces } = message;
			this.#add([{ ...at, kind: 'mark', block, text, priority, clientId, replaces }]);
		}
		await this.withdraw(message.clientId);
	}

	/** Entries from receipt and stream overlap: the stream's version wins, each stands once, in order. */
	#add(entries: Entry[]) {
		const key = (e: Entry) => `${e.seq} ${e.kind}`;
		const added = new Set(entries.map(key));
		this.entries = [...this.entries.filter((e) => !added.has(key(e))), ...entries].sort((a, b) => a.seq - b.seq);
		const confirmed = new Set(entries.flatMap((e) => ('clientId' in e ? [e.clientId] : [])));
		for (const { message } of this.outgoing) if (confirmed.has(message.clientId)) void this.withdraw(message.clientId);
		for (const e of entries) {
			if (e.kind === 'customer' && e.seq > this.#answersSeq) {
				this.#answersSeq = e.seq;
				this.#shownAt = performance.now();
			}
			if (e.kind === 'credit') this.#credited += e.ms;
		}
	}

	#connect(): () => void {
		let source: EventSource | undefined;
		let again: ReturnType<typeof setTimeout> | undefined;
		const open = () => {
			source = new EventSource(`/attempt/${this.view.attemptId}/stream?after=${this.#seq}`);
			source.onopen = () => (this.live = true);
			source.onmessage = ({ data, lastEventId }) => {
				this.#seq = Number(lastEventId);
				this.#add(JSON.parse(data) as Entry[]);
			};
			source.onerror = () => {
				this.live = false;
				// The browser reconnects by itself unless the answer was an error.
				if (source?.readyState === EventSource.CLOSED) again = setTimeout(open, 1500);
			};
		};
		open();
		return () => {
			clearTimeout(again);
			source?.close();
		};
	}
}
