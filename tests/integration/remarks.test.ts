// What candidates write to the organisation, and what it answers.
import { describe, expect, test } from 'vitest';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { audit } from '../../src/lib/server/db/schema/index.ts';
import * as remarks from '../../src/lib/server/remarks.ts';
import { testDatabase } from './database.ts';
import { publishTest, takePart } from './taking-part.ts';

const database = testDatabase();

async function person() {
	const own = await publishTest(database.db);
	const { organisationId, invitationId } = await takePart(database.db, own);
	return {
		...own,
		invitationId,
		add: (kind: remarks.RemarkKind, text: string) => remarks.add(database.db, organisationId, invitationId, { kind, text }),
		list: () => remarks.list(database.db, organisationId, invitationId),
		answer: (id: string, text: string, of = invitationId) =>
			remarks.answer(database.db, organisationId, own.accountId, { invitationId: of, id, text }),
		open: async () => (await remarks.unanswered(database.db, organisationId, own.assessmentId)).get(invitationId) ?? 0
	};
}

describe('a remark', () => {
	test('is read with its answer and who gave it, in the order of writing', async () => {
		const { add, list, answer, open } = await person();
		await add('comment', 'The page was slow.');
		await add('review', 'I did ask for the number.');
		expect(await open()).toBe(2);
		const [comment, review] = await list();
		await answer(review!.id, 'You did. We have corrected it.');
		expect(await open()).toBe(1);
		expect(await list()).toMatchObject([
			{ id: comment!.id, kind: 'comment', text: 'The page was slow.', answer: null, answeredBy: null },
			{ kind: 'review', answer: 'You did. We have corrected it.', answeredBy: 'Ada Reed' }
		]);
	});

	test('asks for a review one at a time: again once it was answered; pressed twice it is one', async () => {
		const { add, list, answer } = await person();
		const pressed = await Promise.allSettled([add('review', 'Please look.'), add('review', 'Please look.')]);
		expect(pressed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		await expect(add('review', 'And this.')).rejects.toMatchObject({ code: 'conflict' });
		await add('comment', 'Thank you.');
		const [first] = await list();
		await answer(first!.id, 'We did.');
		await add('review', 'And this.');
		expect((await list()).map(({ kind }) => kind)).toEqual(['review', 'comment', 'review']);
	});

	test('is answered once, on its own invitation alone', async () => {
		const { add, list, answer } = await person();
		const other = await person();
		await add('comment', 'Hello.');
		const [mine] = await list();
		await expect(other.answer(mine!.id, 'Hello!')).rejects.toMatchObject({ code: 'not-found' });
		await expect(answer(mine!.id, 'Hello!', other.invitationId)).rejects.toMatchObject({ code: 'not-found' });
		await answer(mine!.id, 'Hello!');
		await expect(answer(mine!.id, 'Hello again!')).rejects.toMatchObject({ code: 'conflict' });
		expect((await list())[0]!.answer).toBe('Hello!');
	});

	test('leaves no word in the audit', async () => {
		const { organisationId, add, list, answer } = await person();
		await add('comment', 'unrepeatable');
		await answer((await list())[0]!.id, 'unspeakable');
		const rows = await withOrganisation(database.db, organisationId, (tx) => tx.select().from(audit));
		expect(rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['remark.comment', 'remark.answer']));
		expect(JSON.stringify(rows)).not.toMatch(/unrepeatable|unspeakable/);
	});
});
