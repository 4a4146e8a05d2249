import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { conversation } from '../../src/lib/core/attempt/conversation.ts';
import type { Message } from '../../src/lib/core/attempt/types.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { clock, withOrganisation } from '../../src/lib/server/db/client.ts';
import { attemptEvent, audit, outage } from '../../src/lib/server/db/schema/index.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import * as desk from '../../src/lib/server/desk.ts';
import * as practice from '../../src/lib/server/practice.ts';
import * as results from '../../src/lib/server/results.ts';
import * as scenarios from '../../src/lib/server/scenarios.ts';
import { emptyOrganisation, shiftClock, testDatabase } from './database.ts';

const database = testDatabase();
let organisationId: string;
let shifted = 0;

beforeAll(async () => {
	organisationId = await emptyOrganisation(database.db);
});

const begin = (scenario = 'parcelio/late-parcel') => practice.start(database.db, organisationId, randomUUID(), scenario, 'en');
const send = (id: string, message: Message) => attempts.receive(database.db, organisationId, id, message);
const stored = (id: string) => withOrganisation(database.db, organisationId, (tx) => attempts.events(tx, organisationId, id));

/** Lets time go by for everybody on this database. */
async function wait(ms: number): Promise<void> {
	shifted += ms;
	await shiftClock(database.db, shifted);
	await attempts.advanceDue(database.db);
}

function browser() {
	const device = randomUUID();
	let clientSeq = 0;
	return (text: string, more: Partial<Message> = {}) =>
		({
			kind: 'reply',
			text,
			times: { shown: 0, firstKey: null, sent: 1000 },
			clientId: randomUUID(),
			device,
			clientSeq: ++clientSeq,
			answersSeq: 2,
			...more
		}) as Message;
}

