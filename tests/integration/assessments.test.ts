// An assessment from draft to closed: kept as one goes, frozen when published, changed as a next version, and live while people take it.
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyDraft, type Draft } from '../../src/lib/core/assessing/draft.ts';
import { passes } from '../../src/lib/core/assessing/passing.ts';
import * as applyLinks from '../../src/lib/server/apply-links.ts';
import * as assessments from '../../src/lib/server/assessments.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { covers } from '../../src/lib/server/covers.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import * as fairness from '../../src/lib/server/fairness.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import * as live from '../../src/lib/server/live.ts';
import * as practice from '../../src/lib/server/practice.ts';
import * as previews from '../../src/lib/server/previews.ts';
import * as results from '../../src/lib/server/results.ts';
import * as sittings from '../../src/lib/server/sittings.ts';
import { testDatabase } from './database.ts';
import { browser, passing, publishTest, takePart, type Test } from './taking-part.ts';

const database = testDatabase();
const [parcel, page] = ['parcelio/late-parcel', 'parcelio/shop-page'] as const;
const draft: Draft = {
	...emptyDraft('en'),
	title: 'Spring',
	about: 'Mornings only.',
	criticals: ['leak'],
	tasks: [
		{ scenario: parcel, weight: 2, choice: null, note: 'Everybody meets it.', rest: 5 },
		{ scenario: page, weight: 1, choice: null, note: '', rest: 0 }
	]
};

let own: Test;
beforeAll(async () => {
	own = await publishTest(database.db);
});

const begin = (given: Draft = draft) => assessments.begin(database.db, own.organisationId, own.accountId, given);
const read = (id: string) => assessments.readDraft(database.db, own.organisationId, id);
const save = (id: string, given: Draft, seen: number | null) => assessments.save(database.db, own.organisationId, id, given, seen);
const publishDraft = (id: string) => assessments.publishDraft(database.db, own.organisationId, own.accountId, id);
const found = (id: string) => withOrganisation(database.db, own.organisationId, (tx) => assessments.find(tx, own.organisationId, id));
const tasksOf = (id: string) => withOrganisation(database.db, own.organisationId, (tx) => assessments.tasksOf(tx, own.organisationId, id));
const invite = (id: string, email: string) =>
	invitations.invite(database.db, own.organisationId, own.accountId, id, { name: 'Ada', email });

describe('a draft', () => {
	test('is kept with whatever is wrong in it, and whoever saves later is told', async () => {
		const id = await begin(emptyDraft('cs'));
		const { version } = await read(id);
		const wrong: Draft = { ...draft, title: '', passMark: null, tasks: [{ ...draft.tasks[0]!, weight: null }] };
		const next = await save(id, wrong, version);
		expect(await read(id)).toMatchObject({ draft: wrong, version: next });
		await expect(save(id, draft, version)).rejects.toMatchObject({ code: 'conflict' });
		expect((await read(id)).draft).toEqual(wrong);
		await save(id, draft, null);
		expect((await read(id)).draft).toEqual(draft);
	});

	test('is no assessment yet: nobody is invited to it, and with problems it is not published', async () => {
		const id = await begin({ ...draft, tasks: [] });
		await expect(invite(id, 'ada@example.org')).rejects.toMatchObject({ code: 'not-found' });
		await expect(publishDraft(id)).rejects.toMatchObject({ code: 'conflict' });
		expect((await assessments.list(database.db, own.organisationId)).map((one) => one.id)).not.toContain(id);
		await assessments.discard(database.db, own.organisationId, own.accountId, id);
		await expect(read(id)).rejects.toMatchObject({ code: 'not-found' });
	});

	test('once published is frozen, with its notes, rests and criticals; what is changed is its next version', async () => {
		const id = await begin();
		await publishDraft(id);
		expect(await found(id)).toMatchObject({ status: 'published', about: 'Mornings only.', criticals: ['leak'], passMark: 60, draft: null });
		expect((await tasksOf(id)).map(({ scenario, weight, note, rest }) => [scenario, weight, note, rest])).toEqual([
			[parcel, 2, 'Everybody meets it.', 5],
			[page, 1, '', 0]
		]);
		for (const again of [publishDraft(id), save(id, draft, null)]) await expect(again).rejects.toMatchObject({ code: 'published' });
		await expect(assessments.discard(database.db, own.organisationId, own.accountId, id)).rejects.toMatchObject({ code: 'not-found' });

		const change = () => assessments.nextVersion(database.db, own.organisationId, own.accountId, id);
		const next = await change();
		expect(await change()).toBe(next);
		expect(await read(next)).toMatchObject({ draft, previousId: id });
		await save(next, { ...draft, title: 'Summer', tasks: draft.tasks.slice(1) }, null);
		await publishDraft(next);
		expect((await found(id)).title).toBe('Spring');
		expect((await tasksOf(id)).length).toBe(2);
		expect(await assessments.newer(database.db, own.organisationId, id)).toEqual({ id: next, title: 'Summer', isDraft: false });
	});
});

