// The archive scored again: it goes on after any stop, changes nothing before it is made current, and keeps the old scores.
import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { readerOf, simulate } from '../../src/lib/core/attempt/index.ts';
import { formOf, stepOf } from '../../src/lib/core/scenario/index.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { inDirectory, withOrganisation } from '../../src/lib/server/db/client.ts';
import { attempt, attemptEvent, job, rescored, rescoring, scorecard } from '../../src/lib/server/db/schema/index.ts';
import { AppError } from '../../src/lib/server/errors.ts';
import { loadModel } from '../../src/lib/server/model.ts';
import * as jobs from '../../src/lib/server/jobs.ts';
import * as practice from '../../src/lib/server/practice.ts';
import * as rescorings from '../../src/lib/server/rescorings.ts';
import * as scenarios from '../../src/lib/server/scenarios.ts';
import * as scoreChanges from '../../src/lib/server/score-changes.ts';
import { emptyOrganisation, testDatabase } from './database.ts';

const database = testDatabase();
const owner = randomUUID();
let organisationId: string;

beforeEach(async () => {
	organisationId = await emptyOrganisation(database.db);
});

const inOrganisation = <T>(work: Parameters<typeof withOrganisation<T>>[2]) => withOrganisation(database.db, organisationId, work);
const onlyPoliteness = { assessmentId: null, rubric: { politeness: 100 } };

/** Somebody who is friendly and knows nothing, so that the weights decide. */
async function archive(size: number): Promise<void> {
	const found = (await scenarios.edition('parcelio/late-parcel', 'en'))!;
	const scenario = formOf(found.scenario, 0);
	const model = await loadModel();
	const steps = ['Oh no, I am so sorry that you are still waiting, let me look after this for you right away.', '(wait 10m)'].map((text) =>
		stepOf(scenario, text)!
	);
	await inOrganisation(async (tx) => {
		const { hash: scenarioHash } = await scenarios.store(tx, organisationId, scenario.id, 'en');
		for (let n = 0; n < size; n++) {
			const pinned = { scenario: scenarioHash, model: model.hash, form: 0, seed: String(n), purpose: 'practice' as const, factor: 1 };
			const played = simulate(scenario, readerOf(scenario, model), steps, { pinned, start: Date.now() - 3_600_000, think: () => 9_000 });
			const row = { purpose: 'practice' as const, accountId: owner, scenarioHash, form: 0, seed: String(n), factor: 1 };
			await attempts.record(tx, organisationId, row, played);
		}
	});
}

const totals = async () => (await practice.list(database.db, organisationId, owner, 100)).map(({ total }) => total);
const state = async () => (await rescorings.list(database.db, organisationId))[0]!;
const code = (error: unknown) => (error instanceof AppError ? error.code : error);

