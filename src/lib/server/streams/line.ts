// Open lines to browsers: text/event-stream, kept alive, cut when nobody reads.
import { stopping } from '../shutdown.ts';

/** `leaving`: this process stops, come back at once; `away`: the database cannot be reached; `back`: it can. */
export type News = 'leaving' | 'away' | 'back';

export interface Line {
	write(text: string): void;
	send(id: string | number, data: string): void;
	tell(news: News): void;
	end(): void;
	/** When something was last written, by this process's own clock, ms. */
	wroteAt: number;
}

const lines = new Set<Line>();
const encoder = new TextEncoder();
/** A reader that never reads is cut; it resumes from the table. bytes */
const longestQueue = 64 * 1024;
/** Proxies cut what is silent for a minute. ms */
const quiet = 20_000;

/** @param opened called at once with the line @param dropped called once, when it is over for whatever reason */
export function openLine(signal: AbortSignal, opened: (line: Line) => void, dropped: () => void): ReadableStream<Uint8Array> {
	let line: Line;
	const forget = () => {
		if (lines.delete(line)) dropped();
	};
	return new ReadableStream<Uint8Array>(
		{
			start(controller) {
				line = {
					wroteAt: performance.now(),
					write(text) {
						if (!lines.has(this)) return;
						controller.enqueue(encoder.encode(text));
						this.wroteAt = performance.now();
						if ((controller.desiredSize ?? 0) < 0) this.end();
					},
					send(id, data) {
						this.write(`id: ${id}\ndata: ${data}\n\n`);
					},
					tell(news) {
						this.write(`event: ${news}\ndata: 1\n\n`);
					},
					end() {
						forget();
						try {
							controller.close();
						} catch {
							// Already closed by the other side.
						}
					}
				};
				lines.add(line);
				// Something at once tells proxies and the browser that the stream is up; and when to come back if it breaks, in ms.
				line.write('retry: 1000\n\n');
				signal.addEventListener('abort', () => line.end());
				opened(line);
				// Asked for while the last requests were let through.
				if (stopping.aborted) leave(line);
			},
			cancel: forget
		},
		new ByteLengthQueuingStrategy({ highWaterMark: longestQueue })
	);
}

/** Called by the loop. */
export function keepAlive(): void {
	const idle = performance.now() - quiet;
	for (const line of lines) if (line.wroteAt < idle) line.write(': \n\n');
}

/** Before the server stops: browsers come back by themselves, to another process or to the next one. */
export function endAll(): void {
	for (const line of [...lines]) leave(line);
}

function leave(line: Line): void {
	line.tell('leaving');
	line.end();
}

export function tellAll(news: News): void {
	for (const line of lines) line.tell(news);
}

export const asStream = (stream: ReadableStream<Uint8Array>): Response =>
	new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' } });
