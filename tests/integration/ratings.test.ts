// People judge: without name, score and each other in sight; what was submitted stays; then all is laid side by side.
import { beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { readerOf, simulate } from '../../src/lib/core/attempt/index.ts';
import { stepOf } from '../../src/lib/core/scenario/index.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { addMember } from '../../src/lib/server/auth/index.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { attempt, audit, rating, scorecard as card, sitting } from '../../src/lib/server/db/schema/index.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import * as decisions from '../../src/lib/server/decisions.ts';
import { loadModel } from '../../src/lib/server/model.ts';
import * as ratings from '../../src/lib/server/ratings.ts';
import * as results from '../../src/lib/server/results.ts';
import * as remarks from '../../src/lib/server/remarks.ts';
import { replayed } from '../../src/lib/server/replayed.ts';
import * as scenarios from '../../src/lib/server/scenarios.ts';
import { emptyOrganisation, testDatabase } from './database.ts';
import { publishTest, takePart, type Test } from './taking-part.ts';

const database = testDatabase();
let own: Test;
let [ada, ben, cleo] = ['', '', ''];

const inside = <T>(run: Parameters<typeof withOrganisation<T>>[2]) => withOrganisation(database.db, own.organisationId, run);
const member = (name: string) =>
	inside((tx) =>
		addMember(tx, own.organisationId, 'reviewer', { name, email: `${uuid()}@example.com`, password: 'correct horse battery' })
	);

beforeAll(async () => {
	own = await publishTest(database.db);
	[ada, ben, cleo] = (await Promise.all(['Ada', 'Ben', 'Cleo'].map(member))) as [string, string, string];
});

/** A finished conversation of a person with a name that nobody else has. */
async function finished(name = 'Nora Whitlock', reply = 'I am so sorry about your parcel, Nora Whitlock here. I will look after it.') {
	const { organisationId, assessmentId } = own;
	const person = await takePart(database.db, own, name);
	const { pass, invitationId, email } = person;
	const [task] = own.tasks;
	const attemptId = await inside(async (tx) => {
		const scenario = await scenarios.load(tx, organisationId, task!.scenarioHash, task!.form);
		const model = await loadModel();
		const pinned = { scenario: task!.scenarioHash, model: model.hash, form: task!.form, seed: task!.seed, purpose: 'exam' as const };
		const steps = [stepOf(scenario, reply)!, stepOf(scenario, '(wait 10m)')!];
		const played = simulate(scenario, readerOf(scenario, model), steps, { pinned, start: Date.now() - 3_600_000, think: () => 9_000 });
		const row = { purpose: 'exam' as const, sittingId: pass.sittingId, taskId: task!.id, scenarioHash: task!.scenarioHash };
		const id = await attempts.record(tx, organisationId, { ...row, form: task!.form, seed: task!.seed, factor: 1 }, played);
		await tx.update(sitting).set({ finishedAt: new Date() }).where(eq(sitting.id, pass.sittingId));
		return id;
	});
	const of = (accountId: string) => ({
		view: () => ratings.blind(database.db, organisationId, accountId, attemptId),
		save: (draft: ratings.RatingDraft) => ratings.save(database.db, organisationId, accountId, attemptId, draft),
		submit: (draft: ratings.RatingDraft) => ratings.submit(database.db, organisationId, accountId, attemptId, draft),
		compared: () => ratings.compared(database.db, organisationId, accountId, attemptId),
		shown: async () => (await ratings.ofInvitation(database.db, organisationId, accountId, invitationId))[attemptId]
	});
	return { attemptId, invitationId, email, organisationId, assessmentId, of };
}

/** The first page of everything that waits. */
const first = (assessmentId: string) => ({ assessmentId, task: null, rated: false, rate: 1, unsure: 1 });

/** Every criterion of the scenario at one step. */
const all = (score: number, more: Partial<ratings.RatingDraft> = {}): ratings.RatingDraft => ({
	scores: Object.fromEntries(
		['politeness', 'accuracy', 'form', 'register', 'language', 'composure', 'reliability', 'balance'].map((c) => [c, score])
	),
	autoFail: [],
	bonus: 0,
	comments: [],
	note: '',
	...more
});

const fieldsOf = (value: unknown): string[] =>
	typeof value !== 'object' || value === null || value instanceof Date
		? []
		: Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...fieldsOf(inner)]);