test('what is closed lets nobody new begin, by link or by door; who has begun goes on, and it can be opened again', async () => {
	const mine = await publishTest(database.db, { tasks: [parcel, page].map((scenario) => ({ scenario, weight: 1 })) });
	const { organisationId, accountId, assessmentId, tasks } = mine;
	const begun = await takePart(database.db, mine);
	const waiting = await invitations.invite(database.db, organisationId, accountId, assessmentId, { name: 'Bea', email: 'bea@example.org' });
	const door = await applyLinks.make(database.db, organisationId, accountId, assessmentId, {
		places: 5,
		expiresAt: new Date(Date.now() + 86_400_000)
	});
	await assessments.close(database.db, organisationId, accountId, assessmentId);

	await expect(invitations.enter(database.db, waiting.token)).rejects.toMatchObject({ code: 'link-closed' });
	const person = { name: 'Cyril', email: 'cyril@example.org' };
	await expect(invitations.invite(database.db, organisationId, accountId, assessmentId, person)).rejects.toMatchObject({
		code: 'assessment-closed'
	});
	expect((await applyLinks.look(database.db, door)).state).toBe('closed');
	expect((await applyLinks.ofAssessment(database.db, organisationId, assessmentId))[0]!.state).toBe('shut');
	expect(await applyLinks.apply(database.db, door, person, false)).toEqual({ state: 'closed' });
	await expect(assessments.close(database.db, organisationId, accountId, assessmentId)).rejects.toMatchObject({ code: 'not-found' });
	expect((await invitations.open(database.db, begun.token)).state).toBe('running');
	await sittings.begin(database.db, begun.pass, { taskId: tasks[0]!.id });

	await assessments.reopen(database.db, organisationId, accountId, assessmentId);
	expect((await applyLinks.look(database.db, door)).state).toBe('open');
	expect((await applyLinks.ofAssessment(database.db, organisationId, assessmentId))[0]!.state).toBe('open');
	expect((await invitations.enter(database.db, waiting.token)).finished).toBe(false);
});

test('a preview plays what a candidate would, of a draft too, and is counted nowhere', async () => {
	const { organisationId, accountId } = own;
	const id = await begin();
	const view = () => previews.view(database.db, organisationId, accountId, id);
	expect((await view()).letter).toMatchObject({ tasks: 2, about: 'Mornings only.' });
	const attempt = await previews.start(database.db, organisationId, accountId, id, 0);
	await browser(database.db, organisationId, attempt).finish();
	await attempts.close(database.db, organisationId, attempt);
	expect((await view()).tasks.map((task) => task.attempt?.ended ?? null)).toEqual([true, null]);

	await publishDraft(id);
	// Published now: what was played of the draft is not shown as one of its own.
	expect((await view()).tasks.map((task) => task.attempt)).toEqual([null, null]);
	const played = await previews.start(database.db, organisationId, accountId, id, 1);
	const [, task] = await tasksOf(id);
	expect(await results.ofPractice(database.db, organisationId, played)).toMatchObject({ purpose: 'preview', taskId: null });
	expect((await view()).tasks[1]!.attempt?.id).toBe(played);
	expect(task?.scenario).toBe(page);
	expect(await results.listed(database.db, organisationId, id)).toEqual([]);
	expect((await fairness.report(database.db, organisationId, id)).quality.finished).toBe(0);
	expect((await live.state(database.db, organisationId, id)).live).toEqual({ invited: 0, finished: 0, running: [] });
	expect(await practice.list(database.db, organisationId, accountId)).toEqual([]);
	// Nobody else plays or reads it.
	await expect(attempts.authorise(database.db, [{ organisationId, accountId: id }], played)).rejects.toMatchObject({ code: 'not-found' });
	await expect(previews.start(database.db, organisationId, accountId, id, 7)).rejects.toMatchObject({ code: 'not-found' });
});

