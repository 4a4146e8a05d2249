// Looking back on one's own practice: the debrief, all tries of it, and whether a team lead may read along.
import { sql } from 'drizzle-orm';
import { debrief, type Debrief } from '../../core/training/debrief.ts';
import type { Help } from '../../core/training/types.ts';
import * as attempts from '../attempts.ts';
import { withOrganisation, type Db } from '../db/client.ts';
import { practice } from '../db/schema/index.ts';
import * as scenarios from '../scenarios.ts';
import * as scorecards from '../scorecards.ts';
import { own } from './own.ts';

export interface LookedBack {
	help: Help;
	pace: number;
	/** When its words were shown to the team lead; null: they are not. */
	sharedAt: Date | null;
	/** The step of an assignment that it is for. */
	assigned: { id: string; step: number } | null;
	/** Null: not scored yet. */
	debrief: Debrief | null;
}

/** @throws AppError not-found: no practice of this person's */
export const lookBack = (db: Db, organisationId: string, accountId: string, id: string): Promise<LookedBack> =>
	withOrganisation(db, organisationId, async (tx) => {
		const { help, practice: known, scenarioHash, form } = await own(tx, organisationId, accountId, id);
		const card = (await scorecards.current(tx, organisationId, [id])).get(id);
		const scenario = await scenarios.load(tx, organisationId, scenarioHash, form);
		const { assignmentId = null, step = null, sharedAt = null, pace = '1' } = known ?? {};
		return {
			help,
			pace: Number(pace),
			sharedAt,
			assigned: assignmentId !== null && step !== null ? { id: assignmentId, step } : null,
			debrief: card ? debrief(scenario, await attempts.events(tx, organisationId, id), card) : null
		};
	});

/** Shows the words of a practice to whoever may see practice, or takes that back. @throws AppError not-found */
export const share = (db: Db, organisationId: string, accountId: string, id: string, shown: boolean): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const { help } = await own(tx, organisationId, accountId, id);
		const sharedAt = shown ? sql`now()` : null;
		// Practices from before there was help have no row of their own yet.
		await tx
			.insert(practice)
			.values({ organisationId, attemptId: id, help, pace: '1', sharedAt })
			.onConflictDoUpdate({ target: [practice.organisationId, practice.attemptId], set: { sharedAt } });
	});
