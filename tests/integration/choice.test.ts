// Tasks that stand for choice: the candidate takes one of them, and what counts are their own tasks.
import { expect, test } from 'vitest';
import * as assessments from '../../src/lib/server/assessments.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import * as results from '../../src/lib/server/results.ts';
import * as sittings from '../../src/lib/server/sittings.ts';
import { testDatabase } from './database.ts';
import { browser, publishTest, takePart } from './taking-part.ts';

const database = testDatabase();

const tasks = [
	{ scenario: 'parcelio/late-parcel', weight: 3, choice: 1 },
	{ scenario: 'hostwell/site-down', weight: 3, choice: 1 },
	{ scenario: 'parcelio/shop-page', weight: 1 }
];

async function sat() {
	const own = await publishTest(database.db, { tasks });
	const person = await takePart(database.db, own);
	const [late, site, page] = own.tasks as [assessments.Tasks[number], assessments.Tasks[number], assessments.Tasks[number]];
	const choose = (id: string) => sittings.choose(database.db, person.pass, id);
	const begin = (taskId: string) => sittings.begin(database.db, person.pass, { taskId });
	/** Begins, says something, and is done with it. */
	const play = async (taskId: string) => {
		const id = await begin(taskId);
		await browser(database.db, own.organisationId, id).finish();
		await attempts.close(database.db, own.organisationId, id);
		return id;
	};
	const overview = () => sittings.overview(database.db, person.pass);
	return { ...own, ...person, late, site, page, choose, begin, play, overview };
}

test('one of them is chosen, and another until one has begun', async () => {
	const { late, site, page, choose, begin, overview } = await sat();
	expect((await overview()).steps.map(({ options, task }) => [options.length, task?.id ?? null])).toEqual([
		[2, null],
		[1, page.id]
	]);
	await expect(begin(late.id)).rejects.toMatchObject({ code: 'not-found' });
	await expect(begin(page.id)).rejects.toMatchObject({ code: 'conflict' });
	await choose(late.id);
	await choose(site.id);
	expect((await overview()).tasks.map(({ id }) => id)).toEqual([site.id, page.id]);
	await expect(begin(late.id)).rejects.toMatchObject({ code: 'not-found' });
	const id = await begin(site.id);
	await expect(choose(late.id)).rejects.toMatchObject({ code: 'conflict' });
	await choose(site.id);
	expect(await begin(site.id)).toBe(id);
});

test('what everybody has cannot be chosen, nor what belongs to another test', async () => {
	const [one, other] = [await sat(), await sat()];
	await expect(one.choose(one.page.id)).rejects.toMatchObject({ code: 'not-found' });
	await expect(one.choose(other.late.id)).rejects.toMatchObject({ code: 'not-found' });
});

test('the sitting is finished, and the total made, with the chosen ones alone', async () => {
	const { organisationId, assessmentId, site, page, choose, play, overview } = await sat();
	await choose(site.id);
	await play(site.id);
	expect((await overview()).finishedAt).toBeNull();
	const totalNow = async () => (await results.candidates(database.db, organisationId, assessmentId))[0]!;
	expect((await totalNow()).total).toBeNull();
	await play(page.id);
	expect((await overview()).finishedAt).not.toBeNull();
	const { total, tasks: scores } = await totalNow();
	expect(scores.map((one) => one !== null)).toEqual([false, true, true]);
	expect(total).toBe(Math.round((3 * scores[1]!.total + scores[2]!.total) / 4));
});

test('alternatives that weigh differently are refused: their totals could not be compared', async () => {
	const uneven = [{ ...tasks[0]!, weight: 2 }, ...tasks.slice(1)];
	await expect(publishTest(database.db, { tasks: uneven })).rejects.toMatchObject({ code: 'conflict' });
});

test('when the time for the test is over nothing new begins, and what has begun goes on', async () => {
	const { organisationId, invitationId, late, site, page, choose, begin } = await sat();
	await choose(late.id);
	const id = await begin(late.id);
	await database.db.asOwner(async (sql) => {
		await sql`select set_config('app.organisation', ${organisationId}, false)`;
		await sql`update invitation set expires_at = now() - interval '1 minute' where id = ${invitationId}`;
	});
	expect(await begin(late.id)).toBe(id);
	await browser(database.db, organisationId, id).finish();
	await attempts.close(database.db, organisationId, id);
	await expect(begin(page.id)).rejects.toMatchObject({ code: 'link-expired' });
	await expect(begin(site.id)).rejects.toMatchObject({ code: 'not-found' });
});