describe('a rescoring', () => {
	test('under the same rules changes nothing, and adds no second card', async () => {
		await archive(3);
		const id = await rescorings.start(database.db, organisationId, owner, { assessmentId: null, rubric: null });
		await jobs.advance(database.db);
		expect(await state()).toMatchObject({ done: 3, all: 3, failed: 0, readyAt: expect.any(Date) });
		expect(await scoreChanges.of(database.db, organisationId, id)).toMatchObject({ all: 3, changed: 0, mean: 0 });
		expect(await inOrganisation((tx) => tx.select().from(scorecard))).toHaveLength(3);
	});

	test('is seen by nobody before it is made current, and by everybody after', async () => {
		await archive(2);
		const before = await totals();
		const id = await rescorings.start(database.db, organisationId, owner, onlyPoliteness);
		await jobs.advance(database.db);
		expect(await totals()).toEqual(before);
		const changes = await scoreChanges.of(database.db, organisationId, id);
		expect(changes).toMatchObject({ all: 2, changed: 2 });
		await rescorings.makeCurrent(database.db, organisationId, owner, id);
		expect(await totals()).toEqual(changes.largest.map(({ to }) => to.total));
		expect(await totals()).not.toEqual(before);
		expect(await inOrganisation((tx) => tx.select().from(scorecard))).toHaveLength(4);
		// What it changed is still to be seen afterwards.
		expect(await scoreChanges.of(database.db, organisationId, id)).toEqual(changes);
	});

	test('goes on where it was stopped, in another process too, and scores each attempt once', async () => {
		await archive(45);
		await rescorings.start(database.db, organisationId, owner, onlyPoliteness);
		await jobs.advance(database.db);
		expect(await state()).toMatchObject({ done: 20, readyAt: null });
		const others = [database.another(), database.another()];
		for (let turn = 0; turn < 3; turn++) await Promise.all(others.map((db) => jobs.advance(db)));
		expect(await state()).toMatchObject({ done: 45, all: 45, readyAt: expect.any(Date) });
		expect(await inOrganisation((tx) => tx.select().from(rescored))).toHaveLength(45);
		expect(await inDirectory(database.db, (tx) => tx.select().from(job).where(eq(job.organisationId, organisationId)))).toEqual([]);
	});

	test('leaves the old scores when it is discarded, and cannot be decided twice', async () => {
		await archive(1);
		const before = await totals();
		const id = await rescorings.start(database.db, organisationId, owner, onlyPoliteness);
		await expect(rescorings.makeCurrent(database.db, organisationId, owner, id).catch(code)).resolves.toBe('conflict');
		await jobs.advance(database.db);
		await rescorings.discard(database.db, organisationId, owner, id);
		expect(await totals()).toEqual(before);
		await expect(rescorings.makeCurrent(database.db, organisationId, owner, id).catch(code)).resolves.toBe('conflict');
		await expect(rescorings.discard(database.db, organisationId, owner, id).catch(code)).resolves.toBe('conflict');
	});

	test('is one at a time, also when two people start it at the same moment', async () => {
		await archive(1);
		const start = () => rescorings.start(database.db, organisationId, owner, onlyPoliteness).catch(code);
		const outcomes = await Promise.all([start(), start()]);
		expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
	});

	test('keeps the old score of a log that cannot be read, and says so', async () => {
		await archive(2);
		await inOrganisation(async (tx) => {
			const [one] = await tx.select().from(attempt).limit(1);
			const gap = { organisationId, attemptId: one!.id, seq: 900, at: Date.now(), kind: 'note', conversation: 0 };
			await tx.insert(attemptEvent).values({ ...gap, body: { kind: 'close' } });
		});
		await rescorings.start(database.db, organisationId, owner, onlyPoliteness);
		await jobs.advance(database.db);
		expect(await state()).toMatchObject({ done: 2, failed: 1, readyAt: expect.any(Date) });
	});

	test('by weights that apply to nothing in a scenario leaves its own', async () => {
		await archive(1);
		const id = await rescorings.start(database.db, organisationId, owner, { assessmentId: null, rubric: { judgement: 100 } });
		await jobs.advance(database.db);
		expect(await scoreChanges.of(database.db, organisationId, id)).toMatchObject({ all: 1, changed: 0 });
	});

	test('is given up when another model was deployed meanwhile', async () => {
		await archive(1);
		const id = await rescorings.start(database.db, organisationId, owner, onlyPoliteness);
		await inOrganisation((tx) =>
			tx
				.update(rescoring)
				.set({ modelHash: sql`'sha256:another'` })
				.where(eq(rescoring.id, id))
		);
		await jobs.advance(database.db);
		expect(await state()).toMatchObject({ done: 0, discardedAt: expect.any(Date) });
	});

	test('reaches its own organisation alone', async () => {
		await archive(1);
		const id = await rescorings.start(database.db, organisationId, owner, onlyPoliteness);
		await jobs.advance(database.db);
		const other = await emptyOrganisation(database.db, 'Other');
		expect(await rescorings.list(database.db, other)).toEqual([]);
		expect(await scoreChanges.of(database.db, other, id)).toMatchObject({ all: 0 });
		await expect(rescorings.makeCurrent(database.db, other, owner, id).catch(code)).resolves.toBe('conflict');
	});
});
