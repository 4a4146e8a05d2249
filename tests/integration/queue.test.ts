// Attempts of other kinds than one conversation, through the server: stored, caught up by whoever comes, scored, shown.
import { randomUUID } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../src/lib/core/attempt/types.ts';
import type { Scenario } from '../../src/lib/core/scenario/types.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { clock, withOrganisation } from '../../src/lib/server/db/client.ts';
import { attemptEvent, outage } from '../../src/lib/server/db/schema/index.ts';
import * as desk from '../../src/lib/server/desk.ts';
import * as results from '../../src/lib/server/results.ts';
import type { DeskView } from '../../src/lib/ui/desk/view.ts';
import { emptyOrganisation, shiftClock, testDatabase } from './database.ts';
import { parcelQueue, publish, questions } from './kinds.ts';

const database = testDatabase();
let organisationId: string;
let shifted = 0;

beforeAll(async () => {
	organisationId = await emptyOrganisation(database.db);
});

/** Lets time go by, and the loop of any process do its turn. */
async function wait(ms: number, db = database.db): Promise<void> {
	shifted += ms;
	await shiftClock(database.db, shifted);
	await attempts.advanceDue(db);
}

const hashes = new Map<string, Promise<string>>();

/** Begins an attempt of a scenario that is in no library. */
async function begin(scenario: Scenario): Promise<string> {
	const { id } = scenario;
	hashes.set(id, hashes.get(id) ?? withOrganisation(database.db, organisationId, (tx) => publish(tx, organisationId, scenario)));
	const scenarioHash = await hashes.get(id)!;
	return withOrganisation(database.db, organisationId, (tx) =>
		attempts.start(tx, organisationId, { purpose: 'practice', accountId: randomUUID(), scenarioHash, form: 0, seed: 'seed', factor: 1 })
	);
}

function browser(id: string) {
	const device = randomUUID();
	let clientSeq = 0;
	return (message: object, db = database.db) => {
		const from = { clientId: randomUUID(), device, clientSeq: ++clientSeq, answersSeq: 2 };
		return attempts.receive(db, organisationId, id, { ...from, ...message } as Message);
	};
}

const reply = (text: string, conversation: number) => ({
	kind: 'reply',
	text,
	conversation,
	times: { shown: 0, firstKey: null, sent: 1_000 }
});
const view = (id: string): Promise<DeskView> => desk.view(database.db, organisationId, id);
const stored = async (id: string) => {
	const log = await withOrganisation(database.db, organisationId, (tx) => attempts.events(tx, organisationId, id));
	return log.map(({ conversation, body }) => `${conversation} ${body.kind}`);
};

