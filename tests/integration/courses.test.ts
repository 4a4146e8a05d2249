// Courses given and taken up, and what becomes of their steps.
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { assessment, assignment, attempt, audit, practice as practiceTable } from '../../src/lib/server/db/schema/index.ts';
import * as people from '../../src/lib/server/people.ts';
import * as practice from '../../src/lib/server/practice.ts';
import { branch } from '../../src/lib/server/training/branch.ts';
import * as courses from '../../src/lib/server/training/courses.ts';
import { given as givenBy } from '../../src/lib/server/training/given.ts';
import { testDatabase } from './database.ts';
import { browser, passing, publishTest, type Test } from './taking-part.ts';

const database = testDatabase();
const wait = passing(() => database.db);
let test1: Test;
let trainee: string;
const step = (scenario: string) => ({ scenario, help: 'none' as const, pace: 1 as const });
const calm = {
	title: 'Calm voice',
	language: 'en' as const,
	purpose: 'For *all*.',
	steps: [step('parcelio/warm-up'), step('parcelio/late-parcel')]
};

const inside = <T>(run: Parameters<typeof withOrganisation<T>>[2]) => withOrganisation(database.db, test1.organisationId, run);
const given = (accountId = trainee) => courses.assignmentsOf(database.db, test1.organisationId, accountId);
/** As whoever gave it sees it. */
const doneAsSeen = async () => (await givenBy(database.db, test1.organisationId, '2026-11-23'))[0]!.done;
const states = async () => (await given()).map(({ steps }) => steps.map(({ state }) => state));

async function member(name: string): Promise<string> {
	await people.add(database.db, test1.organisationId, test1.accountId, { name, email: `${name}@example.com`, role: 'trainee' });
	return (await people.list(database.db, test1.organisationId)).find((one) => one.name === name)!.accountId;
}

beforeAll(async () => {
	test1 = await publishTest(database.db);
	trainee = await member('tim');
});

describe('a course', () => {
	test('of the organisation is there until it is put away', async () => {
		const { db } = database;
		const id = await courses.create(db, test1.organisationId, test1.accountId, calm);
		expect(await courses.own(db, test1.organisationId)).toMatchObject([{ id, title: 'Calm voice', steps: calm.steps }]);
		await courses.archive(db, test1.organisationId, test1.accountId, id);
		expect(await courses.own(db, test1.organisationId)).toEqual([]);
		await expect(courses.archive(db, test1.organisationId, test1.accountId, id)).rejects.toMatchObject({ code: 'not-found' });
	});

	test.each([
		['without a title', { ...calm, title: ' ' }, null, 'invalid-form'],
		['without steps', { ...calm, steps: [] }, null, 'invalid-form'],
		['with a scenario that is not there', { ...calm, steps: [step('parcelio/nowhere')] }, null, 'not-found'],
		['until a day that is none', calm, '2026-02-30', 'invalid-form']
	])('%s is given to nobody', async (_, course, dueOn, code) => {
		const { organisationId, accountId } = test1;
		await expect(courses.assign(database.db, organisationId, accountId, [trainee], course, dueOn)).rejects.toMatchObject({ code });
		expect(await given()).toEqual([]);
	});

	test('given twice is there once, with the later day; the audit log knows of both', async () => {
		const { organisationId, accountId } = test1;
		const [first] = await courses.assign(database.db, organisationId, accountId, [trainee], calm, null);
		expect(await courses.assign(database.db, organisationId, accountId, [trainee, trainee], calm, '2026-12-01')).toEqual([first]);
		expect(await given()).toMatchObject([{ id: first, dueOn: '2026-12-01', own: false, by: 'Ada Reed', done: 0, next: 0 }]);
		const notes = await inside((tx) => tx.select().from(audit).where(eq(audit.action, 'course.assign')));
		expect(notes).toMatchObject([{ subject: trainee }, { subject: trainee }]);
	});

	test('is nobody else’s: not to see, not to end, not to practise for', async () => {
		const other = await member('uma');
		const [{ id }] = (await given()) as [courses.Assigned];
		const { db } = database;
		expect(await given(other)).toEqual([]);
		await expect(courses.giveUp(db, test1.organisationId, other, id)).rejects.toMatchObject({ code: 'not-found' });
		await expect(courses.giveUp(db, test1.organisationId, trainee, id)).rejects.toMatchObject({ code: 'not-found' }); // given by somebody else
		const wanted = { help: 'none', pace: 1, assignmentId: id, step: 0 } as const;
		await expect(practice.start(db, test1.organisationId, other, 'parcelio/warm-up', 'en', wanted)).rejects.toMatchObject({
			code: 'not-found'
		});
	});
});

