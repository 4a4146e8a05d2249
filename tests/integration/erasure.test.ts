import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { withOrganisation, type Tx } from '../../src/lib/server/db/client.ts';
import * as tables from '../../src/lib/server/db/schema/index.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import { emptyOrganisation, testDatabase } from './database.ts';

const database = testDatabase();

/** A candidate in the middle of an attempt, with a row in every table that knows of candidates. */
async function candidateIn(tx: Tx, organisationId: string): Promise<string> {
	const [id, assessmentId, taskId, invitationId, sittingId, attemptId] = [uuid(), uuid(), uuid(), uuid(), uuid(), uuid()];
	const own = { organisationId };
	const run = { purpose: 'exam' as const, scenarioHash: 'h', form: 0, seed: 's' };
	await tx.execute(sql`insert into scenario_version (organisation_id, hash, scenario, language, title, compiled)
		values (${organisationId}, 'h', 'x/y', 'en', 'T', '{}') on conflict do nothing`);
	await tx
		.insert(tables.assessment)
		.values({ ...own, id: assessmentId, title: 'T', language: 'en', status: 'published', createdBy: uuid() });
	await tx.insert(tables.candidate).values({ ...own, id, name: 'Ada Reed', email: `${id}@example.com` });
	const list = { ...own, id: uuid(), assessmentId, startedBy: uuid(), all: 0 };
	await tx.insert(tables.inviteeList).values(list);
	await tx.insert(tables.inviteeLine).values({ ...own, listId: list.id, line: 1, text: 'Ada', name: 'Ada', email: `${id}@example.com` });
	await tx.insert(tables.accommodation).values({ ...own, candidateId: id, factor: '1.25' });
	await tx.insert(tables.invitation).values({ ...own, id: invitationId, assessmentId, candidateId: id, expiresAt: new Date() });
	await tx.insert(tables.link).values({ ...own, tokenHash: uuid(), invitationId });
	await tx.insert(tables.sitting).values({ ...own, id: sittingId, invitationId, language: 'en', consentedAt: new Date() });
	await tx.insert(tables.pass).values({ ...own, tokenHash: uuid(), sittingId });
	await tx.insert(tables.remark).values({ ...own, id: uuid(), invitationId, kind: 'comment', text: 'Thank you' });
	await tx
		.insert(tables.task)
		.values({ ...own, id: taskId, assessmentId, position: 0, scenarioHash: 'h', weight: 1, form: 0, seed: 's', choice: 1 });
	await tx.insert(tables.chosenTask).values({ ...own, sittingId, taskId });
	await tx.insert(tables.attempt).values({ ...own, ...run, id: attemptId, sittingId });
	await tx.insert(tables.due).values({ ...own, attemptId, at: null, seq: 1 });
	await tx.insert(tables.draft).values({ ...own, attemptId, text: 'Good morn' });
	await tx.execute(
		sql`insert into attempt_event (organisation_id, attempt_id, seq, at, kind, body) values (${organisationId}, ${attemptId}, 1, 1, 'start', '{}')`
	);
	await tx.execute(sql`insert into scorecard (organisation_id, id, attempt_id, rubric_hash, model_hash, total, body)
		values (${organisationId}, ${uuid()}, ${attemptId}, 'r', 'm', 70, '{}')`);
	return id;
}

const concerned = [
	tables.candidate,
	tables.accommodation,
	tables.invitation,
	tables.link,
	tables.sitting,
	tables.pass,
	tables.attempt
].concat(
	...([tables.inviteeLine, tables.remark, tables.chosenTask, tables.due, tables.draft, tables.attemptEvent, tables.scorecard] as never[])
);

const counts = (tx: Tx, organisationId: string) =>
	Promise.all(concerned.map((table) => tx.$count(table, sql`organisation_id = ${organisationId}`)));

const erase = (tx: Tx, organisationId: string, id: string) => tx.execute(sql`select erase_candidate(${organisationId}, ${id}) as done`);

test('erasing a candidate takes every row about that person, and none about another', async () => {
	const organisationId = await emptyOrganisation(database.db);
	await withOrganisation(database.db, organisationId, async (tx) => {
		const id = await candidateIn(tx, organisationId);
		await candidateIn(tx, organisationId);
		expect(await counts(tx, organisationId)).toEqual(concerned.map(() => 2));
		expect([...(await erase(tx, organisationId, id))]).toEqual([{ done: true }]);
		expect(await counts(tx, organisationId)).toEqual(concerned.map(() => 1));
		expect([...(await erase(tx, organisationId, id))]).toEqual([{ done: false }]);
	});
});

test('a candidate of another organisation cannot be erased', async () => {
	const theirs = await emptyOrganisation(database.db);
	const ours = await emptyOrganisation(database.db);
	const id = await withOrganisation(database.db, theirs, (tx) => candidateIn(tx, theirs));
	await expect(withOrganisation(database.db, ours, (tx) => erase(tx, theirs, id))).rejects.toMatchObject({ cause: { code: '42501' } });
	await withOrganisation(database.db, ours, async (tx) => expect([...(await erase(tx, ours, id))]).toEqual([{ done: false }]));
	await withOrganisation(database.db, theirs, async (tx) => expect(await counts(tx, theirs)).toEqual(concerned.map(() => 1)));
});

test('without an organisation nobody can be erased', async () => {
	const organisationId = await emptyOrganisation(database.db);
	const id = await withOrganisation(database.db, organisationId, (tx) => candidateIn(tx, organisationId));
	await expect(erase(database.db.tables, organisationId, id)).rejects.toMatchObject({ cause: { code: '42501' } });
});
