// What a team lead sees, asks and says about practice, and what stays the trainee's own.
import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/lib/core/access.ts';
import { withOrganisation, type Tx } from '../../src/lib/server/db/client.ts';
import { attempt, audit, practice as practiceTable } from '../../src/lib/server/db/schema/index.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import * as desk from '../../src/lib/server/desk.ts';
import * as people from '../../src/lib/server/people.ts';
import * as practice from '../../src/lib/server/practice.ts';
import * as results from '../../src/lib/server/results.ts';
import * as sittings from '../../src/lib/server/sittings.ts';
import * as comments from '../../src/lib/server/training/comments.ts';
import * as courses from '../../src/lib/server/training/courses.ts';
import * as fromLead from '../../src/lib/server/training/from-lead.ts';
import { choices, chosen, given } from '../../src/lib/server/training/given.ts';
import * as person from '../../src/lib/server/training/person.ts';
import * as reflections from '../../src/lib/server/training/reflections.ts';
import type { Viewer } from '../../src/lib/server/training/shown.ts';
import * as team from '../../src/lib/server/training/team.ts';
import { testDatabase } from './database.ts';
import { browser, eventsOf, passing, publishTest, takePart, type Test } from './taking-part.ts';

const database = testDatabase();
const wait = passing(() => database.db);
const secret = 'Hello Dana, I am sorry about the parcel.';
const unsent = 'What I would rather say';
let house: Test;
let [owner, coach, trainee]: (Viewer | undefined)[] = [];

const inside = <T>(run: (tx: Tx) => Promise<T>) => withOrganisation(database.db, house.organisationId, run);
const at = (who: Viewer | undefined): Viewer => who!;

async function member(name: string, role: Role): Promise<Viewer> {
	await people.add(database.db, house.organisationId, house.accountId, { name, email: `${name}@example.com`, role });
	const { accountId } = (await people.list(database.db, house.organisationId)).find((one) => one.name === name)!;
	return { organisationId: house.organisationId, accountId, role };
}

/** A practice that was written into and closed. Returns its id. */
async function practised(who: Viewer, wanted?: practice.Wanted): Promise<string> {
	const id = await practice.start(database.db, house.organisationId, who.accountId, 'parcelio/late-parcel', 'en', wanted);
	const { reply, finish } = browser(database.db, house.organisationId, id);
	await reply(secret);
	await desk.saveDraft(database.db, house.organisationId, id, 0, unsent);
	await finish();
	await wait(60_000);
	return id;
}

const share = (id: string) => inside((tx) => tx.update(practiceTable).set({ sharedAt: new Date() }).where(eq(practiceTable.attemptId, id)));
const seenBy = (viewer: Viewer, id: string) => person.practice(database.db, viewer, at(trainee).accountId, id);
const noted = (action: string) =>
	inside((tx) =>
		tx
			.select()
			.from(audit)
			.where(and(eq(audit.action, action)))
	);

beforeAll(async () => {
	house = await publishTest(database.db);
	owner = { organisationId: house.organisationId, accountId: house.accountId, role: 'owner' };
	[coach, trainee] = [await member('Cleo', 'coach'), await member('Tim', 'trainee')];
});

