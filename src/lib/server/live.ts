// An assessment while people take it: who is where, and who seems stuck. Whoever looks at the page is told by a stream, from the loop.
import { createHash } from 'node:crypto';
import { and, count, desc, eq, inArray, isNull, max, min, sql } from 'drizzle-orm';
import * as assessments from './assessments.ts';
import { clock, withOrganisation, type Db, type Tx } from './db/client.ts';
import { candidateOfInvitation, sittingOfInvitation, taskOfAttempt } from './db/joins.ts';
import { attempt, attemptEvent, candidate, draft, invitation, sitting, task } from './db/schema/index.ts';
import { openLine, type Line } from './streams/line.ts';

export interface Running {
	invitationId: string;
	name: string;
	/** The task's step from 1. */
	at: number | 'warm-up' | 'between';
	steps: number;
	/** `waiting`: a customer has had no answer for so many minutes; `quiet`: nothing has come from the candidate. */
	activity: { kind: 'active' } | { kind: 'waiting' | 'quiet'; minutes: number };
}

export interface Live {
	invited: number;
	finished: number;
	/** Begun, not finished, and not away for longer than an hour. At most fifty, who began last first. */
	running: Running[];
}

const minute = 60_000;
/** ms after which somebody between two tasks has gone home. */
const away = 60 * minute;
/** Minutes from which on it is told. */
const longest = { waiting: 2, quiet: 3 };
const most = 50;
/** What a candidate does, as the log has it. */
const deeds = ['reply', 'action', 'note', 'tag', 'mark', 'unmark', 'choose', 'reflect'];

/** As of now; `id` is the same as long as nothing has changed. @throws AppError not-found */
export const state = (db: Db, organisationId: string, assessmentId: string): Promise<{ id: string; live: Live }> =>
	withOrganisation(db, organisationId, async (tx) => {
		await assessments.find(tx, organisationId, assessmentId);
		const own = and(eq(invitation.organisationId, organisationId), eq(invitation.assessmentId, assessmentId));
		const [counts] = await tx
			.select({ invited: count(), finished: count(sitting.finishedAt) })
			.from(invitation)
			.leftJoin(sitting, sittingOfInvitation)
			.where(own);
		const live = {
			invited: counts?.invited ?? 0,
			finished: counts?.finished ?? 0,
			running: await running(tx, organisationId, assessmentId)
		};
		return { id: createHash('sha256').update(JSON.stringify(live)).digest('hex').slice(0, 16), live };
	});

async function running(tx: Tx, organisationId: string, assessmentId: string): Promise<Running[]> {
	const now = await clock(tx);
	const steps = assessments.stepsOf(await assessments.tasksOf(tx, organisationId, assessmentId));
	const people = await begun(tx, organisationId, assessmentId);
	const seen = await signsOf(
		tx,
		organisationId,
		people.flatMap(({ attemptId }) => attemptId ?? [])
	);
	return people.flatMap(({ invitationId, name, attemptId, purpose, taskId, lastAt }): Running[] => {
		const whose = { invitationId, name, steps: steps.length };
		const signs = seen.get(attemptId ?? '');
		if (!signs) return now - lastAt > away ? [] : [{ ...whose, at: 'between', activity: { kind: 'active' } }];
		const step = steps.findIndex((tasks) => tasks.some(({ id }) => id === taskId));
		return [{ ...whose, at: purpose === 'warm-up' ? 'warm-up' : step + 1, activity: activityOf(signs, now) }];
	});
}

/** Who has begun and not finished, each with the attempt that is open; null: none is. */
const begun = (tx: Tx, organisationId: string, assessmentId: string) =>
	tx
		.select({
			invitationId: invitation.id,
			name: candidate.name,
			attemptId: attempt.id,
			purpose: attempt.purpose,
			taskId: task.id,
			/** Wall ms of the last task's end, or of the start. */
			lastAt: sql`greatest(extract(epoch from ${sitting.startedAt}) * 1000, (
				select max(past.ended_at) from ${attempt} past where past.organisation_id = ${sitting.organisationId} and past.sitting_id = ${sitting.id}
			))`.mapWith(Number)
		})
		.from(sitting)
		.innerJoin(invitation, sittingOfInvitation)
		.innerJoin(candidate, candidateOfInvitation)
		.leftJoin(attempt, and(eq(attempt.organisationId, sitting.organisationId), eq(attempt.sittingId, sitting.id), isNull(attempt.endedAt)))
		.leftJoin(task, taskOfAttempt)
		.where(
			and(
				eq(sitting.organisationId, organisationId),
				eq(invitation.assessmentId, assessmentId),
				isNull(sitting.finishedAt),
				isNull(invitation.revokedAt)
			)
		)
		.orderBy(desc(sitting.startedAt), invitation.id)
		.limit(most);

