// A person's total in place of the automatic one, which stays beside it. Only ever added to: the newest counts.
import { and, asc, eq, inArray } from 'drizzle-orm';
import * as audit from './audit.ts';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { account, override } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';

/** UTF-16 units. */
export const longestReason = 1000;

export interface Override {
	/** 0–100 */
	total: number;
	/** The candidate reads it, too. */
	reason: string;
	/** Null: somebody who no longer works here. */
	by: string | null;
	at: Date;
}

/** @param total 0–100; null: the automatic one again. Whoever calls has looked whether the attempt is theirs to judge. */
export const set = (
	db: Db,
	organisationId: string,
	accountId: string,
	attemptId: string,
	{ total, reason }: { total: number | null; reason: string }
): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		await tx.insert(override).values({ organisationId, id: uuid(), attemptId, accountId, total, reason });
		await audit.write(tx, organisationId, accountId, 'attempt.override', attemptId, { total });
	});

/** What counts of each attempt that has one. */
export async function current(tx: Tx, organisationId: string, attemptIds: string[]): Promise<Map<string, Override>> {
	if (attemptIds.length === 0) return new Map();
	const rows = await tx
		.select({ attemptId: override.attemptId, total: override.total, reason: override.reason, by: account.name, at: override.createdAt })
		.from(override)
		.leftJoin(account, eq(account.id, override.accountId))
		.where(and(eq(override.organisationId, organisationId), inArray(override.attemptId, attemptIds)))
		.orderBy(asc(override.createdAt), asc(override.id));
	const newest = new Map(rows.map((row) => [row.attemptId, row]));
	return new Map([...newest].flatMap(([id, { total, reason, by, at }]) => (total === null ? [] : [[id, { total, reason, by, at }]])));
}
