// People who are invited together. Their lines wait in the database, and leave with each step as their people are invited; what is left in the
// end are the lines that invited nobody, with the reason.
import { and, asc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import * as assessments from '../assessments.ts';
import * as audit from '../audit.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { inviteeLine, inviteeList } from '../db/schema/index.ts';
import { uuid } from '../db/uuid.ts';
import { AppError } from '../errors.ts';
import * as jobs from '../jobs/queue.ts';
import { sort, type Sorted } from './many.ts';
import { store } from './store.ts';

type Line = typeof inviteeLine.$inferSelect;

/** People of one step; a list of no more is done at once, while the person waits. */
const few = 200;

/**
 * Invites everybody of the list who can be, with a letter and a reminder each; the other lines are kept beside it. Returns the list's id.
 * @param expected how many the person agreed to; null comes back, and nothing happens, when it has become another number
 * @throws AppError not-found, assessment-closed, conflict (another list of this assessment is not done yet)
 */
export const inviteMany = (
	db: Db,
	organisationId: string,
	actor: string,
	assessmentId: string,
	{ text, expected }: { text: string; expected: number }
): Promise<string | null> =>
	withOrganisation(db, organisationId, async (tx) => {
		const sorted = await sort(tx, organisationId, assessmentId, text);
		if (sorted?.fine.length !== expected) return null;
		const [list] = await tx
			.insert(inviteeList)
			.values({ organisationId, id: uuid(), assessmentId, startedBy: actor, all: expected })
			.onConflictDoNothing()
			.returning({ id: inviteeList.id });
		if (!list) throw new AppError('conflict');
		await keep(tx, organisationId, list.id, sorted);
		await audit.write(tx, organisationId, actor, 'invitation.list', assessmentId, { people: expected });
		if (expected > few) await jobs.begin(tx, organisationId, 'invitees', list.id);
		else await goOn(tx, organisationId, list.id);
		return list.id;
	});

async function keep(tx: Tx, organisationId: string, listId: string, { fine, unfit }: Sorted): Promise<void> {
	const waiting = fine.map((one) => ({ ...one, text: `${one.name}, ${one.email}` }));
	const lines = JSON.stringify([...waiting, ...unfit.map((one) => ({ ...one, name: '' }))]);
	// One statement, however many they are.
	await tx.execute(sql`insert into invitee_line (organisation_id, list_id, line, text, name, email, trouble, first, status)
		select ${organisationId}::uuid, ${listId}::uuid, one.* from jsonb_to_recordset(${lines}::jsonb)
			as one (line int, text text, name text, email text, trouble text, first int, status text)`);
}

const of = (organisationId: string, id: string) => and(eq(inviteeList.organisationId, organisationId), eq(inviteeList.id, id));
const linesOf = (organisationId: string, id: string) => and(eq(inviteeLine.organisationId, organisationId), eq(inviteeLine.listId, id));

/** The next people; ends when there are none, or the assessment takes nobody any more. */
export async function goOn(tx: Tx, organisationId: string, id: string): Promise<void> {
	const [list] = await tx.select().from(inviteeList).where(of(organisationId, id));
	if (!list) return jobs.end(tx, id);
	const { status } = await assessments.find(tx, organisationId, list.assessmentId);
	if (status === 'closed') return finish(tx, organisationId, id, 'closed');
	const waiting = and(linesOf(organisationId, id), isNull(inviteeLine.trouble));
	const people = await tx.select().from(inviteeLine).where(waiting).orderBy(asc(inviteeLine.line)).limit(few);
	const invited = await store(tx, organisationId, { actor: list.startedBy, assessmentId: list.assessmentId, people });
	await settle(tx, organisationId, people, new Set(invited));
	const done = list.done + people.length;
	await tx
		.update(inviteeList)
		.set({ done, invited: list.invited + invited.length })
		.where(of(organisationId, id));
	if (people.length < few || done >= list.all) await finish(tx, organisationId, id, null);
}

/** Lines whose people are invited go; the others somebody else has invited meanwhile. */
async function settle(tx: Tx, organisationId: string, people: readonly Line[], invited: ReadonlySet<string>): Promise<void> {
	const [gone, known] = [true, false].map((is) => people.filter(({ email }) => invited.has(email) === is));
	const these = (lines: readonly Line[]) =>
		and(
			linesOf(organisationId, lines[0]!.listId),
			inArray(
				inviteeLine.line,
				lines.map(({ line }) => line)
			)
		);
	if (gone!.length > 0) await tx.delete(inviteeLine).where(these(gone!));
	if (known!.length > 0) await tx.update(inviteeLine).set({ trouble: 'invited', status: 'invited' }).where(these(known!));
}

async function finish(tx: Tx, organisationId: string, id: string, stopped: 'closed' | 'member' | null): Promise<void> {
	await jobs.end(tx, id);
	await tx
		.update(inviteeList)
		.set({ finishedAt: sql`now()`, stopped })
		.where(and(of(organisationId, id), isNull(inviteeList.finishedAt)));
}

/** Whoever waits on it is not invited; their lines stay to be read. A list that is done already stays as it is. @throws AppError not-found */
export const stop = (db: Db, organisationId: string, assessmentId: string, id: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		await own(tx, organisationId, assessmentId, id);
		await finish(tx, organisationId, id, 'member');
	});

/** Its lines go, and it with them; who was invited stays invited. @throws AppError not-found, conflict (it is not done yet) */
export const forget = (db: Db, organisationId: string, assessmentId: string, id: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		if (!(await own(tx, organisationId, assessmentId, id)).finishedAt) throw new AppError('conflict');
		await tx.delete(inviteeList).where(of(organisationId, id));
	});

/** What names people who were never invited is not kept for ever. */
export async function forgetBefore(tx: Tx, organisationId: string, day: Date): Promise<void> {
	await tx.delete(inviteeList).where(and(eq(inviteeList.organisationId, organisationId), lt(inviteeList.finishedAt, day)));
}

async function own(tx: Tx, organisationId: string, assessmentId: string, id: string): Promise<typeof inviteeList.$inferSelect> {
	const [list] = await tx
		.select()
		.from(inviteeList)
		.where(and(of(organisationId, id), eq(inviteeList.assessmentId, assessmentId)));
	if (!list) throw new AppError('not-found');
	return list;
}
