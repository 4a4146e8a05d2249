// How a letter comes to be sent: a row of what and for whom, and in the directory from when on.
import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { clock, type Tx } from '../db/client.ts';
import { invitation, mail, mailDue } from '../db/schema/index.ts';
import { uuid } from '../db/uuid.ts';
import type { Kind } from '../mail/letters.ts';

export interface NewMail {
	invitationId: string;
	kind: Kind;
	/** Not before; left out: as soon as possible. */
	at?: Date;
}

const day = 86_400_000;
/** ms before the end of an invitation. */
const reminded = 2 * day;

/** A letter to somebody who was invited. Nothing is sent unless the transaction commits. */
export const enqueue = (tx: Tx, organisationId: string, invitationId: string, kind: Kind): Promise<void> =>
	enqueueMany(tx, organisationId, [{ invitationId, kind }]);

/** One statement, however many they are. */
export async function enqueueMany(tx: Tx, organisationId: string, letters: readonly NewMail[]): Promise<void> {
	const now = new Date(await clock(tx)).toISOString();
	const rows = letters.map(({ invitationId, kind, at }) => ({ id: uuid(), invitation: invitationId, kind, at: at?.toISOString() ?? now }));
	await tx.execute(sql`with letter as (
			select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as letter (id uuid, invitation uuid, kind text, at timestamptz)
		), kept as (
			insert into mail (organisation_id, id, invitation_id, kind, created_at)
			select ${organisationId}::uuid, id, invitation, kind, ${now}::timestamptz from letter
		)
		insert into directory.mail_due (mail_id, organisation_id, at) select id, ${organisationId}::uuid, at from letter`);
}

/** The invitation's link was given to a member of the organisation, who sends it. */
export async function noteHanded(tx: Tx, organisationId: string, invitationId: string): Promise<void> {
	const now = new Date(await clock(tx));
	await tx.insert(mail).values({ organisationId, id: uuid(), invitationId, kind: 'invitation', createdAt: now, sentAt: now });
}

/** Something of this kind is on its way to the person already. */
export async function waits(tx: Tx, organisationId: string, invitationId: string, kind: Kind): Promise<boolean> {
	const rows = await tx
		.select({ id: mail.id })
		.from(mail)
		.innerJoin(mailDue, eq(mailDue.mailId, mail.id))
		.where(and(of(organisationId, invitationId, kind), isNull(mail.sentAt)))
		.limit(1);
	return rows.length > 0;
}

/** New invitations get a reminder each, two days before their end; short ones get none. */
export async function planReminders(tx: Tx, organisationId: string, invitationIds: readonly string[], expiresAt: Date): Promise<void> {
	const at = new Date(expiresAt.getTime() - reminded);
	if (at.getTime() <= (await clock(tx))) return;
	const letters = invitationIds.map((invitationId) => ({ invitationId, kind: 'reminder' as const, at }));
	await enqueueMany(tx, organisationId, letters);
}

/** The invitation ends on another day: its reminder goes with it. Who was reminded is not reminded again. */
export async function moveReminder(tx: Tx, organisationId: string, invitationId: string, expiresAt: Date): Promise<void> {
	const reminders = of(organisationId, invitationId, 'reminder');
	const [sent] = await tx
		.select({ id: mail.id })
		.from(mail)
		.where(and(reminders, isNotNull(mail.sentAt)))
		.limit(1);
	if (sent) return;
	const [planned] = await tx
		.select({ id: mail.id })
		.from(mail)
		.innerJoin(mailDue, eq(mailDue.mailId, mail.id))
		.where(reminders)
		.orderBy(desc(mail.createdAt))
		.limit(1);
	if (!planned) return planReminders(tx, organisationId, [invitationId], expiresAt);
	await tx
		.update(mailDue)
		.set({ at: new Date(expiresAt.getTime() - reminded) })
		.where(eq(mailDue.mailId, planned.id));
}

/** The assessment is open again: what was not sent because it was closed goes now, unless the person had such a letter since, or one waits. */
export async function revive(tx: Tx, organisationId: string, assessmentId: string): Promise<void> {
	const others = sql`select from mail other left join directory.mail_due due on due.mail_id = other.id
		where other.organisation_id = ${mail.organisationId} and other.invitation_id = ${mail.invitationId} and other.kind = ${mail.kind}
			and (due.at is not null or other.sent_at > ${mail.createdAt})`;
	const letters = await tx
		.selectDistinctOn([mail.invitationId, mail.kind], { id: mail.id })
		.from(mail)
		.innerJoin(invitation, and(eq(invitation.organisationId, mail.organisationId), eq(invitation.id, mail.invitationId)))
		.where(
			and(
				eq(mail.organisationId, organisationId),
				eq(invitation.assessmentId, assessmentId),
				eq(mail.problem, 'needless:closed'),
				isNull(mail.sentAt),
				sql`not exists (${others})`
			)
		)
		.orderBy(mail.invitationId, mail.kind, desc(mail.createdAt));
	await beginAnew(
		tx,
		organisationId,
		letters.map(({ id }) => id)
	);
}

/** These letters are due now, whatever was tried before; one that waits already stays as it is. */
export async function beginAnew(tx: Tx, organisationId: string, mailIds: readonly string[]): Promise<void> {
	const at = new Date(await clock(tx)).toISOString();
	await tx.execute(sql`with these as (
			select value::uuid as id from jsonb_array_elements_text(${JSON.stringify(mailIds)}::jsonb)
		), again as (
			update mail set tries = 0, problem = null from these where mail.organisation_id = ${organisationId}::uuid and mail.id = these.id
		)
		insert into directory.mail_due (mail_id, organisation_id, at) select id, ${organisationId}::uuid, ${at}::timestamptz from these
		on conflict do nothing`);
}

const of = (organisationId: string, invitationId: string, kind: Kind) =>
	and(eq(mail.organisationId, organisationId), eq(mail.invitationId, invitationId), eq(mail.kind, kind));
