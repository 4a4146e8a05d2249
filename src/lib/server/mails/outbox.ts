// The letters of an assessment as the organisation sees them: what went, what waits, what was given up.
import { and, count, desc, eq, gt, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import * as audit from '../audit.ts';
import { clock, withOrganisation, type Db, type Tx } from '../db/client.ts';
import { sittingOfInvitation } from '../db/joins.ts';
import { candidate, invitation, mail, mailDue, sitting } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import type { Recipient } from '../mail/index.ts';
import type { Kind, Letter } from '../mail/letters.ts';
import { beginAnew, enqueueMany } from './queue.ts';
import { needless, read, written } from './read.ts';

/** `handed`: a person took it to send it; `planned`: not before its day; `needless`: no longer. */
export const states = ['failed', 'waiting', 'sent', 'handed', 'planned', 'needless'] as const;
export type State = (typeof states)[number];

export interface Entry {
	id: string;
	kind: Kind;
	state: State;
	name: string;
	email: string;
	invitationId: string;
	sentAt: Date | null;
	/** When it is tried (again); null: not any more. */
	dueAt: Date | null;
	tries: number;
	/** What the mail server said last, or `needless:` and why. */
	problem: string | null;
}

export const pageSize = 100;

/** A sent letter was tried at least once: one without a try was handed to a person. */
const stateAt = (now: Date): SQL<State> => sql<State>`case
	when ${mail.sentAt} is not null and ${mail.tries} > 0 then 'sent'
	when ${mail.sentAt} is not null then 'handed'
	when ${mailDue.at} is null and ${mail.problem} like 'needless:%' then 'needless'
	when ${mailDue.at} is null then 'failed'
	when ${mail.kind} = 'reminder' and ${mail.tries} = 0 and ${mailDue.at} > ${now.toISOString()}::timestamptz then 'planned'
	else 'waiting' end`;

const ofAssessment = (organisationId: string, assessmentId: string) =>
	and(eq(mail.organisationId, organisationId), eq(invitation.assessmentId, assessmentId));

const invited = and(eq(invitation.organisationId, mail.organisationId), eq(invitation.id, mail.invitationId));

/** How many letters are in which state. */
export const counts = (db: Db, organisationId: string, assessmentId: string): Promise<Record<State, number>> =>
	withOrganisation(db, organisationId, async (tx) => {
		const state = stateAt(new Date(await clock(tx))).as('state');
		const letters = tx
			.select({ state })
			.from(mail)
			.innerJoin(invitation, invited)
			.leftJoin(mailDue, eq(mailDue.mailId, mail.id))
			.where(ofAssessment(organisationId, assessmentId))
			.as('letters');
		const rows = await tx.select({ state: letters.state, count: count() }).from(letters).groupBy(letters.state);
		const found = new Map(rows.map((row) => [row.state, row.count]));
		return Object.fromEntries(states.map((one) => [one, found.get(one) ?? 0])) as Record<State, number>;
	});

/** A page of them in one state, newest first. @param page from 0 */
export const list = (db: Db, organisationId: string, assessmentId: string, wanted: State, page = 0): Promise<Entry[]> =>
	withOrganisation(db, organisationId, async (tx) => {
		const state = stateAt(new Date(await clock(tx)));
		return tx
			.select({
				id: mail.id,
				kind: mail.kind,
				state,
				name: candidate.name,
				email: candidate.email,
				invitationId: invitation.id,
				sentAt: mail.sentAt,
				dueAt: mailDue.at,
				tries: mail.tries,
				problem: mail.problem
			})
			.from(mail)
			.innerJoin(invitation, invited)
			.innerJoin(candidate, and(eq(candidate.organisationId, mail.organisationId), eq(candidate.id, invitation.candidateId)))
			.leftJoin(mailDue, eq(mailDue.mailId, mail.id))
			.where(and(ofAssessment(organisationId, assessmentId), sql`${state} = ${wanted}`))
			.orderBy(desc(mail.createdAt), desc(mail.id))
			.limit(pageSize)
			.offset(page * pageSize);
	});

/** Locks an unsent letter of this assessment, so that the loop leaves it alone. @throws AppError not-found, conflict (it went already) */
async function locked(tx: Tx, organisationId: string, assessmentId: string, mailId: string) {
	const [row] = await tx
		.select({ sentAt: mail.sentAt })
		.from(mail)
		.innerJoin(invitation, invited)
		.where(and(ofAssessment(organisationId, assessmentId), eq(mail.id, mailId)));
	if (!row) throw new AppError('not-found');
	await tx.select({ id: mailDue.mailId }).from(mailDue).where(eq(mailDue.mailId, mailId)).for('update');
	const waiting = await read(tx, organisationId, mailId);
	if (!waiting || (row.sentAt && waiting.tries > 0)) throw new AppError('conflict');
	return waiting;
}

/**
 * The letter for a person who sends it: with a link made now, and out of the loop's reach.
 * @throws AppError not-found, conflict (it went by mail meanwhile), link-revoked, link-expired
 */
export const handOver = (
	db: Db,
	organisationId: string,
	accountId: string,
	{ assessmentId, mailId, origin }: { assessmentId: string; mailId: string; origin: string }
): Promise<{ to: Recipient; letter: Letter }> =>
	withOrganisation(db, organisationId, async (tx) => {
		const waiting = await locked(tx, organisationId, assessmentId, mailId);
		const now = await clock(tx);
		const reason = needless(waiting, now);
		if (reason === 'revoked') throw new AppError('link-revoked');
		if (reason === 'expired') throw new AppError('link-expired');
		await tx.delete(mailDue).where(eq(mailDue.mailId, mailId));
		await tx
			.update(mail)
			.set({ sentAt: new Date(now), tries: 0, problem: null })
			.where(and(eq(mail.organisationId, organisationId), eq(mail.id, mailId)));
		await audit.write(tx, organisationId, accountId, 'invitation.link', waiting.invitationId);
		return written(tx, organisationId, waiting, origin);
	});

/** What was given up is tried again, from the beginning. @param mailId null: all of the assessment. Returns how many. */
export const retry = (db: Db, organisationId: string, assessmentId: string, mailId: string | null): Promise<number> =>
	withOrganisation(db, organisationId, async (tx) => {
		const now = new Date(await clock(tx));
		const given = await tx
			.select({ id: mail.id })
			.from(mail)
			.innerJoin(invitation, invited)
			.leftJoin(mailDue, eq(mailDue.mailId, mail.id))
			.where(
				and(ofAssessment(organisationId, assessmentId), sql`${stateAt(now)} = 'failed'`, mailId === null ? undefined : eq(mail.id, mailId))
			)
			.for('update', { of: mail });
		await beginAnew(
			tx,
			organisationId,
			given.map(({ id }) => id)
		);
		return given.length;
	});

const day = 86_400_000;

/** Everybody who may still begin and has not gets a letter now, unless they had one within a day. Returns how many. */
export const remindNow = (db: Db, organisationId: string, accountId: string, assessmentId: string): Promise<number> =>
	withOrganisation(db, organisationId, async (tx) => {
		const now = new Date(await clock(tx));
		const people = await tx
			.select({ id: invitation.id })
			.from(invitation)
			.leftJoin(sitting, sittingOfInvitation)
			.where(
				and(
					eq(invitation.organisationId, organisationId),
					eq(invitation.assessmentId, assessmentId),
					isNull(sitting.id),
					isNull(invitation.revokedAt),
					gt(invitation.expiresAt, now)
				)
			)
			.for('update', { of: invitation });
		const reminders = await tx
			.select({ id: mail.id, invitationId: mail.invitationId, sentAt: mail.sentAt, dueAt: mailDue.at, tries: mail.tries })
			.from(mail)
			.innerJoin(invitation, invited)
			.leftJoin(mailDue, eq(mailDue.mailId, mail.id))
			.where(and(ofAssessment(organisationId, assessmentId), eq(mail.kind, 'reminder')));
		const had = Map.groupBy(reminders, (one) => one.invitationId);
		const fresh: string[] = [];
		const planned: string[] = [];
		for (const { id } of people) {
			const own = had.get(id) ?? [];
			const waiting = own.find(({ dueAt }) => dueAt !== null);
			if (waiting && waiting.tries === 0 && waiting.dueAt! > now) planned.push(waiting.id);
			else if (!waiting && !own.some(({ sentAt }) => sentAt && now.getTime() - sentAt.getTime() < day)) fresh.push(id);
		}
		if (planned.length > 0) await tx.update(mailDue).set({ at: now }).where(inArray(mailDue.mailId, planned));
		await enqueueMany(
			tx,
			organisationId,
			fresh.map((invitationId) => ({ invitationId, kind: 'reminder' as const }))
		);
		const reminded = fresh.length + planned.length;
		if (reminded > 0) await audit.write(tx, organisationId, accountId, 'invitation.remind', assessmentId, { people: reminded });
		return reminded;
	});
