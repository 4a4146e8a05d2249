// Many people invited from a list: a short one at once, a long one by the loop, whatever happens to the processes meanwhile.
import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import * as assessments from '../../src/lib/server/assessments.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { inviteeLine, inviteeList, job, mail, mailDue } from '../../src/lib/server/db/schema/index.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import * as jobs from '../../src/lib/server/jobs.ts';
import * as mails from '../../src/lib/server/mails.ts';
import * as retention from '../../src/lib/server/retention.ts';
import { shiftClock, testDatabase } from './database.ts';
import { publishTest, type Test } from './taking-part.ts';

const database = testDatabase();
let hiring: Test;

beforeEach(async () => {
	await database.db.tables.delete(job);
	await database.db.tables.delete(mailDue);
	hiring = await publishTest(database.db);
});

const people = (count: number): string => Array.from({ length: count }, (_, i) => `Jo Doe, jo${i}@example.org`).join('\n');
const countsOf = () => mails.counts(database.db, hiring.organisationId, hiring.assessmentId);
const check = (text: string) => invitations.checkMany(database.db, hiring.organisationId, hiring.assessmentId, text);
const invite = (text: string, expected: number) =>
	invitations.inviteMany(database.db, hiring.organisationId, hiring.accountId, hiring.assessmentId, { text, expected });
const left = (id: string | null) => invitations.left(database.db, hiring.organisationId, hiring.assessmentId, id!, 10);
const steps = async (count: number, db = database.db) => {
	for (let step = 0; step < count; step++) await jobs.advance(db);
};
const waiting = () => database.db.tables.$count(job);
const letters = () =>
	withOrganisation(database.db, hiring.organisationId, (tx) =>
		tx.$count(mail, and(eq(mail.organisationId, hiring.organisationId), eq(mail.kind, 'invitation')))
	);
const invited = async (name: string) => {
	const email = `${name}@example.org`;
	const { organisationId, accountId, assessmentId } = hiring;
	return { email, ...(await invitations.invite(database.db, organisationId, accountId, assessmentId, { name, email }, 'mailed')) };
};

describe('a list of people', () => {
	test('is looked at before anything is stored, with everybody’s state', async () => {
		await invited('nora');
		const ben = await invited('ben');
		await invitations.revoke(database.db, hiring.organisationId, hiring.accountId, ben.id);
		const text = ['Jo Doe, jo@example.org', 'Nora, nora@example.org', 'Ann', 'Ben, ben@example.org', 'Jo, JO@example.org'].join('\n');
		expect(await check(text)).toMatchObject({
			fine: 1,
			unfit: [
				{ line: 2, trouble: 'invited', status: 'invited' },
				{ line: 3, trouble: 'email-missing' },
				{ line: 4, trouble: 'invited', status: 'revoked' },
				{ line: 5, trouble: 'twice', first: 1 }
			]
		});
		expect(await countsOf()).toMatchObject({ waiting: 2 });
		expect(await invitations.lists(database.db, hiring.organisationId, hiring.assessmentId)).toEqual([]);
		const id = await invite(text, 1);
		expect(await countsOf()).toMatchObject({ waiting: 3, planned: 3 });
		// The lines that invited nobody can be read as long as the list is kept.
		expect(await left(id)).toMatchObject({
			list: { invited: 1, stopped: null },
			all: 4,
			lines: [{ line: 2 }, { line: 3 }, { line: 4 }, { line: 5, first: 1 }]
		});
	});

	test('that has changed since it was looked at invites nobody', async () => {
		expect(await invite('Jo Doe, jo@example.org', 2)).toBeNull();
		expect(await countsOf()).toMatchObject({ waiting: 0 });
	});

	test('of two hundred is invited at once, one more is a job', async () => {
		await invite(people(200), 200);
		expect([await letters(), await waiting()]).toEqual([200, 0]);
		hiring = await publishTest(database.db);
		await invite(people(201), 201);
		expect([await letters(), await waiting()]).toEqual([0, 1]);
	});

	test('of a thousand is invited by several processes, each person once, and any of them may stop on the way', async () => {
		expect((await check(people(1000)))!.fine).toBe(1000);
		const id = await invite(people(1000), 1000);
		await steps(3);
		expect((await left(id)).list).toMatchObject({ done: 600, all: 1000, finishedAt: null });
		const others = [database.another(), database.another()];
		while ((await waiting()) > 0) await Promise.all(others.map((db) => jobs.advance(db)));
		expect((await left(id)).list).toMatchObject({ done: 1000, invited: 1000, finishedAt: expect.any(Date) });
		expect(await letters()).toBe(1000);
	});
});

