// What a trainee has at the desk and no candidate ever: a turn tried again, help, and feedback at once.
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { readerOf, replay } from '../../src/lib/core/attempt/index.ts';
import type { Help } from '../../src/lib/core/training/types.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { attempt, outage } from '../../src/lib/server/db/schema/index.ts';
import * as desk from '../../src/lib/server/desk.ts';
import { loadModel } from '../../src/lib/server/model.ts';
import * as practice from '../../src/lib/server/practice.ts';
import * as scenarios from '../../src/lib/server/scenarios.ts';
import * as sittings from '../../src/lib/server/sittings.ts';
import { branch, family } from '../../src/lib/server/training/branch.ts';
import * as courses from '../../src/lib/server/training/courses.ts';
import { lookBack, share } from '../../src/lib/server/training/debrief.ts';
import { example } from '../../src/lib/server/training/example.ts';
import * as feedback from '../../src/lib/server/training/feedback.ts';
import * as shift from '../../src/lib/server/training/shift.ts';
import { emptyOrganisation, shiftClock, testDatabase } from './database.ts';
import { browser, eventsOf, publishTest, takePart } from './taking-part.ts';

const database = testDatabase();
const trainee = randomUUID();
let organisationId: string;
let shifted = 0;

beforeAll(async () => {
	organisationId = await emptyOrganisation(database.db);
});

async function wait(ms: number): Promise<void> {
	shifted += ms;
	await shiftClock(database.db, shifted);
	await attempts.advanceDue(database.db);
}

const begin = () => practice.start(database.db, organisationId, trainee, 'parcelio/late-parcel', 'en');

/** Replies, and lets the customer answer. Returns the reply's seq. */
async function reply(id: string, text: string): Promise<number> {
	const { seq } = await browser(database.db, organisationId, id).reply(text);
	await wait(4_000);
	return seq;
}

async function isSame(id: string): Promise<boolean> {
	const log = await eventsOf(database.db, organisationId, id);
	const scenario = await withOrganisation(database.db, organisationId, async (tx) => {
		const [row] = await tx.select().from(attempt).where(eq(attempt.id, id));
		return scenarios.load(tx, organisationId, row!.scenarioHash, row!.form);
	});
	return replay(scenario, readerOf(scenario, await loadModel()), log).same;
}

const kind = 'I am so sorry about the present. Could you send me the order number, please?';

describe('a turn that is tried again', () => {
	test('goes on from there, while the first try waits; both are kept and come out the same', async () => {
		const first = await begin();
		await reply(first, kind);
		const rude = await reply(first, 'Stop shouting, you idiot.');
		const second = await branch(database.db, organisationId, trainee, first, rude);
		await wait(600_000);
		expect((await eventsOf(database.db, organisationId, first)).at(-1)!.body).toEqual({ kind: 'pace', factor: 0 });

		const third = await branch(database.db, organisationId, trainee, first, rude);
		await reply(third, 'Thank you, I will look for it straight away. I am sorry that you had to wait.');
		const [parent, child] = await Promise.all([first, third].map((id) => eventsOf(database.db, organisationId, id)));
		expect(child!.slice(0, 4).map(({ body }) => body)).toEqual(parent!.slice(0, 4).map(({ body }) => body));
		expect(child!.slice(4).map(({ body }) => body.kind)).toEqual(['reply', 'customer']);
		expect(await Promise.all([first, second, third].map(isSame))).toEqual([true, true, true]);
		expect(await family(database.db, organisationId, trainee, second)).toMatchObject([
			{ id: first, parent: null, words: null },
			{ id: second, parent: first, from: 4, words: expect.stringContaining('P-') as string },
			{ id: third, parent: first, from: 4 }
		]);
	});

	test('is this page’s to play: which device the parent was on is forgotten', async () => {
		const first = await begin();
		await browser(database.db, organisationId, first).send({ kind: 'take' });
		const seq = await reply(first, kind);
		const second = await branch(database.db, organisationId, trainee, first, seq);
		expect((await desk.view(database.db, organisationId, second)).entries.map((entry) => entry.kind)).toEqual(['customer']);
	});

	test('is not given back time that nobody was served before it was begun', async () => {
		const first = await begin();
		await wait(40_000);
		await reply(first, kind);
		const seq = await reply(first, 'I have found it.');
		await wait(60_000);
		const { now } = await desk.view(database.db, organisationId, first);
		await withOrganisation(database.db, organisationId, (tx) =>
			tx.insert(outage).values({ from: now - 30_000, to: now - 20_000, cause: 'unserved' })
		);
		const second = await branch(database.db, organisationId, trainee, first, seq);
		await reply(second, kind);
		expect((await eventsOf(database.db, organisationId, second)).some(({ body }) => body.kind === 'credit')).toBe(false);
	});

	test('is nobody else’s, and begins with a reply that was answered', async () => {
		const first = await begin();
		const seq = await reply(first, kind);
		const missing = { code: 'not-found' };
		await expect(branch(database.db, organisationId, randomUUID(), first, seq)).rejects.toMatchObject(missing);
		await expect(branch(database.db, organisationId, trainee, first, 2)).rejects.toMatchObject(missing);
		await expect(family(database.db, organisationId, randomUUID(), first)).rejects.toMatchObject(missing);
	});
});

