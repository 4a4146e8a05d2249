// What was promised in the invitation: nothing about a candidate is kept longer than the organisation says.
import { and, eq, lt, max, sql } from 'drizzle-orm';
import * as audit from './audit.ts';
import { clock, inDirectory, withOrganisation, type Db, type Tx } from './db/client.ts';
import { candidateOfInvitation, sittingOfInvitation } from './db/joins.ts';
import { candidate, invitation, organisation, sitting } from './db/schema/index.ts';
import { log } from './log.ts';

const day = 86_400_000;

/** Erases the candidates whose last invitation or sitting lies further back than the retention of their organisation. Returns how many. */
export async function sweep(db: Db): Promise<number> {
	const organisations = await inDirectory(db, (tx) =>
		tx.select({ id: organisation.id, days: organisation.retentionDays }).from(organisation)
	);
	let erased = 0;
	for (const { id, days } of organisations) erased += await sweepOne(db, id, days);
	if (erased > 0) log.info({ candidates: erased }, 'erased what was kept long enough');
	return erased;
}

const sweepOne = (db: Db, organisationId: string, days: number): Promise<number> =>
	withOrganisation(db, organisationId, async (tx) => {
		const before = new Date((await clock(tx)) - days * day);
		const last = sql<Date>`max(greatest(${invitation.createdAt}, ${sitting.startedAt}, ${sitting.finishedAt}))`;
		const old = await tx
			.select({ id: candidate.id })
			.from(candidate)
			.leftJoin(invitation, candidateOfInvitation)
			.leftJoin(sitting, sittingOfInvitation)
			.where(and(eq(candidate.organisationId, organisationId), lt(candidate.createdAt, before)))
			.groupBy(candidate.organisationId, candidate.id)
			.having(sql`coalesce(${last}, '-infinity') < ${before.toISOString()}::timestamptz`);
		for (const { id } of old) {
			await tx.execute(sql`select erase_candidate(${organisationId}::uuid, ${id}::uuid)`);
			await audit.write(tx, organisationId, 'system', 'candidate.erase', id, { reason: 'retention' });
		}
		return old.length;
	});

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
