// One's own practice: the only door to what the scenario hides from everybody else.
import { and, eq } from 'drizzle-orm';
import type { Help } from '../../core/training/types.ts';
import type { Tx } from '../db/client.ts';
import { attempt, practice } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';

/** A practice of this person's, and how much it helps. @throws AppError not-found: unknown, somebody else's, or no practice */
export async function own(tx: Tx, organisationId: string, accountId: string, id: string) {
	const [row] = await tx
		.select({ attempt, practice })
		.from(attempt)
		.leftJoin(practice, and(eq(practice.organisationId, attempt.organisationId), eq(practice.attemptId, attempt.id)))
		.where(
			and(eq(attempt.organisationId, organisationId), eq(attempt.id, id), eq(attempt.accountId, accountId), eq(attempt.purpose, 'practice'))
		);
	if (!row) throw new AppError('not-found');
	const help: Help = row.practice?.help ?? 'none';
	return { ...row.attempt, practice: row.practice, help };
}