test('criticals that an assessment leaves out are found, and fail nobody', async () => {
	const rudeness = async (criticals: Draft['criticals']) => {
		const id = await begin({ ...draft, passMark: 0, criticals, tasks: draft.tasks.slice(0, 1) });
		await publishDraft(id);
		const person = await takePart(database.db, { ...own, assessmentId: id });
		const [task] = await tasksOf(id);
		const attempt = await sittings.begin(database.db, person.pass, { taskId: task!.id });
		const { reply, finish } = browser(database.db, own.organisationId, attempt);
		await reply('Shut up, you stupid idiot.');
		await finish();
		await attempts.close(database.db, own.organisationId, attempt);
		const [one] = await results.withMeasures(database.db, own.organisationId, await results.listed(database.db, own.organisationId, id));
		const bar = await found(id);
		return [one!.criticals.includes('rude'), passes({ total: one!.total!, criticals: one!.criticals }, bar)];
	};
	expect([await rudeness(null), await rudeness(['leak'])]).toEqual([
		[true, false],
		[true, true]
	]);
});

test('who is writing is told with task and activity, and nothing of it changes while nothing happens', async () => {
	const mine = await publishTest(database.db, { tasks: [parcel, page].map((scenario) => ({ scenario, weight: 1 })) });
	const { organisationId, assessmentId, tasks } = mine;
	const now = () => live.state(database.db, organisationId, assessmentId);
	const person = await takePart(database.db, mine);
	const whose = { invitationId: person.invitationId, name: person.name, steps: 2 };
	expect((await now()).live).toEqual({ invited: 1, finished: 0, running: [{ ...whose, at: 'between', activity: { kind: 'active' } }] });
	const attempt = await sittings.begin(database.db, person.pass, { taskId: tasks[0]!.id });
	const first = await now();
	expect(first.live.running).toEqual([{ ...whose, at: 1, activity: { kind: 'active' } }]);
	expect((await now()).id).toBe(first.id);
	await passing(() => database.db)(130_000);
	expect((await now()).live.running[0]?.activity).toEqual({ kind: 'waiting', minutes: 2 });
	await browser(database.db, organisationId, attempt).finish();
	await attempts.close(database.db, organisationId, attempt);
	expect((await now()).live.running[0]?.at).toBe('between');
	await passing(() => database.db)(2 * 3_600_000);
	expect((await now()).live.running).toEqual([]);
});

test.each([
	[{ began: 0, did: null, answered: null, heard: 0, typed: null, pace: 1 }, 100_000, 'active'],
	[{ began: 0, did: 60_000, answered: 60_000, heard: 70_000, typed: 185_000, pace: 1 }, 190_000, 'waiting 2'],
	[{ began: 0, did: 120_000, answered: 120_000, heard: 140_000, typed: 370_000, pace: 2 }, 380_000, 'waiting 2'],
	[{ began: 0, did: 60_000, answered: 60_000, heard: 70_000, typed: 185_000, pace: 0 }, 190_000, 'waiting 2'],
	[{ began: 0, did: 60_000, answered: 60_000, heard: 50_000, typed: null, pace: 1 }, 250_000, 'quiet 3'],
	[{ began: 0, did: 60_000, answered: 60_000, heard: 50_000, typed: 240_000, pace: 1 }, 250_000, 'active'],
	[{ began: 0, did: null, answered: null, heard: null, typed: null, pace: 1 }, 200_000, 'quiet 3']
])('signs %j are after %i ms: %s', (signs, at, expected) => {
	const activity = live.activityOf(signs, at);
	expect(activity.kind === 'active' ? 'active' : `${activity.kind} ${activity.minutes}`).toBe(expected);
});

test('what it covers is told by number and name in both languages, and of the standards no more than its tasks show', async () => {
	const told = await covers(database.db, own.organisationId, own.assessmentId, 'cs');
	const names = (await covers(database.db, own.organisationId, own.assessmentId, 'en')).requirements;
	expect(told.requirements.length).toBeGreaterThan(2);
	expect(told.requirements.every(({ name }, i) => name !== '' && name !== names[i]?.name)).toBe(true);
	expect(Object.fromEntries(told.demands.map(({ what, tasks }) => [what, tasks]))).toMatchObject({
		written: [1],
		channels: [],
		technical: []
	});
});