describe('help and feedback', () => {
	const told = (id: string, { after = 0, hint = false } = {}) => feedback.ofOwn(database.db, organisationId, trainee, id, { after, hint });
	const helped = (help: Help) => practice.start(database.db, organisationId, trainee, 'parcelio/late-parcel', 'en', { help, pace: 1 });

	test.each([
		['hints', false, 1],
		['example', false, 0],
		['example', true, 1],
		['none', true, 0]
	] as const)('with %s, asked for the hint: %s, gives %d', async (help, hint, count) =>
		expect((await told(await helped(help), { hint })).hints).toHaveLength(count)
	);

	test('tells of each turn that was answered, and of the hint for where the customer stands now', async () => {
		const id = await helped('hints');
		await reply(id, kind);
		const { hints, feedback: turns } = await told(id);
		expect(hints).toMatchObject([{ conversation: 0, beat: 'number' }]);
		expect(turns).toMatchObject([{ replies: [3], missed: [], passed: true }]);
		expect((await told(id, { after: turns[0]!.seq })).feedback).toEqual([]);
	});

	test('is for a trainee’s own practice: nobody else’s, and no candidate’s task', async () => {
		const theirs = await practice.start(database.db, organisationId, randomUUID(), 'parcelio/late-parcel', 'en');
		const test = await publishTest(database.db);
		const candidate = await takePart(database.db, test);
		const exam = await sittings.begin(database.db, candidate.pass, { taskId: test.tasks[0]!.id });
		await withOrganisation(database.db, test.organisationId, (tx) =>
			tx.update(attempt).set({ accountId: test.accountId }).where(eq(attempt.id, exam))
		);
		const missing = { code: 'not-found' };
		for (const [organisation, account, id] of [
			[organisationId, trainee, theirs],
			[test.organisationId, test.accountId, exam],
			[test.organisationId, candidate.candidateId, exam]
		] as const) {
			await expect(feedback.ofOwn(database.db, organisation, account, id, { after: 0, hint: true })).rejects.toMatchObject(missing);
			await expect(lookBack(database.db, organisation, account, id)).rejects.toMatchObject(missing);
			await expect(branch(database.db, organisation, account, id, 3)).rejects.toMatchObject(missing);
			await expect(share(database.db, organisation, account, id, true)).rejects.toMatchObject(missing);
		}
	});
});

test('a practice is shown to a team lead when its trainee says so, and no longer than that; a branch is not shown with it', async () => {
	const id = await begin();
	const seq = await reply(id, kind);
	const sharedAt = async (one: string) => (await lookBack(database.db, organisationId, trainee, one)).sharedAt;
	expect(await sharedAt(id)).toBeNull();
	await share(database.db, organisationId, trainee, id, true);
	expect(await sharedAt(id)).toBeInstanceOf(Date);
	expect(await sharedAt(await branch(database.db, organisationId, trainee, id, seq))).toBeNull();
	await share(database.db, organisationId, trainee, id, false);
	expect(await sharedAt(id)).toBeNull();
});

describe('an example', () => {
	test('is a play that passes, in the form that hiring never uses, with what mattered at each point', async () => {
		const { played } = await example(database.db, organisationId, 'parcelio/late-parcel', 'en');
		expect(played!.card.passed).toBe(true);
		expect(played!.card.findings.every(({ points }) => points > 0)).toBe(true);
		expect(played!.hints[0]!.opening).toContain('birthday');
		expect(JSON.stringify(played!.lines)).toContain('lantern');
	});
	test.each(['parcelio/shop-page', 'hostwell/ten-situations'])('of %s would give it away', async (id) =>
		expect((await example(database.db, organisationId, id, 'en')).played).toBeNull()
	);
});

describe('a long shift', () => {
	test('is a course that one takes up oneself: so many customers without help, none of them twice', async () => {
		const { organisationId: organisation, accountId } = await publishTest(database.db);
		await shift.begin(database.db, organisation, accountId, 'cs', 5);
		const [course] = await courses.assignmentsOf(database.db, organisation, accountId);
		expect(course).toMatchObject({ own: true, language: 'cs', title: 'Dlouhá směna, zákazníků: 5', next: 0 });
		expect(new Set(course!.steps.map(({ scenario }) => scenario)).size).toBe(5);
		expect(course!.steps.every(({ help, pace }) => help === 'none' && pace === 1)).toBe(true);
	});

	test('has drills beside it: what has changed, and who asks about it', async () => {
		expect(await shift.drills(database.db, organisationId, 'en')).toMatchObject([
			{ id: 'hostwell/free-year', news: [expect.stringContaining('competitor') as string] },
			{ id: 'tandria/new-prices', news: [expect.any(String) as string] }
		]);
	});
});
