// The one loop of a process. It holds no state: it only asks the database what is due, says it, and tells who watches.
import * as attempts from './attempts.ts';
import type { Db } from './db/client.ts';
import { uuid } from './db/uuid.ts';
import * as jobs from './jobs.ts';
import * as live from './live.ts';
import { log } from './log.ts';
import { postOf, type MailConfig } from './mail/index.ts';
import * as mails from './mails.ts';
import * as outages from './outages.ts';
import * as retention from './retention.ts';
import { watchSilence } from './silence.ts';
import * as streams from './streams.ts';

/** ms */
const interval = 250;
const hour = 3_600_000;
/** ms between two looks for letters that are due. */
const postInterval = 1000;

/** Notes the outage that ends now, if there was one, and starts the loop. The returned function stops it and waits for the turn in progress. */
export async function startLoop(db: Db, config: MailConfig): Promise<() => Promise<void>> {
	const process = uuid();
	let stopped = false;
	const health = watchHealth();
	let sleep: { wake: () => void } | undefined;

	/** True: who waits for an answer should not wait for the next beat. */
	const turn = async (): Promise<boolean> => {
		await outages.beat(db, process);
		const isMore = await attempts.advanceDue(db);
		await streams.refresh(db);
		await live.refresh(db);
		await jobs.advance(db);
		return isMore;
	};
	const run = async () => {
		while (!stopped) {
			let isMore = false;
			try {
				isMore = await turn();
				health.good();
			} catch (error) {
				health.bad(error);
			}
			if (isMore) continue;
			await new Promise<void>((resolve) => {
				const timer = setTimeout(resolve, interval);
				sleep = { wake: () => (clearTimeout(timer), resolve()) };
			});
		}
	};
	await outages.beat(db, process);
	const running = run();
	const stopWatching = watchSilence(db, health.silent);
	const stopPosting = startPosting(db, config);
	const stopSweeping = startSweeping(db);
	return async () => {
		stopped = true;
		sleep?.wake();
		await Promise.all([running, stopPosting(), stopSweeping()]);
		stopWatching();
	};
}

/** Tells once that the database is gone, and once that it is back: in the log, and to whoever is at a desk. */
function watchHealth() {
	let since: number | null = null;
	let isTold = false;
	const tell = () => {
		if (!isTold) streams.tellAll('away');
		isTold = true;
	};
	return {
		good() {
			if (since !== null) log.info('the database is back');
			if (isTold) streams.tellAll('back');
			[since, isTold] = [null, false];
		},
		bad(error: unknown) {
			if (since === null) log.error({ error }, 'the loop could not reach the database');
			since ??= performance.now();
			// What is shorter is not given back either, and mostly nobody notices it.
			if (performance.now() - since >= outages.noticed) tell();
		},
		/** Nothing was heard of it for as long as is noticed. */
		silent() {
			if (since === null) log.error('the database does not answer');
			since ??= performance.now();
			tell();
		}
	};
}

/** Letters have a rhythm of their own: no customer waits for a mail server. */
function startPosting(db: Db, config: MailConfig): () => Promise<void> {
	const post = postOf(config);
	if (!post) return async () => {};
	return rhythm(postInterval, postInterval, async (stop) => {
		// The database's own troubles are told by the loop.
		while (!stop.aborted && (await mails.sendDue(db, post, stop).catch(() => 0)) > 0);
	});
}

/** What was kept long enough goes beside the loop: thousands may go in the same hour. */
const startSweeping = (db: Db): (() => Promise<void>) =>
	rhythm(
		0,
		hour,
		async (stop) => void (await retention.sweep(db, stop).catch((error: unknown) => log.error({ error }, 'nothing was swept')))
	);

/** Does it again and again, so many ms after it was done. The returned function stops it and waits for what is in progress. */
function rhythm(first: number, pause: number, work: (stop: AbortSignal) => Promise<void>): () => Promise<void> {
	const stop = new AbortController();
	let working = Promise.resolve();
	const again = (wait: number) => {
		timer = setTimeout(() => (working = work(stop.signal).then(() => void (stop.signal.aborted || again(pause)))), wait);
	};
	let timer: NodeJS.Timeout;
	again(first);
	return async () => {
		stop.abort();
		clearTimeout(timer);
		await working;
	};
}
