import { append, endedOf } from '../../core/attempt/index.ts';
import type { Event } from '../../core/attempt/index.ts';
import * as audit from '../audit.ts';
import { withOrganisation, type Db } from '../db/client.ts';
import { AppError } from '../errors.ts';
import { catchUp } from './catch-up.ts';
import { store } from './store.ts';

/** Time that somebody gives a candidate for a reason that is not ours: every limit that is still to come moves by `ms`. The candidate reads the reason. @throws AppError not-found, attempt-ended */
export const grant = (
	db: Db,
	organisationId: string,
	accountId: string,
	id: string,
	{ ms, reason }: { ms: number; reason: string }
): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const live = await catchUp(tx, organisationId, id);
		if (endedOf(live.scenario, live.attempt)) throw new AppError('attempt-ended');
		const event: Event = {
			seq: live.attempt.seq + 1,
			at: live.at,
			conversation: 0,
			body: { kind: 'credit', ms, cause: 'grant', reason }
		};
		await store(tx, live, { attempt: append(live.attempt, event), events: [event] });
		await audit.write(tx, organisationId, accountId, 'attempt.grant', id, { ms });
	});