describe('who rates', () => {
	test('sees neither name, mail and order, nor what the machine made of it, nor how much time was given', async () => {
		const { of, email, invitationId } = await finished(
			'Zebedee Quillfeather',
			'Zebedee Quillfeather here: I am so sorry, I will look after it.'
		);
		await of(ben).submit(all(50, { note: 'canary-of-ben' }));
		const seen = await of(ada).view();
		const text = JSON.stringify(seen);
		expect(text).toContain('I am so sorry, I will look after it.');
		expect(text).not.toMatch(/zebedee|quillfeather|canary-of-ben/i);
		expect(text).not.toContain(email);
		expect(text).not.toContain(invitationId);
		const secret = ['total', 'scorecard', 'findings', 'anger', 'trust', 'outcome', 'credits', 'factor', 'ratings', 'sittingId', 'beat'];
		expect(fieldsOf(seen).filter((name) => secret.includes(name))).toEqual([]);
	});

	test('keeps a draft as it goes, and nobody else sees anything of it', async () => {
		const { of } = await finished();
		const draft = all(75, { comments: [{ seq: 3, start: 0, end: 4, text: 'Warm.' }], note: 'Calm.' });
		await of(ada).save(all(25));
		await of(ada).save(draft);
		expect((await of(ada).view()).draft).toEqual(draft);
		expect((await of(ben).view()).draft).toEqual({ ...all(0), scores: {} });
		expect(await of(ben).shown()).toBeUndefined();
		await expect(of(ada).compared()).rejects.toMatchObject({ code: 'not-found' });
	});

	test('cannot submit what is half done, or a failing mistake without the words that show it', async () => {
		const { of } = await finished();
		expect(await of(ada).submit(all(75, { scores: { politeness: 50 } }))).toBe('scores');
		expect(await of(ada).submit(all(75, { autoFail: ['rude'] }))).toBe('words');
		expect(await of(ada).submit(all(75, { autoFail: ['ignored'] }))).toBeNull();
	});

	test('sees the others once it is submitted, and not while it is a draft', async () => {
		const { of } = await finished();
		await of(ben).submit(all(25, { note: 'Cold.' }));
		await of(ada).save(all(100));
		expect(await of(ada).shown()).toEqual({ ratings: [], own: 'draft', mean: null });
		expect(await of(cleo).shown()).toMatchObject({ ratings: [{ by: 'Ben', note: 'Cold.', total: 25 }], mean: 25 });
		expect(await of(ada).submit(all(100))).toBeNull();
		const { ratings: both, total, criteria } = await of(ada).compared();
		expect(both.map(({ by }) => by)).toEqual(['Ada', 'Ben']);
		expect(total).toMatchObject({ people: [100, 25], automatic: expect.any(Number), apart: expect.any(Number) });
		expect(criteria.find(({ criterion }) => criterion === 'politeness')!.apart).toBeGreaterThanOrEqual(75);
		expect(await of(ada).shown()).toMatchObject({ own: null, mean: 63 });
	});

	test('cannot change what is submitted, nor can anybody on the database', async () => {
		const { of, attemptId } = await finished();
		await of(ada).submit(all(50));
		await expect(of(ada).save(all(100))).rejects.toMatchObject({ code: 'conflict' });
		await expect(of(ada).submit(all(100))).rejects.toMatchObject({ code: 'conflict' });
		const changing = inside((tx) => tx.update(rating).set({ note: 'x' }).where(eq(rating.attemptId, attemptId)));
		await expect(changing).rejects.toMatchObject({ cause: { code: '42501' } });
		const entries = await inside((tx) => tx.select().from(audit).where(eq(audit.subject, attemptId)));
		expect(entries).toMatchObject([{ actor: ada, action: 'rating.submit', detail: { blind: true } }]);
	});

	test('is not blind after opening the person’s page', async () => {
		const { of, organisationId, invitationId } = await finished();
		await of(ada).save(all(50));
		await decisions.noteRead(database.db, organisationId, ada, invitationId);
		expect((await of(ada).view()).known).toBe(true);
		await of(ada).submit(all(50));
		expect(await of(ben).shown()).toMatchObject({ ratings: [{ blind: false }] });
	});

	test('is of this organisation, and the attempt is finished', async () => {
		const { attemptId, assessmentId, invitationId } = await finished();
		const elsewhere = await emptyOrganisation(database.db);
		const unknown = { code: 'not-found' };
		await expect(ratings.blind(database.db, elsewhere, ada, attemptId)).rejects.toMatchObject(unknown);
		await expect(ratings.save(database.db, elsewhere, ada, attemptId, all(50))).rejects.toMatchObject(unknown);
		await expect(ratings.submit(database.db, elsewhere, ada, attemptId, all(50))).rejects.toMatchObject(unknown);
		await expect(replayed(database.db, elsewhere, assessmentId, invitationId, null)).rejects.toMatchObject(unknown);
		expect((await ratings.agreement(database.db, elsewhere, ada, assessmentId)).attempts).toBe(0);
		expect(await ratings.waiting(database.db, elsewhere, ada, first(assessmentId))).toMatchObject({
			toRate: { rows: [] },
			unsure: { rows: [] }
		});
	});
});

