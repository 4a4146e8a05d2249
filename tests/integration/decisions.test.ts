// Decisions: only by who opened the transcript, with a reason, one at a time, and never changed.
import { beforeAll, describe, expect, test } from 'vitest';
import * as assessments from '../../src/lib/server/assessments.ts';
import * as decisions from '../../src/lib/server/decisions.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import { emptyOrganisation, testDatabase } from './database.ts';

const database = testDatabase();
let organisationId: string;
let assessmentId: string;
const manager = uuid();
const other = uuid();

beforeAll(async () => {
	organisationId = await emptyOrganisation(database.db);
	assessmentId = await assessments.publish(database.db, organisationId, manager, {
		title: 'Support',
		language: 'en',
		passMark: 60,
		feedback: 'full',
		tasks: [{ scenario: 'parcelio/warm-up', weight: 10 }]
	});
});

const invite = (name: string) =>
	invitations.invite(database.db, organisationId, manager, assessmentId, { name, email: `${uuid()}@example.com` });
/** Somebody who was invited and has begun. */
async function begun(name: string): Promise<string> {
	const { id, token } = await invite(name);
	await invitations.enter(database.db, token);
	return id;
}
const declined = { kind: 'decline', reason: 'Blamed the customer twice.', letter: '' } as const;

describe('a decision', () => {
	test('needs that whoever decides has opened what the person did', async () => {
		const id = await begun('Ada');
		await expect(decisions.decide(database.db, organisationId, manager, id, declined)).rejects.toMatchObject({ code: 'unread' });
		await decisions.noteRead(database.db, organisationId, other, id);
		await expect(decisions.decide(database.db, organisationId, manager, id, declined)).rejects.toMatchObject({ code: 'unread' });
		await decisions.noteRead(database.db, organisationId, manager, id);
		await decisions.decide(database.db, organisationId, manager, id, declined);
		expect(await decisions.list(database.db, organisationId, id)).toMatchObject([declined]);
	});

	test('rests on something: there is none about somebody who has not begun', async () => {
		const { id } = await invite('Dan');
		await decisions.noteRead(database.db, organisationId, manager, id);
		await expect(decisions.decide(database.db, organisationId, manager, id, declined)).rejects.toMatchObject({ code: 'conflict' });
	});

	test('is followed by another one, which counts, and both stay', async () => {
		const id = await begun('Bea');
		await decisions.noteRead(database.db, organisationId, manager, id);
		await decisions.decide(database.db, organisationId, manager, id, { kind: 'hold', reason: 'Two more are to come.', letter: 'Wait.' });
		await decisions.decide(database.db, organisationId, manager, id, { kind: 'advance', reason: 'The best of them all.', letter: '' });
		expect((await decisions.list(database.db, organisationId, id)).map(({ kind }) => kind)).toEqual(['advance', 'hold']);
		expect((await decisions.ofAssessment(database.db, organisationId, assessmentId)).get(id)).toBe('advance');
		expect(await decisions.letterFor(database.db, organisationId, id)).toMatchObject({ text: 'Wait.' });
	});

	test('of another organisation is not there, and cannot be made from there', async () => {
		const id = await begun('Cyd');
		await decisions.noteRead(database.db, organisationId, manager, id);
		await decisions.decide(database.db, organisationId, manager, id, declined);
		const elsewhere = await emptyOrganisation(database.db);
		expect(await decisions.list(database.db, elsewhere, id)).toEqual([]);
		await expect(decisions.decide(database.db, elsewhere, manager, id, declined)).rejects.toMatchObject({ code: 'not-found' });
	});
});
