// What a rescoring changes, before anybody decides about it.
import { and, eq } from 'drizzle-orm';
import { withOrganisation, type Db } from './db/client.ts';
import { attemptOfSitting, candidateOfInvitation, scenarioOfAttempt, sittingOfInvitation } from './db/joins.ts';
import { account, attempt, candidate, invitation, rescored, scenarioVersion, scorecard, sitting } from './db/schema/index.ts';
import * as scorecards from './scorecards.ts';

export interface ScoreChange {
	attemptId: string;
	purpose: string;
	/** The candidate, or the member who practised. */
	person: string;
	scenario: string;
	from: { total: number; passed: boolean };
	to: { total: number; passed: boolean };
}

export interface ScoreChanges {
	/** Attempts that were scored again. */
	all: number;
	/** Those of another total or another verdict. */
	changed: number;
	nowPass: number;
	nowFail: number;
	/** Mean change of the totals in tenths of a point, with its sign. */
	mean: number;
	/** The largest first, `shown` at most. */
	largest: ScoreChange[];
}

const shown = 200;

export const of = (db: Db, organisationId: string, rescoringId: string): Promise<ScoreChanges> =>
	withOrganisation(db, organisationId, async (tx) => {
		const rows = await tx
			.select({
				attemptId: attempt.id,
				purpose: attempt.purpose,
				candidate: candidate.name,
				member: account.name,
				scenario: scenarioVersion.title,
				card: scorecard.body
			})
			.from(rescored)
			.innerJoin(scorecard, and(eq(scorecard.organisationId, rescored.organisationId), eq(scorecard.id, rescored.scorecardId)))
			.innerJoin(attempt, and(eq(attempt.organisationId, rescored.organisationId), eq(attempt.id, rescored.attemptId)))
			.innerJoin(scenarioVersion, scenarioOfAttempt)
			.leftJoin(sitting, attemptOfSitting)
			.leftJoin(invitation, sittingOfInvitation)
			.leftJoin(candidate, candidateOfInvitation)
			.leftJoin(account, eq(account.id, attempt.accountId))
			.where(and(eq(rescored.organisationId, organisationId), eq(rescored.rescoringId, rescoringId)));
		const before = await scorecards.current(
			tx,
			organisationId,
			rows.map(({ attemptId }) => attemptId),
			rescoringId
		);
		const changes = rows.flatMap(({ attemptId, purpose, candidate, member, scenario, card }): ScoreChange[] => {
			const old = before.get(attemptId);
			if (!old) return [];
			const [from, to] = [old, card].map(({ total, passed }) => ({ total, passed })) as [ScoreChange['from'], ScoreChange['to']];
			return [{ attemptId, purpose, person: candidate ?? member ?? '', scenario, from, to }];
		});
		return summarised(changes);
	});

function summarised(changes: ScoreChange[]): ScoreChanges {
	const changed = changes.filter(({ from, to }) => from.total !== to.total || from.passed !== to.passed);
	const sum = changes.reduce((total, { from, to }) => total + to.total - from.total, 0);
	return {
		all: changes.length,
		changed: changed.length,
		nowPass: changes.filter(({ from, to }) => !from.passed && to.passed).length,
		nowFail: changes.filter(({ from, to }) => from.passed && !to.passed).length,
		mean: changes.length === 0 ? 0 : Math.round((10 * sum) / changes.length),
		largest: changed.toSorted((a, b) => size(b) - size(a) || (a.attemptId < b.attemptId ? -1 : 1)).slice(0, shown)
	};
}

const size = ({ from, to }: ScoreChange): number => Math.abs(to.total - from.total) + (from.passed === to.passed ? 0 : 100);
