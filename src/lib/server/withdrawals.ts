// A person who takes back what they gave: everything about them goes, at once.
import { sql } from 'drizzle-orm';
import type { Whose } from './accommodations.ts';
import * as audit from './audit.ts';
import { withOrganisation, type Db } from './db/client.ts';
import { AppError } from './errors.ts';

/** Erases everything about the candidate in this organisation: links and passes, all sittings with their logs, scores, remarks and requests. @throws AppError not-found */
export const withdraw = (db: Db, { organisationId, candidateId }: Whose): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const [row] = await tx.execute<{ done: boolean }>(sql`select erase_candidate(${organisationId}::uuid, ${candidateId}::uuid) as done`);
		if (!row?.done) throw new AppError('not-found');
		await audit.write(tx, organisationId, candidateId, 'candidate.erase', candidateId, { reason: 'withdrawn' });
	});
