import { and, eq, inArray } from 'drizzle-orm';
import * as accommodations from './accommodations.ts';
import * as assessments from './assessments.ts';
import * as attempts from './attempts.ts';
import * as audit from './audit.ts';
import { inDirectory, withOrganisation, type Db, type Tx } from './db/client.ts';
import { assessmentOfInvitation, candidateOfInvitation, sittingOfInvitation } from './db/joins.ts';
import { assessment, attempt, candidate, chosenTask, invitation, organisation, pass, sitting } from './db/schema/index.ts';
import { AppError } from './errors.ts';
import * as retention from './retention.ts';
import * as scenarios from './scenarios.ts';
import { together } from './together.ts';
import { hashToken } from './tokens.ts';

/** What a candidate's browser may do: continue this one sitting. */
export interface Pass {
	organisationId: string;
	sittingId: string;
}

export type State = 'waiting' | 'running' | 'done';

/** Null for an unknown cookie. */
export const passOf = async (db: Db, token: string | undefined): Promise<Pass | null> => (token ? passWith(db, hashToken(token)) : null);

const passWith = together(async (db: Db, hashes: string[]) => {
	const rows = await inDirectory(db, (tx) => tx.select().from(pass).where(inArray(pass.tokenHash, hashes)));
	const known = new Map(rows.map(({ tokenHash, organisationId, sittingId }): [string, Pass] => [tokenHash, { organisationId, sittingId }]));
	return hashes.map((hash) => known.get(hash) ?? null);
});

/** The whole sitting as its candidate sees it. @throws AppError link-revoked, not-found */
export const overview = (db: Db, { organisationId, sittingId }: Pass) =>
	withOrganisation(db, organisationId, (tx) => read(tx, organisationId, sittingId));

/** Whose data it is. What is a person's own stays theirs when the invitation was withdrawn. @throws AppError not-found */
export const person = (db: Db, { organisationId, sittingId }: Pass) =>
	withOrganisation(db, organisationId, async (tx) => {
		const { candidateId, invitationId, organisation: name } = await row(tx, sittingId);
		return { organisationId, candidateId, invitationId, organisation: name };
	});

/** When everything about the sitting's person is erased, if nothing more is done. @throws AppError not-found */
export const keptUntil = (db: Db, { organisationId, sittingId }: Pass): Promise<Date> =>
	withOrganisation(db, organisationId, async (tx) => {
		const { candidateId, retentionDays } = await row(tx, sittingId);
		return retention.keptUntil(tx, organisationId, candidateId, retentionDays);
	});

/** @throws AppError link-revoked, not-found */
async function find(tx: Tx, sittingId: string) {
	const found = await row(tx, sittingId);
	if (found.revokedAt) throw new AppError('link-revoked');
	return found;
}

/** Whose sitting it is, and of which test. @throws AppError not-found */
async function row(tx: Tx, sittingId: string) {
	const [found] = await tx
		.select({
			finishedAt: sitting.finishedAt,
			language: sitting.language,
			revokedAt: invitation.revokedAt,
			expiresAt: invitation.expiresAt,
			invitationId: invitation.id,
			candidateId: invitation.candidateId,
			candidate: candidate.name,
			assessment,
			organisation: organisation.name,
			retentionDays: organisation.retentionDays
		})
		.from(sitting)
		.innerJoin(invitation, sittingOfInvitation)
		.innerJoin(candidate, candidateOfInvitation)
		.innerJoin(assessment, assessmentOfInvitation)
		.innerJoin(organisation, eq(organisation.id, sitting.organisationId))
		.where(eq(sitting.id, sittingId));
	if (!found) throw new AppError('not-found');
	return found;
}

async function read(tx: Tx, organisationId: string, sittingId: string) {
	const whole = await find(tx, sittingId);
	const runs = await tx
		.select({ id: attempt.id, taskId: attempt.taskId, purpose: attempt.purpose, endedAt: attempt.endedAt })
		.from(attempt)
		.where(eq(attempt.sittingId, sittingId));
	const stateOf = (run: (typeof runs)[number] | undefined): State => (!run ? 'waiting' : run.endedAt === null ? 'running' : 'done');
	const warmUp = runs.find((r) => r.purpose === 'warm-up');
	const all = (await assessments.tasksOf(tx, organisationId, whole.assessment.id)).map((t) => {
		const run = runs.find((r) => r.taskId === t.id);
		return { ...t, attemptId: run?.id ?? null, state: stateOf(run) };
	});
	const chosen = await chosenIn(tx, sittingId);
	const steps = assessments.stepsOf(all).map((options) => ({ options, task: assessments.takenOf(options, chosen)[0] ?? null }));
	return {
		...whole,
		sittingId,
		organisationId,
		warmUp: whole.assessment.warmUpHash ? { attemptId: warmUp?.id ?? null, state: stateOf(warmUp) } : null,
		/** In order. `task`: this candidate's own; null: one of the options is still to be chosen. */
		steps,
		/** Those that count for this candidate. */
		tasks: steps.flatMap(({ task }) => (task ? [task] : []))
	};
}

