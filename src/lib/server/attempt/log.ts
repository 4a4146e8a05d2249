import { and, asc, eq, gt } from 'drizzle-orm';
import { conversation, type Entry } from '../../core/attempt/conversation.ts';
import type { Event } from '../../core/attempt/index.ts';
import type { Tx } from '../db/client.ts';
import { attempt, attemptEvent } from '../db/schema/index.ts';
import * as scenarios from '../scenarios.ts';

/** Its log after `after`, in order. */
export const events = (tx: Tx, organisationId: string, id: string, after = 0): Promise<Event[]> =>
	tx
		.select({ seq: attemptEvent.seq, at: attemptEvent.at, conversation: attemptEvent.conversation, body: attemptEvent.body })
		.from(attemptEvent)
		.where(and(eq(attemptEvent.organisationId, organisationId), eq(attemptEvent.attemptId, id), gt(attemptEvent.seq, after)))
		.orderBy(asc(attemptEvent.seq));

/** What the candidate may see of it after `after`, and the newest seq; null: nothing new. */
export async function entries(
	tx: Tx,
	organisationId: string,
	id: string,
	after: number
): Promise<{ seq: number; entries: Entry[] } | null> {
	const log = await events(tx, organisationId, id, after);
	const newest = log.at(-1);
	const [row] = await tx
		.select({ scenarioHash: attempt.scenarioHash, form: attempt.form, seed: attempt.seed })
		.from(attempt)
		.where(and(eq(attempt.organisationId, organisationId), eq(attempt.id, id)));
	if (!newest || !row) return null;
	const scenario = await scenarios.load(tx, organisationId, row.scenarioHash, row.form);
	return { seq: newest.seq, entries: conversation(scenario, row.seed, log) };
}
