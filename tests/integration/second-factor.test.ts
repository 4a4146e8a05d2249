// A second factor: what a stolen password, a code seen twice and a lost telephone are worth.
import { Secret, TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { endOtherSessions, endSession, found, secondFactor, sessionsOfAccount, signIn } from '../../src/lib/server/auth/index.ts';
import { resume } from '../../src/lib/server/auth/sign-in.ts';
import { clock } from '../../src/lib/server/db/client.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import { testDatabase } from './database.ts';

const database = testDatabase();
const password = 'correct horse battery';
const elsewhere = () => `10.${uuid()}`;

async function person() {
	const email = `${uuid()}@example.com`;
	const { accountId } = await found(database.db, { name: 'Acme', language: 'cs' }, { name: 'Ada Reed', email, password });
	const enter = (code?: string, agent = 'Browser') =>
		signIn(database.db, { email, password, address: elsewhere(), agent, ...(code === undefined ? {} : { code }) });
	return { email, accountId, enter };
}

const codeAt = (secret: string, timestamp: number) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
const now = () => clock(database.db.tables);

async function withFactor() {
	const { accountId, ...rest } = await person();
	const { secret, uri } = await secondFactor.begin(database.db, accountId);
	const recovery = await secondFactor.confirm(database.db, accountId, codeAt(secret, (await now()) - 30_000));
	return { accountId, secret, uri, recovery, ...rest };
}

describe('a second factor', () => {
	test('counts only once a code of it was given', async () => {
		const { accountId, enter } = await person();
		const { secret } = await secondFactor.begin(database.db, accountId);
		await expect(secondFactor.confirm(database.db, accountId, '000000x')).rejects.toMatchObject({ code: 'code-wrong' });
		expect((await enter()).id).toBeTruthy();
		expect(await secondFactor.stateOf(database.db, accountId)).toEqual({ active: false, left: 0 });
		expect(await secondFactor.confirm(database.db, accountId, codeAt(secret, await now()))).toHaveLength(8);
		await expect(secondFactor.begin(database.db, accountId)).rejects.toMatchObject({ code: 'conflict' });
	});

	test('is asked for after a right password alone, so that nobody learns who has one', async () => {
		const { email, enter } = await withFactor();
		await expect(enter()).rejects.toMatchObject({ code: 'code-needed' });
		const wrong = signIn(database.db, { email, password: 'wrong wrong wrong', code: '123456', address: elsewhere() });
		await expect(wrong).rejects.toMatchObject({ code: 'sign-in-failed' });
	});

	test('opens with the code of the moment, typed with spaces, and each code once', async () => {
		const { secret, enter } = await withFactor();
		const code = codeAt(secret, await now());
		const tries = await Promise.allSettled(Array.from({ length: 3 }, () => enter(`${code.slice(0, 3)} ${code.slice(3)}`)));
		expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
	});

	test('does not open with a code of yesterday', async () => {
		const { secret, enter } = await withFactor();
		await expect(enter(codeAt(secret, (await now()) - 90_000))).rejects.toMatchObject({ code: 'code-wrong' });
	});

	test('opens once with each code on paper', async () => {
		const { accountId, recovery, enter } = await withFactor();
		expect((await enter(recovery[3]!.toUpperCase())).id).toBeTruthy();
		await expect(enter(recovery[3])).rejects.toMatchObject({ code: 'code-wrong' });
		expect(await secondFactor.stateOf(database.db, accountId)).toEqual({ active: true, left: 7 });
	});

	test('is guessed slowly: a right password with wrong codes has to wait like a wrong password', async () => {
		const { enter } = await withFactor();
		for (let i = 0; i < 5; i++) await enter('000000').catch(() => undefined);
		await expect(enter('000000')).rejects.toMatchObject({ code: 'too-many-attempts' });
	});

	test('ends with the password, or by an owner', async () => {
		const { accountId, enter } = await withFactor();
		await expect(secondFactor.end(database.db, accountId, 'wrong wrong wrong')).rejects.toMatchObject({ code: 'password-wrong' });
		await secondFactor.end(database.db, accountId, password);
		expect((await enter()).id).toBeTruthy();
	});
});

describe('sessions', () => {
	test('are listed with what the browser calls itself, and ended one by one or all others at once', async () => {
		const { accountId, enter } = await person();
		const stranger = await person();
		const [phone, laptop, library] = [await enter('', 'Phone'), await enter('', 'Laptop'), await enter('', 'Library')];
		const listed = await sessionsOfAccount(database.db, accountId, laptop.id);
		expect(listed.map(({ agent, own }) => [agent, own]).toSorted()).toEqual([
			['Laptop', true],
			['Library', false],
			['Phone', false]
		]);
		const { key } = listed.find(({ agent }) => agent === 'Library')!;
		await endSession(database.db, stranger.accountId, key);
		expect(await resume(database.db, library.id)).not.toBeNull();
		await endSession(database.db, accountId, key);
		expect(await resume(database.db, library.id)).toBeNull();
		await endOtherSessions(database.db, accountId, laptop.id);
		expect([await resume(database.db, phone.id), (await resume(database.db, laptop.id)) === null]).toEqual([null, false]);
	});
});
