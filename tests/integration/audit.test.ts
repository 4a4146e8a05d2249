// The audit log: searched by people and deeds, exported whole, closed to others.
import { describe, expect, test } from 'vitest';
import * as audit from '../../src/lib/server/audit.ts';
import { found } from '../../src/lib/server/auth/index.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import * as organisations from '../../src/lib/server/organisations.ts';
import { testDatabase } from './database.ts';

const database = testDatabase();
const anything = { text: '', action: '', from: null, before: null };

async function organisation(name: string) {
	const owner = { name: `${name} Owner`, email: `${uuid()}@example.com`, password: 'correct horse battery' };
	return { ...(await found(database.db, { name, language: 'en' }, owner)), email: owner.email };
}

const write = (organisationId: string, actor: string, action: string, subject = 'thing') =>
	withOrganisation(database.db, organisationId, (tx) => audit.write(tx, organisationId, actor, action, subject, { n: 1 }));

describe('the audit log', () => {
	test('is found by who, what and when, page by page, newest first', async () => {
		const { organisationId, accountId, email } = await organisation('Ada');
		for (let i = 0; i < 60; i++)
			await write(organisationId, i % 2 ? accountId : 'system', i < 10 ? 'member.add' : 'member.role', `no ${i}`);
		const search = (wanted: Partial<audit.Wanted>, before = 0) =>
			audit.search(database.db, organisationId, { ...anything, ...wanted }, before);
		const first = await search({});
		expect([first.entries.length, first.more, first.entries[0]!.subject]).toEqual([50, true, 'no 59']);
		const second = await search({}, first.entries.at(-1)!.id);
		expect([second.entries.map(({ subject }) => subject)[0], second.entries.length, second.more]).toEqual(['no 9', 10, false]);
		expect((await search({ action: 'member.add' })).entries).toHaveLength(10);
		expect((await search({ text: email.toUpperCase() })).entries).toHaveLength(30);
		expect((await search({ text: 'no 5_' })).entries).toEqual([]);
		expect((await search({ from: new Date(Date.now() + 86_400_000) })).entries).toEqual([]);
		expect((await search({ before: new Date(Date.now() + 86_400_000), text: 'no 58' })).entries[0]).toMatchObject({
			actor: null,
			detail: { n: 1 }
		});
		expect((await search({ text: 'no 59' })).entries[0]).toMatchObject({ actor: { name: 'Ada Owner', email } });
	});

	test('leaves whole, in order, and never with what another organisation did', async () => {
		const [own, other] = [await organisation('Own'), await organisation('Other')];
		await write(other.organisationId, other.accountId, 'member.add', 'theirs');
		for (let i = 0; i < 3; i++) await write(own.organisationId, own.accountId, 'member.add', `ours ${i}`);
		const subjects: string[] = [];
		for await (const entries of audit.all(database.db, own.organisationId, anything))
			subjects.push(...entries.map(({ subject }) => subject));
		expect(subjects).toEqual(['ours 0', 'ours 1', 'ours 2']);
		expect(await audit.actionsOf(database.db, own.organisationId)).toEqual(['member.add']);
	});

	test('tells of changed settings', async () => {
		const { organisationId, accountId } = await organisation('Old');
		await organisations.change(database.db, organisationId, accountId, {
			name: 'New',
			language: 'cs',
			timeZone: 'Europe/Prague',
			retentionDays: 90
		});
		expect(await organisations.settings(database.db, organisationId)).toEqual({
			name: 'New',
			language: 'cs',
			timeZone: 'Europe/Prague',
			retentionDays: 90
		});
		const { entries } = await audit.search(database.db, organisationId, anything);
		expect(entries[0]).toMatchObject({
			action: 'organisation.change',
			detail: { name: 'New', language: 'cs', timeZone: 'Europe/Prague', retentionDays: 90 }
		});
	});
});