describe('the list of reviews', () => {
	test('offers what lacks its second rating before what lacks both, and lets go what has two', async () => {
		own = await publishTest(database.db);
		const [ada, ben, cleo] = [uuid(), uuid(), uuid()];
		const [once, twice, never] = [await finished('A Aa'), await finished('B Bb'), await finished('C Cc')];
		await once.of(ada).submit(all(50));
		await twice.of(ada).submit(all(50));
		await twice.of(ben).submit(all(50));
		const list = async (who: string, rated = false) =>
			(await ratings.waiting(database.db, own.organisationId, who, { ...first(own.assessmentId), rated })).toRate.rows;
		const order = async (who: string) => (await list(who)).map(({ attemptId, ratings, own }) => [attemptId, ratings, own]);
		expect(await order(cleo)).toEqual([
			[once.attemptId, 1, null],
			[never.attemptId, 0, null]
		]);
		await never.of(cleo).save(all(25));
		expect((await order(cleo))[0]).toEqual([never.attemptId, 0, 'draft']);
		expect(await order(ada)).toEqual([[never.attemptId, 0, null]]);
		expect((await list(ada, true)).map(({ attemptId, own }) => [attemptId, own]).toSorted()).toEqual(
			[once, twice].map(({ attemptId }) => [attemptId, 'submitted']).toSorted()
		);
		expect(JSON.stringify(await list(cleo))).not.toMatch(/A Aa|B Bb|C Cc/);
	});

	test('comes page by page, of all tasks or of one', async () => {
		own = await publishTest(database.db);
		const { organisationId, assessmentId, tasks } = own;
		const { attemptId } = await finished('A Aa');
		await inside(async (tx) => {
			const [row] = await tx.select().from(attempt).where(eq(attempt.id, attemptId));
			// Other tasks of the same sitting: what counts here is how many there are.
			await tx.insert(attempt).values(Array.from({ length: 120 }, () => ({ ...row!, id: uuid(), taskId: uuid() })));
		});
		const page = async (rate: number, task: string | null = null) =>
			(await ratings.waiting(database.db, organisationId, ada, { ...first(assessmentId), task, rate })).toRate;
		const pages = [await page(1), await page(2), await page(3)];
		expect(pages.map(({ rows, all, pages }) => [rows.length, all, pages])).toEqual([
			[50, 121, 3],
			[50, 121, 3],
			[21, 121, 3]
		]);
		expect(new Set(pages.flatMap(({ rows }) => rows.map(({ code }) => code))).size).toBe(121);
		expect(await page(4)).toEqual(pages[0]);
		expect((await page(1, tasks[0]!.id)).rows.map((row) => row.attemptId)).toEqual([attemptId]);
	});

	test('shows what the scorer was not sure of, until somebody has judged it', async () => {
		own = await publishTest(database.db);
		const { organisationId, assessmentId } = own;
		const [sure, doubted] = [await finished('A Aa'), await finished('B Bb')];
		const unsure = { rule: 'fact-unsure', criterion: 'accuracy', points: 0 };
		await inside(async (tx) => {
			const { scorecard } = await results.ofAttempt(tx, organisationId, doubted.attemptId);
			const row = { organisationId, id: uuid(), attemptId: doubted.attemptId, rubricHash: 'r', modelHash: 'm', total: 50 };
			await tx.insert(card).values({ ...row, createdAt: new Date(0), body: { ...scorecard!, findings: [unsure as never], flags: [] } });
			await tx.update(sitting).set({ finishedAt: new Date() });
		});
		const list = async () => (await ratings.waiting(database.db, organisationId, ada, first(assessmentId))).unsure;
		expect(await list()).toMatchObject({ all: 1, rows: [{ attemptId: doubted.attemptId, name: 'B Bb', findings: 1, flags: 0 }] });
		expect((await list()).rows.map(({ attemptId }) => attemptId)).not.toContain(sure.attemptId);
		await doubted.of(ada).submit(all(50));
		expect(await list()).toMatchObject({ all: 0, rows: [] });
	});

	test('begins with what nobody has answered', async () => {
		const { organisationId, invitationId, email } = await finished();
		const add = (kind: remarks.RemarkKind, text: string) => remarks.add(database.db, organisationId, invitationId, { kind, text });
		await add('review', 'First.');
		const [first] = await remarks.list(database.db, organisationId, invitationId);
		await remarks.answer(database.db, organisationId, ada, { invitationId, id: first!.id, text: 'Yes.' });
		await add('comment', 'By the way.');
		await add('review', 'Second.');
		const found = async (wanted: Partial<ratings.WantedRequests> = {}) =>
			(await ratings.requests(database.db, organisationId, { text: email, answered: false, page: 1, ...wanted })).rows.map(
				({ text }) => text
			);
		expect(await found()).toEqual(['Second.', 'By the way.']);
		expect(await found({ answered: true })).toEqual(['First.']);
		expect(await found({ text: '100%' })).toEqual([]);
	});
});

