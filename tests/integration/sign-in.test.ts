import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import {
	createOrganisation,
	found,
	hasOrganisation,
	setupCode,
	signIn,
	signOut,
	startSession,
	sweep
} from '../../src/lib/server/auth/index.ts';
import { resume } from '../../src/lib/server/auth/sign-in.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { account, organisation, session, setup } from '../../src/lib/server/db/schema/index.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import { settings } from '../../src/lib/server/organisations.ts';
import { shiftClock, testDatabase } from './database.ts';

const database = testDatabase();

const password = 'correct horse battery';

async function person(): Promise<{ email: string; organisationId: string; accountId: string }> {
	const email = `${uuid()}@example.com`;
	return { email, ...(await found(database.db, { name: 'Acme', language: 'cs' }, { name: 'Ada Reed', email, password })) };
}

/** Every test from an address of its own. */
const elsewhere = () => `10.${uuid()}`;

describe('the first organisation', () => {
	const owner = { organisation: 'Acme', name: 'Ada Reed', email: ' Owner@Example.com ', password, language: 'en' as const };

	test('is made once, by the newest code, however it is typed', async () => {
		const old = (await setupCode(database.db))!;
		const code = (await setupCode(database.db))!;
		expect(code).toMatch(/^([2-9A-Z]{4}-){3}[2-9A-Z]{4}$/);
		await expect(createOrganisation(database.db, { ...owner, code: old })).rejects.toMatchObject({ code: 'setup-code-wrong' });
		await expect(createOrganisation(database.db, { ...owner, code, password: 'too short' })).rejects.toMatchObject({
			code: 'password-length'
		});
		expect(await hasOrganisation(database.db)).toBe(false);
		const typed = code.toLowerCase().replaceAll('-', ' ');
		const { organisationId, accountId } = await createOrganisation(database.db, {
			...owner,
			code: typed,
			timeZone: 'Europe/Prague'
		});
		expect(await settings(database.db, organisationId)).toMatchObject({ name: 'Acme', timeZone: 'Europe/Prague' });
		await expect(createOrganisation(database.db, { ...owner, code })).rejects.toMatchObject({ code: 'setup-code-wrong' });
		expect(await setupCode(database.db)).toBeNull();
		expect(await database.db.tables.$count(setup)).toBe(0);
		const signedIn = await signIn(database.db, { email: 'owner@example.com', password, address: elsewhere() });
		expect(await resume(database.db, signedIn.id)).toMatchObject({
			account: { id: accountId, name: 'Ada Reed', email: 'owner@example.com' },
			member: { organisationId, organisationName: 'Acme', role: 'owner', demonstration: false }
		});
	});
});

describe('signing in', () => {
	test('takes the e-mail in any case and the password in any Unicode form', async () => {
		const email = `${uuid()}@example.com`;
		await found(database.db, { name: 'Acme', language: 'en' }, { name: 'Zoë', email, password: 'příliš žluťoučký'.normalize('NFC') });
		const spelt = { email: email.toUpperCase(), password: 'příliš žluťoučký'.normalize('NFD'), address: elsewhere() };
		expect((await signIn(database.db, spelt)).id).toBeTruthy();
	});

	test('says the same of a wrong password, an unknown e-mail and an account without an organisation', async () => {
		const { email, organisationId, accountId } = await person();
		const lonely = await person();
		await withOrganisation(database.db, lonely.organisationId, (tx) =>
			tx.execute(sql`delete from member where account_id = ${lonely.accountId}`)
		);
		const bodies = [];
		for (const sent of [
			{ email, password: 'wrong wrong wrong' },
			{ email: 'nobody@example.com', password },
			{ email: lonely.email, password }
		]) {
			bodies.push(await signIn(database.db, { ...sent, address: elsewhere() }).catch((error) => error.body));
		}
		expect(bodies[0]).toMatchObject({ code: 'sign-in-failed' });
		expect(bodies[1]).toEqual(bodies[0]);
		expect(bodies[2]).toEqual(bodies[0]);
		expect([organisationId, accountId].every(Boolean)).toBe(true);
	});

	test('stores neither the password nor what the cookie holds', async () => {
		const { email } = await person();
		const { id } = await signIn(database.db, { email, password, address: elsewhere() });
		const stored = JSON.stringify([await database.db.tables.select().from(session), await database.db.tables.select().from(account)]);
		expect(stored).not.toContain(id);
		expect(stored).not.toContain(password);
		expect(stored).toContain('$argon2id$');
	});

	test('after five failures under one e-mail even the right password waits, from any address', async () => {
		const { email } = await person();
		for (let n = 0; n < 5; n++) {
			await expect(signIn(database.db, { email, password: 'guess guess guess', address: elsewhere() })).rejects.toMatchObject({
				code: 'sign-in-failed'
			});
		}
		const refused = signIn(database.db, { email, password, address: elsewhere() });
		await expect(refused).rejects.toMatchObject({ code: 'too-many-attempts', status: 429, params: { minutes: 1 } });
		await shiftClock(database.db, 61_000);
		expect((await signIn(database.db, { email, password, address: elsewhere() })).id).toBeTruthy();
		await shiftClock(database.db, 0);
	});

	test('guesses made at once count each', async () => {
		const { email } = await person();
		const guesses = Array.from({ length: 12 }, () =>
			signIn(database.db, { email, password: 'guess guess guess', address: elsewhere() }).catch((error) => error.code)
		);
		const codes = await Promise.all(guesses);
		expect(codes.filter((code) => code === 'sign-in-failed').length).toBe(5);
		expect(codes.filter((code) => code === 'too-many-attempts').length).toBe(7);
	});

	test('one address cannot try many e-mails; an office that types its passwords right can', async () => {
		const people = await Promise.all(Array.from({ length: 3 }, person));
		const office = elsewhere();
		for (let n = 0; n < 40; n++) await signIn(database.db, { email: people[n % 3]!.email, password, address: office });
		const address = elsewhere();
		const tries = Array.from({ length: 32 }, (_, n) =>
			signIn(database.db, { email: `${n}@example.org`, password, address }).catch((error) => error.code)
		);
		expect((await Promise.all(tries)).filter((code) => code === 'too-many-attempts').length).toBe(2);
	});
});