describe('a reply', () => {
	test('is answered by the customer when the pause is over, and only once', async () => {
		const id = await begin();
		await send(id, browser()('So sorry you had to wait. Could you send me the order number?'));
		expect((await stored(id)).map((e) => e.body.kind)).toEqual(['start', 'customer', 'reply']);
		await wait(4000);
		await attempts.advanceDue(database.db);
		expect((await stored(id)).map((e) => e.body.kind)).toEqual(['start', 'customer', 'reply', 'customer']);
	});

	test('sent twice is stored once, and both get the same receipt', async () => {
		const id = await begin();
		const message = browser()('Hello, let me have a look.');
		const [first, ...others] = await Promise.all(Array.from({ length: 10 }, () => send(id, message)));
		expect(others).toEqual(others.map(() => first));
		expect((await stored(id)).filter((e) => e.body.kind === 'reply')).toHaveLength(1);
	});

	test('with a known id and other words is refused; the first stays, and the audit log knows', async () => {
		const id = await begin();
		const message = browser()('Hello, let me have a look.');
		await send(id, message);
		await expect(send(id, { ...message, text: 'Something else' } as Message)).rejects.toMatchObject({
			code: 'client-id-conflict',
			status: 409
		});
		expect((await stored(id)).flatMap((e) => (e.body.kind === 'reply' ? [e.body.text] : []))).toEqual(['Hello, let me have a look.']);
		const rows = await withOrganisation(database.db, organisationId, (tx) => tx.select().from(audit).where(eq(audit.subject, id)));
		expect(rows.map((r) => r.action)).toEqual(['attempt.client-id-conflict']);
	});

	test('that leaves a gap is sent back with the number that is expected', async () => {
		const id = await begin();
		const reply = browser();
		const [one, two] = [reply('One.'), reply('Two.')];
		await expect(send(id, two)).rejects.toMatchObject({ code: 'out-of-order', params: { expected: 1 } });
		await send(id, one);
		await send(id, two);
		expect((await stored(id)).flatMap((e) => (e.body.kind === 'reply' ? [e.body.text] : []))).toEqual(['One.', 'Two.']);
	});

	const odd: [string, string, string][] = [
		['NUL', 'a\0b', 'a\ufffdb'],
		['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
		['right-to-left marks', 'a\u202eb', 'a\u202eb'],
		['HTML', '<script>alert(1)</script>', '<script>alert(1)</script>'],
		['an emoji', 'fine 🙂', 'fine 🙂']
	];
	test.each(odd)('with %s is stored and given back', async (_what, text, kept) => {
		const id = await begin();
		await send(id, browser()(text));
		const { entries } = await desk.view(database.db, organisationId, id);
		expect(entries.flatMap((e) => (e.kind === 'reply' ? [e.text] : []))).toEqual([kept]);
	});

	test.each([
		['empty', ' \n ', 'reply-empty'],
		['too long', 'x'.repeat(50_000), 'reply-too-long']
	])('that is %s is refused with a reason, and its number may be used again', async (_what, text, code) => {
		const id = await begin();
		const message = browser()(text);
		await expect(send(id, message)).rejects.toMatchObject({ code, status: 422 });
		await send(id, { ...message, clientId: randomUUID(), text: 'Shorter.' } as Message);
	});
});

describe('time', () => {
	test('that nobody was served is given back before anything else happens', async () => {
		const id = await begin();
		const from = await withOrganisation(database.db, organisationId, clock);
		await database.db.tables.insert(outage).values({ from, to: from + 600_000, cause: 'unserved' });
		// Ten minutes are more patience than the customer has, but they were not the candidate's.
		await wait(601_000);
		const log = await stored(id);
		expect(log.map((e) => e.body.kind)).toEqual(['start', 'customer', 'credit']);
		expect(log[2]!.body).toMatchObject({ ms: 600_000, cause: 'outage' });
		await wait(1000);
		expect((await stored(id)).filter((e) => e.body.kind === 'credit')).toHaveLength(1);
	});

	test('goes on while nobody looks: the customer asks, asks again and leaves, each at its own time', async () => {
		const id = await begin();
		await wait(3_600_000);
		const log = await stored(id);
		const scenario = (await scenarios.edition('parcelio/late-parcel', 'en'))!.scenario;
		const moves = log.filter((e) => e.body.kind === 'customer');
		expect(moves.slice(1).map((e, i) => e.at - moves[i]!.at)).toEqual(moves.slice(1).map(() => scenario.clock.patience));
		expect(conversation(scenario, 'seed', log).at(-2)).toMatchObject({ kind: 'ended', cause: 'silence' });
		expect(log.at(-1)!.body.kind).toBe('close');
	});

	test('is up 20 s after the ending: what comes then is stored, shown as late and not scored', async () => {
		const id = await begin();
		await wait(3_600_000);
		const message = browser()('I am back!', { answersSeq: 5 });
		await send(id, message);
		const { entries } = await desk.view(database.db, organisationId, id);
		expect(entries.at(-1)).toMatchObject({ kind: 'reply', text: 'I am back!', late: true });
	});
});

describe('the score', () => {
	test('is made once, when the attempt is closed, from what was stored', async () => {
		const id = await begin();
		const reply = browser();
		await send(id, reply('You are an idiot, stop whining.'));
		await send(id, reply('', { kind: 'finish' } as Partial<Message>));
		await attempts.close(database.db, organisationId, id);
		await attempts.close(database.db, organisationId, id);
		const { scorecard, ended } = await results.ofPractice(database.db, organisationId, id);
		expect(ended).toBe(true);
		expect(scorecard).toMatchObject({ failed: 'critical', passed: false });
		expect(scorecard!.criticals.map((c) => c.critical)).toContain('rude');
		const log = await stored(id);
		expect(log.map((e) => e.seq)).toEqual(log.map((_, i) => i + 1));
	});
});

describe('nobody else', () => {
	test('may play an attempt: not another member, not another organisation, not with an id that is none', async () => {
		const accountId = randomUUID();
		const id = await practice.start(database.db, organisationId, accountId, 'parcelio/warm-up', 'en');
		const other = await emptyOrganisation(database.db);
		await expect(attempts.authorise(database.db, [{ organisationId, accountId }], id)).resolves.toBe(organisationId);
		for (const [identity, attemptId] of [
			[{ organisationId, accountId: randomUUID() }, id],
			[{ organisationId: other, accountId }, id],
			[{ organisationId, sittingId: randomUUID() }, id],
			[{ organisationId, accountId }, uuid()],
			[{ organisationId, accountId }, 'no-uuid']
		] as const)
			await expect(attempts.authorise(database.db, [identity], attemptId)).rejects.toMatchObject({ code: 'not-found', status: 404 });
	});

	test('sees the events of another organisation', async () => {
		const id = await begin();
		const other = await emptyOrganisation(database.db);
		const seen = await withOrganisation(database.db, other, (tx) => tx.select().from(attemptEvent).where(eq(attemptEvent.attemptId, id)));
		expect(seen).toEqual([]);
	});
});

describe('time that is granted', () => {
	const grant = (id: string, ms: number, organisation = organisationId) =>
		attempts.grant(database.db, organisation, randomUUID(), id, { ms, reason: 'a fire alarm' });

	test('moves the end, is seen with its reason, and stands in the audit', async () => {
		const id = await begin();
		const before = (await desk.view(database.db, organisationId, id)).limit!;
		await grant(id, 300_000);
		const after = await desk.view(database.db, organisationId, id);
		expect(after.limit! + after.credited).toBe(before + 300_000);
		expect(after.entries.at(-1)).toMatchObject({ kind: 'credit', cause: 'grant', ms: 300_000, reason: 'a fire alarm' });
		const rows = await withOrganisation(database.db, organisationId, (tx) => tx.select().from(audit).where(eq(audit.subject, id)));
		expect(rows.map(({ action }) => action)).toEqual(['attempt.grant']);
	});

	test('comes too late when the conversation is over, and not from another organisation', async () => {
		const id = await begin();
		const other = await emptyOrganisation(database.db, 'Other');
		await expect(grant(id, 60_000, other)).rejects.toMatchObject({ code: 'not-found' });
		await wait(3_600_000);
		await expect(grant(id, 60_000)).rejects.toMatchObject({ code: 'attempt-ended' });
	});
});
