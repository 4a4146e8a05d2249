import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import * as applyLinks from '../../src/lib/server/apply-links.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { applyLink, candidate } from '../../src/lib/server/db/schema/index.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import * as mails from '../../src/lib/server/mails.ts';
import { testDatabase } from './database.ts';
import { publishTest } from './taking-part.ts';

const database = testDatabase();
const person = (name = 'Nora Whitlock') => ({ name, email: `${randomUUID()}@example.org` });

async function door(places = 10) {
	const hiring = await publishTest(database.db);
	const { organisationId, accountId, assessmentId } = hiring;
	const expiresAt = new Date(Date.now() + 86_400_000);
	const id = await applyLinks.make(database.db, organisationId, accountId, assessmentId, { places, expiresAt });
	const waiting = () => mails.list(database.db, organisationId, assessmentId, 'waiting');
	const names = () => withOrganisation(database.db, organisationId, (tx) => tx.select({ name: candidate.name }).from(candidate));
	const taken = async () => (await applyLinks.ofAssessment(database.db, organisationId, assessmentId))[0]!.taken;
	const apply = (who: { name: string; email: string }, mailed: boolean) => applyLinks.apply(database.db, id, who, mailed);
	return { ...hiring, id, waiting, names, taken, apply };
}

describe('a link for applicants', () => {
	test('says what it is about, and one that does not exist is unknown', async () => {
		const { id } = await door();
		expect(await applyLinks.look(database.db, id)).toMatchObject({ state: 'open', title: 'Support', organisation: 'Acme', tasks: 1 });
		await expect(applyLinks.look(database.db, 'nothing')).rejects.toMatchObject({ code: 'link-unknown' });
	});

	test('lets newcomers in at once where nothing can be mailed', async () => {
		const { apply, taken } = await door();
		const applied = await apply(person(), false);
		if (applied.state !== 'token') throw new Error(applied.state);
		expect((await invitations.open(database.db, applied.token)).state).toBe('new');
		expect(await taken()).toBe(1);
	});

	test('lets nobody in under an address that is known, and does not change its name', async () => {
		const { apply, names, taken } = await door();
		const nora = person();
		await apply(nora, false);
		expect(await apply({ ...nora, name: 'Somebody Else', email: nora.email.toUpperCase() }, false)).toEqual({ state: 'known' });
		expect(await names()).toEqual([{ name: nora.name }]);
		expect(await taken()).toBe(1);
	});

	test('mails the link where it can, and once more to whoever comes again: the answer is the same', async () => {
		const { apply, waiting, taken } = await door();
		const nora = person();
		expect(await apply(nora, true)).toEqual({ state: 'mailed' });
		expect(await apply(nora, true)).toEqual({ state: 'mailed' });
		expect(await waiting()).toHaveLength(1);
		expect(await taken()).toBe(1);
		await mails.sendDue(database.db, { origin: 'https://first.example', deliver: async () => ({ sent: true }) });
		expect(await apply(nora, true)).toEqual({ state: 'mailed' });
		expect(await waiting()).toHaveLength(1);
		expect(await taken()).toBe(1);
	});

	test('says nothing else to somebody whose invitation was withdrawn, and sends nothing', async () => {
		const { apply, waiting, organisationId, accountId } = await door();
		const nora = person();
		await apply(nora, true);
		const [letter] = await waiting();
		await invitations.revoke(database.db, organisationId, accountId, letter!.invitationId);
		await mails.sendDue(database.db, { origin: 'https://first.example', deliver: async () => ({ sent: true }) });
		expect(await apply(nora, true)).toEqual({ state: 'mailed' });
		expect(await waiting()).toEqual([]);
	});

	test('gives its last place once, and keeps nothing of those who came too late', async () => {
		const { apply, names, taken } = await door(3);
		const applied = await Promise.all(Array.from({ length: 12 }, () => apply(person(), false)));
		expect(applied.map(({ state }) => state).sort()).toEqual([...Array<string>(9).fill('full'), ...Array<string>(3).fill('token')]);
		expect(await taken()).toBe(3);
		expect(await names()).toHaveLength(3);
	});

	test('that is closed or over says so to everybody alike', async () => {
		const { id, apply, organisationId, accountId, assessmentId } = await door();
		const nora = person();
		await apply(nora, true);
		await database.db.tables
			.update(applyLink)
			.set({ expiresAt: new Date(0) })
			.where(eq(applyLink.id, id));
		expect([await apply(nora, true), await apply(person(), true)]).toEqual([{ state: 'expired' }, { state: 'expired' }]);
		await applyLinks.close(database.db, organisationId, accountId, assessmentId, id);
		expect([await apply(nora, true), await apply(person(), true)]).toEqual([{ state: 'closed' }, { state: 'closed' }]);
	});

	test('is closed by its own organisation alone', async () => {
		const [mine, theirs] = [await door(), await door()];
		const closing = applyLinks.close(database.db, mine.organisationId, mine.accountId, mine.assessmentId, theirs.id);
		await expect(closing).rejects.toMatchObject({ code: 'not-found' });
		expect((await applyLinks.look(database.db, theirs.id)).state).toBe('open');
	});
});