describe('a session', () => {
	const begin = async () => {
		const { accountId, organisationId } = await person();
		return startSession(database.db, accountId, organisationId);
	};
	const age = (days: number, column: 'created_at' | 'expires_at') =>
		database.db.sql`update directory.session set ${database.db.sql(column)} = ${database.db.sql(column)} - make_interval(days => ${days})`;

	test('ends when its person signs out', async () => {
		const { id } = await begin();
		expect(await resume(database.db, id)).not.toBeNull();
		await signOut(database.db, id);
		expect(await resume(database.db, id)).toBeNull();
	});

	test('of an id that nobody was given does not exist', async () => {
		expect(await resume(database.db, 'made-up')).toBeNull();
	});

	test('goes on while it is used, and then says that the cookie has to be renewed', async () => {
		const { id } = await begin();
		expect((await resume(database.db, id))?.extended).toBeNull();
		await age(8, 'expires_at');
		const extended = (await resume(database.db, id))?.extended;
		expect(extended!.expiresAt.getTime() - Date.now()).toBeGreaterThan(13 * 86_400_000);
	});

	test('ends after two weeks without use', async () => {
		const { id } = await begin();
		await age(15, 'expires_at');
		expect(await resume(database.db, id)).toBeNull();
	});

	test('ends after thirty days, used or not', async () => {
		const { id } = await begin();
		await age(29, 'created_at');
		expect(await resume(database.db, id)).not.toBeNull();
		await age(2, 'created_at');
		expect(await resume(database.db, id)).toBeNull();
	});

	test('that is over is swept away, others stay', async () => {
		await database.db.sql`delete from directory.session`;
		await begin();
		await age(31, 'created_at');
		const { id } = await begin();
		await sweep(database.db);
		expect(await database.db.tables.$count(session)).toBe(1);
		expect(await resume(database.db, id)).not.toBeNull();
	});

	test('of somebody who is no member any more gives no rights', async () => {
		const { accountId, organisationId } = await person();
		const { id } = await startSession(database.db, accountId, organisationId);
		await withOrganisation(database.db, organisationId, (tx) => tx.execute(sql`delete from member where account_id = ${accountId}`));
		expect(await resume(database.db, id)).toMatchObject({ account: { id: accountId }, member: null });
	});
});

test('an e-mail has one account, in whatever case', async () => {
	const { email } = await person();
	const before = await database.db.tables.$count(organisation);
	const again = found(database.db, { name: 'Other', language: 'en' }, { name: 'X', email: email.toUpperCase(), password });
	await expect(again).rejects.toMatchObject({ code: 'email-taken' });
	expect(await database.db.tables.$count(organisation)).toBe(before);
});
