import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import * as assessments from '../../src/lib/server/assessments.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { invitation, mail, mailDue } from '../../src/lib/server/db/schema/index.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import type { Delivered, Letter, Post, Recipient } from '../../src/lib/server/mail/index.ts';
import * as mails from '../../src/lib/server/mails.ts';
import { testDatabase } from './database.ts';
import { publishTest, type Test } from './taking-part.ts';

const database = testDatabase();
const minute = 60_000;
const day = 1440 * minute;

/** Each test looks after its own letters. */
beforeEach(async () => void (await database.db.tables.delete(mailDue)));

/** A mail server that answers as told and remembers what it took. */
function postbox(answer: (to: Recipient) => Delivered = () => ({ sent: true })) {
	const letters: { to: string; text: string; subject: string }[] = [];
	const post: Post = {
		origin: 'https://first.example',
		async deliver(to: Recipient, { text, subject }: Letter) {
			const delivered = answer(to);
			if (delivered.sent) letters.push({ to: to.email, text, subject });
			return delivered;
		}
	};
	return { post, letters };
}

/** Everything that is due on this database. */
async function sendAll(post: Post, db = database.db): Promise<void> {
	while ((await mails.sendDue(db, post)) > 0);
}

/** Time goes by for these letters. */
const pass = (ms: number) => database.db.tables.execute(sql`update directory.mail_due set at = at - ${`${ms} milliseconds`}::interval`);

const person = () => ({ name: 'Nora Whitlock', email: `${randomUUID()}@example.org` });

async function invited(hiring: Test) {
	const who = person();
	const { id } = await invitations.invite(database.db, hiring.organisationId, hiring.accountId, hiring.assessmentId, who, 'mailed');
	return { ...who, id };
}

const countsOf = (hiring: Test) => mails.counts(database.db, hiring.organisationId, hiring.assessmentId);
const listOf = (hiring: Test, state: mails.State) => mails.list(database.db, hiring.organisationId, hiring.assessmentId, state);
const linkIn = (text: string): string => /invitation\/(\S+)/.exec(text)![1]!;
const refusing = postbox(() => ({ sent: false, said: '550 nobody of that name' }));

