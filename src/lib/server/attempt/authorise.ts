import { and, eq, inArray } from 'drizzle-orm';
import { withOrganisation, type Db } from '../db/client.ts';
import { attemptOfSitting, sittingOfInvitation } from '../db/joins.ts';
import { attempt, invitation, sitting } from '../db/schema/index.ts';
import { isUuid } from '../db/uuid.ts';
import { AppError } from '../errors.ts';
import { together } from '../together.ts';
import type { Identity } from './types.ts';

/** The organisation of the attempt, if one of these identities may play it. @throws AppError not-found, link-revoked (the invitation was withdrawn) */
export async function authorise(db: Db, identities: Identity[], id: string): Promise<string> {
	if (!isUuid(id)) throw new AppError('not-found');
	for (const { organisationId, ...own } of identities) {
		const found = await find(db, { organisationId, id });
		const isOwn = 'sittingId' in own ? found?.sittingId === own.sittingId : found?.accountId === own.accountId;
		if (!found || !isOwn) continue;
		if (found.revokedAt) throw new AppError('link-revoked');
		return organisationId;
	}
	throw new AppError('not-found');
}

interface Wanted {
	organisationId: string;
	id: string;
}

/** Whose attempt it is, if it is there. */
const find = together(async (db: Db, wanted: Wanted[]) => {
	const organisations = [...new Set(wanted.map(({ organisationId }) => organisationId))];
	const found = await Promise.all(organisations.map((own) => inOne(db, own, wanted)));
	const rows = new Map(found.flat().map((row) => [`${row.organisationId} ${row.id}`, row]));
	return wanted.map(({ organisationId, id }) => rows.get(`${organisationId} ${id.toLowerCase()}`) ?? null);
});

function inOne(db: Db, organisationId: string, wanted: Wanted[]) {
	const ids = [...new Set(wanted.filter((one) => one.organisationId === organisationId).map(({ id }) => id))];
	return withOrganisation(db, organisationId, (tx) =>
		tx
			.select({
				organisationId: attempt.organisationId,
				id: attempt.id,
				sittingId: attempt.sittingId,
				accountId: attempt.accountId,
				revokedAt: invitation.revokedAt
			})
			.from(attempt)
			.leftJoin(sitting, attemptOfSitting)
			.leftJoin(invitation, sittingOfInvitation)
			.where(and(eq(attempt.organisationId, organisationId), inArray(attempt.id, ids)))
	);
}
