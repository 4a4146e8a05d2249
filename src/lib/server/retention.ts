// What was promised in the invitation: nothing about a candidate is kept longer than the organisation says.
import { and, eq, lt, max, sql } from 'drizzle-orm';
import * as audit from './audit.ts';
import { clock, inDirectory, withOrganisation, type Db, type Tx } from './db/client.ts';
import { candidateOfInvitation, sittingOfInvitation } from './db/joins.ts';
import { candidate, invitation, organisation, sitting } from './db/schema/index.ts';
import * as lists from './invitations/lists.ts';
import { log } from './log.ts';

const day = 86_400_000;

/** People who are erased together: nobody waits for more. */
const few = 50;
/** Days that a list of people is kept when it is done. */
const listDays = 30;

/**
 * Erases the candidates whose last invitation or sitting lies further back than the retention of their organisation, and old lists of people.
 * Ends between two pieces when told to stop. Returns how many candidates.
 */
export async function sweep(db: Db, stop?: AbortSignal): Promise<number> {
	const organisations = await inDirectory(db, (tx) =>
		tx.select({ id: organisation.id, days: organisation.retentionDays }).from(organisation)
	);
	let erased = 0;
	for (const { id, days } of organisations)
		for (let more = true; more && !stop?.aborted;) {
			const gone = await sweepSome(db, id, days);
			erased += gone;
			more = gone === few;
		}
	if (erased > 0) log.info({ candidates: erased }, 'erased what was kept long enough');
	return erased;
}

const sweepSome = (db: Db, organisationId: string, days: number): Promise<number> =>
	withOrganisation(db, organisationId, async (tx) => {
		const now = await clock(tx);
		const old = await overdue(tx, organisationId, new Date(now - days * day));
		for (const { id } of old) {
			await tx.execute(sql`select erase_candidate(${organisationId}::uuid, ${id}::uuid)`);
			await audit.write(tx, organisationId, 'system', 'candidate.erase', id, { reason: 'retention' });
		}
		await lists.forgetBefore(tx, organisationId, new Date(now - Math.min(days, listDays) * day));
		return old.length;
	});

function overdue(tx: Tx, organisationId: string, before: Date) {
	const last = sql<Date>`max(greatest(${invitation.createdAt}, ${sitting.startedAt}, ${sitting.finishedAt}))`;
	return tx
		.select({ id: candidate.id })
		.from(candidate)
		.leftJoin(invitation, candidateOfInvitation)
		.leftJoin(sitting, sittingOfInvitation)
		.where(and(eq(candidate.organisationId, organisationId), lt(candidate.createdAt, before)))
		.groupBy(candidate.organisationId, candidate.id)
		.having(sql`coalesce(${last}, '-infinity') < ${before.toISOString()}::timestamptz`)
		.limit(few);
}

/** The day at which everything about a candidate is erased, if nothing more is done: so many days after what was done last. */
export async function keptUntil(tx: Tx, organisationId: string, candidateId: string, days: number): Promise<Date> {
	const [row] = await tx
		.select({ invited: max(invitation.createdAt), started: max(sitting.startedAt), finished: max(sitting.finishedAt) })
		.from(invitation)
		.leftJoin(sitting, sittingOfInvitation)
		.where(and(eq(invitation.organisationId, organisationId), eq(invitation.candidateId, candidateId)));
	const last = Math.max(...[row?.invited, row?.started, row?.finished].map((date) => date?.getTime() ?? 0));
	return new Date(last + days * day);
}
