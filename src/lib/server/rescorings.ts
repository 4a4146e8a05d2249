// The archive scored again: a job of a few attempts in each step.
import { and, asc, count, desc, eq, exists, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { foldAll, performance } from '../core/attempt/index.ts';
import { reread } from '../core/attempt/reread.ts';
import type { Event } from '../core/attempt/types.ts';
import type { Criterion, Scenario } from '../core/scenario/types.ts';
import { score } from '../core/scoring/index.ts';
import type { Model } from '../core/scoring/types.ts';
import * as attempts from './attempts.ts';
import * as audit from './audit.ts';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { account, assessment, attempt, organisation, rescored, rescoring, scorecard, task } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import { AppError } from './errors.ts';
import * as jobs from './jobs/queue.ts';
import { log } from './log.ts';
import { loadModel } from './model.ts';
import * as scenarios from './scenarios.ts';
import * as scorecards from './scorecards.ts';

type Row = typeof rescoring.$inferSelect;

/** What is to be scored again: everything, or one assessment; `rubric`: by which weights instead of the scenarios' own. */
export interface Wish {
	assessmentId: string | null;
	rubric: Partial<Record<Criterion, number>> | null;
}

/** Returns its id. One at a time. @throws AppError conflict (another is not decided yet), not-found */
export const start = (db: Db, organisationId: string, accountId: string, wish: Wish): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		// Two who start at once wait for each other here.
		await tx.select({ id: organisation.id }).from(organisation).where(eq(organisation.id, organisationId)).for('update');
		if (await open(tx, organisationId)) throw new AppError('conflict');
		if (wish.assessmentId) await assessmentExists(tx, organisationId, wish.assessmentId);
		const { hash: modelHash } = await loadModel();
		const id = uuid();
		const [{ all } = { all: 0 }] = await tx
			.select({ all: count() })
			.from(attempt)
			.where(meant(tx, organisationId, wish.assessmentId));
		await tx.insert(rescoring).values({ organisationId, id, ...wish, modelHash, startedBy: accountId, all });
		await jobs.begin(tx, organisationId, 'rescoring', id);
		await audit.write(tx, organisationId, accountId, 'rescoring.start', id, { attempts: all, assessment: wish.assessmentId });
		return id;
	});

async function assessmentExists(tx: Tx, organisationId: string, id: string): Promise<void> {
	const rows = await tx
		.select({ id: assessment.id })
		.from(assessment)
		.where(and(eq(assessment.organisationId, organisationId), eq(assessment.id, id)));
	if (rows.length === 0) throw new AppError('not-found');
}

/** Attempts that have a score, of one assessment or all. */
const meant = (tx: Tx, organisationId: string, assessmentId: string | null) =>
	and(
		eq(attempt.organisationId, organisationId),
		exists(
			tx
				.select({ one: sql`1` })
				.from(scorecard)
				.where(and(eq(scorecard.organisationId, organisationId), eq(scorecard.attemptId, attempt.id)))
		),
		assessmentId === null
			? undefined
			: inArray(
					attempt.taskId,
					tx
						.select({ id: task.id })
						.from(task)
						.where(and(eq(task.organisationId, organisationId), eq(task.assessmentId, assessmentId)))
				)
	);

/** The one that is going on or waits for a decision. */
async function open(tx: Tx, organisationId: string): Promise<Row | null> {
	const [row] = await tx
		.select()
		.from(rescoring)
		.where(and(eq(rescoring.organisationId, organisationId), isNull(rescoring.currentAt), isNull(rescoring.discardedAt)));
	return row ?? null;
}

/** Attempts of one step. */
const batch = 20;

