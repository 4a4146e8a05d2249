// What a team lead sees of somebody's practice: decided here alone. The numbers always; the words where the trainee shows them, or where
// the practice is for a course that somebody else has given; of a questionnaire nothing that is not shown.
import { and, desc, eq, sql } from 'drizzle-orm';
import { can, type Role } from '../../core/access.ts';
import type { Kind } from '../../core/scenario/types.ts';
import * as audit from '../audit.ts';
import type { Tx } from '../db/client.ts';
import { scenarioOfAttempt } from '../db/joins.ts';
import { account, assignment, attempt, audit as auditLog, member, practice, scenarioVersion } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';

export type Shown = 'words' | 'scores' | 'nothing';

export interface PracticeSeen {
	organisationId: string;
	purpose: 'exam' | 'warm-up' | 'preview' | 'practice';
	/** Whose it is; null: a candidate's. */
	accountId: string | null;
	kind: Kind;
	sharedAt: Date | null;
	/** Who gave the course that it is for; null: it is for none. Who takes up a course shows nothing by that. */
	assignedBy: string | null;
}

export interface Viewer {
	organisationId: string;
	accountId: string;
	role: Role;
}

export function maySee(seen: PracticeSeen, viewer: Viewer): Shown {
	if (seen.purpose !== 'practice' || seen.organisationId !== viewer.organisationId) return 'nothing';
	if (seen.accountId === viewer.accountId) return 'words';
	if (!can(viewer.role, 'see-practice')) return 'nothing';
	if (seen.sharedAt !== null) return 'words';
	if (seen.kind === 'questionnaire') return 'nothing';
	return seen.assignedBy !== null && seen.assignedBy !== seen.accountId ? 'words' : 'scores';
}

/** What any team lead sees who is somebody else. */
export const leadsSee = (seen: PracticeSeen): Shown => maySee(seen, { organisationId: seen.organisationId, accountId: '', role: 'coach' });

const opened = 'practice.read';

const columns = {
	id: attempt.id,
	organisationId: attempt.organisationId,
	purpose: attempt.purpose,
	accountId: attempt.accountId,
	scenarioHash: attempt.scenarioHash,
	createdAt: attempt.createdAt,
	ended: attempt.endedAt,
	parentAttempt: attempt.parentAttempt,
	scenario: scenarioVersion.scenario,
	title: scenarioVersion.title,
	language: scenarioVersion.language,
	kind: sql<Kind>`${scenarioVersion.compiled} ->> 'kind'`,
	help: practice.help,
	pace: practice.pace,
	sharedAt: practice.sharedAt,
	assignedBy: assignment.assignedBy,
	course: assignment.title
};

/** Practices of present members, with all that decides about who sees them. */
const practices = (tx: Tx) =>
	tx
		.select(columns)
		.from(attempt)
		.innerJoin(member, and(eq(member.organisationId, attempt.organisationId), eq(member.accountId, attempt.accountId)))
		.innerJoin(scenarioVersion, scenarioOfAttempt)
		.leftJoin(practice, and(eq(practice.organisationId, attempt.organisationId), eq(practice.attemptId, attempt.id)))
		.leftJoin(assignment, and(eq(assignment.organisationId, practice.organisationId), eq(assignment.id, practice.assignmentId)));

export type Practice = Awaited<ReturnType<typeof practices>>[number] & { accountId: string; shown: Exclude<Shown, 'nothing'> };

/** As the viewer sees it. */
function seenBy(viewer: Viewer, row: Awaited<ReturnType<typeof practices>>[number]): Practice[] {
	const shown = maySee(row, viewer);
	return shown === 'nothing' || row.accountId === null ? [] : [{ ...row, accountId: row.accountId, shown }];
}

/** @throws AppError not-found: there is none, or nothing of it is for the viewer */
export async function find(tx: Tx, viewer: Viewer, attemptId: string): Promise<Practice> {
	const rows = await practices(tx).where(and(eq(attempt.organisationId, viewer.organisationId), eq(attempt.id, attemptId)));
	const [found] = rows.flatMap((row) => seenBy(viewer, row));
	if (!found) throw new AppError('not-found');
	return found;
}

/** One person's practices of which the viewer sees something, newest first. */
export async function ofPerson(tx: Tx, viewer: Viewer, accountId: string, limit?: number): Promise<Practice[]> {
	const wanted = practices(tx)
		.where(and(eq(attempt.organisationId, viewer.organisationId), eq(attempt.accountId, accountId), eq(attempt.purpose, 'practice')))
		.orderBy(desc(attempt.createdAt), desc(attempt.id));
	const rows = await (limit === undefined ? wanted : wanted.limit(limit));
	return rows.flatMap((row) => seenBy(viewer, row));
}

/** Notes that somebody else reads the words: once for each reader and practice. */
export async function noteRead(tx: Tx, viewer: Viewer, { id, accountId, scenario }: Practice): Promise<void> {
	if (accountId === viewer.accountId) return;
	const readers = await readersOf(tx, viewer.organisationId, accountId, id);
	if (readers.every((reader) => reader.accountId !== viewer.accountId))
		await audit.write(tx, viewer.organisationId, viewer.accountId, opened, accountId, { attempt: id, scenario });
}

/** Who has read the words of a practice, and when first. `name` null: a former member. */
export const readersOf = (tx: Tx, organisationId: string, accountId: string, attemptId: string) =>
	tx
		.select({ accountId: auditLog.actor, at: auditLog.at, name: account.name })
		.from(auditLog)
		.leftJoin(member, and(eq(member.organisationId, auditLog.organisationId), eq(sql`${member.accountId}::text`, auditLog.actor)))
		.leftJoin(account, eq(account.id, member.accountId))
		.where(
			and(
				eq(auditLog.organisationId, organisationId),
				eq(auditLog.action, opened),
				eq(auditLog.subject, accountId),
				sql`${auditLog.detail} ->> 'attempt' = ${attemptId}`
			)
		)
		.orderBy(auditLog.at);
