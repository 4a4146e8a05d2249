import { ofThePage, openOutbox, type Outbox, type Stored } from './outbox.ts';
import { post } from './post.ts';
import { uuid } from './uuid.ts';
import type { Message, Receipt } from './view.ts';

/** A message on its way: "on this device" until it is sent, refused ones stay in sight with the reason. */
export interface Outgoing extends Stored {
	state: 'kept' | 'sending' | 'refused';
	problem: string;
	/** This device keeps it; false: this page alone has it. Not there: not known yet. */
	stored?: boolean;
}

/** What a person decided, and what it answers; the sender adds who, when and in which order. */
export type Unsent = Message extends infer M ? (M extends Message ? Omit<M, 'clientId' | 'device' | 'clientSeq'> : never) : never;

const firstRetry = 250;
const lastRetry = 10_000;
/** What nobody reads on the desk: a refusal of it tells nobody anything. */
const unread = new Set<Message['kind']>(['take', 'notice', 'finish', 'tag', 'unmark']);

/** Brings messages to the server one after the other, whatever happens on the way. Nothing is deleted on this device before a receipt. */
export class Sender {
	outgoing = $state<Outgoing[]>([]);
	/** Messages survive a crash of this browser. */
	durable = $state(true);
	/** How the last message fared; `unknown`: the server answers, but does not know who this is any more. */
	way = $state<'open' | 'unreachable' | 'unknown'>('open');
	/** Since when nothing gets through, database's time, ms; null: the way is open. */
	blockedAt = $state<number | null>(null);
	/** Everything the candidate wrote is safe on the server. */
	settled = $derived(this.outgoing.every((o) => o.state === 'refused' || ofThePage.has(o.message.kind)));
	// A page load counts as a device of its own: its messages are numbered from 1.
	readonly device = uuid();

	#attemptId: string;
	#time: () => number;
	#stored: (message: Message, receipt: Receipt) => void;
	#outbox: Promise<Outbox>;
	#clientSeq = 0;
	/** This tab is the one that delivers what this browser keeps. */
	#delivers = false;
	#sending = false;
	#retry = firstRetry;
	#again: ReturnType<typeof setTimeout> | undefined;

	/** @param time the database's, as this page knows it */
	constructor(attemptId: string, time: () => number, stored: (message: Message, receipt: Receipt) => void) {
		this.#attemptId = attemptId;
		this.#time = time;
		this.#stored = stored;
		this.#outbox = openOutbox();
	}

	/** It is this tab that delivers: also what an earlier page or another tab has left behind. */
	async begin(): Promise<void> {
		this.#delivers = true;
		const outbox = await this.#outbox;
		this.durable &&= outbox.durable;
		const stored = await outbox.of(this.#attemptId).catch((): Stored[] => []);
		const here = new Map(this.outgoing.map((o) => [o.message.clientId, o]));
		const waiting = stored.map((s): Outgoing => here.get(s.message.clientId) ?? { ...s, state: 'kept', problem: '', stored: true });
		const kept = new Set(stored.map((s) => s.message.clientId));
		// What another tab delivered meanwhile is gone from the outbox; what could never be put there is here alone.
		const alone = this.outgoing.filter((o) => !kept.has(o.message.clientId) && !o.stored);
		this.outgoing = [...waiting, ...alone];
		this.wake();
	}

	/** Another tab delivers; what only this page has is delivered all the same. */
	rest(): void {
		this.#delivers = false;
		this.way = 'open';
		this.blockedAt = null;
	}

	/** The connection may be back: tries at once. */
	wake = (): void => {
		clearTimeout(this.#again);
		void this.#flush();
	};

	/** The server is heard again: of the break nothing is said any more, unless the next try fails as well. */
	resume(): void {
		if (this.way === 'unreachable') this.way = 'open';
		this.wake();
	}

	/** Stores the message on this device, then sends it. */
	async send(unsent: Unsent): Promise<void> {
		const message = { ...unsent, clientId: uuid(), device: this.device, clientSeq: ++this.#clientSeq } as Message;
		const kept = { attemptId: this.#attemptId, order: this.#time() + this.#clientSeq / 1000, message };
		this.outgoing.push({ ...kept, state: 'kept', problem: '' });
		await this.#keep(kept);
		void this.#flush();
	}

	/** Takes a message away that arrived, or was refused. */
	async withdraw(clientId: string): Promise<void> {
		this.outgoing = this.outgoing.filter((o) => o.message.clientId !== clientId);
		// What could not be taken out is sent again after a reload, and answered with the same receipt.
		await (await this.#outbox).remove(clientId).catch(() => undefined);
	}

	/** A device that is full keeps nothing, but the message is sent all the same. */
	async #keep(kept: Stored): Promise<void> {
		const outbox = await this.#outbox;
		const stored = await outbox.put(kept).then(
			() => outbox.durable,
			() => false
		);
		this.durable &&= stored;
		const own = this.outgoing.find((o) => o.message.clientId === kept.message.clientId);
		if (own) own.stored = stored;
	}

	async #flush(): Promise<void> {
		if (this.#sending) return;
		this.#sending = true;
		try {
			for (let next = this.#next(); next; next = this.#next()) if (!(await this.#deliver(next))) return;
		} finally {
			this.#sending = false;
		}
	}

	/** False: nothing gets through at the moment. */
	async #deliver(next: Outgoing): Promise<boolean> {
		// While nothing gets through it stays "on this device", however often it is tried.
		if (this.way === 'open') next.state = 'sending';
		const answer = await post(this.#attemptId, next.message);
		if (answer.kind === 'later') {
			next.state = 'kept';
			this.way = answer.unknown ? 'unknown' : 'unreachable';
			this.blockedAt ??= this.#time();
			clearTimeout(this.#again);
			this.#again = setTimeout(this.wake, this.#retry * (0.75 + Math.random() / 2));
			this.#retry = Math.min(this.#retry * 2, lastRetry);
			return false;
		}
		this.#retry = firstRetry;
		this.way = 'open';
		this.blockedAt = null;
		if (answer.kind === 'renumber') await this.#renumber(next, answer.expected);
		else if (answer.kind === 'refused' && !unread.has(next.message.kind))
			Object.assign(next, { state: 'refused', problem: answer.problem });
		else {
			if (answer.kind === 'stored') this.#stored(next.message, answer.receipt);
			await this.withdraw(next.message.clientId);
		}
		return true;
	}

	#next = () => this.outgoing.find((o) => o.state === 'kept' && (this.#delivers || o.stored === false));

	/** A refused message uses up no number: those behind it move up. */
	async #renumber(first: Outgoing, expected: number) {
		const { device, clientSeq } = first.message;
		const shift = expected - clientSeq;
		const moved = this.outgoing.filter((o) => o.state !== 'refused' && o.message.device === device && o.message.clientSeq >= clientSeq);
		first.state = 'kept';
		if (device === this.device) this.#clientSeq += shift;
		for (const { message } of moved) message.clientSeq += shift;
		for (const { attemptId, order, message } of moved) await this.#keep({ attemptId, order, message: $state.snapshot(message) as Message });
	}
}
