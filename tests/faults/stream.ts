// A live stream as a browser keeps it: resumed from the last seq whenever it breaks.
import { Agent, type IncomingMessage } from 'node:http';
import type { Entry } from '../../src/lib/core/attempt/conversation.ts';
import { open } from './wire.ts';

export interface Stream {
	/** What came, in the order in which it came, doubles included. */
	entries: Entry[];
	/** Of the newest event that came. */
	seq: number;
	customerSeq: number;
	/** When the customer's last line came, ms of performance.now(). */
	shownAt: number;
	isLive: boolean;
	/** When it went up, ms of performance.now(). */
	ups: number[];
	/** How long it was away each time, ms. */
	gaps: number[];
	/** Before it comes back after a break, as the server said, ms. */
	pause: number;
	/** What the server said about itself since it was last asked for. */
	news: string[];
	/** Statuses of the answers that were no stream. */
	refusals: number[];
	start(): void;
	stop(): void;
}

/** Its pause after the server has said that it stops, ms. */
const afterLeaving = () => 100 + Math.random() * 200;

/** @param url where it is, asked anew each time @param heard gets every byte @param served there is somebody again who serves */
export function listen(url: () => string, cookie: string, heard: string[], served = () => {}): Stream {
	const agent = new Agent();
	let lostAt = performance.now();
	let [isOver, timer, current] = [true, undefined as NodeJS.Timeout | undefined, undefined as IncomingMessage | undefined];
	const stream: Stream = {
		...{
			entries: [],
			seq: 0,
			customerSeq: 0,
			shownAt: performance.now(),
			isLive: false,
			ups: [],
			gaps: [],
			pause: 1000,
			news: [],
			refusals: []
		},
		start() {
			isOver = false;
			void connect();
		},
		stop() {
			isOver = true;
			clearTimeout(timer);
			current?.destroy();
			agent.destroy();
			stream.isLive = false;
		}
	};
	const again = (pause: number) => {
		if (stream.isLive) lostAt = performance.now();
		stream.isLive = false;
		if (!isOver) timer = setTimeout(() => void connect(), pause);
	};
	const hear = (frame: string) => {
		const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1];
		const [id, data, retry, event] = [field('id'), field('data'), field('retry'), field('event')];
		if (event !== undefined) stream.news.push(event);
		if (event === 'back') served();
		if (retry !== undefined) stream.pause = Number(retry);
		if (id === undefined || data === undefined) return;
		stream.seq = Number(id);
		for (const entry of JSON.parse(data) as Entry[]) {
			stream.entries.push(entry);
			if (entry.kind !== 'customer') continue;
			stream.customerSeq = entry.seq;
			stream.shownAt = performance.now();
		}
	};
	const read = async (answer: IncomingMessage) => {
		let rest = '';
		for await (const part of answer.setEncoding('utf8')) {
			heard.push(part as string);
			const frames = (rest + part).split('\n\n');
			rest = frames.pop() ?? '';
			frames.forEach(hear);
		}
	};
	const connect = async () => {
		stream.news = [];
		try {
			const headers = { cookie, accept: 'text/event-stream', ...(stream.seq > 0 ? { 'last-event-id': String(stream.seq) } : {}) };
			current = await open(`${url()}?after=0`, { headers, agent, patience: 60_000 });
			if (current.statusCode !== 200) {
				stream.refusals.push(current.statusCode ?? 0);
				current.resume();
				return again(stream.pause);
			}
			stream.isLive = true;
			served();
			if (stream.ups.length > 0) stream.gaps.push(performance.now() - lostAt);
			stream.ups.push(performance.now());
			await read(current);
		} catch {
			// Cut, as connections are.
		}
		again(stream.news.at(-1) === 'leaving' ? afterLeaving() : stream.pause);
	};
	return stream;
}
