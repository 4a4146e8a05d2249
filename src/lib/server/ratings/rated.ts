import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Critical } from '../../core/scenario/types.ts';
import type { Tx } from '../db/client.ts';
import { account, attempt, rating } from '../db/schema/index.ts';
import * as scenarios from '../scenarios.ts';
import { totalOf, type Comment, type Marks } from './scale.ts';

export interface Rated {
	attemptId: string;
	accountId: string;
	/** Null: somebody who no longer works here. */
	by: string | null;
	blind: boolean;
	scores: Marks;
	/** 0–100 */
	total: number | null;
	autoFail: Critical[];
	bonus: number;
	comments: Comment[];
	note: string;
	at: Date;
}

/** All submitted ratings of these attempts, in the order in which they came. */
export async function rated(tx: Tx, organisationId: string, attemptIds: readonly string[]): Promise<Rated[]> {
	if (attemptIds.length === 0) return [];
	const rows = await tx
		.select({ own: rating, by: account.name, scenarioHash: attempt.scenarioHash, form: attempt.form })
		.from(rating)
		.innerJoin(attempt, and(eq(attempt.organisationId, rating.organisationId), eq(attempt.id, rating.attemptId)))
		.leftJoin(account, eq(account.id, rating.accountId))
		.where(and(eq(rating.organisationId, organisationId), inArray(rating.attemptId, [...attemptIds]), isNotNull(rating.submittedAt)))
		.orderBy(asc(rating.submittedAt), asc(rating.id));
	const all: Rated[] = [];
	for (const { own, by, scenarioHash, form } of rows) {
		const { attemptId, accountId, blind, scores, autoFail, bonus, comments, note, submittedAt } = own;
		const { rubric } = await scenarios.load(tx, organisationId, scenarioHash, form);
		const total = totalOf(rubric, own);
		all.push({ attemptId, accountId, by, blind, scores, total, autoFail, bonus, comments, note, at: submittedAt! });
	}
	return all;
}
