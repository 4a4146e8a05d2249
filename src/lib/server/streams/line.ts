// Open lines to browsers: text/event-stream, kept alive, cut when nobody reads.

export interface Line {
	write(text: string): void;
	send(id: string | number, data: string): void;
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
						controller.enqueue(encoder.encode(text));
						this.wroteAt = performance.now();
						if ((controller.desiredSize ?? 0) < 0) this.end();
					},
					send(id, data) {
						this.write(`id: ${id}\ndata: ${data}\n\n`);
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

/** Before the server stops: browsers reconnect by themselves. */
export function endAll(): void {
	for (const line of [...lines]) line.end();
}

export const asStream = (stream: ReadableStream<Uint8Array>): Response =>
	new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' } });
