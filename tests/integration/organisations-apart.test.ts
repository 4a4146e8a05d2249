import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { withAccount, withOrganisation, type Tx } from '../../src/lib/server/db/client.ts';
import { candidate, member, account } from '../../src/lib/server/db/schema/index.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import { emptyOrganisation, testDatabase } from './database.ts';

const database = testDatabase();

const names = (tx: Tx) => tx.select({ name: candidate.name }).from(candidate).orderBy(candidate.name);

async function organisationWith(name: string): Promise<string> {
	const organisationId = await emptyOrganisation(database.db);
	await withOrganisation(database.db, organisationId, (tx) =>
		tx.insert(candidate).values({ organisationId, id: uuid(), name, email: `${name}@example.com` })
	);
	return organisationId;
}

describe('an organisation', () => {
	test('sees its own rows and nobody else’s', async () => {
		const first = await organisationWith('ada');
		const second = await organisationWith('ben');
		expect(await withOrganisation(database.db, first, names)).toEqual([{ name: 'ada' }]);
		expect(await withOrganisation(database.db, second, names)).toEqual([{ name: 'ben' }]);
	});

	test('cannot write a row for another', async () => {
		const first = await organisationWith('cleo');
		const second = await organisationWith('dan');
		const writing = withOrganisation(database.db, first, (tx) =>
			tx.insert(candidate).values({ organisationId: second, id: uuid(), name: 'eve', email: 'eve@example.com' })
		);
		await expect(writing).rejects.toMatchObject({ cause: { code: '42501' } });
	});

	test('cannot change or move rows of another: it does not find them', async () => {
		const first = await organisationWith('finn');
		const second = await organisationWith('gia');
		const changed = await withOrganisation(database.db, first, (tx) =>
			tx
				.update(candidate)
				.set({ name: 'gone' })
				.where(sql`organisation_id = ${second}`)
				.returning()
		);
		expect(changed).toEqual([]);
		expect(await withOrganisation(database.db, second, names)).toEqual([{ name: 'gia' }]);
	});
});

describe('without an organisation', () => {
	test('no row is visible', async () => {
		await organisationWith('hal');
		expect(await names(database.db.tables)).toEqual([]);
	});

	test('no row can be written', async () => {
		const organisationId = await organisationWith('ida');
		const writing = database.db.tables.insert(candidate).values({ organisationId, id: uuid(), name: 'jo', email: 'jo@example.com' });
		await expect(writing).rejects.toMatchObject({ cause: { code: '42501' } });
	});

	test('nothing is left of the last transaction when its connection is used again, not even after an error', async () => {
		const organisationId = await organisationWith('kim');
		for (let round = 0; round < 30; round++) {
			const failing = withOrganisation(database.db, organisationId, async (tx) => {
				await names(tx);
				await tx.execute(sql`select 1 / 0`);
			});
			await expect(failing).rejects.toThrow();
		}
		const seen = await Promise.all(Array.from({ length: 40 }, () => names(database.db.tables)));
		expect(seen.flat()).toEqual([]);
	});

	test('an id that is none is an error, not an open door', async () => {
		await expect(withOrganisation(database.db, "' or true --", names)).rejects.toMatchObject({ cause: { code: '22P02' } });
	});
});

describe('an account', () => {
	test('sees its own memberships in all organisations, and nothing else of them', async () => {
		const first = await organisationWith('lea');
		const second = await organisationWith('max');
		const [mine, other] = [uuid(), uuid()];
		await database.db.tables
			.insert(account)
			.values([mine, other].map((id) => ({ id, name: 'x', email: `${id}@example.com`, passwordHash: '' })));
		for (const organisationId of [first, second]) {
			await withOrganisation(database.db, organisationId, (tx) =>
				tx.insert(member).values([mine, other].map((accountId) => ({ organisationId, accountId, role: 'trainee' as const })))
			);
		}
		const seen = await withAccount(database.db, mine, (tx) => tx.select().from(member));
		expect(new Set(seen.map((row) => row.organisationId))).toEqual(new Set([first, second]));
		expect(seen.every((row) => row.accountId === mine)).toBe(true);
		expect(await withAccount(database.db, mine, names)).toEqual([]);
	});

	test('cannot make itself a member', async () => {
		const organisationId = await organisationWith('nia');
		const id = uuid();
		await database.db.tables.insert(account).values({ id, name: 'x', email: `${id}@example.com`, passwordHash: '' });
		const joining = withAccount(database.db, id, (tx) => tx.insert(member).values({ organisationId, accountId: id, role: 'owner' }));
		await expect(joining).rejects.toMatchObject({ cause: { code: '42501' } });
	});
});
