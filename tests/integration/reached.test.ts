// What a task asks for, counted over everybody who had it.
import { expect, test } from 'vitest';
import * as attempts from '../../src/lib/server/attempts.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import { reached } from '../../src/lib/server/reached.ts';
import * as sittings from '../../src/lib/server/sittings.ts';
import { emptyOrganisation, testDatabase } from './database.ts';
import { browser, publishTest, takePart, type Test } from './taking-part.ts';

const database = testDatabase();

/** Plays the only task with these words. */
async function played(own: Test, name: string, words: string[]): Promise<void> {
	const { organisationId } = own;
	const { pass } = await takePart(database.db, own, name);
	const id = await sittings.begin(database.db, pass, { taskId: own.tasks[0]!.id });
	const device = browser(database.db, organisationId, id);
	for (const text of words) await device.reply(text);
	await device.finish();
	await attempts.close(database.db, organisationId, id);
}

test('of what a task asks for, the hardest comes first; somebody else’s assessment is not there', async () => {
	const own = await publishTest(database.db, { tasks: [{ scenario: 'parcelio/warm-up', weight: 1 }] });
	const counts = async () => (await reached(database.db, own.organisationId, own.assessmentId)).map(({ points }) => points);
	expect(await counts()).toEqual([[]]);
	await played(own, 'Nora', ['Hello Priya! What is your order number, please?']);
	await played(own, 'Ben', ['Hello! Which order is it? Just the number, please.']);
	await played(own, 'Ida', ['The address can be changed until the parcel is packed.']);
	const [points] = await counts();
	expect(points).toEqual([
		{ text: 'Change the address', reached: 0, of: 3 },
		{ text: 'The address can be changed until the parcel is packed.', reached: 1, of: 3 },
		{ text: 'What is your order number?', reached: 2, of: 3 }
	]);
	const other = await emptyOrganisation(database.db);
	await expect(reached(database.db, other, own.assessmentId)).rejects.toMatchObject({ code: 'not-found' });
	await expect(reached(database.db, own.organisationId, uuid())).rejects.toMatchObject({ code: 'not-found' });
});
