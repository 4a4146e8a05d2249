// Live streams of attempts: server-sent events, resumed from the table by the seq that the browser saw last.
import { inArray } from 'drizzle-orm';
import * as attempts from './attempts.ts';
import { inDirectory, withOrganisation, type Db } from './db/client.ts';
import { due } from './db/schema/index.ts';
import { keepAlive, openLine, type Line } from './streams/line.ts';

export { endAll } from './streams/line.ts';

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
			if (after === 0) void deliver(db, watcher).catch(() => line.end());
		},
		() => watchers.delete(watcher)
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
		watcher.line.send(fresh.seq, JSON.stringify(fresh.entries));
	} finally {
		watcher.sending = false;
	}
}

/** Called by the loop: one query for all attempts that are watched here. */
export async function refresh(db: Db): Promise<void> {
	keepAlive();
	if (watchers.size === 0) return;
	const ids = [...new Set([...watchers].map((w) => w.attemptId))];
	const rows = await inDirectory(db, (tx) => tx.select({ id: due.attemptId, seq: due.seq }).from(due).where(inArray(due.attemptId, ids)));
	const newest = new Map(rows.map((r) => [r.id, r.seq]));
	await Promise.all([...watchers].filter((w) => (newest.get(w.attemptId) ?? 0) > w.seq).map((w) => deliver(db, w)));
}
