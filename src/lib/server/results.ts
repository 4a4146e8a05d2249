import { and, asc, eq } from 'drizzle-orm';
import { foldAll } from '../core/attempt/index.ts';
import { moods, transcript } from '../core/attempt/transcript.ts';
import { answeredItems, conversationsOf, playedScenario } from './played.ts';
import type { Scorecard } from '../core/scoring/types.ts';
import * as attempts from './attempts.ts';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { attempt } from './db/schema/index.ts';
import { AppError } from './errors.ts';
import { creditsOf, noticesOf, unsent } from './noted.ts';
import * as overrides from './overrides.ts';
import { candidateOf } from './results/people.ts';
import * as scenarios from './scenarios.ts';
import * as scorecards from './scorecards.ts';

export type AttemptResult = Awaited<ReturnType<typeof ofAttempt>>;

/** Everything that is shown of one attempt: conversation, mood and score. @throws AppError not-found */
export async function ofAttempt(tx: Tx, organisationId: string, attemptId: string) {
	const [row] = await tx
		.select()
		.from(attempt)
		.where(and(eq(attempt.organisationId, organisationId), eq(attempt.id, attemptId)));
	if (!row) throw new AppError('not-found');
	const scenario = await scenarios.load(tx, organisationId, row.scenarioHash, row.form);
	const log = await attempts.events(tx, organisationId, attemptId);
	const lines = transcript(scenario, log);
	const state = foldAll(log);
	const ended = row.endedAt !== null;
	return {
		attemptId,
		purpose: row.purpose,
		taskId: row.taskId,
		ended,
		scenario: playedScenario(scenario, lines),
		lines,
		moods: moods(lines),
		conversations: conversationsOf(scenario, lines),
		items: answeredItems(scenario, state),
		notices: noticesOf(scenario, state, log),
		credits: creditsOf(state),
		/** What is being typed at this moment is nobody's business. */
		drafts: ended ? await unsent(tx, organisationId, attemptId, lines) : [],
		scorecard: (await scorecards.current(tx, organisationId, [attemptId])).get(attemptId) ?? null,
		/** A person's total in place of the scorecard's. */
		override: (await overrides.current(tx, organisationId, [attemptId])).get(attemptId) ?? null
	};
}

/** The scorecard with the total that counts: a person's, where there is one. */
export const counted = ({ scorecard, override }: Pick<AttemptResult, 'scorecard' | 'override'>): Scorecard | null =>
	scorecard && override ? { ...scorecard, total: override.total } : scorecard;

/** What is left when the organisation shows the scores alone: neither the conversation nor the words behind them. */
export const scoresAlone = (result: AttemptResult): AttemptResult => ({
	...result,
	scenario: { ...result.scenario, page: null, models: {} },
	lines: [],
	moods: [],
	conversations: result.conversations.map((one) => ({ ...one, moods: [], models: {} })),
	items: [],
	scorecard: result.scorecard && { ...result.scorecard, findings: [] }
});

/** A member's own practice. @throws AppError not-found */
export const ofPractice = (db: Db, organisationId: string, attemptId: string) =>
	withOrganisation(db, organisationId, (tx) => ofAttempt(tx, organisationId, attemptId));

/** A sitting's results in the order of its tasks; the warm-up is nobody's business. */
export const ofSitting = (db: Db, organisationId: string, sittingId: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const rows = await tx
			.select({ id: attempt.id })
			.from(attempt)
			.where(and(eq(attempt.organisationId, organisationId), eq(attempt.sittingId, sittingId), eq(attempt.purpose, 'exam')))
			.orderBy(asc(attempt.createdAt));
		const results: AttemptResult[] = [];
		for (const { id } of rows) results.push(await ofAttempt(tx, organisationId, id));
		return results;
	});

export { candidates, findInvited, listed, statusOf, summary, withMeasures } from './results/people.ts';
export type { Candidate, Listed, Status } from './results/people.ts';

/** One person of an assessment with everything behind the scores. @throws AppError not-found */
export async function person(db: Db, organisationId: string, assessmentId: string, invitationId: string) {
	const found = await candidateOf(db, organisationId, assessmentId, invitationId);
	// Beginning and end together would tell how long it took by the clock on the wall, and so what pace was granted.
	const startedAt = found.finishedAt ? null : found.startedAt;
	return { ...found, startedAt, results: found.sittingId ? await ofSitting(db, organisationId, found.sittingId) : [] };
}
