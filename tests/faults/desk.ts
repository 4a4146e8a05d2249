// The desk without a browser: it keeps, numbers, sends, repeats and listens as src/lib/ui/desk does.
import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import type { Message } from '../../src/lib/core/attempt/types.ts';
import { listen, type Stream } from './stream.ts';
import { ask, until, type Answer } from './wire.ts';
import type { Seat } from './world.ts';

export interface Receipt {
	seq: number;
	receivedAt: number;
	hash: string;
}

/** What a person decided; the desk adds who, when, in which order, and what it answers. */
export type Decision =
	| { kind: 'reply'; text: string; times?: { shown: number; firstKey: number | null; sent: number } }
	| { kind: 'note'; text: string }
	| { kind: 'take' }
	| { kind: 'finish' };

export interface Desk {
	seat: Seat;
	device: string;
	/** Everything that was ever decided, in order. */
	sent: Message[];
	outbox: Message[];
	receipts: Map<string, Receipt>;
	refused: { message: Message; code: string }[];
	/** Every byte that came from the server. */
	heard: string[];
	/** Statuses of all answers to messages. */
	statuses: number[];
	/** Why messages got no answer. */
	failures: string[];
	stream: Stream;
	send(decision: Decision): Message;
	/** One request of this browser. */
	ask(path: string, options?: Parameters<typeof ask>[1]): Promise<Answer>;
	/** Posts a message as it is, past the outbox. */
	post(message: object): Promise<Answer>;
	/** Until nothing waits any more. @throws after so many ms */
	settle(within: number): Promise<void>;
	close(): void;
}

const firstRetry = 250;

/** @param origin of the server, or of the wire before it @param lastRetry longest pause between two tries, ms */
export function openDesk(origin: string, seat: Seat, { lastRetry = 10_000, listens = true } = {}): Desk {
	const agent = new Agent({ keepAlive: true, maxSockets: 4 });
	const device = randomUUID();
	const [sent, outbox, refused, heard, statuses]: [Message[], Message[], Desk['refused'], string[], number[]] = [[], [], [], [], []];
	const failures: string[] = [];
	const receipts = new Map<string, Receipt>();
	let [number, retry, isSending, isClosed] = [0, firstRetry, false, false];
	const request: Desk['ask'] = async (path, options = {}) => {
		const headers = { cookie: seat.cookie, origin, accept: '*/*', ...options.headers };
		const answer = await ask(`${origin}${path}`, { agent, ...options, headers });
		heard.push(answer.text, JSON.stringify(answer.headers));
		return answer;
	};
	const post: Desk['post'] = async (message) => {
		const headers = { 'content-type': 'application/json' };
		const answer = await request(`/attempt/${seat.attempt}/events`, { method: 'POST', headers, body: JSON.stringify(message) });
		statuses.push(answer.status);
		return answer;
	};
	let wake = () => {};
	const stream = listen(
		() => `${origin}/attempt/${seat.attempt}/stream`,
		seat.cookie,
		heard,
		() => wake()
	);
	/** Until it is time for another try, or the stream tells that there is somebody again. */
	const pause = (ms: number) => new Promise<void>((resolve) => ((wake = resolve), setTimeout(resolve, ms)));

	/** A refused message uses up no number: those behind it move up. */
	const renumber = (first: Message, expected: number) => {
		const shift = expected - first.clientSeq;
		for (const message of outbox) if (message.clientSeq >= first.clientSeq) message.clientSeq += shift;
		number += shift;
	};
	const settled = (message: Message) => void outbox.splice(outbox.indexOf(message), 1);
	/** Whether to go on with the next one. */
	const deliver = async (message: Message): Promise<boolean> => {
		const answer = await post(message).catch((error: Error) => void failures.push(error.message));
		if (!answer || answer.status >= 500 || answer.status === 429 || answer.status === 401) return false;
		const told = JSON.parse(answer.text) as Receipt & { code: string; expected?: number };
		retry = firstRetry;
		if (answer.status === 200) receipts.set(message.clientId, told);
		else if (told.code === 'out-of-order' && told.expected !== undefined) return (renumber(message, told.expected), true);
		else refused.push({ message, code: told.code });
		settled(message);
		return true;
	};
	const flush = async () => {
		if (isSending) return;
		isSending = true;
		for (let next = outbox[0]; next && !isClosed; next = outbox[0]) {
			if (await deliver(next)) continue;
			await pause(retry * (0.75 + Math.random() / 2));
			retry = Math.min(retry * 2, lastRetry);
		}
		isSending = false;
	};
	if (listens) stream.start();
	return {
		...{ seat, device, sent, outbox, receipts, refused, heard, statuses, failures, stream, ask: request, post },
		send(decision) {
			const now = Math.round(performance.now());
			const times = { shown: Math.round(stream.shownAt), firstKey: null, sent: now };
			const from = { clientId: randomUUID(), device, clientSeq: ++number, answersSeq: stream.customerSeq };
			const message = (decision.kind === 'reply' ? { times, ...decision, ...from } : { ...decision, ...from }) as Message;
			sent.push(structuredClone(message));
			outbox.push(message);
			void flush();
			return message;
		},
		settle: (within) => until(() => outbox.length === 0, within, `the outbox of ${seat.attempt}`),
		close() {
			isClosed = true;
			stream.stop();
			agent.destroy();
		}
	};
}
