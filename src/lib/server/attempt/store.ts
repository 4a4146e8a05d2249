import { and, eq, isNull, sql } from 'drizzle-orm';
import { dueAt, endedOf, performance } from '../../core/attempt/index.ts';
import type { Advanced, Attempt } from '../../core/attempt/index.ts';
import { score } from '../../core/scoring/index.ts';
import type { Tx } from '../db/client.ts';
import { attempt, attemptEvent, due, invitation, sitting, task } from '../db/schema/index.ts';
import { loadModel } from '../model.ts';
import * as scorecards from '../scorecards.ts';
import type { Place } from './types.ts';

/** Appends to the log, and keeps the copies that lists and the loop read. `hash`: of the candidate's message among the events. */
export async function store(
	tx: Tx,
	{ organisationId, id, sittingId, scenario }: Place,
	{ attempt: state, events: added }: Advanced,
	hash?: string
): Promise<void> {
	await tx.insert(attemptEvent).values(
		added.map(({ seq, at, conversation, body }) => ({
			organisationId,
			attemptId: id,
			seq,
			at,
			kind: body.kind,
			conversation,
			...('clientId' in body ? { clientId: body.clientId, contentHash: hash } : {}),
			body
		}))
	);
	await tx
		.update(due)
		.set({ at: dueAt(scenario, state)?.at ?? null, seq: state.seq })
		.where(eq(due.attemptId, id));
	const ended = endedOf(scenario, state);
	if (added.some((e) => e.body.kind === 'close' && e.conversation === 0))
		await finish(tx, { organisationId, id, sittingId, scenario }, state);
	else if (ended && added.some((e) => e.seq === ended.seq))
		await tx
			.update(attempt)
			.set({ endedAt: ended.at })
			.where(and(eq(attempt.organisationId, organisationId), eq(attempt.id, id)));
}

/** The log is closed: the score is made from it, and the sitting is over with its last task. */
async function finish(tx: Tx, { organisationId, id, sittingId, scenario }: Place, state: Attempt): Promise<void> {
	await tx
		.update(attempt)
		.set({ endedAt: state.ended!.at })
		.where(and(eq(attempt.organisationId, organisationId), eq(attempt.id, id)));
	const card = score(scenario, performance(scenario, state), await loadModel());
	await scorecards.keep(tx, organisationId, id, scenario, card);
	if (sittingId) await settle(tx, organisationId, sittingId);
}

/** A sitting is finished when each of its tasks has an ended exam attempt; of tasks that stand for choice, one of them. */
async function settle(tx: Tx, organisationId: string, sittingId: string): Promise<void> {
	const open = sql`select 1 from ${invitation} i join ${task} t on t.organisation_id = i.organisation_id and t.assessment_id = i.assessment_id
		where i.organisation_id = ${sitting.organisationId} and i.id = ${sitting.invitationId} and not exists (
			select 1 from ${attempt} a join ${task} taken on taken.organisation_id = a.organisation_id and taken.id = a.task_id
			where a.organisation_id = t.organisation_id and a.sitting_id = ${sittingId} and a.ended_at is not null and (taken.id = t.id or taken.choice = t.choice))`;
	await tx
		.update(sitting)
		.set({ finishedAt: sql`now()` })
		.where(
			and(eq(sitting.organisationId, organisationId), eq(sitting.id, sittingId), isNull(sitting.finishedAt), sql`not exists (${open})`)
		);
}