/** What was chosen: ids of tasks. */
async function chosenIn(tx: Tx, sittingId: string): Promise<Set<string>> {
	const rows = await tx.select({ taskId: chosenTask.taskId }).from(chosenTask).where(eq(chosenTask.sittingId, sittingId));
	return new Set(rows.map(({ taskId }) => taskId));
}

/** The pages around the tasks: minutes, what can be chosen, until when, and what was asked for. @throws AppError link-revoked, not-found */
export const planned = (db: Db, { organisationId, sittingId }: Pass) =>
	withOrganisation(db, organisationId, async (tx) => {
		const { steps, ...whole } = await read(tx, organisationId, sittingId);
		const moreTime = await accommodations.of(tx, { organisationId, candidateId: whole.candidateId });
		const minutes = ({ clock }: { clock: { limit: number } }) =>
			moreTime.factor === 0 ? null : Math.ceil((clock.limit * moreTime.factor) / 60_000);
		const shown = [];
		for (const { options, task } of steps) {
			const described = [];
			for (const { id, title, state, attemptId, rest, scenarioHash, form } of options) {
				const played = await scenarios.load(tx, organisationId, scenarioHash, form);
				described.push({ id, title, state, attemptId, rest, minutes: minutes(played), ...fieldOf(played) });
			}
			shown.push({ options: described, taskId: task?.id ?? null });
		}
		return {
			...whole,
			moreTime,
			steps: shown,
			over: whole.expiresAt.getTime() < Date.now()
		};
	});

/** What helps to choose, and gives nothing away. */
const fieldOf = ({ summary, company, channel, kind }: Awaited<ReturnType<typeof scenarios.load>>) => ({
	summary,
	company: company.name,
	channel,
	kind
});

/**
 * Takes one of the tasks that stand for choice, in place of what was chosen before.
 * @throws AppError not-found, link-revoked, conflict (one of them has begun)
 */
export const choose = (db: Db, { organisationId, sittingId }: Pass, taskId: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		await lock(tx, sittingId);
		const { steps } = await read(tx, organisationId, sittingId);
		const step = steps.find(({ options }) => options.some(({ id, choice }) => id === taskId && choice !== null));
		if (!step) throw new AppError('not-found');
		if (step.task?.id === taskId) return;
		if (step.options.some(({ attemptId }) => attemptId !== null)) throw new AppError('conflict');
		const others = step.options.map(({ id }) => id);
		await tx.delete(chosenTask).where(and(eq(chosenTask.sittingId, sittingId), inArray(chosenTask.taskId, others)));
		await tx.insert(chosenTask).values({ organisationId, sittingId, taskId });
		await audit.write(tx, organisationId, sittingId, 'sitting.choose', taskId);
	});

const lock = (tx: Tx, sittingId: string): Promise<unknown> =>
	tx.select({ id: sitting.id }).from(sitting).where(eq(sitting.id, sittingId)).for('update');

/**
 * Starts the warm-up or a task, or returns the attempt that already runs: pressing twice starts once.
 * @throws AppError not-found, link-revoked, link-expired (what has begun goes on), conflict (an earlier task is not done)
 */
export const begin = (db: Db, { organisationId, sittingId }: Pass, what: 'warm-up' | { taskId: string }): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		const { candidateId } = await find(tx, sittingId);
		await accommodations.lockCandidate(tx, { organisationId, candidateId });
		await lock(tx, sittingId);
		const view = await read(tx, organisationId, sittingId);
		const opened = what === 'warm-up' ? warmUpOf(view) : taskOf(view, what.taskId);
		if ('attemptId' in opened) return opened.attemptId;
		if (view.expiresAt.getTime() < Date.now()) throw new AppError('link-expired');
		const { factor } = await accommodations.of(tx, { organisationId, candidateId });
		return attempts.start(tx, organisationId, { ...opened, sittingId, factor });
	});

type View = Awaited<ReturnType<typeof read>>;
type Opened = { attemptId: string } | Omit<Parameters<typeof attempts.start>[2], 'factor' | 'sittingId'>;

function warmUpOf({ warmUp, assessment: { warmUpHash }, sittingId }: View): Opened {
	if (!warmUp || !warmUpHash) throw new AppError('not-found');
	if (warmUp.attemptId) return { attemptId: warmUp.attemptId };
	return { purpose: 'warm-up', scenarioHash: warmUpHash, form: 0, seed: sittingId };
}

function taskOf({ steps, tasks }: View, id: string): Opened {
	const task = tasks.find((t) => t.id === id);
	if (!task) throw new AppError('not-found');
	if (task.attemptId) return { attemptId: task.attemptId };
	const earlier = steps.slice(
		0,
		steps.findIndex((step) => step.task === task)
	);
	if (earlier.some((step) => step.task?.state !== 'done')) throw new AppError('conflict');
	const { scenarioHash, form, seed } = task;
	return { purpose: 'exam', taskId: id, scenarioHash, form, seed };
}
