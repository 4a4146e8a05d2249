import { close as closeLog } from '../../core/attempt/index.ts';
import { withOrganisation, type Db } from '../db/client.ts';
import { catchUp } from './catch-up.ts';
import { store } from './store.ts';

/** The candidate goes on and has nothing left to send: the grace after the ending is over. An open attempt stays open. @throws AppError not-found */
export const close = (db: Db, organisationId: string, id: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const live = await catchUp(tx, organisationId, id);
		const closed = closeLog(live.scenario, live.reader, live.attempt, live.at);
		if (closed.events.length > 0) await store(tx, live, closed);
	});