/** The next attempts; ends when there are none. */
export async function goOn(tx: Tx, organisationId: string, id: string): Promise<void> {
	const [row] = await tx.select().from(rescoring).where(of(organisationId, id));
	if (!row) return jobs.end(tx, id);
	const model = await loadModel();
	// Another version was deployed: half by the one and half by the other would be no score at all.
	if (model.hash !== row.modelHash) return drop(tx, row, 'system');
	const next = await tx
		.select()
		.from(attempt)
		.where(and(meant(tx, organisationId, row.assessmentId), row.reached ? gt(attempt.id, row.reached) : undefined))
		.orderBy(asc(attempt.id))
		.limit(batch);
	let failed = row.failed;
	for (const one of next) {
		const scorecardId = await again(tx, row, one, model);
		if (scorecardId === null) failed += 1;
		else await tx.insert(rescored).values({ organisationId, rescoringId: id, attemptId: one.id, scorecardId });
	}
	const reached = next.at(-1)?.id ?? row.reached;
	const readyAt = next.length < batch ? sql`now()` : null;
	await tx
		.update(rescoring)
		.set({ reached, done: row.done + next.length, failed, readyAt })
		.where(of(organisationId, id));
	if (readyAt) await jobs.end(tx, id);
}

/** Null: it cannot be scored, and keeps what it has. One broken log does not hold up the archive. */
async function again(tx: Tx, { organisationId, rubric }: Row, one: typeof attempt.$inferSelect, model: Model): Promise<string | null> {
	const stored = await scenarios.load(tx, organisationId, one.scenarioHash, one.form);
	const events = await attempts.events(tx, organisationId, one.id);
	const card = scoredAgain(stored, rubric, events, model, one.id);
	return card && (await scorecards.keep(tx, organisationId, one.id, card.scenario, card.card));
}

function scoredAgain(stored: Scenario, rubric: Row['rubric'], events: Event[], model: Model, attemptId: string) {
	try {
		const attempt = reread(stored, foldAll(events), model);
		const scored = (scenario: Scenario) => ({ scenario, card: score(scenario, performance(scenario, attempt), model) });
		const wished = scored(rubric ? { ...stored, rubric } : stored);
		// Weights of which none applies here would make everybody's score 0: then it keeps its own.
		return wished.card.criteria.length > 0 ? wished : scored(stored);
	} catch (error) {
		log.error({ error, attempt: attemptId }, 'an attempt could not be scored again');
		return null;
	}
}

const of = (organisationId: string, id: string) => and(eq(rescoring.organisationId, organisationId), eq(rescoring.id, id));

/** Everybody reads the new scores from now on; the old ones are kept. @throws AppError conflict (not ready, or decided already) */
export const makeCurrent = (db: Db, organisationId: string, accountId: string, id: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const changed = await tx
			.update(rescoring)
			.set({ currentAt: sql`now()` })
			.where(and(of(organisationId, id), isNotNull(rescoring.readyAt), isNull(rescoring.currentAt), isNull(rescoring.discardedAt)))
			.returning({ id: rescoring.id });
		if (changed.length === 0) throw new AppError('conflict');
		await audit.write(tx, organisationId, accountId, 'rescoring.current', id);
	});

/** @throws AppError conflict (decided already) */
export const discard = (db: Db, organisationId: string, accountId: string, id: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const row = await open(tx, organisationId);
		if (row?.id !== id) throw new AppError('conflict');
		await drop(tx, row, accountId);
	});

async function drop(tx: Tx, { organisationId, id }: Row, actor: string): Promise<void> {
	await jobs.end(tx, id);
	await tx
		.update(rescoring)
		.set({ discardedAt: sql`now()` })
		.where(of(organisationId, id));
	await audit.write(tx, organisationId, actor, 'rescoring.discard', id);
}

/** All of them, newest first; the page shows the one that is open apart. */
export const list = (db: Db, organisationId: string) =>
	withOrganisation(db, organisationId, (tx) =>
		tx
			.select({
				id: rescoring.id,
				assessment: assessment.title,
				rubric: rescoring.rubric,
				modelHash: rescoring.modelHash,
				by: account.name,
				createdAt: rescoring.createdAt,
				done: rescoring.done,
				failed: rescoring.failed,
				all: rescoring.all,
				readyAt: rescoring.readyAt,
				currentAt: rescoring.currentAt,
				discardedAt: rescoring.discardedAt
			})
			.from(rescoring)
			.leftJoin(account, eq(account.id, rescoring.startedBy))
			.leftJoin(assessment, and(eq(assessment.organisationId, rescoring.organisationId), eq(assessment.id, rescoring.assessmentId)))
			.where(eq(rescoring.organisationId, organisationId))
			.orderBy(desc(rescoring.createdAt))
			.limit(50)
	);
