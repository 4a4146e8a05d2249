// What somebody's practices come to: what is next, how they get on, and what is theirs alone.
import { beforeAll, describe, expect, test } from 'vitest';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import * as people from '../../src/lib/server/people.ts';
import * as practice from '../../src/lib/server/practice.ts';
import { catalogueOf } from '../../src/lib/server/training/catalogue.ts';
import * as courses from '../../src/lib/server/training/courses.ts';
import * as plans from '../../src/lib/server/training/plans.ts';
import { historyOf, progressOf } from '../../src/lib/server/training/progress.ts';
import { testDatabase } from './database.ts';
import { practised } from './practised.ts';
import { passing, publishTest, type Test } from './taking-part.ts';

const database = testDatabase();
const wait = passing(() => database.db);
let here: Test;
let trainee: string;

beforeAll(async () => {
	here = await publishTest(database.db);
	await people.add(database.db, here.organisationId, here.accountId, { name: 'tim', email: 'tim@example.com', role: 'trainee' });
	trainee = (await people.list(database.db, here.organisationId)).find(({ name }) => name === 'tim')!.accountId;
});

const history = () => withOrganisation(database.db, here.organisationId, (tx) => historyOf(tx, here.organisationId, trainee));
const next = async () => {
	const assigned = await courses.assignmentsOf(database.db, here.organisationId, trainee);
	return (await catalogueOf(database.db, here.organisationId, trainee, 'en', assigned)).next;
};

describe('the history', () => {
	test('has what was finished and scored, oldest first, and leads to what is weak', async () => {
		const { db } = database;
		expect(await next()).toMatchObject({ reason: { why: 'first' } });
		const good = await practised(db, here.organisationId, trainee, { scenario: 'parcelio/green-feeder', who: 'competent', ago: 2 });
		const bad = await practised(db, here.organisationId, trainee, {
			scenario: 'parcelio/sixty-lanterns',
			who: 'rude',
			ago: 1,
			help: 'hints'
		});
		expect(await history()).toMatchObject([
			{ id: good, scenario: 'parcelio/green-feeder', passed: true, level: 1, help: 'none' },
			{ id: bad, scenario: 'parcelio/sixty-lanterns', passed: false, skills: ['refusing', 'promises'], help: 'hints', pace: 1 }
		]);
		const best = await next();
		expect(best).toMatchObject({ help: 'hints', reason: { why: 'weak-skill', skill: 'refusing' } });
		expect(best!.scenario).not.toBe('parcelio/sixty-lanterns');
	});

	test('leaves out what was put aside without a word, questionnaires, and what is not over', async () => {
		const { db } = database;
		const before = (await history()).length;
		const begin = (scenario: string, pace: 0 | 1) =>
			practice.start(db, here.organisationId, trainee, scenario, 'en', { help: 'none', pace });
		const silent = await begin('parcelio/warm-up', 0);
		await begin('parcelio/dinosaurs', 0);
		await practice.setAside(db, here.organisationId, trainee, silent);
		await practised(db, here.organisationId, trainee, { scenario: 'hostwell/ten-situations', who: 'competent', ago: 1 });
		await wait(60_000);
		const list = await practice.list(db, here.organisationId, trainee);
		expect(list.find(({ id }) => id === silent)?.ended).not.toBeNull();
		await expect(practice.setAside(db, here.organisationId, trainee, silent)).resolves.toBeUndefined(); // twice
		await expect(practice.setAside(db, here.organisationId, here.accountId, silent)).rejects.toMatchObject({ code: 'not-found' });
		expect(await history()).toHaveLength(before);
	});

	test('comes to skills, means, bests, weeks and badges', async () => {
		const progress = await progressOf(database.db, here.organisationId, trainee);
		expect(progress).toMatchObject({ weeks: { running: expect.any(Number) }, practised: [{}, {}], bests: [{ times: 1 }, { times: 1 }] });
		expect(progress.badges.find(({ badge }) => badge === 'first')).toMatchObject({ earned: true });
		expect(progress.skills.map(({ skill }) => skill)).toEqual(['refusing', 'diagnosing', 'promises']);
		expect(progress.means[0]).toMatchObject({ criterion: 'politeness' });
	});

	test('gives way to a course near its day', async () => {
		const step = { scenario: 'hostwell/journalist', help: 'example', pace: 1.5 } as const;
		const course = { title: 'Quiet', language: 'en', purpose: 'x', steps: [step] } as const;
		const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
		await courses.assign(database.db, here.organisationId, here.accountId, [trainee], { ...course, steps: [step] }, tomorrow);
		expect(await next()).toMatchObject({
			scenario: 'hostwell/journalist',
			help: 'example',
			reason: { why: 'assigned', pace: 1.5, course: 'Quiet' }
		});
	});
});

test('every version of a plan is kept with its writer; the same words again are none', async () => {
	const { db } = database;
	const { organisationId, accountId } = here;
	for (const [by, text] of [
		[trainee, 'One thing.'],
		[trainee, ' One thing.\r\n'],
		[accountId, 'Two things.']
	] as const)
		await plans.write(db, organisationId, by, trainee, text);
	expect(await plans.plansOf(db, organisationId, trainee)).toMatchObject([
		{ text: 'Two things.', writtenBy: accountId, writer: 'Ada Reed' },
		{ text: 'One thing.', writtenBy: trainee, writer: 'tim' }
	]);
	await expect(plans.write(db, organisationId, trainee, trainee, ' \n ')).rejects.toMatchObject({ code: 'reply-empty' });
	await expect(plans.write(db, organisationId, trainee, trainee, 'x'.repeat(plans.longest + 1))).rejects.toMatchObject({
		code: 'body-too-large'
	});
	expect(await plans.plansOf(db, organisationId, accountId)).toEqual([]);
});
