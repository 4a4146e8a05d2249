// Whether the database answers at all. Asked beside the loop, which may itself be waiting for an answer that never comes.
import { clock, type Db } from './db/client.ts';
import { noticed } from './outages.ts';

/** ms between an answer and the next question. */
const pause = 500;
/** ms between two looks whether it has come. Looks are counted, for a process that was itself stopped for a while has not waited. */
const look = 250;
/** ms without any answer after which connections that have said nothing meanwhile are ended, and whoever waits for them is told. */
const patience = 3500;

/** @param silent called when there has been no answer for as long as an outage takes to be noticed. Returns how to stop. */
export function watchSilence(db: Db, silent: () => void): () => void {
	let timer: NodeJS.Timeout;
	let isStopped = false;
	const ask = async () => {
		const endSilent = db.watch();
		let looks = 0;
		const looking = setInterval(() => {
			looks++;
			if (looks === noticed / look) silent();
			if (looks === patience / look) endSilent();
		}, look);
		// That it failed is the loop's to tell: it meets the same.
		await clock(db.tables).catch(() => undefined);
		clearInterval(looking);
		if (!isStopped) timer = setTimeout(() => void ask(), pause);
	};
	void ask();
	return () => {
		isStopped = true;
		clearTimeout(timer);
	};
}
