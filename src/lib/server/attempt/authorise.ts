import { and, eq } from 'drizzle-orm';
import { withOrganisation, type Db } from '../db/client.ts';
import { attemptOfSitting, sittingOfInvitation } from '../db/joins.ts';
import { attempt, invitation, sitting } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import type { Identity } from './types.ts';

/** The organisation of the attempt, if one of these identities may play it. @throws AppError not-found, link-revoked (the invitation was withdrawn) */
export async function authorise(db: Db, identities: Identity[], id: string): Promise<string> {
	for (const identity of identities) {
		const own = 'sittingId' in identity ? eq(attempt.sittingId, identity.sittingId) : eq(attempt.accountId, identity.accountId);
		const [found] = await withOrganisation(db, identity.organisationId, (tx) =>
			tx
				.select({ revokedAt: invitation.revokedAt })
				.from(attempt)
				.leftJoin(sitting, attemptOfSitting)
				.leftJoin(invitation, sittingOfInvitation)
				.where(and(eq(attempt.organisationId, identity.organisationId), eq(attempt.id, id), own))
		).catch(notUuid);
		if (found?.revokedAt) throw new AppError('link-revoked');
		if (found) return identity.organisationId;
	}
	throw new AppError('not-found');
}

/** What is no uuid is no attempt. */
function notUuid(error: unknown): never[] {
	const { cause } = error as { cause?: { code?: string } };
	if (cause?.code === '22P02') return [];
	throw error;
}