describe('a long list', () => {
	const long = ['nobody', people(300)].join('\n');

	test('leaves alone whom somebody else has invited meanwhile, and says so', async () => {
		const id = await invite(long, 300);
		await invited('jo7');
		await steps(2);
		const found = await left(id);
		expect(found.list).toMatchObject({ done: 300, invited: 299, finishedAt: expect.any(Date) });
		expect(found.lines).toMatchObject([
			{ line: 1, trouble: 'email-missing' },
			{ line: 9, trouble: 'invited', text: 'Jo Doe, jo7@example.org' }
		]);
		expect(await letters()).toBe(300);
	});

	test('is the only one of its assessment until it is done', async () => {
		await invite(long, 300);
		await expect(invite('Ann Lee, ann@example.org', 1)).rejects.toMatchObject({ code: 'conflict' });
		await steps(2);
		expect(await invite('Ann Lee, ann@example.org', 1)).not.toBeNull();
	});

	test('that is stopped keeps the lines that nobody came to; so does one whose assessment is closed', async () => {
		const id = await invite(long, 300);
		await steps(1);
		await invitations.stop(database.db, hiring.organisationId, hiring.assessmentId, id!);
		await steps(2);
		expect(await left(id)).toMatchObject({
			list: { invited: 200, stopped: 'member' },
			all: 101,
			lines: [{ line: 1 }, { line: 202, trouble: null }, {}, {}, {}, {}, {}, {}, {}, {}]
		});
		const next = await invite(people(500), 300);
		await assessments.close(database.db, hiring.organisationId, hiring.accountId, hiring.assessmentId);
		await steps(1);
		expect((await left(next)).list).toMatchObject({ invited: 0, stopped: 'closed', finishedAt: expect.any(Date) });
	});

	test('rests when something goes wrong, and holds up nobody else', async () => {
		const id = await invite(long, 300);
		await withOrganisation(database.db, hiring.organisationId, (tx) =>
			tx.update(inviteeLine).set({ email: 'jo1@example.org' }).where(eq(inviteeLine.email, 'jo2@example.org'))
		);
		const mine = hiring;
		hiring = await publishTest(database.db);
		const other = await invite(people(201), 201);
		await steps(2);
		expect((await left(other)).list).toMatchObject({ done: 201 });
		hiring = mine;
		expect((await left(id)).list).toMatchObject({ done: 0, finishedAt: null });
	});

	test('is forgotten on demand once it is done, with the words of its lines, and otherwise after thirty days', async () => {
		const { organisationId, assessmentId } = hiring;
		const id = await invite(long, 300);
		const forget = () => invitations.forget(database.db, organisationId, assessmentId, id!);
		await expect(forget()).rejects.toMatchObject({ code: 'conflict' });
		await steps(2);
		await forget();
		const kept = (table: typeof inviteeLine | typeof inviteeList) =>
			withOrganisation(database.db, organisationId, (tx) => tx.$count(table));
		expect([await kept(inviteeLine), await kept(inviteeList)]).toEqual([0, 0]);
		await invite('nobody\nAnn Lee, ann@example.org', 1);
		await retention.sweep(database.db);
		expect(await kept(inviteeLine)).toBe(1);
		await shiftClock(database.db, 31 * 86_400_000);
		await retention.sweep(database.db);
		await shiftClock(database.db, 0);
		expect([await kept(inviteeLine), await kept(inviteeList)]).toEqual([0, 0]);
	});

	test('is another organisation’s own', async () => {
		const id = await invite(long, 300);
		const { organisationId, assessmentId } = await publishTest(database.db);
		for (const run of [invitations.stop, invitations.forget])
			await expect(run(database.db, organisationId, assessmentId, id!)).rejects.toMatchObject({ code: 'not-found' });
		await expect(invitations.left(database.db, organisationId, assessmentId, id!, 1)).rejects.toMatchObject({ code: 'not-found' });
	});
});
