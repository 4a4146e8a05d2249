// What is due goes out, a few letters at a time. Any number of processes may do it.
import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { clock, inDirectory, withOrganisation, type Db, type Tx } from '../db/client.ts';
import { invitation, mail, mailDue } from '../db/schema/index.ts';
import { log } from '../log.ts';
import type { Delivered, Post } from '../mail/index.ts';
import { needless, read, written } from './read.ts';

const minute = 60_000;
/** ms before it is tried again: after the first try, the second, … After the last one it is given up. */
const pauses = [1, 10, 60, 180, 360].map((minutes) => minutes * minute);
const mostTries = pauses.length + 1;

/** Letters in one go. */
const few = 5;

/** Sends what is due; ends between two letters when told to stop. Returns how many it tried. */
export async function sendDue(db: Db, post: Post, stop?: AbortSignal): Promise<number> {
	const now = new Date(await inDirectory(db, clock));
	const due = await inDirectory(db, (tx) =>
		tx
			.select({ mailId: mailDue.mailId, organisationId: mailDue.organisationId })
			.from(mailDue)
			.where(lte(mailDue.at, now))
			.orderBy(asc(mailDue.at))
			.limit(few)
	);
	let tried = 0;
	for (const { organisationId, mailId } of due) {
		if (stop?.aborted) break;
		try {
			if (await sendOne(db, post, organisationId, mailId)) tried++;
		} catch (error) {
			// It stays due: one letter's trouble does not hold up the others.
			log.error({ error, mail: mailId }, 'a letter could not be sent');
		}
	}
	return tried;
}

/**
 * Whoever claims a letter moves it to its next try before sending, so that nobody else finds it due meanwhile, and a process that dies over it
 * has only lost time. One that dies between the server's answer and the note of it sends the letter a second time: mail has no better promise.
 */
async function sendOne(db: Db, post: Post, organisationId: string, mailId: string): Promise<boolean> {
	const claimed = await withOrganisation(db, organisationId, (tx) => claim(tx, organisationId, mailId, post.origin));
	if (!claimed) return false;
	const delivered = await post.deliver(claimed.to, claimed.letter);
	await withOrganisation(db, organisationId, (tx) => note(tx, organisationId, mailId, delivered));
	return true;
}

async function claim(tx: Tx, organisationId: string, mailId: string, origin: string) {
	const now = await clock(tx);
	const [free] = await tx
		.select({ mailId: mailDue.mailId })
		.from(mailDue)
		.where(and(eq(mailDue.mailId, mailId), lte(mailDue.at, new Date(now))))
		.for('update', { skipLocked: true });
	if (!free) return null;
	const waiting = await read(tx, organisationId, mailId);
	const reason = waiting && needless(waiting, now);
	if (!waiting || reason || waiting.tries >= mostTries) {
		await tx.delete(mailDue).where(eq(mailDue.mailId, mailId));
		if (waiting) await change(tx, organisationId, mailId, { problem: reason ? `needless:${reason}` : (waiting.problem ?? 'unknown') });
		return null;
	}
	const pause = pauses[waiting.tries] ?? minute;
	await tx
		.update(mailDue)
		.set({ at: new Date(now + pause) })
		.where(eq(mailDue.mailId, mailId));
	await change(tx, organisationId, mailId, { tries: waiting.tries + 1 });
	return written(tx, organisationId, waiting, origin);
}

async function note(tx: Tx, organisationId: string, mailId: string, delivered: Delivered): Promise<void> {
	const now = new Date(await clock(tx));
	const done = await change(tx, organisationId, mailId, delivered.sent ? { sentAt: now, problem: null } : { problem: delivered.said });
	if (delivered.sent || !done || done.tries >= mostTries) await tx.delete(mailDue).where(eq(mailDue.mailId, mailId));
	if (delivered.sent && done?.kind === 'invitation')
		await tx
			.update(invitation)
			.set({ mailedAt: sql`now()` })
			.where(and(eq(invitation.organisationId, organisationId), eq(invitation.id, done.invitationId)));
}

async function change(tx: Tx, organisationId: string, mailId: string, values: Partial<typeof mail.$inferInsert>) {
	const [row] = await tx
		.update(mail)
		.set(values)
		.where(and(eq(mail.organisationId, organisationId), eq(mail.id, mailId)))
		.returning({ kind: mail.kind, tries: mail.tries, invitationId: mail.invitationId });
	return row;
}
