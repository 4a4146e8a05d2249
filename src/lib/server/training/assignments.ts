// Giving a course to somebody, taking it up, taking it back. Its steps are copied: a course that changes later leaves it alone.
import { and, eq, isNull, ne, type SQL } from 'drizzle-orm';
import * as audit from '../audit.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { assignment, member } from '../db/schema/index.ts';
import { uuid } from '../db/uuid.ts';
import { AppError } from '../errors.ts';
import { checked, type NewCourse } from './new-course.ts';

/**
 * Gives a course to each of these people; who has it open already keeps that one, with the new day and the words of the first time.
 * @param dueOn a day, "2026-11-23"; null: whenever they like
 * Returns the assignments' ids, in order. @throws AppError invalid-form, not-found (no member, or a scenario that is not there)
 */
export const assign = (
	db: Db,
	organisationId: string,
	by: string,
	accountIds: readonly string[],
	course: NewCourse,
	dueOn: string | null
): Promise<string[]> =>
	withOrganisation(db, organisationId, async (tx) => {
		checkDay(dueOn);
		const copy = await checked(course);
		const ids: string[] = [];
		for (const accountId of new Set(accountIds)) {
			ids.push(await give(tx, organisationId, by, accountId, copy, dueOn));
			if (accountId !== by) await audit.write(tx, organisationId, by, 'course.assign', accountId, { title: copy.title, due: dueOn });
		}
		return ids;
	});

/** The same by oneself. */
export const takeUp = async (db: Db, organisationId: string, accountId: string, course: NewCourse, dueOn: string | null = null) =>
	(await assign(db, organisationId, accountId, [accountId], course, dueOn))[0]!;

async function give(tx: Tx, organisationId: string, by: string, accountId: string, course: NewCourse, dueOn: string | null) {
	// Locks the member: the same course given twice at once is given once.
	const [known] = await tx
		.select({ id: member.accountId })
		.from(member)
		.where(and(eq(member.organisationId, organisationId), eq(member.accountId, accountId)))
		.for('update');
	if (!known) throw new AppError('not-found');
	const [open] = await tx
		.update(assignment)
		.set({ dueOn })
		.where(
			and(
				eq(assignment.organisationId, organisationId),
				eq(assignment.accountId, accountId),
				eq(assignment.assignedBy, by),
				eq(assignment.title, course.title),
				eq(assignment.language, course.language),
				eq(assignment.steps, course.steps),
				isNull(assignment.endedAt)
			)
		)
		.returning({ id: assignment.id });
	if (open) return open.id;
	const id = uuid();
	await tx.insert(assignment).values({ organisationId, id, accountId, assignedBy: by, ...course, dueOn });
	return id;
}

/** Ends what one has taken up oneself; what was practised for it stays. @throws AppError not-found */
export const giveUp = (db: Db, organisationId: string, accountId: string, id: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		await end(tx, organisationId, id, and(eq(assignment.accountId, accountId), eq(assignment.assignedBy, accountId)));
	});

/** What somebody took up is theirs. */
const given = ne(assignment.assignedBy, assignment.accountId);

/** Ends what was given to somebody. @throws AppError not-found */
export const takeBack = (db: Db, organisationId: string, by: string, id: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const { accountId, title } = await end(tx, organisationId, id, given);
		await audit.write(tx, organisationId, by, 'course.take-back', accountId, { title });
	});

async function end(tx: Tx, organisationId: string, id: string, further?: SQL) {
	const [ended] = await tx
		.update(assignment)
		.set({ endedAt: new Date() })
		.where(and(eq(assignment.organisationId, organisationId), eq(assignment.id, id), isNull(assignment.endedAt), further))
		.returning({ accountId: assignment.accountId, title: assignment.title });
	if (!ended) throw new AppError('not-found');
	return ended;
}

/** @param dueOn as of `assign`. @throws AppError invalid-form, not-found */
export const moveDue = (db: Db, organisationId: string, by: string, id: string, dueOn: string | null): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		checkDay(dueOn);
		const [moved] = await tx
			.update(assignment)
			.set({ dueOn })
			.where(and(eq(assignment.organisationId, organisationId), eq(assignment.id, id), isNull(assignment.endedAt), given))
			.returning({ accountId: assignment.accountId, title: assignment.title });
		if (!moved) throw new AppError('not-found');
		await audit.write(tx, organisationId, by, 'course.due', moved.accountId, { title: moved.title, due: dueOn });
	});

/** @throws AppError invalid-form unless it is a day that there is, or null */
function checkDay(day: string | null): void {
	if (day === null) return;
	const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
	if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) throw new AppError('invalid-form');
}
