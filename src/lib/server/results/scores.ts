// The scores of everybody in an assessment from the cards' totals alone: one statement, whatever the number of people.
import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { standingsOf, type Standing } from '../../core/statistics/standings.ts';
import { takenOf, type Tasks } from '../assessments.ts';
import type { Tx } from '../db/client.ts';
import { attemptOfSitting, sittingOfInvitation } from '../db/joins.ts';
import { attempt, chosenTask, invitation, override, rescored, rescoring, scorecard, sitting } from '../db/schema/index.ts';
import { digests } from './digests.ts';

/** One task's card as it counts. */
export interface Counted {
	cardId: string;
	/** 0–100, a person's where there is one. */
	total: number;
	failed: string | null;
}

export interface Scores {
	/** By task. */
	cards: ReadonlyMap<string, Counted>;
	/** This person's own tasks in order; null: nothing chosen yet. */
	own: ({ id: string; weight: number } | null)[];
	/** Weighted, 0–100; null: not everything is chosen and scored. */
	total: number | null;
	standing: Standing | null;
}

/** By sitting; who has no scored attempt yet and has chosen nothing is not in it. */
export async function scoresIn(tx: Tx, organisationId: string, assessmentId: string, tasks: Tasks): Promise<Map<string, Scores>> {
	const cards = await countedCards(tx, organisationId, assessmentId);
	const chosen = tasks.some(({ choice }) => choice !== null)
		? await chosenIn(tx, organisationId, assessmentId)
		: new Map<string, Set<string>>();
	const nothing = new Set<string>();
	const ids = [...new Set([...cards.keys(), ...chosen.keys()])];
	const people = ids.map((id) => {
		const own = takenOf(tasks, chosen.get(id) ?? nothing);
		const byTask: ReadonlyMap<string, Counted> = cards.get(id) ?? new Map<string, Counted>();
		const totals = own.map((task) => (task && byTask.get(task.id)?.total) ?? null);
		return { own, cards: byTask, total: totalOf(own, totals) };
	});
	const standings = await standingsIn(tx, organisationId, people);
	return new Map(people.map((person, i) => [ids[i]!, { ...person, standing: standings[i] ?? null }]));
}

/** Weighted mean over all of a person's tasks once every one is chosen and scored. */
export function totalOf(tasks: readonly ({ weight: number } | null)[], totals: readonly (number | null)[]): number | null {
	const weights = tasks.reduce((sum, task) => sum + (task?.weight ?? 0), 0);
	if (totals.length === 0 || totals.includes(null) || weights === 0) return null;
	return Math.round(totals.reduce<number>((sum, total, i) => sum + (total ?? 0) * (tasks[i]?.weight ?? 0), 0) / weights);
}

/** The conversations' own errors are read only where they count. */
async function standingsIn(tx: Tx, organisationId: string, people: readonly Omit<Scores, 'standing'>[]): Promise<(Standing | null)[]> {
	const place = (errorOf: (cardId: string) => number) =>
		standingsOf(
			people.map(({ own, cards, total }) => ({
				total,
				tasks: own.map((task) => {
					const card = task && cards.get(task.id);
					return card ? { score: card.total, error: errorOf(card.cardId), weight: task.weight } : null;
				})
			}))
		);
	const standings = place(() => 0);
	if (!standings.some((standing) => standing?.from === 'replies')) return standings;
	const complete = people.filter(({ total }) => total !== null);
	const found = await digests(
		tx,
		organisationId,
		complete.flatMap(({ cards }) => [...cards.values()].map(({ cardId }) => cardId))
	);
	return place((id) => (found.get(id)?.error ?? 0) / 10);
}

/** What was chosen where there was a choice: ids of tasks by sitting. */
async function chosenIn(tx: Tx, organisationId: string, assessmentId: string): Promise<Map<string, Set<string>>> {
	const rows = await tx
		.select({ sittingId: chosenTask.sittingId, taskId: chosenTask.taskId })
		.from(invitation)
		.innerJoin(sitting, sittingOfInvitation)
		.innerJoin(chosenTask, and(eq(chosenTask.organisationId, sitting.organisationId), eq(chosenTask.sittingId, sitting.id)))
		.where(and(eq(invitation.organisationId, organisationId), eq(invitation.assessmentId, assessmentId)));
	const grouped = Map.groupBy(rows, ({ sittingId }) => sittingId);
	return new Map([...grouped].map(([id, own]) => [id, new Set(own.map(({ taskId }) => taskId))]));
}

interface Row extends Counted, Record<string, unknown> {
	sitting: string;
	task: string;
}

/** By sitting and task: of each exam attempt the card that people read (as scorecards.current chooses it), with a person's total in place of its own. */
export async function countedCards(tx: Tx, organisationId: string, assessmentId: string): Promise<Map<string, Map<string, Counted>>> {
	const set = overriddenIn(tx, organisationId, assessmentId);
	// As the driver has them: there may be thousands, and the builder's own way to its objects takes as long as the statement.
	const rows = await tx.execute<Row>(
		tx
			.selectDistinctOn([attempt.id], {
				sitting: sql`${attempt.sittingId}`.as('sitting'),
				task: sql`${attempt.taskId}`.as('task'),
				cardId: sql`${scorecard.id}`.as('cardId'),
				total: sql`coalesce(${set.total}, ${scorecard.total})`.as('total'),
				failed: scorecard.failed
			})
			.from(invitation)
			.innerJoin(sitting, sittingOfInvitation)
			.innerJoin(attempt, and(attemptOfSitting, eq(attempt.purpose, 'exam')))
			.innerJoin(scorecard, and(eq(scorecard.organisationId, attempt.organisationId), eq(scorecard.attemptId, attempt.id)))
			.leftJoin(
				rescored,
				and(
					eq(rescored.organisationId, scorecard.organisationId),
					eq(rescored.attemptId, scorecard.attemptId),
					eq(rescored.scorecardId, scorecard.id)
				)
			)
			.leftJoin(
				rescoring,
				and(eq(rescoring.organisationId, rescored.organisationId), eq(rescoring.id, rescored.rescoringId), isNotNull(rescoring.currentAt))
			)
			.leftJoin(set, eq(set.attemptId, attempt.id))
			.where(and(eq(invitation.organisationId, organisationId), eq(invitation.assessmentId, assessmentId)))
			.orderBy(attempt.id, sql`${rescoring.currentAt} desc nulls last`, asc(scorecard.createdAt), asc(scorecard.id))
	);
	const found = new Map<string, Map<string, Counted>>();
	for (const { sitting: whose, task, cardId, total, failed } of rows) {
		const own = found.get(whose) ?? new Map<string, Counted>();
		found.set(whose, own.set(task, { cardId, total, failed }));
	}
	return found;
}

/** The totals that people set: the newest of each attempt; null took it back. */
const overriddenIn = (tx: Tx, organisationId: string, assessmentId: string) =>
	tx
		.selectDistinctOn([override.attemptId], { attemptId: override.attemptId, total: override.total })
		.from(override)
		.innerJoin(attempt, and(eq(attempt.organisationId, override.organisationId), eq(attempt.id, override.attemptId)))
		.innerJoin(sitting, attemptOfSitting)
		.innerJoin(invitation, sittingOfInvitation)
		.where(and(eq(override.organisationId, organisationId), eq(invitation.assessmentId, assessmentId)))
		.orderBy(override.attemptId, desc(override.createdAt), desc(override.id))
		.as('set');