/** Wall ms: when it began, when the candidate did something, answered, typed, and when the customer spoke last; null: never. */
interface Signs {
	began: number;
	did: number | null;
	answered: number | null;
	heard: number | null;
	typed: number | null;
	/** How far this person's times are stretched; 0: without limits. */
	pace: number;
}

async function signsOf(tx: Tx, organisationId: string, ids: string[]): Promise<Map<string, Signs>> {
	if (ids.length === 0) return new Map();
	const { at, kind, attemptId } = attemptEvent;
	const latest = (kinds: string[]) => sql<number | null>`max(${at}) filter (where ${inArray(kind, kinds)})`.mapWith(Number);
	const rows = await tx
		.select({
			id: attemptId,
			began: min(at),
			did: latest(deeds),
			answered: latest(['reply', 'action']),
			heard: latest(['customer']),
			pace: sql`(array_agg(${attemptEvent.body} ->> 'factor' order by ${attemptEvent.seq} desc) filter (where ${inArray(kind, ['start', 'pace'])}))[1]`.mapWith(
				Number
			)
		})
		.from(attemptEvent)
		.where(and(eq(attemptEvent.organisationId, organisationId), inArray(attemptId, ids)))
		.groupBy(attemptId);
	const typed = await tx
		.select({ id: draft.attemptId, at: max(draft.savedAt) })
		.from(draft)
		.where(and(eq(draft.organisationId, organisationId), inArray(draft.attemptId, ids)))
		.groupBy(draft.attemptId);
	const typedAt = new Map(typed.map((row) => [row.id, row.at?.getTime() ?? null]));
	return new Map(rows.map(({ id, began, ...row }) => [id, { began: began ?? 0, ...row, typed: typedAt.get(id) ?? null }]));
}

/** Whole minutes of the person's own pace, so that nothing changes more often than that, and nobody learns of more time. */
export function activityOf({ began, did, answered, heard, typed, pace }: Signs, now: number): Running['activity'] {
	const since = (at: number) => Math.floor((now - at) / ((pace || 1) * minute));
	const waiting = (heard ?? 0) > (answered ?? 0) ? since(Math.max(answered ?? 0, began)) : 0;
	if (waiting >= longest.waiting) return { kind: 'waiting', minutes: waiting };
	const quiet = since(Math.max(began, did ?? 0, typed ?? 0));
	return quiet >= longest.quiet ? { kind: 'quiet', minutes: quiet } : { kind: 'active' };
}

interface Watcher {
	organisationId: string;
	assessmentId: string;
	/** Id of what was sent last. */
	seen: string;
	/** By this process's own clock, ms. */
	since: number;
	line: Line;
}

const watchers = new Set<Watcher>();
/** ms after which a browser has to come back, and to show again that it may see this. */
const longestLine = 5 * minute;
/** ms between two looks. */
const interval = 1000;
let looked = 0;

/** Its state whenever it has become another one than `seen`, as text/event-stream. */
export function watch(organisationId: string, assessmentId: string, seen: string, signal: AbortSignal): ReadableStream<Uint8Array> {
	let watcher: Watcher;
	return openLine(
		signal,
		(line) => watchers.add((watcher = { organisationId, assessmentId, seen, since: performance.now(), line })),
		() => watchers.delete(watcher)
	);
}

/** Called by the loop: one look at each assessment that is watched here. */
export async function refresh(db: Db): Promise<void> {
	if (watchers.size === 0 || performance.now() - looked < interval) return;
	looked = performance.now();
	for (const { since, line } of [...watchers]) if (looked - since > longestLine) line.end();
	for (const same of Map.groupBy(watchers, (w) => `${w.organisationId} ${w.assessmentId}`).values())
		await tell(db, same).catch(() => same.forEach(({ line }) => line.end()));
}

async function tell(db: Db, same: readonly Watcher[]): Promise<void> {
	const { organisationId, assessmentId } = same[0]!;
	const { id, live } = await state(db, organisationId, assessmentId);
	for (const watcher of same.filter(({ seen }) => seen !== id)) {
		watcher.seen = id;
		watcher.line.send(id, JSON.stringify(live));
	}
}
