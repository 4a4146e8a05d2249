// Practice is kept apart from hiring: no number made here ever meets an exam's.
import { randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { Language } from '../core/scenario/types.ts';
import type { Help, Pace } from '../core/training/index.ts';
import * as attempts from './attempts.ts';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { scenarioOfAttempt } from './db/joins.ts';
import { attempt, practice, scenarioVersion } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import { AppError } from './errors.ts';
import { formForPractice } from './forms.ts';
import * as scenarios from './scenarios.ts';
import * as scorecards from './scorecards.ts';
import { stepOf } from './training/assigned.ts';
import { withheld } from './training/withheld.ts';

export interface Wanted {
	help: Help;
	pace: Pace;
	/** The step (from 0) of an assignment that it is for; not there: free practice. */
	assignmentId?: string | undefined;
	step?: number | undefined;
}

/**
 * Opens a practice on the library's present version; each has a customer of its own, in a form that nobody meets in hiring. Returns its id.
 * @throws AppError not-found, withheld
 */
export const start = (
	db: Db,
	organisationId: string,
	accountId: string,
	scenario: string,
	language: Language,
	{ help, pace, assignmentId, step }: Wanted = { help: 'none', pace: 1 }
): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		await checkMayStart(tx, organisationId, scenario, language);
		if (assignmentId !== undefined) {
			const given = await stepOf(tx, organisationId, accountId, assignmentId, step ?? -1);
			if (given.scenario !== scenario || given.language !== language) throw new AppError('not-found');
		}
		const { hash: scenarioHash, forms } = await scenarios.store(tx, organisationId, scenario, language);
		const seed = uuid();
		const form = formForPractice(forms, await scenarios.formsInHiring(tx, organisationId, scenario, language), seed);
		const id = await attempts.start(tx, organisationId, { purpose: 'practice', accountId, scenarioHash, form, seed, factor: pace });
		const assigned = assignmentId === undefined ? {} : { assignmentId, step };
		await tx.insert(practice).values({ organisationId, attemptId: id, help, pace: String(pace), ...assigned });
		return id;
	});

async function checkMayStart(tx: Tx, organisationId: string, id: string, language: Language): Promise<void> {
	const found = await scenarios.edition(id, language);
	if (!found) throw new AppError('not-found');
	const isWithheld = await withheld(tx, organisationId);
	if (isWithheld(found.scenario)) throw new AppError('withheld');
}

/** Ends one's own practice where it stands: the customer says goodbye, and it is scored as far as it went. One that is over stays as it is. @throws AppError not-found */
export async function setAside(db: Db, organisationId: string, accountId: string, id: string): Promise<void> {
	await attempts.authorise(db, [{ organisationId, accountId }], id);
	const finish = { kind: 'finish', clientId: randomUUID(), device: randomUUID(), clientSeq: 1, answersSeq: 0 } as const;
	await attempts.receive(db, organisationId, id, finish).catch((error: unknown) => {
		if (!(error instanceof AppError && error.code === 'attempt-ended')) throw error;
	});
}

/** A member's own attempts, newest first; `parent`: the one that it goes on from. */
export const list = (db: Db, organisationId: string, accountId: string, limit = 30) =>
	withOrganisation(db, organisationId, async (tx) => {
		const rows = await tx
			.select({
				id: attempt.id,
				scenario: scenarioVersion.scenario,
				title: scenarioVersion.title,
				language: scenarioVersion.language,
				createdAt: attempt.createdAt,
				ended: attempt.endedAt,
				parent: attempt.parentAttempt
			})
			.from(attempt)
			.innerJoin(scenarioVersion, scenarioOfAttempt)
			.where(and(eq(attempt.organisationId, organisationId), eq(attempt.accountId, accountId), eq(attempt.purpose, 'practice')))
			.orderBy(desc(attempt.createdAt))
			.limit(limit);
		const cards = await scorecards.current(
			tx,
			organisationId,
			rows.map(({ id }) => id)
		);
		return rows.map((row) => ({ ...row, total: cards.get(row.id)?.total ?? null }));
	});