describe('a letter', () => {
	test('goes once, with a link that opens, and its invitation knows', async () => {
		const hiring = await publishTest(database.db);
		const { email, id } = await invited(hiring);
		const { post, letters } = postbox();
		await sendAll(post);
		await sendAll(post);
		expect(letters.filter(({ to }) => to === email)).toHaveLength(1);
		const opened = await invitations.open(database.db, linkIn(letters.at(-1)!.text));
		expect(opened.invitationId).toBe(id);
		const [row] = await withOrganisation(database.db, hiring.organisationId, (tx) =>
			tx.select({ mailedAt: invitation.mailedAt }).from(invitation).where(eq(invitation.id, id))
		);
		expect(row!.mailedAt).not.toBeNull();
		expect(await countsOf(hiring)).toMatchObject({ sent: 1, waiting: 0, planned: 1 });
	});

	test('is not there when its cause was rolled back', async () => {
		const hiring = await publishTest(database.db);
		const { id } = await invited(hiring);
		const failing = withOrganisation(database.db, hiring.organisationId, async (tx) => {
			await mails.enqueue(tx, hiring.organisationId, id, 'decision');
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
		expect((await listOf(hiring, 'waiting')).map(({ kind }) => kind)).toEqual(['invitation']);
	});

	test('of many goes once, however many processes send', async () => {
		const hiring = await publishTest(database.db);
		const text = Array.from({ length: 30 }, (_, i) => `Nora, nora${i}@example.org`).join('\n');
		await invitations.inviteMany(database.db, hiring.organisationId, hiring.accountId, hiring.assessmentId, { text, expected: 30 });
		const { post, letters } = postbox();
		await Promise.all([database.db, database.another(), database.another()].map((db) => sendAll(post, db)));
		await sendAll(post);
		expect(letters.map(({ to }) => to).sort()).toEqual(Array.from({ length: 30 }, (_, i) => `nora${i}@example.org`).sort());
	});

	test('that is refused waits longer each time, and is given up with the server’s words; then it can be tried again', async () => {
		const hiring = await publishTest(database.db);
		const { email } = await invited(hiring);
		const waits: number[] = [];
		for (let tries = 1; tries <= 5; tries++) {
			await sendAll(refusing.post);
			const [waiting] = await listOf(hiring, 'waiting');
			expect(waiting).toMatchObject({ tries, problem: '550 nobody of that name' });
			waits.push(Math.round((waiting!.dueAt!.getTime() - Date.now()) / minute));
			await withOrganisation(database.db, hiring.organisationId, (tx) =>
				tx
					.update(mailDue)
					.set({ at: new Date(0) })
					.where(eq(mailDue.mailId, waiting!.id))
			);
		}
		expect(waits).toEqual([1, 10, 60, 180, 360]);
		await sendAll(refusing.post);
		expect(await listOf(hiring, 'failed')).toMatchObject([{ tries: 6, problem: '550 nobody of that name', dueAt: null }]);
		const again = postbox();
		await sendAll(again.post);
		expect(again.letters.map(({ to }) => to)).not.toContain(email);
		expect(await mails.retry(database.db, hiring.organisationId, hiring.assessmentId, null)).toBe(1);
		await sendAll(again.post);
		expect(again.letters.map(({ to }) => to)).toContain(email);
	});

	test('whose process died over it is sent by the next one, after the pause', async () => {
		const hiring = await publishTest(database.db);
		const { email } = await invited(hiring);
		const dying: Post = { origin: 'https://first.example', deliver: () => Promise.reject(new Error('killed')) };
		await mails.sendDue(database.db, dying);
		const { post, letters } = postbox();
		await sendAll(post);
		expect(letters).toEqual([]);
		await pass(2 * minute);
		await sendAll(post);
		expect(letters.map(({ to }) => to)).toEqual([email]);
	});

	test('to somebody whose invitation was withdrawn meanwhile does not go', async () => {
		const hiring = await publishTest(database.db);
		const { id, email } = await invited(hiring);
		await invitations.revoke(database.db, hiring.organisationId, hiring.accountId, id);
		const { post, letters } = postbox();
		await sendAll(post);
		expect(letters.map(({ to }) => to)).not.toContain(email);
		expect(await listOf(hiring, 'needless')).toMatchObject([{ kind: 'invitation', problem: 'needless:revoked' }]);
	});

	test('to somebody who was erased is forgotten', async () => {
		const hiring = await publishTest(database.db);
		const { id } = await invited(hiring);
		await withOrganisation(database.db, hiring.organisationId, async (tx) => {
			const [row] = await tx.select({ candidateId: invitation.candidateId }).from(invitation).where(eq(invitation.id, id));
			await tx.execute(sql`select erase_candidate(${hiring.organisationId}::uuid, ${row!.candidateId}::uuid)`);
		});
		const { post, letters } = postbox();
		await sendAll(post);
		expect(letters).toEqual([]);
		expect(await withOrganisation(database.db, hiring.organisationId, (tx) => tx.select().from(mail))).toEqual([]);
	});
});

describe('a letter that came due while its assessment was closed', () => {
	/** Two people are invited; the letters come due behind a closed door. */
	async function shut() {
		const hiring = await publishTest(database.db);
		const people = [await invited(hiring), await invited(hiring)] as const;
		const { organisationId, accountId, assessmentId } = hiring;
		const { post, letters } = postbox();
		await assessments.close(database.db, organisationId, accountId, assessmentId);
		await sendAll(post);
		expect(letters).toEqual([]);
		expect((await listOf(hiring, 'needless')).map(({ problem }) => problem)).toEqual(['needless:closed', 'needless:closed']);
		const reopen = () => assessments.reopen(database.db, organisationId, accountId, assessmentId);
		return { hiring, people, post, letters, reopen };
	}

	test('goes when it is open again, once', async () => {
		const { hiring, people, post, letters, reopen } = await shut();
		await reopen();
		await sendAll(post);
		await sendAll(post);
		expect(letters.map(({ to }) => to).sort()).toEqual(people.map(({ email }) => email).sort());
		expect(await countsOf(hiring)).toMatchObject({ sent: 2, needless: 0, planned: 2 });
	});

	test('does not go to somebody whose invitation was withdrawn meanwhile, or who had it from a person', async () => {
		const { hiring, people, post, letters, reopen } = await shut();
		const { organisationId, accountId, assessmentId } = hiring;
		await invitations.revoke(database.db, organisationId, accountId, people[0].id);
		await reopen();
		const [letter] = (await listOf(hiring, 'waiting')).filter(({ invitationId }) => invitationId === people[1].id);
		await mails.handOver(database.db, organisationId, accountId, { assessmentId, mailId: letter!.id, origin: 'http://localhost:3000' });
		await sendAll(post);
		expect(letters).toEqual([]);
	});

	test('is one letter, however often the door was closed and opened', async () => {
		const { hiring, people, post, letters, reopen } = await shut();
		const { organisationId, accountId, assessmentId } = hiring;
		await reopen();
		await assessments.close(database.db, organisationId, accountId, assessmentId);
		await pass(13 * day);
		await sendAll(post);
		await reopen();
		await sendAll(post);
		expect(letters.filter(({ to }) => to === people[0].email).map(({ subject }) => subject)).toHaveLength(2);
		expect(new Set(letters.filter(({ to }) => to === people[0].email).map(({ subject }) => subject)).size).toBe(2);
	});
});

describe('a reminder', () => {
	test('goes two days before the end, once, in the language of the assessment', async () => {
		const hiring = await publishTest(database.db);
		const { email } = await invited(hiring);
		const { post, letters } = postbox();
		await sendAll(post);
		await pass(12 * day - minute);
		await sendAll(post);
		expect(letters).toHaveLength(1);
		await pass(2 * minute);
		await sendAll(post);
		await pass(day);
		await sendAll(post);
		expect(letters.slice(1)).toMatchObject([{ to: email, subject: 'A reminder: Acme invites you to a test' }]);
	});

	test('does not go to those who have begun', async () => {
		const hiring = await publishTest(database.db);
		await invited(hiring);
		const { post, letters } = postbox();
		await sendAll(post);
		await invitations.enter(database.db, linkIn(letters[0]!.text));
		await pass(13 * day);
		await sendAll(post);
		expect(letters).toHaveLength(1);
		expect(await listOf(hiring, 'needless')).toMatchObject([{ kind: 'reminder', problem: 'needless:begun' }]);
	});

	test('moves with the end of the invitation', async () => {
		const hiring = await publishTest(database.db);
		const { id } = await invited(hiring);
		const end = new Date(Date.now() + 30 * day);
		await invitations.extend(database.db, hiring.organisationId, hiring.accountId, id, end);
		const [planned] = await listOf(hiring, 'planned');
		expect(planned!.dueAt).toEqual(new Date(end.getTime() - 2 * day));
		await invitations.revoke(database.db, hiring.organisationId, hiring.accountId, id);
		const late = invitations.extend(database.db, hiring.organisationId, hiring.accountId, id, end);
		await expect(late).rejects.toMatchObject({ code: 'conflict' });
	});

	test('can be sent at once, but not twice in a day', async () => {
		const hiring = await publishTest(database.db);
		await invited(hiring);
		await invited(hiring);
		const remind = () => mails.remindNow(database.db, hiring.organisationId, hiring.accountId, hiring.assessmentId);
		expect(await remind()).toBe(2);
		const { post, letters } = postbox();
		await sendAll(post);
		expect(letters.filter(({ subject }) => subject.startsWith('A reminder'))).toHaveLength(2);
		expect(await remind()).toBe(0);
	});
});

describe('without a mail server', () => {
	test('a person takes each letter from the outbox, with a link that opens, and the loop leaves it alone', async () => {
		const hiring = await publishTest(database.db);
		const { id } = await invited(hiring);
		const [waiting] = await listOf(hiring, 'waiting');
		const { organisationId, accountId, assessmentId } = hiring;
		const wanted = { assessmentId, mailId: waiting!.id, origin: 'http://localhost:3000' };
		const { letter } = await mails.handOver(database.db, organisationId, accountId, wanted);
		expect((await invitations.open(database.db, linkIn(letter.text))).invitationId).toBe(id);
		expect(await countsOf(hiring)).toMatchObject({ handed: 1, waiting: 0 });
		const { post, letters } = postbox();
		await sendAll(post);
		expect(letters).toEqual([]);
	});

	test('nobody takes a letter of another organisation', async () => {
		const [mine, theirs] = [await publishTest(database.db), await publishTest(database.db)];
		await invited(theirs);
		const [letter] = await listOf(theirs, 'waiting');
		for (const assessmentId of [mine.assessmentId, theirs.assessmentId]) {
			const wanted = { assessmentId, mailId: letter!.id, origin: 'http://localhost:3000' };
			await expect(mails.handOver(database.db, mine.organisationId, mine.accountId, wanted)).rejects.toMatchObject({ code: 'not-found' });
			expect(await mails.retry(database.db, mine.organisationId, assessmentId, letter!.id)).toBe(0);
		}
	});
});
