import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { foldAll } from '../core/attempt/index.ts';
import { moods, transcript } from '../core/attempt/transcript.ts';
import { criteria as measured } from '../core/scenario/types.ts';
import { answeredItems, conversationsOf, playedScenario } from './played.ts';
import type { Scorecard } from '../core/scoring/types.ts';
import { standingsOf } from '../core/statistics/standings.ts';
import * as assessments from './assessments.ts';
import * as attempts from './attempts.ts';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { attempt, candidate, chosenTask, invitation, sitting } from './db/schema/index.ts';
import { AppError } from './errors.ts';
import { creditsOf, noticesOf, unsent } from './noted.ts';
import * as overrides from './overrides.ts';
import * as scenarios from './scenarios.ts';
import * as scorecards from './scorecards.ts';

export type AttemptResult = Awaited<ReturnType<typeof ofAttempt>>;
export type Candidate = Awaited<ReturnType<typeof candidates>>[number];

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
		notices: noticesOf(state),
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

export type Status = 'invited' | 'expired' | 'revoked' | 'started' | 'finished';

/** The people invited to an assessment: status, task scores and the weighted total. Newest invitation first. @throws AppError not-found */
export const candidates = (db: Db, organisationId: string, assessmentId: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		await assessments.find(tx, organisationId, assessmentId);
		const tasks = await assessments.tasksOf(tx, organisationId, assessmentId);
		const people = await tx
			.select({
				invitationId: invitation.id,
				name: candidate.name,
				email: candidate.email,
				invitedAt: invitation.createdAt,
				expiresAt: invitation.expiresAt,
				revokedAt: invitation.revokedAt,
				sittingId: sitting.id,
				startedAt: sitting.startedAt,
				finishedAt: sitting.finishedAt
			})
			.from(invitation)
			.innerJoin(candidate, and(eq(candidate.organisationId, invitation.organisationId), eq(candidate.id, invitation.candidateId)))
			.leftJoin(sitting, and(eq(sitting.organisationId, invitation.organisationId), eq(sitting.invitationId, invitation.id)))
			.where(and(eq(invitation.organisationId, organisationId), eq(invitation.assessmentId, assessmentId)))
			.orderBy(desc(invitation.createdAt), asc(candidate.name));
		const sat = people.flatMap((p) => (p.sittingId ? [p.sittingId] : []));
		const cards = await cardsOf(tx, organisationId, sat);
		const chosen = await chosenBy(tx, sat);
		const read = people.map((person) => {
			const cardOf = (id: string) => cards.get(`${person.sittingId} ${id}`) ?? null;
			const own = assessments.takenOf(tasks, chosen.get(person.sittingId ?? '') ?? new Set());
			return {
				...person,
				status: statusOf(person),
				tasks: tasks.map(({ id }) => cardOf(id)).map((card) => card && { total: card.total, failed: card.failed }),
				...summary(
					own,
					own.map((t) => t && cardOf(t.id))
				),
				sat: own.map((t) => t && satOf(cardOf(t.id), t.weight))
			};
		});
		const standings = standingsOf(read.map(({ total, sat }) => ({ total, tasks: sat })));
		return read.map(({ sat: _, ...person }, i) => ({ ...person, standing: standings[i] ?? null }));
	});

/** The card's error is in tenths. */
const satOf = (card: Scorecard | null, weight: number) => card && { score: card.total, error: card.error / 10, weight };

export function statusOf(p: { expiresAt: Date; revokedAt: Date | null; sittingId: string | null; finishedAt: Date | null }): Status {
	if (p.finishedAt) return 'finished';
	if (p.revokedAt) return 'revoked';
	if (p.sittingId) return 'started';
	return p.expiresAt.getTime() < Date.now() ? 'expired' : 'invited';
}

/** What was chosen where there was a choice: ids of tasks by sitting. */
async function chosenBy(tx: Tx, sittingIds: string[]): Promise<Map<string, Set<string>>> {
	if (sittingIds.length === 0) return new Map();
	const rows = await tx.select().from(chosenTask).where(inArray(chosenTask.sittingId, sittingIds));
	const grouped = Map.groupBy(rows, (row) => row.sittingId);
	return new Map([...grouped].map(([id, own]) => [id, new Set(own.map(({ taskId }) => taskId))]));
}

/** Scorecards of the exam attempts of some sittings, by sitting and task. */
async function cardsOf(tx: Tx, organisationId: string, sittingIds: string[]): Promise<Map<string, Scorecard>> {
	if (sittingIds.length === 0) return new Map();
	const rows = await tx
		.select({ id: attempt.id, sittingId: attempt.sittingId, taskId: attempt.taskId })
		.from(attempt)
		.where(and(eq(attempt.organisationId, organisationId), inArray(attempt.sittingId, sittingIds), eq(attempt.purpose, 'exam')))
		.orderBy(attempt.id);
	const ids = rows.map(({ id }) => id);
	const cards = await scorecards.current(tx, organisationId, ids);
	const set = await overrides.current(tx, organisationId, ids);
	const found = rows.flatMap(({ id, sittingId, taskId }): [string, Scorecard][] => {
		const body = counted({ scorecard: cards.get(id) ?? null, override: set.get(id) ?? null });
		return body ? [[`${sittingId} ${taskId}`, body]] : [];
	});
	return new Map(found);
}

/** Weighted mean over all of a person's tasks once every one is chosen and scored; criteria are means over the tasks that have them. */
export function summary(tasks: ({ weight: number } | null)[], cards: (Scorecard | null)[]) {
	const scored = cards.filter((c) => c !== null);
	const complete = scored.length === tasks.length && tasks.length > 0;
	const weights = tasks.reduce((sum, t) => sum + (t?.weight ?? 0), 0);
	const weighted = cards.reduce((sum, c, i) => sum + (c?.total ?? 0) * (tasks[i]?.weight ?? 0), 0);
	const total = complete && weights > 0 ? Math.round(weighted / weights) : null;
	const criteria = measured.map((criterion) => {
		const found = scored.flatMap((c) => c.criteria.filter((x) => x.criterion === criterion));
		return { criterion, score: found.length === 0 ? null : Math.round(found.reduce((sum, x) => sum + x.score, 0) / found.length) };
	});
	return { total, criteria, criticals: scored.flatMap((c) => c.criticals.map((x) => x.critical)) };
}

/** One person of an assessment with everything behind the scores. @throws AppError not-found */
export async function person(db: Db, organisationId: string, assessmentId: string, invitationId: string) {
	const found = (await candidates(db, organisationId, assessmentId)).find((c) => c.invitationId === invitationId);
	if (!found) throw new AppError('not-found');
	return { ...found, results: found.sittingId ? await ofSitting(db, organisationId, found.sittingId) : [] };
}
