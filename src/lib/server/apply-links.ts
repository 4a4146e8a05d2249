// Public doors to an assessment: who comes through one invites himself.
import { randomInt } from 'node:crypto';
import { and, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import * as assessments from './assessments.ts';
import * as audit from './audit.ts';
import { inDirectory, withOrganisation, type Db, type Tx } from './db/client.ts';
import { sittingOfInvitation } from './db/joins.ts';
import { applyLink, candidate, invitation, organisation, sitting } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import { AppError } from './errors.ts';
import { contentOf } from './invitations/content.ts';
import { mint } from './invitations/link.ts';
import { endOfNew } from './invitations/valid.ts';
import * as mails from './mails.ts';

export type DoorState = 'open' | 'closed' | 'full' | 'expired';
type Row = typeof applyLink.$inferSelect;

/** Read aloud or typed from a poster: no letters that look alike. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const newId = (): string => Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');

export const most = { places: 10_000 };

/** @throws AppError not-found, assessment-closed */
export const make = (
	db: Db,
	organisationId: string,
	accountId: string,
	assessmentId: string,
	{ places, expiresAt }: { places: number; expiresAt: Date }
): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		await assessments.findOpen(tx, organisationId, assessmentId);
		const id = newId();
		await tx.insert(applyLink).values({ id, organisationId, assessmentId, places, expiresAt });
		await audit.write(tx, organisationId, accountId, 'apply-link.create', assessmentId, { places });
		return id;
	});

/** Newest first. `shut`: it would be open, but its assessment is closed. @throws AppError not-found */
export const ofAssessment = (db: Db, organisationId: string, assessmentId: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const { status } = await assessments.find(tx, organisationId, assessmentId);
		const rows = await tx
			.select()
			.from(applyLink)
			.where(and(eq(applyLink.organisationId, organisationId), eq(applyLink.assessmentId, assessmentId)))
			.orderBy(desc(applyLink.createdAt));
		return rows.map((row) => {
			const { id, places, taken, expiresAt, closedAt } = row;
			const own = stateOf(row);
			const state: DoorState | 'shut' = own === 'open' && status === 'closed' ? 'shut' : own;
			return { id, places, taken, expiresAt, closedAt, state };
		});
	});

/** Nobody comes through any more; who has is not concerned. @throws AppError not-found */
export const close = (db: Db, organisationId: string, accountId: string, assessmentId: string, id: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const closed = await tx
			.update(applyLink)
			.set({ closedAt: sql`now()` })
			.where(
				and(
					eq(applyLink.organisationId, organisationId),
					eq(applyLink.assessmentId, assessmentId),
					eq(applyLink.id, id),
					isNull(applyLink.closedAt)
				)
			)
			.returning({ id: applyLink.id });
		if (closed.length === 0) throw new AppError('not-found');
		await audit.write(tx, organisationId, accountId, 'apply-link.close', assessmentId);
	});

function stateOf({ closedAt, expiresAt, taken, places }: Row): DoorState {
	if (closedAt) return 'closed';
	if (expiresAt.getTime() <= Date.now()) return 'expired';
	return taken >= places ? 'full' : 'open';
}

const find = async (db: Db, id: string): Promise<Row> => {
	const [row] = await inDirectory(db, (tx) => tx.select().from(applyLink).where(eq(applyLink.id, id)));
	if (!row) throw new AppError('link-unknown');
	return row;
};

/** What stands at the door; of what lies behind it as much as an invitation tells. @throws AppError link-unknown */
export async function look(db: Db, id: string) {
	const row = await find(db, id);
	const { organisationId, assessmentId } = row;
	return withOrganisation(db, organisationId, async (tx) => {
		const { title, language, about, status } = await assessments.find(tx, organisationId, assessmentId);
		const [owner] = await tx.select({ name: organisation.name }).from(organisation).where(eq(organisation.id, organisationId));
		const { tasks, minutes, preview } = await contentOf(tx, organisationId, assessmentId);
		return {
			state: status === 'closed' ? ('closed' as const) : stateOf(row),
			organisation: owner?.name ?? '',
			title,
			language,
			about,
			tasks,
			minutes,
			preview,
			expiresAt: row.expiresAt
		};
	});
}

/**
 * `mailed`: the link is on its way, to that address alone; said to a stranger, too, so that nobody learns who has applied.
 * `token`: nothing is mailed here, so the newcomer goes in at once. `known`: nor can somebody who was here be told from
 * somebody who pretends to be them.
 */
export type Applied = { state: 'mailed' } | { state: 'token'; token: string } | { state: 'known' } | { state: Exclude<DoorState, 'open'> };