describe('the steps of a course', () => {
	test('are open, running and done, and keep the best total; where nothing was written, nothing is done', async () => {
		const { db } = database;
		const [{ id }] = (await given()) as [courses.Assigned];
		const begin = () =>
			practice.start(db, test1.organisationId, trainee, 'parcelio/warm-up', 'en', { help: 'hints', pace: 1.5, assignmentId: id, step: 0 });
		expect(await states()).toEqual([['open', 'open']]);
		const first = await begin();
		expect(await states()).toEqual([['running', 'open']]);
		await browser(db, test1.organisationId, first).finish();
		await wait(60_000);
		expect(await given()).toMatchObject([{ done: 0, next: 0, steps: [{ state: 'open', best: null, attemptId: null }, {}] }]);
		expect(await doneAsSeen()).toBe(0);
		const second = await begin();
		await browser(db, test1.organisationId, second).reply('Hello!');
		await browser(db, test1.organisationId, second).finish();
		await wait(60_000);
		expect(await given()).toMatchObject([
			{ done: 1, next: 1, steps: [{ state: 'done', attemptId: second, tried: false, changed: false }, {}] }
		]);
		expect(await doneAsSeen()).toBe(1);
		const [row] = await inside((tx) => tx.select().from(practiceTable).where(eq(practiceTable.attemptId, first)));
		expect(row).toMatchObject({ help: 'hints', pace: '1.50', assignmentId: id, step: 0 });
		await begin(); // again: what is done stays done
		expect(await states()).toEqual([['done', 'open']]);
	});

	test('are done by a whole conversation, turns tried again or not; the first try is the result wherever it was ended', async () => {
		const { db } = database;
		const own = await member('ina');
		const { organisationId } = test1;
		const id = await courses.takeUp(db, organisationId, own, calm);
		const first = await practice.start(db, organisationId, own, 'parcelio/warm-up', 'en', {
			help: 'none',
			pace: 1,
			assignmentId: id,
			step: 0
		});
		const { seq } = await browser(db, organisationId, first).reply('Hello!');
		await wait(4000);
		const second = await branch(db, organisationId, own, first, seq);
		await browser(db, organisationId, second).reply('Hello, how can I help you?');
		expect(await given(own)).toMatchObject([{ done: 0, steps: [{ state: 'running', attemptId: second }, {}] }]);
		await browser(db, organisationId, second).finish();
		expect(await given(own)).toMatchObject([{ done: 1, steps: [{ state: 'done', attemptId: second, tried: true }, {}] }]);
		await browser(db, organisationId, first).finish();
		expect(await given(own)).toMatchObject([{ done: 1, steps: [{ state: 'done', attemptId: first, tried: false }, {}] }]);
	});

	test('are for the scenario that they name alone', async () => {
		const [{ id }] = (await given()) as [courses.Assigned];
		const wanted = { help: 'none', pace: 1, assignmentId: id } as const;
		for (const [scenario, step] of [
			['parcelio/dinosaurs', 1],
			['parcelio/late-parcel', 2]
		] as const)
			await expect(practice.start(database.db, test1.organisationId, trainee, scenario, 'en', { ...wanted, step })).rejects.toMatchObject({
				code: 'not-found'
			});
	});

	test('say so when the scenario is kept for a test, has gone, or has changed', async () => {
		const open = (withheld: boolean) =>
			inside((tx) => tx.update(assessment).set({ withheld }).where(eq(assessment.id, test1.assessmentId)));
		await open(true); // it has the late parcel
		expect(await states()).toEqual([['done', 'withheld']]);
		await expect(practice.start(database.db, test1.organisationId, trainee, 'parcelio/late-parcel', 'cs')).rejects.toMatchObject({
			code: 'withheld'
		});
		await expect(practice.start(database.db, test1.organisationId, trainee, 'parcelio/last-friday', 'en')).resolves.toBeTypeOf('string');
		await open(false);
		await database.db.asOwner(async (sql) => {
			await sql`select set_config('app.organisation', ${test1.organisationId}, false)`;
			await sql`update public.assignment set steps = ${sql.json([...calm.steps, step('parcelio/nowhere')])}`;
			await sql`update public.attempt set scenario_hash = (select scenario_hash from public.task limit 1) where ended_at is not null`;
		});
		expect(await given()).toMatchObject([{ steps: [{ state: 'done', changed: true }, { state: 'open' }, { state: 'gone', title: null }] }]);
	});
});

