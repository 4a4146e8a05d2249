// What happens when time runs out: F36, F37, F38.
import { describe, expect, test } from 'vitest';
import { foldAll } from '../../src/lib/core/attempt/index.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import * as desk from '../../src/lib/server/desk.ts';
import * as results from '../../src/lib/server/results.ts';
import * as scenarios from '../../src/lib/server/scenarios.ts';
import * as sittings from '../../src/lib/server/sittings.ts';
import { testDatabase } from './database.ts';
import { browser, eventsOf, passing, publishTest, takePart } from './taking-part.ts';

const database = testDatabase();
const wait = passing(() => database.db);

async function begun() {
	const own = await publishTest(database.db);
	const person = await takePart(database.db, own);
	const id = await sittings.begin(database.db, person.pass, { taskId: own.tasks[0]!.id });
	const shown = async () => (await results.person(database.db, own.organisationId, own.assessmentId, person.invitationId)).results[0]!;
	return { ...own, ...person, id, shown, ...browser(database.db, own.organisationId, id) };
}

describe('F36: a reply in the last moments', () => {
	test('that comes within the grace after the ending counts if it was written before; later it is kept, marked and not scored', async () => {
		const { organisationId, id, reply, send, shown } = await begun();
		const { patience } = (await scenarios.edition('parcelio/late-parcel', 'en'))!.scenario.clock;
		for (let asked = 0; asked < 12 && !foldAll(await eventsOf(database.db, organisationId, id)).ended; asked++) await wait(patience);
		// Two seconds on the way, sent two seconds before: the bank has them.
		await wait(2000);
		const answersSeq = foldAll(await eventsOf(database.db, organisationId, id)).moves.at(-2)!.seq;
		await send({
			kind: 'reply',
			text: 'I am here, one moment please.',
			answersSeq,
			times: { shown: 0, firstKey: null, sent: patience - 1000 }
		});
		await wait(25_000);
		await reply('And this one is too late.');
		const { lines } = await shown();
		expect(lines.flatMap((line) => (line.kind === 'reply' ? [[line.text, line.late]] : []))).toEqual([
			['I am here, one moment please.', false],
			['And this one is too late.', true]
		]);
	});
});

describe('F37: the end races a reply', () => {
	test('one of them is first; both are stored once, and reading the log again tells the same', async () => {
		for (let round = 0; round < 4; round++) {
			const { organisationId, id } = await begun();
			const [one, two] = [browser(database.db, organisationId, id), browser(database.db, organisationId, id)];
			await Promise.all([one.reply('So sorry that you had to wait. Which order is it?'), two.finish()]);
			await attempts.close(database.db, organisationId, id);
			const log = await eventsOf(database.db, organisationId, id);
			expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
			const kinds = log.map(({ body }) => body.kind);
			expect([kinds.filter((kind) => kind === 'reply').length, kinds.filter((kind) => kind === 'finish').length]).toEqual([1, 1]);
			const view = await desk.view(database.db, organisationId, id);
			const told = view.entries.find(({ kind }) => kind === 'reply');
			const stored = log.find(({ body }) => body.kind === 'reply')!.body;
			expect(told).toMatchObject({ late: (stored as { late: boolean }).late });
			expect(foldAll(log)).toEqual(foldAll(JSON.parse(JSON.stringify(log)) as typeof log));
		}
	});
});

describe('F38: nobody is there when the time is over', () => {
	test('the attempt ends at its own time, and what stood in the field is shown to both sides as an unsent draft', async () => {
		const { organisationId, id, pass, shown } = await begun();
		await desk.saveDraft(database.db, organisationId, id, 0, '  I have just found your parcel, it is ');
		expect((await shown()).drafts).toEqual([]);
		await wait(3_600_000);
		const { drafts, ended, scorecard } = await shown();
		expect(ended).toBe(true);
		expect(drafts).toEqual([{ conversation: 0, text: 'I have just found your parcel, it is' }]);
		expect(scorecard).not.toBeNull();
		const [mine] = await results.ofSitting(database.db, organisationId, pass.sittingId);
		expect(mine!.drafts).toEqual(drafts);
		const { startedAt, ended: end } = foldAll(await eventsOf(database.db, organisationId, id));
		const { limit } = (await scenarios.edition('parcelio/late-parcel', 'en'))!.scenario.clock;
		expect(end!.at - startedAt).toBeLessThanOrEqual(limit);
	});

	test('what was sent all the same is no draft', async () => {
		const { organisationId, id, reply, finish, shown } = await begun();
		await desk.saveDraft(database.db, organisationId, id, 0, 'Could you send me the order number?');
		await reply('Could you send me the order number?');
		await finish();
		await attempts.close(database.db, organisationId, id);
		expect((await shown()).drafts).toEqual([]);
	});
});
