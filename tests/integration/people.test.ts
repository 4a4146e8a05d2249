import { beforeAll, describe, expect, test } from 'vitest';
import { found, signIn } from '../../src/lib/server/auth/index.ts';
import { inDirectory } from '../../src/lib/server/db/client.ts';
import { session } from '../../src/lib/server/db/schema/index.ts';
import * as people from '../../src/lib/server/people.ts';
import { emptyOrganisation, testDatabase } from './database.ts';

const database = testDatabase();
let organisationId: string;
let owner: string;
const address = '192.0.2.7';

beforeAll(async () => {
	const made = await found(
		database.db,
		{ name: 'Acme', language: 'en' },
		{ name: 'Olga', email: 'olga@example.com', password: 'long enough for an owner' }
	);
	organisationId = made.organisationId;
	owner = made.accountId;
});

const add = (name: string, role: 'trainee' | 'owner' = 'trainee') =>
	people.add(database.db, organisationId, owner, { name, email: `${name}@example.com`, role });
const idOf = async (name: string) => (await people.list(database.db, organisationId)).find((p) => p.name === name)!.accountId;
const enters = (name: string, password: string) => signIn(database.db, { email: `${name}@example.com`, password, address });

describe('a member', () => {
	test('who was added signs in with the password that was shown', async () => {
		const password = await add('tim');
		expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
		await expect(enters('tim', password)).resolves.toHaveProperty('id');
		await expect(add('tim')).rejects.toMatchObject({ code: 'email-taken' });
	});

	test('who forgot the password gets a new one; the old one and open sessions end', async () => {
		const old = await add('una');
		await enters('una', old);
		const fresh = await people.resetPassword(database.db, organisationId, owner, await idOf('una'));
		expect(await inDirectory(database.db, (tx) => tx.$count(session))).toBe(1); // tim's
		await expect(enters('una', old)).rejects.toMatchObject({ code: 'sign-in-failed' });
		await expect(enters('una', fresh)).resolves.toHaveProperty('id');
	});

	test('changes the own password by knowing it', async () => {
		const first = await add('vera');
		const id = await idOf('vera');
		const next = 'a sentence that I remember';
		await expect(people.changePassword(database.db, id, { current: 'guess', next })).rejects.toMatchObject({ code: 'password-wrong' });
		await expect(people.changePassword(database.db, id, { current: first, next: 'short' })).rejects.toMatchObject({
			code: 'password-length'
		});
		await people.changePassword(database.db, id, { current: first, next });
		await expect(enters('vera', next)).resolves.toHaveProperty('id');
	});

	test('who was removed can no longer come in', async () => {
		const password = await add('walt');
		await people.remove(database.db, organisationId, owner, await idOf('walt'));
		await expect(enters('walt', password)).rejects.toMatchObject({ code: 'sign-in-failed' });
	});

	test('of another organisation cannot be touched', async () => {
		const other = await emptyOrganisation(database.db);
		const id = await idOf('tim');
		for (const trying of [
			() => people.remove(database.db, other, owner, id),
			() => people.setRole(database.db, other, owner, id, 'owner'),
			() => people.resetPassword(database.db, other, owner, id)
		])
			await expect(trying()).rejects.toMatchObject({ code: 'not-found' });
	});
});

test('an organisation keeps an owner', async () => {
	await expect(people.setRole(database.db, organisationId, owner, owner, 'trainee')).rejects.toMatchObject({ code: 'last-owner' });
	await expect(people.remove(database.db, organisationId, owner, owner)).rejects.toMatchObject({ code: 'last-owner' });
	await add('xena', 'owner');
	await people.setRole(database.db, organisationId, owner, owner, 'manager');
	expect((await people.list(database.db, organisationId)).map((p) => [p.name, p.role])).toContainEqual(['Olga', 'manager']);
});