/** @param mailed there is a mail server @throws AppError link-unknown */
export async function apply(db: Db, id: string, person: { name: string; email: string }, mailed: boolean): Promise<Applied> {
	const door = await find(db, id);
	const { organisationId, assessmentId } = door;
	const email = person.email.toLowerCase();
	const closed = stateOf(door);
	// To everybody alike: a closed door must not tell who has been here.
	if (closed !== 'open') return { state: closed };
	return withOrganisation(db, organisationId, async (tx) => {
		const { status } = await assessments.find(tx, organisationId, assessmentId);
		if (status === 'closed') return { state: 'closed' as const };
		const { candidateId, isNew } = await candidateOf(tx, organisationId, { name: person.name, email });
		if (!isNew && !mailed) return { state: 'known' as const };
		const earlier = await invited(tx, door, candidateId);
		if (earlier) return again(tx, organisationId, earlier);
		if (!(await takePlace(tx, id))) {
			const state = stateOf((await tx.select().from(applyLink).where(eq(applyLink.id, id)))[0] ?? door);
			throw new Refused(state === 'open' ? 'full' : state);
		}
		const expiresAt = endOfNew();
		const invitationId = uuid();
		await tx.insert(invitation).values({ organisationId, id: invitationId, assessmentId, candidateId, expiresAt });
		await mails.planReminders(tx, organisationId, [invitationId], expiresAt);
		await audit.write(tx, organisationId, 'system', 'invitation.apply', invitationId);
		if (mailed) return send(tx, organisationId, invitationId);
		return { state: 'token' as const, token: await mint(tx, organisationId, invitationId) };
	}).catch((error: unknown) => {
		if (error instanceof Refused) return { state: error.state };
		throw error;
	});
}

/** Takes back what the transaction has written about a person who cannot come in. */
class Refused extends Error {
	readonly state: Exclude<DoorState, 'open'>;

	constructor(state: Exclude<DoorState, 'open'>) {
		super(state);
		this.state = state;
	}
}

/** Known people keep their name: whoever knows an address must not change what it is called. Two requests of one person wait for each other here. */
async function candidateOf(tx: Tx, organisationId: string, person: { name: string; email: string }) {
	const [made] = await tx
		.insert(candidate)
		.values({ organisationId, id: uuid(), ...person })
		.onConflictDoNothing()
		.returning({ id: candidate.id });
	if (made) return { candidateId: made.id, isNew: true };
	const [known] = await tx
		.select({ id: candidate.id })
		.from(candidate)
		.where(and(eq(candidate.organisationId, organisationId), eq(candidate.email, person.email)))
		.for('update');
	if (!known) throw new AppError('conflict');
	return { candidateId: known.id, isNew: false };
}

async function invited(tx: Tx, { organisationId, assessmentId }: Row, candidateId: string) {
	const [row] = await tx
		.select({ id: invitation.id, revokedAt: invitation.revokedAt, expiresAt: invitation.expiresAt, sittingId: sitting.id })
		.from(invitation)
		.leftJoin(sitting, sittingOfInvitation)
		.where(
			and(eq(invitation.organisationId, organisationId), eq(invitation.assessmentId, assessmentId), eq(invitation.candidateId, candidateId))
		);
	return row ?? null;
}

async function again(tx: Tx, organisationId: string, earlier: NonNullable<Awaited<ReturnType<typeof invited>>>): Promise<Applied> {
	if (earlier.revokedAt) return { state: 'mailed' };
	if (!earlier.sittingId && earlier.expiresAt.getTime() <= Date.now())
		await tx
			.update(invitation)
			.set({ expiresAt: endOfNew() })
			.where(and(eq(invitation.organisationId, organisationId), eq(invitation.id, earlier.id)));
	return send(tx, organisationId, earlier.id);
}

/** One letter is enough, however often somebody presses the button before it has gone. */
async function send(tx: Tx, organisationId: string, invitationId: string): Promise<Applied> {
	if (!(await mails.waits(tx, organisationId, invitationId, 'invitation')))
		await mails.enqueue(tx, organisationId, invitationId, 'invitation');
	return { state: 'mailed' };
}

/** Limit, end and closing are checked by the statement that takes the place: the last one is given once. */
async function takePlace(tx: Tx, id: string): Promise<boolean> {
	const taken = await tx
		.update(applyLink)
		.set({ taken: sql`${applyLink.taken} + 1` })
		.where(
			and(eq(applyLink.id, id), isNull(applyLink.closedAt), gt(applyLink.expiresAt, sql`now()`), lt(applyLink.taken, applyLink.places))
		)
		.returning({ id: applyLink.id });
	return taken.length > 0;
}
