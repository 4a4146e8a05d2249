// Long work, some of it in each turn of the loop of any process. What it is about and how far it has come stands in the table of its kind, so
// it goes on after any stop.
import { clock, inDirectory, withOrganisation, type Db, type Tx } from './db/client.ts';
import * as lists from './invitations/lists.ts';
import { claim, due, move, type Job } from './jobs/queue.ts';
import { log } from './log.ts';
import * as rescorings from './rescorings.ts';

/** Goes on with it, and ends it when nothing is left. What a step does commits together, and takes well under a second. */
type Step = (tx: Tx, organisationId: string, id: string) => Promise<void>;

const steps: Record<Job['kind'], Step> = { rescoring: rescorings.goOn, invitees: lists.goOn };

/** ms that a job rests after its step failed. */
const rest = 60_000;

/** One step of the jobs that have waited longest. */
export async function advance(db: Db): Promise<void> {
	const now = new Date(await inDirectory(db, clock));
	for (const { id, organisationId, kind } of await due(db, now)) {
		try {
			await withOrganisation(db, organisationId, async (tx) => {
				if (await claim(tx, id, now)) await steps[kind](tx, organisationId, id);
			});
		} catch (error) {
			// One organisation's trouble does not hold up the others, nor what the loop has to do besides.
			log.error({ error, job: id, kind }, 'a job could not go on');
			await inDirectory(db, (tx) => move(tx, id, new Date(now.getTime() + rest)));
		}
	}
}
