// What somebody has been given, or has taken up, and what has become of each step: read from the practices made for it.
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { CompiledEdition } from '../../core/scenario/index.ts';
import type { Language } from '../../core/scenario/types.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { account, assignment, attempt, member, practice } from '../db/schema/index.ts';
import type { CourseStep } from '../db/schema/training.ts';
import { AppError } from '../errors.ts';
import * as scenarios from '../scenarios.ts';
import * as scorecards from '../scorecards.ts';
import { withheld } from './withheld.ts';
import { wroteSomething } from './written.ts';

export interface AssignedStep extends CourseStep {
	/** Null: the scenario is no longer in the library. */
	title: string | null;
	minutes: number | null;
	/** `gone`: no longer in the library, `withheld`: kept for an assessment just now; both only while it is not done. */
	state: 'done' | 'running' | 'open' | 'withheld' | 'gone';
	/** Best total of the practices made for it; null: none is scored yet. */
	best: number | null;
	/** It was ended in tries of a turn alone: `best` is of the best of them. */
	tried: boolean;
	/** The practice that is running, otherwise the best one; null: none. */
	attemptId: string | null;
	/** The scenario was changed since the best one. */
	changed: boolean;
}

export interface Assigned {
	id: string;
	title: string;
	language: Language;
	purpose: string;
	dueOn: string | null;
	createdAt: Date;
	/** Taken up by oneself. */
	own: boolean;
	/** Who gave it; null: a former member. */
	by: string | null;
	steps: AssignedStep[];
	/** How many steps are done, and the first that can be practised now (from 0; null: none). */
	done: number;
	next: number | null;
}

/** What somebody has been given and has not ended: the nearest day first, those without a day last. */
export const assignmentsOf = (db: Db, organisationId: string, accountId: string): Promise<Assigned[]> =>
	withOrganisation(db, organisationId, async (tx) => {
		const rows = await tx
			.select({ given: assignment, by: account.name })
			.from(assignment)
			.leftJoin(member, and(eq(member.organisationId, assignment.organisationId), eq(member.accountId, assignment.assignedBy)))
			.leftJoin(account, eq(account.id, member.accountId))
			.where(and(eq(assignment.organisationId, organisationId), eq(assignment.accountId, accountId), isNull(assignment.endedAt)))
			.orderBy(asc(assignment.dueOn), asc(assignment.createdAt));
		const made = await practicesFor(
			tx,
			organisationId,
			rows.map(({ given }) => given.id)
		);
		const isWithheld = await withheld(tx, organisationId);
		const { scenarios: editions } = await scenarios.library();
		return rows.map(({ given: { id, title, language, purpose, dueOn, createdAt, assignedBy, steps: plain }, by }) => {
			const steps = plain.map((step, index) => {
				const edition = editions.find(({ scenario }) => scenario.id === step.scenario && scenario.language === language);
				const own = made.filter((one) => one.assignmentId === id && one.step === index);
				return { ...step, ...stateOf(edition, edition !== undefined && isWithheld(edition.scenario), own) };
			});
			const next = steps.findIndex(({ state }) => state === 'running' || state === 'open');
			const done = steps.filter(({ state }) => state === 'done').length;
			return {
				id,
				title,
				language,
				purpose,
				dueOn,
				createdAt,
				own: assignedBy === accountId,
				by,
				steps,
				done,
				next: next < 0 ? null : next
			};
		});
	});

type Made = Awaited<ReturnType<typeof practicesFor>>[number];

function stateOf(edition: CompiledEdition | undefined, isWithheld: boolean, made: readonly Made[]): Omit<AssignedStep, keyof CourseStep> {
	const running = made.find(({ ended }) => ended === null);
	const ended = made.filter((one) => one.ended !== null && one.written);
	// Whoever tries a turn again goes through the whole conversation all the same. What is told of it is what the first try came to, where it was ended.
	const whole = ended.filter(({ parent }) => parent === null);
	const [best] = (whole.length > 0 ? whole : ended).toSorted((a, b) => (b.total ?? -1) - (a.total ?? -1));
	const possible = edition === undefined ? 'gone' : isWithheld ? 'withheld' : 'open';
	return {
		title: edition?.scenario.title ?? null,
		minutes: edition ? Math.ceil(edition.scenario.clock.limit / 60_000) : null,
		state: best ? 'done' : running ? 'running' : possible,
		best: best?.total ?? null,
		tried: best !== undefined && best.parent !== null,
		attemptId: (best ?? running)?.id ?? null,
		changed: best !== undefined && edition !== undefined && best.scenarioHash !== edition.hash
	};
}

/** Practices made for these assignments, newest first, with their totals. */
async function practicesFor(tx: Tx, organisationId: string, ids: readonly string[]) {
	if (ids.length === 0) return [];
	const rows = await tx
		.select({
			id: attempt.id,
			assignmentId: practice.assignmentId,
			step: practice.step,
			parent: attempt.parentAttempt,
			ended: attempt.endedAt,
			written: sql<boolean>`${wroteSomething}`,
			scenarioHash: attempt.scenarioHash
		})
		.from(practice)
		.innerJoin(attempt, and(eq(attempt.organisationId, practice.organisationId), eq(attempt.id, practice.attemptId)))
		.where(and(eq(practice.organisationId, organisationId), inArray(practice.assignmentId, [...ids])))
		.orderBy(desc(attempt.createdAt), desc(attempt.id));
	const cards = await scorecards.current(
		tx,
		organisationId,
		rows.map(({ id }) => id)
	);
	return rows.map((row) => ({ ...row, total: cards.get(row.id)?.total ?? null }));
}

/** The step that a practice is begun for. @throws AppError not-found unless it is this person's, and open */
export async function stepOf(tx: Tx, organisationId: string, accountId: string, id: string, index: number) {
	const [row] = await tx
		.select({ steps: assignment.steps, language: assignment.language })
		.from(assignment)
		.where(
			and(
				eq(assignment.organisationId, organisationId),
				eq(assignment.id, id),
				eq(assignment.accountId, accountId),
				isNull(assignment.endedAt)
			)
		);
	const step = row?.steps[index];
	if (!row || !step) throw new AppError('not-found');
	return { ...step, language: row.language };
}