test('what one has taken up one gives up again, and what was practised for it stays', async () => {
	const { db } = database;
	const id = await courses.takeUp(db, test1.organisationId, trainee, { ...calm, title: 'Letters' });
	expect(await courses.takeUp(db, test1.organisationId, trainee, { ...calm, title: 'Letters' })).toBe(id);
	await practice.start(db, test1.organisationId, trainee, 'parcelio/warm-up', 'en', { help: 'none', pace: 0, assignmentId: id, step: 0 });
	// It is theirs: nobody else moves it or takes it back.
	for (const refused of [
		courses.takeBack(db, test1.organisationId, test1.accountId, id),
		courses.moveDue(db, test1.organisationId, test1.accountId, id, '2026-12-24')
	])
		await expect(refused).rejects.toMatchObject({ code: 'not-found' });
	await courses.giveUp(db, test1.organisationId, trainee, id);
	expect((await given()).map(({ title }) => title)).toEqual(['Calm voice']);
	expect(await inside((tx) => tx.$count(practiceTable, eq(practiceTable.assignmentId, id)))).toBe(1);
	expect(await inside((tx) => tx.$count(attempt, eq(attempt.accountId, trainee)))).toBe(5);
});

test('what somebody says with a course, and why each step is there, goes along with it', async () => {
	const { db } = database;
	const { organisationId, accountId } = test1;
	const who = await member('vera');
	const course = { ...calm, steps: [{ ...step('parcelio/warm-up'), why: 'To meet the desk.' }, step('parcelio/late-parcel')] };
	await courses.assign(db, organisationId, accountId, [who], courses.inOwnWords(course, 'You are quick.\nNow kindly, too.'), null);
	const [first] = await given(who);
	expect(first).toMatchObject({ purpose: '> You are quick.\n> Now kindly, too.\n\nFor *all*.', steps: [{ why: 'To meet the desk.' }, {}] });
	expect(first!.steps[1]).not.toHaveProperty('why');
	// Given again it has another day; what was said stays said.
	await courses.assign(db, organisationId, accountId, [who], courses.inOwnWords(course, ' '), null);
	expect(await given(who)).toMatchObject([{ id: first!.id, purpose: first!.purpose }]);
});

test('whoever gave it may move its day and take it back; a member who left is not named', async () => {
	const { db } = database;
	const lead = await member('lea');
	const [id] = await courses.assign(db, test1.organisationId, lead, [trainee], { ...calm, title: 'Refusals' }, '2026-12-24');
	await courses.moveDue(db, test1.organisationId, lead, id!, null);
	await people.remove(db, test1.organisationId, test1.accountId, lead);
	expect((await given()).find((one) => one.id === id)).toMatchObject({ by: null, own: false, dueOn: null });
	await courses.takeBack(db, test1.organisationId, test1.accountId, id!);
	await expect(courses.takeBack(db, test1.organisationId, test1.accountId, id!)).rejects.toMatchObject({ code: 'not-found' });
	expect(await inside((tx) => tx.$count(assignment, eq(assignment.id, id!)))).toBe(1);
});