describe('the words of a practice', () => {
	let id: string;
	beforeAll(async () => {
		id = await practised(at(trainee));
	});

	test('are not in what a lead gets until they are shown; what was never sent is not; every reader is noted once, and told', async () => {
		const hidden = await seenBy(at(coach), id);
		expect(hidden).toMatchObject({ withWords: false, result: { scorecard: { total: expect.any(Number) } } });
		expect(JSON.stringify(hidden)).not.toContain('sorry about');
		await share(id);
		const shown = JSON.stringify(await seenBy(at(coach), id));
		expect(shown).toContain('sorry about');
		expect(shown).not.toContain(unsent);
		expect(JSON.stringify(await results.ofPractice(database.db, house.organisationId, id))).toContain(unsent);
		await seenBy(at(coach), id);
		expect(await noted('practice.read')).toMatchObject([{ actor: at(coach).accountId, subject: at(trainee).accountId }]);
		const told = await fromLead.aboutPractice(database.db, at(trainee), id);
		expect(told).toMatchObject({ shown: 'words', readers: [{ name: 'Cleo' }] });
	});

	test('are nobody else’s: another trainee, another organisation, another person’s page', async () => {
		const other = await member('Uma', 'trainee');
		const elsewhere = await publishTest(database.db);
		const stranger: Viewer = { organisationId: elsewhere.organisationId, accountId: elsewhere.accountId, role: 'owner' };
		for (const viewer of [other, stranger]) await expect(seenBy(viewer, id)).rejects.toMatchObject({ code: 'not-found' });
		await expect(person.practice(database.db, at(coach), other.accountId, id)).rejects.toMatchObject({ code: 'not-found' });
		await expect(comments.write(database.db, stranger, id, { seq: 3, start: 0, end: 5, text: 'x' })).rejects.toMatchObject({
			code: 'not-found'
		});
	});

	test('of an exam are no practice, whoever asks', async () => {
		const candidate = await takePart(database.db, house);
		const exam = await sittings.begin(database.db, candidate.pass, { taskId: house.tasks[0]!.id });
		await expect(seenBy(at(owner), exam)).rejects.toMatchObject({ code: 'not-found' });
	});

	test('are commented at a span that is there, and the trainee reads both', async () => {
		const { seq } = (await eventsOf(database.db, house.organisationId, id)).find(({ body }) => body.kind === 'reply')!;
		const span = { seq, start: secret.indexOf('sorry'), end: secret.indexOf('sorry') + 5 };
		await comments.write(database.db, at(coach), id, { ...span, text: 'Well begun.' });
		const { comments: read } = await fromLead.aboutPractice(database.db, at(trainee), id);
		expect(read).toMatchObject([{ quote: 'sorry', text: 'Well begun.', by: 'Cleo', seq }]);
		for (const wrong of [
			{ ...span, end: secret.length + 1 },
			{ ...span, end: span.start },
			{ ...span, seq: 2 },
			{ ...span, seq: 999 }
		])
			await expect(comments.write(database.db, at(coach), id, { ...wrong, text: 'x' })).rejects.toMatchObject({ code: 'not-found' });
		await expect(comments.write(database.db, at(trainee), id, { ...span, text: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
		expect(await noted('comment.write')).toHaveLength(1);
	});
});

describe('a course that was given', () => {
	const today = '2026-11-23';

	test('shows the words of what is practised for it; one taken up shows none', async () => {
		const course = {
			title: 'One',
			language: 'en' as const,
			purpose: '',
			steps: [{ scenario: 'parcelio/late-parcel', help: 'none' as const, pace: 1 as const }]
		};
		const { db } = database;
		const [from] = await courses.assign(db, house.organisationId, at(coach).accountId, [at(trainee).accountId], course, '2026-11-22');
		const own = await courses.takeUp(db, house.organisationId, at(trainee).accountId, course);
		expect(await given(db, house.organisationId, today)).toMatchObject([{ id: from, name: 'Tim', done: 0, all: 1, overdue: true }]);
		const wanted = { help: 'none', pace: 1, step: 0 } as const;
		const forLead = await practised(at(trainee), { ...wanted, assignmentId: from });
		const forSelf = await practised(at(trainee), { ...wanted, assignmentId: own });
		expect([(await seenBy(at(coach), forLead)).withWords, (await seenBy(at(coach), forSelf)).withWords]).toEqual([true, false]);
		expect(await given(db, house.organisationId, today)).toMatchObject([{ id: from, done: 1, overdue: false }]);
		expect((await fromLead.aboutPractice(db, at(trainee), forSelf)).shown).toBe('scores');
	});

	test('whose scenario is gone says so among the choices', async () => {
		const id = await courses.create(database.db, house.organisationId, house.accountId, {
			...{ title: 'Old', language: 'en', purpose: 'Once *good*.' },
			steps: [{ scenario: 'parcelio/late-parcel', help: 'hints', pace: 2 }]
		});
		await inside((tx) =>
			tx.execute(`update course set steps = '[{"scenario":"parcelio/gone","help":"none","pace":1}]' where id = '${id}'`)
		);
		const found = chosen(await choices(database.db, house.organisationId, 'en'), `own:${id}`);
		expect(found).toMatchObject({ title: 'Old', steps: [{ scenario: 'parcelio/gone', title: null }] });
	});
});

describe('a question', () => {
	test('is asked, answered once by the one it was put to, and read by whoever leads', async () => {
		const { db } = database;
		await reflections.ask(db, at(coach), at(trainee).accountId, { attemptId: null, question: 'What would you do otherwise?' });
		expect(await fromLead.waiting(db, house.organisationId, at(trainee).accountId)).toBe(1);
		const { id } = (await fromLead.all(db, house.organisationId, at(trainee).accountId)).questions[0]!;
		const answer = (who: Viewer, text: string) => reflections.answer(db, house.organisationId, who.accountId, { id, text });
		await expect(answer(at(coach), 'Mine.')).rejects.toMatchObject({ code: 'not-found' });
		await answer(at(trainee), 'Ask first.');
		await expect(answer(at(trainee), 'Again.')).rejects.toMatchObject({ code: 'conflict' });
		const { questions } = await person.person(db, at(owner), at(trainee).accountId, 30);
		expect(questions).toMatchObject([{ question: 'What would you do otherwise?', answer: 'Ask first.', by: 'Cleo' }]);
	});

	test('about somebody else’s practice, or to nobody, is not asked', async () => {
		const id = await practised(await member('Vera', 'trainee'));
		const ask = (account: string, attemptId: string | null) =>
			reflections.ask(database.db, at(coach), account, { attemptId, question: '?' });
		await expect(ask(at(trainee).accountId, id)).rejects.toMatchObject({ code: 'not-found' });
		await expect(ask(uuid(), null)).rejects.toMatchObject({ code: 'not-found' });
	});
});

describe('the team', () => {
	test('is shown by whole practices: no branches, no open ones, no questionnaires', async () => {
		const name = 'Walt';
		const walt = await member(name, 'trainee');
		const row = async () => (await team.overview(database.db, house.organisationId)).find((one) => one.name === name)!;
		expect(await row()).toMatchObject({ last: null, month: 0 });
		const first = await practised(walt);
		await practice.start(database.db, house.organisationId, walt.accountId, 'parcelio/late-parcel', 'en');
		const branch = await practised(walt);
		await inside((tx) => tx.update(attempt).set({ parentAttempt: first, parentSeq: 3 }).where(eq(attempt.id, branch)));
		const asked = await practice.start(database.db, house.organisationId, walt.accountId, 'hostwell/ten-situations', 'en');
		await browser(database.db, house.organisationId, asked).finish();
		await wait(60_000);
		const { criteria, month } = await row();
		expect(month).toBe(3);
		expect(criteria.flatMap(({ score }) => (score ? [score.n] : [])).every((n) => n === 1)).toBe(true);
		expect(criteria.find(({ name }) => name === 'politeness')?.score?.n).toBe(1);
		const { practices } = await person.person(database.db, at(coach), walt.accountId, 30);
		expect(practices.map(({ scenario }) => scenario)).not.toContain('hostwell/ten-situations');
	});

	test('whoever has left is shown no more, what a lead who left has given or asked stays, without a name', async () => {
		const { db } = database;
		const lead = await member('Lena', 'coach');
		await reflections.ask(db, lead, at(trainee).accountId, { attemptId: null, question: 'Still here?' });
		await people.remove(db, house.organisationId, house.accountId, lead.accountId);
		expect((await fromLead.all(db, house.organisationId, at(trainee).accountId)).questions[0]).toMatchObject({
			question: 'Still here?',
			by: null
		});
		const gone = await member('Yan', 'trainee');
		const id = await practised(gone);
		await share(id);
		await people.remove(db, house.organisationId, house.accountId, gone.accountId);
		await expect(person.practice(db, at(coach), gone.accountId, id)).rejects.toMatchObject({ code: 'not-found' });
		await expect(person.person(db, at(coach), gone.accountId, 30)).rejects.toMatchObject({ code: 'not-found' });
	});

	test('a file of somebody’s practice holds their numbers, and that it was saved is noted', async () => {
		const { practices } = await person.everything(database.db, at(coach), at(trainee).accountId);
		expect(practices.every(({ total }) => total !== null)).toBe(true);
		expect(JSON.stringify(practices)).not.toContain('sorry');
		expect(await noted('practice.export')).toMatchObject([{ subject: at(trainee).accountId, detail: { practices: practices.length } }]);
	});
});
