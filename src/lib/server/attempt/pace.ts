import { append, endedOf } from '../../core/attempt/index.ts';
import type { Event } from '../../core/attempt/index.ts';
import { paceAt } from '../../core/attempt/clock.ts';
import type { Tx } from '../db/client.ts';
import { catchUp } from './catch-up.ts';
import { store } from './store.ts';

/** Whether `factor` gives more time than `than`; 0 is untimed, and nothing is more. */
export const isMoreTime = (factor: number, than: number): boolean => than !== 0 && (factor === 0 || factor > than);

/** From now on all times of a running attempt are stretched by `factor`. False: it is over, or had as much already. @throws AppError not-found */
export async function pace(tx: Tx, organisationId: string, id: string, factor: number): Promise<boolean> {
	const live = await catchUp(tx, organisationId, id);
	if (endedOf(live.scenario, live.attempt) || !isMoreTime(factor, paceAt(live.attempt, live.attempt.seq))) return false;
	const event: Event = { seq: live.attempt.seq + 1, at: live.at, conversation: 0, body: { kind: 'pace', factor } };
	await store(tx, live, { attempt: append(live.attempt, event), events: [event] });
	return true;
}