describe('a queue', () => {
	test('shows who is there, and nothing of who is to come', async () => {
		const id = await begin(await parcelQueue());
		const before = await view(id);
		expect(before.queue.map(({ conversation, name, card }) => [conversation, name, card])).toEqual([[1, 'late-parcel', 'first order']]);
		expect(before.customers).toBe(2);
		expect(JSON.stringify(before)).not.toContain('an old friend of the house');
		expect(JSON.stringify(before)).not.toContain('"right"');
		expect(before.limit).toBe(600_000);
		await wait(41_000);
		const after = await view(id);
		expect(after.queue.map(({ name }) => name)).toEqual(['late-parcel', 'second']);
		expect(after.entries.filter(({ conversation }) => conversation === 2).map(({ kind }) => kind)).toEqual(['arrived', 'customer']);
	});

	test('streams what is new with whose it is, and who has come', async () => {
		const id = await begin(await parcelQueue());
		const { seq } = await view(id);
		await wait(41_000);
		const fresh = await withOrganisation(database.db, organisationId, (tx) => attempts.entries(tx, organisationId, id, seq));
		expect(fresh?.entries.map(({ conversation, kind }) => [conversation, kind])).toEqual([
			[2, 'arrived'],
			[2, 'customer']
		]);
		expect(await withOrganisation(database.db, organisationId, (tx) => attempts.entries(tx, organisationId, id, fresh!.seq))).toBeNull();
	});

	test('goes on in whatever process is there: nothing of it lives in one', async () => {
		const id = await begin(await parcelQueue());
		const send = browser(id);
		const [killed, next] = [database.another(), database.another()];
		await send(reply('I am sorry. Could you send me the order number?', 1), killed);
		await wait(41_000, next);
		await send(reply('Hello, what can I do for you?', 2), next);
		await wait(4_000, next);
		expect(await stored(id)).toEqual(['0 start', '1 customer', '1 reply', '1 customer', '2 customer', '2 reply', '2 customer']);
		const rows = await withOrganisation(database.db, organisationId, (tx) =>
			tx
				.select({ seq: attemptEvent.seq, kind: attemptEvent.kind })
				.from(attemptEvent)
				.where(and(eq(attemptEvent.attemptId, id), eq(attemptEvent.conversation, 2), gt(attemptEvent.seq, 0)))
		);
		expect(rows.map(({ kind }) => kind).toSorted()).toEqual(['customer', 'customer', 'reply']);
	});

	test('takes the same message once; the customer to whom it goes is a part of it', async () => {
		const id = await begin(await parcelQueue());
		await wait(41_000);
		const send = browser(id);
		const message = { ...reply('Hello!', 1), clientId: randomUUID(), clientSeq: 1 };
		const receipt = await send(message);
		expect(await send(message)).toEqual(receipt);
		await expect(send({ ...message, conversation: 2 })).rejects.toMatchObject({ code: 'client-id-conflict' });
		await expect(send({ ...reply('Hello?', 3), clientSeq: 2 })).rejects.toMatchObject({ code: 'invalid-form' });
	});

	test('keeps what is being typed to each', async () => {
		const id = await begin(await parcelQueue());
		await desk.saveDraft(database.db, organisationId, id, 1, 'Dear Jana');
		await desk.saveDraft(database.db, organisationId, id, 2, 'Dear');
		await desk.saveDraft(database.db, organisationId, id, 2, 'Dear friend');
		expect((await view(id)).drafts).toMatchObject({ 1: { text: 'Dear Jana' }, 2: { text: 'Dear friend' } });
	});

	test('gives back to all what nobody was served', async () => {
		const id = await begin(await parcelQueue());
		const from = await withOrganisation(database.db, organisationId, clock);
		await database.db.tables.insert(outage).values({ from, to: from + 300_000, cause: 'unserved' });
		await wait(301_000);
		expect(await stored(id)).toEqual(['0 start', '1 customer', '0 credit']);
		await wait(45_000);
		expect(await stored(id)).toEqual(['0 start', '1 customer', '0 credit', '2 customer']);
	});

	test('is over when both are served, and is scored for each and as a whole', async () => {
		const id = await begin(await parcelQueue());
		const send = browser(id);
		await send(reply('I am so sorry that you have been waiting. Could you send me the order number, please?', 1));
		await send({ kind: 'tag', tag: 'carrier', conversation: 1 });
		await wait(41_000);
		await send(reply('Hello, I am happy to help.', 2));
		await wait(4_000);
		await send({ kind: 'finish', conversation: 1 });
		await attempts.close(database.db, organisationId, id);
		expect((await results.ofPractice(database.db, organisationId, id)).ended).toBe(false);
		await send({ kind: 'finish', conversation: 2 });
		await attempts.close(database.db, organisationId, id);

		const { ended, conversations, lines, moods, scorecard } = await results.ofPractice(database.db, organisationId, id);
		expect((await stored(id)).slice(-3)).toEqual(['1 close', '2 close', '0 close']);
		expect([ended, moods]).toEqual([true, []]);
		expect(conversations.map(({ name, customer, moods: own }) => [name, customer !== '', own.length > 1])).toEqual([
			['late-parcel', true, true],
			['second', true, true]
		]);
		expect(lines.filter(({ kind }) => kind === 'reply').map(({ conversation }) => conversation)).toEqual([1, 2]);
		expect(scorecard?.conversations?.map(({ name }) => name)).toEqual(['late-parcel', 'second']);
		expect(scorecard?.criteria.map(({ criterion }) => criterion)).toContain('politeness');
	});

	test('whose scores alone are shown gives away no words', async () => {
		const id = await begin(await parcelQueue());
		await wait(700_000);
		const result = results.scoresAlone(await results.ofPractice(database.db, organisationId, id));
		expect([result.lines, result.items, result.conversations.map(({ moods }) => moods)]).toEqual([[], [], [[], []]]);
	});
});

describe('a questionnaire', () => {
	test('shows what may be chosen without what is right; afterwards what was chosen, what was right, and why', async () => {
		const id = await begin(await questions());
		const { items } = await view(id);
		expect(items.map(({ name, options }) => [name, options.toSorted()])).toEqual([
			['thankless', ['Ask for thanks.', 'Say nothing.', 'Wish a nice day.']],
			['own-view', []]
		]);
		expect(JSON.stringify(await view(id))).not.toMatch(/"key"|A closing is courtesy|Everybody has something/);

		const send = browser(id);
		const [best, worst] = ['Say nothing.', 'Ask for thanks.'].map((text) => items[0]!.options.indexOf(text));
		await send({ kind: 'choose', item: 'thankless', best: worst, worst: best });
		await send({ kind: 'choose', item: 'thankless', best, worst });
		await send({ kind: 'reflect', item: 'own-view', text: 'Waiting.' });
		await send({ kind: 'finish' });
		await attempts.close(database.db, organisationId, id);

		const result = await results.ofPractice(database.db, organisationId, id);
		expect(result.items.map(({ name, options, why, words }) => ({ name, options, why, words }))).toEqual([
			{
				name: 'thankless',
				options: [
					{ text: 'Wish a nice day.', key: 'best', chosen: null },
					{ text: 'Say nothing.', key: null, chosen: 'best' },
					{ text: 'Ask for thanks.', key: 'worst', chosen: 'worst' }
				],
				why: 'A closing is courtesy.',
				words: null
			},
			{ name: 'own-view', options: [], why: 'Everybody has something.', words: 'Waiting.' }
		]);
		expect(result.scorecard?.criteria.map(({ criterion }) => criterion)).toEqual(['judgement']);
		expect(results.scoresAlone(result).items).toEqual([]);
	});
});
