// A trainee's finished practices, as everything that is said of progress reads them. Questionnaires are private and never among them.
import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Critical, Criterion } from '../../core/scenario/types.ts';
import { badgesOf, bestsOf, criterionMeans, memoryOf, skillsOf, weeksOf, type Pace, type Practised } from '../../core/training/index.ts';
import { clock, withOrganisation, type Db, type Tx } from '../db/client.ts';
import { attempt, practice, rescored, rescoring, scorecard } from '../db/schema/index.ts';
import * as scenarios from '../scenarios.ts';
import { wroteSomething } from './written.ts';

/** What is kept of a practice, beside what core reads: how it is called. */
export type Finished = Practised & { title: string; language: string };

/**
 * Oldest first: those that were begun from the beginning and are scored, each by the card that people read (as scorecards.current chooses it).
 * One in which nothing was written counts for nothing.
 */
export async function historyOf(tx: Tx, organisationId: string, accountId: string): Promise<Finished[]> {
	const rows = await cardsOf(tx, organisationId, accountId);
	const all: Finished[] = [];
	for (const { hash, help, pace, criteria, criticals, at, ...row } of rows) {
		const scenario = await scenarios.load(tx, organisationId, hash);
		if (scenario.kind === 'questionnaire') continue;
		const { id, title, language, level, channel } = scenario;
		all.push({
			...row,
			at: at ?? 0,
			scenario: id,
			title,
			language,
			level,
			channel,
			skills: skillsOf(scenario),
			help: help ?? 'none',
			pace: Number(pace ?? 1) as Pace,
			criteria: Object.fromEntries(criteria.map(({ criterion, score }) => [criterion, score])),
			criticals: criticals.map(({ critical }) => critical)
		});
	}
	return all.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

const cardsOf = (tx: Tx, organisationId: string, accountId: string) =>
	tx
		.selectDistinctOn([attempt.id], {
			id: attempt.id,
			hash: attempt.scenarioHash,
			at: attempt.endedAt,
			help: practice.help,
			pace: practice.pace,
			total: scorecard.total,
			passed: sql<boolean>`(${scorecard.body} ->> 'passed')::boolean`,
			criteria: sql<{ criterion: Criterion; score: number }[]>`${scorecard.body} -> 'criteria'`,
			criticals: sql<{ critical: Critical }[]>`${scorecard.body} -> 'criticals'`
		})
		.from(attempt)
		.innerJoin(scorecard, and(eq(scorecard.organisationId, attempt.organisationId), eq(scorecard.attemptId, attempt.id)))
		.leftJoin(practice, and(eq(practice.organisationId, attempt.organisationId), eq(practice.attemptId, attempt.id)))
		.leftJoin(rescored, and(eq(rescored.organisationId, scorecard.organisationId), eq(rescored.scorecardId, scorecard.id)))
		.leftJoin(
			rescoring,
			and(eq(rescoring.organisationId, rescored.organisationId), eq(rescoring.id, rescored.rescoringId), isNotNull(rescoring.currentAt))
		)
		.where(
			and(
				eq(attempt.organisationId, organisationId),
				eq(attempt.accountId, accountId),
				eq(attempt.purpose, 'practice'),
				isNull(attempt.parentAttempt),
				isNotNull(attempt.endedAt),
				wroteSomething
			)
		)
		.orderBy(attempt.id, sql`${rescoring.currentAt} desc nulls last`, asc(scorecard.createdAt), asc(scorecard.id));

export type Progress = Awaited<ReturnType<typeof progressOf>>;

/** All that the progress page shows; also what a team lead may see of it. */
export const progressOf = (db: Db, organisationId: string, accountId: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const now = await clock(tx);
		const practised = await historyOf(tx, organisationId, accountId);
		const names = new Map(practised.map(({ id, title, language }) => [id, { title, language }]));
		return {
			now,
			practised: practised.map(({ id, at, total, criteria, title, language }) => ({ id, at, total, criteria, title, language })),
			means: criterionMeans(practised),
			skills: memoryOf(practised),
			badges: badgesOf(practised),
			weeks: weeksOf(practised, now),
			bests: bestsOf(practised).map(({ best: { id, at, total }, times }) => ({ id, at, total, times, ...names.get(id)! }))
		};
	});
