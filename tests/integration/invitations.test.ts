import { describe, expect, test } from 'vitest';
import * as assessments from '../../src/lib/server/assessments.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { found } from '../../src/lib/server/auth/index.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import * as sittings from '../../src/lib/server/sittings.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import { testDatabase } from './database.ts';

const database = testDatabase();
const jo = { name: 'Jo Doe', email: 'jo@example.org' };

async function assessment() {
	const owner = { name: 'Ada Reed', email: `${uuid()}@example.com`, password: 'correct horse battery' };
	const { organisationId, accountId } = await found(database.db, { name: 'Acme', language: 'en' }, owner);
	const tasks = [{ scenario: 'parcelio/late-parcel', weight: 1 }];
	const input = { title: 'Support', language: 'en' as const, passMark: 60, feedback: 'full' as const, tasks };
	const id = await assessments.publish(database.db, organisationId, accountId, input);
	const invite = () => invitations.invite(database.db, organisationId, accountId, id, jo);
	const revoke = (invitation: string) => invitations.revoke(database.db, organisationId, accountId, invitation);
	return { organisationId, invite, revoke, opened: (token: string) => invitations.open(database.db, token).then(({ state }) => state) };
}

describe('an invitation', () => {
	test('sent twice to the same person is one, and both links work', async () => {
		const { invite, opened } = await assessment();
		const [first, second] = [await invite(), await invite()];
		expect(second.id).toBe(first.id);
		expect(second.token).not.toBe(first.token);
		expect([await opened(first.token), await opened(second.token)]).toEqual(['new', 'new']);
	});

	test('that was withdrawn opens no more', async () => {
		const { invite, revoke, opened } = await assessment();
		const { id, token } = await invite();
		await revoke(id);
		await expect(opened(token)).rejects.toMatchObject({ code: 'link-revoked' });
	});

	test('that is withdrawn in mid-conversation ends it for the candidate, in a sentence', async () => {
		const { organisationId, invite, revoke } = await assessment();
		const { id, token } = await invite();
		const { pass } = await invitations.enter(database.db, token);
		const identity = (await sittings.passOf(database.db, pass))!;
		const attemptId = await sittings.begin(database.db, identity, 'warm-up');
		await expect(attempts.authorise(database.db, [identity], attemptId)).resolves.toBe(organisationId);
		await revoke(id);
		await expect(attempts.authorise(database.db, [identity], attemptId)).rejects.toMatchObject({ code: 'link-revoked', status: 410 });
	});

	test('made again after that opens with its new link alone', async () => {
		const { invite, revoke, opened } = await assessment();
		const lost = await invite();
		await revoke(lost.id);
		const { token } = await invite();
		expect(await opened(token)).toBe('new');
		await expect(opened(lost.token)).rejects.toMatchObject({ code: 'link-unknown' });
	});
});
