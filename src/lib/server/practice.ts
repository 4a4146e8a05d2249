// Practice is kept apart from hiring: no number made here ever meets an exam's.
import { and, desc, eq } from 'drizzle-orm';
import type { Language } from '../core/scenario/types.ts';
import * as attempts from './attempts.ts';
import { withOrganisation, type Db } from './db/client.ts';
import { attempt, scenarioVersion } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import { formForPractice } from './forms.ts';
import * as scenarios from './scenarios.ts';
import * as scorecards from './scorecards.ts';

/** Opens a practice on the library's present version; each has a customer of its own, in a form that nobody meets in hiring. Returns its id. @throws AppError not-found */
export const start = (db: Db, organisationId: string, accountId: string, scenario: string, language: Language): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		const { hash: scenarioHash, forms } = await scenarios.store(tx, organisationId, scenario, language);
		const seed = uuid();
		const form = formForPractice(forms, await scenarios.formsInHiring(tx, organisationId, scenario, language), seed);
		return attempts.start(tx, organisationId, { purpose: 'practice', accountId, scenarioHash, form, seed, factor: 1 });
	});

/** A member's own attempts, newest first. */
export const list = (db: Db, organisationId: string, accountId: string, limit = 30) =>
	withOrganisation(db, organisationId, async (tx) => {
		const rows = await tx
			.select({
				id: attempt.id,
				scenario: scenarioVersion.scenario,
				title: scenarioVersion.title,
				language: scenarioVersion.language,
				createdAt: attempt.createdAt,
				ended: attempt.endedAt
			})
			.from(attempt)
			.innerJoin(
				scenarioVersion,
				and(eq(scenarioVersion.organisationId, attempt.organisationId), eq(scenarioVersion.hash, attempt.scenarioHash))
			)
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
