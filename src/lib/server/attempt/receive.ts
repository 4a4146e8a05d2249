import { and, eq } from 'drizzle-orm';
import { clean, receive as receiveMessage } from '../../core/attempt/index.ts';
import type { Message } from '../../core/attempt/index.ts';
import { hashOf } from '../../core/scenario/index.ts';
import * as audit from '../audit.ts';
import { withOrganisation, type Db } from '../db/client.ts';
import { attemptEvent } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import { catchUp } from './catch-up.ts';
import { store } from './store.ts';
import type { Receipt } from './types.ts';

/**
 * Stores what the candidate sent, after everything that was due before it. The same message again returns the first receipt.
 * @throws AppError not-found, client-id-conflict (same id, other content), out-of-order, attempt-ended, reply-empty, reply-too-long, invalid-form
 */
export async function receive(db: Db, organisationId: string, id: string, sent: Message): Promise<Receipt> {
	const message = clean(sent);
	const hash = hashOf(message);
	const outcome = await withOrganisation(db, organisationId, async (tx): Promise<Receipt | AppError> => {
		const live = await catchUp(tx, organisationId, id);
		const [known] = await tx
			.select({ seq: attemptEvent.seq, at: attemptEvent.at, contentHash: attemptEvent.contentHash })
			.from(attemptEvent)
			.where(
				and(eq(attemptEvent.organisationId, organisationId), eq(attemptEvent.attemptId, id), eq(attemptEvent.clientId, message.clientId))
			);
		if (known && known.contentHash === hash) return { seq: known.seq, receivedAt: known.at, hash };
		if (known) {
			await audit.write(tx, organisationId, 'system', 'attempt.client-id-conflict', id, { seq: known.seq });
			return new AppError('client-id-conflict');
		}
		const decided = receiveMessage(live.scenario, live.reader, live.attempt, message, live.at);
		if ('error' in decided) return new AppError(decided.error, 'expected' in decided ? { expected: decided.expected } : undefined);
		await store(tx, live, decided, hash);
		const [own] = decided.events;
		return { seq: own!.seq, receivedAt: own!.at, hash };
	});
	// Thrown only now: what was due before the message has been said, and stays said.
	if (outcome instanceof AppError) throw outcome;
	return outcome;
}
