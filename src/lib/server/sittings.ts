import { and, eq } from 'drizzle-orm';
import * as assessments from './assessments.ts';
import * as attempts from './attempts.ts';
import { inDirectory, withOrganisation, type Db, type Tx } from './db/client.ts';
import { accommodation, assessment, attempt, candidate, invitation, organisation, pass, sitting } from './db/schema/index.ts';
import { AppError } from './errors.ts';
import { hashToken } from './tokens.ts';

/** What a candidate's browser may do: continue this one sitting. */
export interface Pass {
	organisationId: string;
	sittingId: string;
}

/** Null for an unknown cookie. */
export async function passOf(db: Db, token: string | undefined): Promise<Pass | null> {
	if (!token) return null;
	const [row] = await inDirectory(db, (tx) =>
		tx
			.select({ organisationId: pass.organisationId, sittingId: pass.sittingId })
			.from(pass)
			.where(eq(pass.tokenHash, hashToken(token)))
	);
	return row ?? null;
}

/** The whole sitting as its candidate sees it. @throws AppError link-revoked, not-found */
export const overview = (db: Db, { organisationId, sittingId }: Pass) =>
	withOrganisation(db, organisationId, (tx) => read(tx, organisationId, sittingId));

async function read(tx: Tx, organisationId: string, sittingId: string) {
	const [row] = await tx
		.select({
			finishedAt: sitting.finishedAt,
			language: sitting.language,
			revokedAt: invitation.revokedAt,
			candidateId: invitation.candidateId,
			candidate: candidate.name,
			assessment,
			organisation: organisation.name
		})
		.from(sitting)
		.innerJoin(invitation, and(eq(invitation.organisationId, sitting.organisationId), eq(invitation.id, sitting.invitationId)))
		.innerJoin(candidate, and(eq(candidate.organisationId, invitation.organisationId), eq(candidate.id, invitation.candidateId)))
		.innerJoin(assessment, and(eq(assessment.organisationId, invitation.organisationId), eq(assessment.id, invitation.assessmentId)))
		.innerJoin(organisation, eq(organisation.id, sitting.organisationId))
		.where(eq(sitting.id, sittingId));
	if (!row) throw new AppError('not-found');
	if (row.revokedAt) throw new AppError('link-revoked');
	const tasks = await assessments.tasksOf(tx, organisationId, row.assessment.id);
	const runs = await tx
		.select({ id: attempt.id, taskId: attempt.taskId, purpose: attempt.purpose, endedAt: attempt.endedAt })
		.from(attempt)
		.where(eq(attempt.sittingId, sittingId));
	const stateOf = (run: (typeof runs)[number] | undefined) =>
		(!run ? 'waiting' : run.endedAt === null ? 'running' : 'done') as 'waiting' | 'running' | 'done';
	const warmUp = runs.find((r) => r.purpose === 'warm-up');
	return {
		...row,
		sittingId,
		organisationId,
		warmUp: row.assessment.warmUpHash ? { attemptId: warmUp?.id ?? null, state: stateOf(warmUp) } : null,
		tasks: tasks.map((t) => {
			const run = runs.find((r) => r.taskId === t.id);
			return { ...t, attemptId: run?.id ?? null, state: stateOf(run) };
		})
	};
}

/**
 * Starts the warm-up or a task, or returns the attempt that already runs: pressing twice starts once.
 * @throws AppError not-found, conflict (an earlier task is not done)
 */
export const begin = (db: Db, { organisationId, sittingId }: Pass, what: 'warm-up' | { taskId: string }): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		await tx.select({ id: sitting.id }).from(sitting).where(eq(sitting.id, sittingId)).for('update');
		const view = await read(tx, organisationId, sittingId);
		const factor = await factorOf(tx, view.candidateId);
		const owner = { sittingId, factor };
		if (what === 'warm-up') {
			if (!view.warmUp || !view.assessment.warmUpHash) throw new AppError('not-found');
			if (view.warmUp.attemptId) return view.warmUp.attemptId;
			return attempts.start(tx, organisationId, {
				...owner,
				purpose: 'warm-up',
				scenarioHash: view.assessment.warmUpHash,
				form: 0,
				seed: sittingId
			});
		}
		const task = view.tasks.find((t) => t.id === what.taskId);
		if (!task) throw new AppError('not-found');
		if (task.attemptId) return task.attemptId;
		if (view.tasks.some((t) => t.position < task.position && t.state !== 'done')) throw new AppError('conflict');
		const { scenarioHash, form, seed, id: taskId } = task;
		return attempts.start(tx, organisationId, { ...owner, purpose: 'exam', taskId, scenarioHash, form, seed });
	});

async function factorOf(tx: Tx, candidateId: string): Promise<number> {
	const [row] = await tx.select({ factor: accommodation.factor }).from(accommodation).where(eq(accommodation.candidateId, candidateId));
	return row ? Number(row.factor) : 1;
}