test('agreement says how many pairs stand behind it, and keeps what waits for its second rating', async () => {
	own = await publishTest(database.db);
	const [first, ...others] = Array.from({ length: 5 }, () => uuid()) as [string, ...string[]];
	const report = (who: string) => ratings.agreement(database.db, own.organisationId, who, own.assessmentId);
	const total = async () => (await report(uuid())).rows.find(({ of }) => of === 'total')!;
	const [cold, warm, late] = [await finished('A Aa'), await finished('B Bb'), await finished('C Cc')];
	const rate = async (who: string) => {
		await cold.of(who).submit(all(25));
		await warm.of(who).submit(all(75));
	};
	for (const who of [first, ...others.slice(0, 2)]) await rate(who);
	expect((await total()).people).toEqual({ pairs: 6, kappa: null, called: null });
	for (const who of others.slice(2)) await rate(who);
	expect((await total()).people).toEqual({ pairs: 20, kappa: 1, called: 'almost-perfect' });
	expect((await total()).automatic.pairs).toBe(10);
	await late.of(first).submit(all(0));
	expect(await report(uuid())).toMatchObject({ attempts: 3, people: 5, notBlind: 0, held: 1 });
	const { held, told } = await report(first);
	expect(held).toBe(0);
	expect(told.map(({ apart }) => apart)).toEqual(told.map(({ apart }) => apart).toSorted((a, b) => b - a));

	await decisions.noteRead(database.db, own.organisationId, others[0]!, late.invitationId);
	await late.of(others[0]!).submit(all(50));
	expect((await report(first)).notBlind).toBe(1);
	expect((await total()).people.pairs).toBe(20);
});
