import { openOutbox, type Outbox, type Stored } from './outbox.ts';
import { post } from './post.ts';
import type { Message, Receipt } from './view.ts';

/** A message on its way: "on this device" until it is sent, refused ones stay in sight with the reason. */
export interface Outgoing extends Stored {
	state: 'kept' | 'sending' | 'refused';
	problem: string;
}

/** What a person decided, and what it answers; the sender adds who, when and in which order. */
export type Unsent = Message extends infer M ? (M extends Message ? Omit<M, 'clientId' | 'device' | 'clientSeq'> : never) : never;

const firstRetry = 250;
const lastRetry = 10_000;

/** Brings messages to the server one after the other, whatever happens on the way. Nothing is deleted on this device before a receipt. */
export class Sender {
	outgoing = $state<Outgoing[]>([]);
	/** Messages survive a crash of this browser. */
	durable = $state(true);
	/** How the last message fared; `unknown`: the server answers, but does not know who this is any more. */
	way = $state<'open' | 'unreachable' | 'unknown'>('open');
	/** Everything the candidate wrote is safe on the server. */
	settled = $derived(this.outgoing.every((o) => o.state === 'refused'));

	#attemptId: string;
	#stored: (message: Message, receipt: Receipt) => void;
	#outbox: Promise<Outbox>;
	// A page load counts as a device of its own: its messages are numbered from 1.
	#device = crypto.randomUUID();
	#clientSeq = 0;
	#sending = false;
	#retry = firstRetry;

	constructor(attemptId: string, stored: (message: Message, receipt: Receipt) => void) {
		this.#attemptId = attemptId;
		this.#stored = stored;
		this.#outbox = openOutbox();
	}

	/** Sends what an earlier page left behind, and tries again when the connection is back. Returns how to stop. */
	open(): () => void {
		const wake = () => void this.#flush();
		addEventListener('online', wake);
		addEventListener('focus', wake);
		void this.#restore();
		return () => {
			removeEventListener('online', wake);
			removeEventListener('focus', wake);
		};
	}

	/** Stores the message on this device, then sends it. */
	async send(unsent: Unsent): Promise<void> {
		const message = { ...unsent, clientId: crypto.randomUUID(), device: this.#device, clientSeq: ++this.#clientSeq } as Message;
		const order = Date.now() + this.#clientSeq / 1000;
		this.outgoing.push({ attemptId: this.#attemptId, order, message, state: 'kept', problem: '' });
		await this.#keep({ attemptId: this.#attemptId, order, message });
		void this.#flush();
	}

	/** Takes a message away that arrived, or was refused. */
	async withdraw(clientId: string): Promise<void> {
		this.outgoing = this.outgoing.filter((o) => o.message.clientId !== clientId);
		// What could not be taken out is sent again after a reload, and answered with the same receipt.
		await (await this.#outbox).remove(clientId).catch(() => undefined);
	}

	/** A device that is full keeps nothing, but the message is sent all the same. */
	async #keep(stored: Stored): Promise<void> {
		await (await this.#outbox).put(stored).catch(() => (this.durable = false));
	}

	async #restore() {
		const outbox = await this.#outbox;
		this.durable = outbox.durable;
		const stored = await outbox.of(this.#attemptId);
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
				const answer = await post(this.#attemptId, next.message);
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
				else {
					this.#stored(next.message, answer.receipt);
					await this.withdraw(next.message.clientId);
				}
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
}
