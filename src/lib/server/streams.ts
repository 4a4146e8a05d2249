// Live streams of attempts: server-sent events, resumed from the table by the seq that the browser saw last.
import { inArray } from 'drizzle-orm';
import * as attempts from './attempts.ts';
import { inDirectory, withOrganisation, type Db } from './db/client.ts';
import { due } from './db/schema/index.ts';

interface Watcher {
	organisationId: string;
	attemptId: string;
	/** Newest seq sent. */
	seq: number;
	sending: boolean;
	/** When something was last written, by this process's own clock, ms. */
	wroteAt: number;
	write(text: string): void;
	send(seq: number, data: string): void;
	end(): void;
}

const watchers = new Set<Watcher>();
const encoder = new TextEncoder();
/** A reader that never reads is cut; it resumes from the table. bytes */
const longestQueue = 64 * 1024;
/** Proxies cut what is silent for a minute. ms */
const quiet = 20_000;

/** Entries after `after`, then what comes, as text/event-stream; ids are seqs. */
export function watch(db: Db, organisationId: string, attemptId: string, after: number, signal: AbortSignal): ReadableStream<Uint8Array> {
	let watcher: Watcher;
	const drop = () => {
		watchers.delete(watcher);
		watcher.end();
	};
	return new ReadableStream<Uint8Array>(
		{
			start(controller) {
				watcher = {
					organisationId,
					attemptId,
					seq: after,
					sending: false,
					wroteAt: performance.now(),
					write(text) {
						controller.enqueue(encoder.encode(text));
						this.wroteAt = performance.now();
						if ((controller.desiredSize ?? 0) < 0) drop();
					},
					send(seq, data) {
						this.write(`id: ${seq}\ndata: ${data}\n\n`);
					},
					end() {
						try {
							controller.close();
						} catch {
							// Already closed by the other side.
						}
					}
				};
				watchers.add(watcher);
				// Something at once tells proxies and the browser that the stream is up; and when to come back if it breaks, in ms.
				watcher.write('retry: 1000\n\n');
				signal.addEventListener('abort', drop);
				// Who comes back has it from the loop's one query for all, a moment later: thousands may come back at once.
				if (after === 0) void deliver(db, watcher).catch(drop);
			},
			cancel: () => void watchers.delete(watcher)
		},
		new ByteLengthQueuingStrategy({ highWaterMark: longestQueue })
	);
}

async function deliver(db: Db, watcher: Watcher): Promise<void> {
	if (watcher.sending) return;
	watcher.sending = true;
	try {
		const fresh = await withOrganisation(db, watcher.organisationId, (tx) =>
			attempts.entries(tx, watcher.organisationId, watcher.attemptId, watcher.seq)
		);
		if (!fresh) return;
		watcher.seq = fresh.seq;
		watcher.send(fresh.seq, JSON.stringify(fresh.entries));
	} finally {
		watcher.sending = false;
	}
}

/** Called by the loop: one query for all attempts that are watched here. */
export async function refresh(db: Db): Promise<void> {
	if (watchers.size === 0) return;
	const idle = performance.now() - quiet;
	for (const watcher of watchers) if (watcher.wroteAt < idle) watcher.write(': \n\n');
	const ids = [...new Set([...watchers].map((w) => w.attemptId))];
	const rows = await inDirectory(db, (tx) => tx.select({ id: due.attemptId, seq: due.seq }).from(due).where(inArray(due.attemptId, ids)));
	const newest = new Map(rows.map((r) => [r.id, r.seq]));
	await Promise.all([...watchers].filter((w) => (newest.get(w.attemptId) ?? 0) > w.seq).map((w) => deliver(db, w)));
}

/** Before the server stops: browsers reconnect by themselves. */
export function endAll(): void {
	for (const watcher of watchers) watcher.end();
	watchers.clear();
}
