// Live streams of attempts: server-sent events, resumed from the table by the seq that the browser saw last.
import { inArray } from 'drizzle-orm';
import * as attempts from './attempts.ts';
import { inDirectory, withOrganisation, type Db } from './db/client.ts';
import { due } from './db/schema/index.ts';
import { log } from './log.ts';
import { keepAlive, openLine, type Line } from './streams/line.ts';
import { isUnavailable } from './unavailable.ts';

export { endAll, tellAll } from './streams/line.ts';

interface Watcher {
	organisationId: string;
	attemptId: string;
	/** Newest seq sent. */
	seq: number;
	sending: boolean;
	line: Line;
}

const watchers = new Set<Watcher>();

/** Entries after `after`, then what comes, as text/event-stream; ids are seqs. */
export function watch(db: Db, organisationId: string, attemptId: string, after: number, signal: AbortSignal): ReadableStream<Uint8Array> {
	let watcher: Watcher;
	return openLine(
		signal,
		(line) => {
			watcher = { organisationId, attemptId, seq: after, sending: false, line };
			watchers.add(watcher);
			// Who comes back has it from the loop's one query for all, a moment later: thousands may come back at once.
			if (after === 0) void deliver(db, [watcher]);
		},
		() => watchers.delete(watcher)
	);
}

/** One look for all who have seen the same of an attempt. When it fails, they may come back and ask again: nobody else is held up. */
async function deliver(db: Db, all: Watcher[]): Promise<void> {
	const idle = all.filter(({ sending }) => !sending);
	const [first] = idle;
	if (!first) return;
	const { organisationId, attemptId, seq } = first;
	for (const watcher of idle) watcher.sending = true;
	try {
		const fresh = await withOrganisation(db, organisationId, (tx) => attempts.entries(tx, organisationId, attemptId, seq));
		if (!fresh) return;
		const data = JSON.stringify(fresh.entries);
		for (const watcher of idle) {
			watcher.seq = fresh.seq;
			watcher.line.send(fresh.seq, data);
		}
	} catch (error) {
		// A database that is back has the rest with the loop's next turn.
		if (isUnavailable(error)) return;
		log.error({ error, attempt: attemptId }, 'a live stream could not be served');
		for (const { line } of idle) line.end();
	} finally {
		for (const watcher of idle) watcher.sending = false;
	}
}

/** Called by the loop: one query for all attempts that are watched here. */
export async function refresh(db: Db): Promise<void> {
	keepAlive();
	if (watchers.size === 0) return;
	const ids = [...new Set([...watchers].map((w) => w.attemptId))];
	const rows = await inDirectory(db, (tx) => tx.select({ id: due.attemptId, seq: due.seq }).from(due).where(inArray(due.attemptId, ids)));
	const newest = new Map(rows.map((r) => [r.id, r.seq]));
	const behind = [...watchers].filter((w) => (newest.get(w.attemptId) ?? 0) > w.seq);
	const alike = Map.groupBy(behind, (w) => `${w.attemptId} ${w.seq}`);
	await Promise.all([...alike.values()].map((some) => deliver(db, some)));
}
