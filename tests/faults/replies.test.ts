// A reply on a bad way: it is stored once, as it was written, in its place, or the agent knows that it is not.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerOf } from '../../src/lib/core/attempt/index.ts';
import { loadModel } from '../../src/lib/server/model.ts';
import { allHolds, answered, atDesk, eventsOf, repliesOf, reply } from './people.ts';
import { startRig, type Rig } from './rig.ts';
import { leave } from './schedules.ts';
import { until, type Answer } from './wire.ts';

let rig: Rig;
beforeAll(async () => {
	rig = await startRig();
});
afterAll(() => rig.close());

const told = (answer: Answer) => JSON.parse(answer.text) as { seq: number; code: string; expected: number };

test('F1 the server is killed before it could store a reply: there is no receipt, and the same reply again is stored once', async () => {
	const desk = await atDesk(rig);
	const [first, second] = rig.replicas;
	rig.front.lead([first!.port]);
	rig.front.cut(second!.port);
	rig.back.freeze(true);
	desk.send({ kind: 'reply', text: 'Could you send me the order number, please?' });
	await new Promise((resolve) => setTimeout(resolve, 300));
	await first!.signal('SIGKILL');
	expect(desk.receipts.size).toBe(0);
	rig.back.freeze(false);
	expect(await repliesOf(rig, desk)).toEqual([]);
	rig.front.lead([second!.port, first!.port]);
	await desk.settle(8000);
	expect(await repliesOf(rig, desk)).toHaveLength(1);
	await answered(rig, desk);
	await allHolds(rig, desk);
	await first!.start();
});

test('F2 the server is killed after it has stored a reply, before anybody hears of it: the same reply again gets the first receipt', async () => {
	const desk = await atDesk(rig);
	const swallowed = rig.front.swallow();
	desk.send({ kind: 'reply', text: 'Could you send me the order number, please?' });
	await swallowed;
	await until(async () => (await repliesOf(rig, desk)).length === 1, 5000);
	const stored = (await eventsOf(rig, desk)).find(({ body }) => body.kind === 'reply')!;
	await Promise.all(rig.replicas.map((one) => one.signal('SIGKILL')));
	rig.front.restore();
	await Promise.all(rig.replicas.map((one) => one.start()));
	await desk.settle(8000);
	expect([...desk.receipts.values()]).toMatchObject([{ seq: stored.seq, receivedAt: stored.at }]);
	expect(await repliesOf(rig, desk)).toHaveLength(1);
	await answered(rig, desk);
	await allHolds(rig, desk);
});

test('F6 all connections to the database end: within a second a reply gets through, and no process has to start again', async () => {
	const desk = await atDesk(rig);
	await rig.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'shop'`);
	const before = performance.now();
	await reply(desk, 'I am looking into it.');
	expect(performance.now() - before).toBeLessThan(1000);
	expect(desk.statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
	await answered(rig, desk);
	expect(rig.replicas.every(({ isUp }) => isUp)).toBe(true);
	for (const { url } of rig.replicas) expect((await desk.ask('/health')).status, url).toBe(200);
	await allHolds(rig, desk);
});

test.each([
	['half a megabyte and more', 'x'.repeat(1_000_000), 413],
	['longer than a reply may be', 'x'.repeat(99_000), 422],
	['only what cannot be stored and spaces', ' \t\r\n ', 422],
	['NUL', 'Here\0you are.', 200],
	['half a character', 'Here \ud83d you are.', 200],
	['from right to left', '\u202eשלום, מה מספר ההזמנה?\u202c', 200],
	['zalgo', 'order number'.replace(/./g, (c) => c + '\u0301\u0322\u0315\u0334\u035c'.repeat(12)), 200],
	['brackets without end', '('.repeat(4000), 200],
	['one word four thousand times', 'a '.repeat(1999), 200],
	['numbers in a row', '1234567890 '.repeat(360), 200]
])('F13 poison, %s: stored or refused in a sentence, read within 50 ms, and nothing else is held up', async (_name, text, status) => {
	const desk = await atDesk(rig);
	const other = await atDesk(rig);
	const message = desk.send({ kind: 'note', text: 'First a note.' });
	await desk.settle(5000);
	const answer = await desk.post({
		...message,
		kind: 'reply',
		clientId: crypto.randomUUID(),
		clientSeq: 2,
		text,
		times: { shown: 0, firstKey: null, sent: 1 }
	});
	expect(answer.status).toBe(status);
	if (status !== 200) expect(told(answer)).toMatchObject({ message: expect.stringMatching(/\w/) as string });
	const draft = await desk.ask(`/attempt/${desk.seat.attempt}/draft`, {
		method: 'PUT',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ text })
	});
	expect([204, 400, 413]).toContain(draft.status);
	await reply(other, 'Could you send me the order number, please?', 1000);
	if (status === 200) {
		await answered(rig, desk);
		expect(await readingTime(text)).toBeLessThan(50);
	}
	await allHolds(rig, other);
	desk.close();
});

/** Median of what the reader takes of the processor for one text, ms. */
async function readingTime(text: string): Promise<number> {
	const reader = readerOf(rig.organisations[0]!.scenario, await loadModel());
	const times = Array.from({ length: 7 }, () => {
		const before = process.cpuUsage();
		reader.turn(text, 'Where is my parcel?', 0);
		return process.cpuUsage(before).user / 1000;
	});
	return times.sort((a, b) => a - b)[3]!;
}

test('F15 answers are lost on the way while requests arrive: one row, and its receipt in the end', async () => {
	const desk = await atDesk(rig);
	const swallowed = rig.front.swallow();
	desk.send({ kind: 'reply', text: 'Could you send me the order number, please?' });
	await swallowed;
	await until(async () => (await repliesOf(rig, desk)).length === 1, 5000);
	expect(desk.receipts.size).toBe(0);
	rig.front.restore();
	await desk.settle(5000);
	expect(desk.receipts.size).toBe(1);
	await answered(rig, desk);
	await allHolds(rig, desk);
});

test('F16 F17 the same reply ten times at once to two processes is one row with ten equal receipts; the same id with other words is refused, and noted', async () => {
	const desk = await atDesk(rig);
	const message = desk.send({ kind: 'reply', text: 'Could you send me the order number, please?' });
	const answers = await Promise.all(Array.from({ length: 10 }, () => desk.post(message)));
	await desk.settle(5000);
	expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
	expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
	const other = await desk.post({ ...message, text: 'Other words.' });
	expect(other.status).toBe(409);
	expect(told(other).code).toBe('client-id-conflict');
	expect(await repliesOf(rig, desk)).toEqual(['Could you send me the order number, please?']);
	const noted = await rig.query('select 1 from audit where action = $1 and subject = $2', [
		'attempt.client-id-conflict',
		desk.seat.attempt
	]);
	expect(noted).toHaveLength(1);
	await answered(rig, desk);
	await allHolds(rig, desk);
});

test('F18 replies that arrive as 3, 1, 2 are told what is expected, and stored, shown and judged as 1, 2, 3', async () => {
	const desk = await atDesk(rig, { listens: true });
	const messages = ['First.', 'Second.', 'Third.'].map((text) => ({ ...desk.send({ kind: 'reply', text }) }));
	await desk.settle(5000);
	const other = await atDesk(rig);
	const [first, second, third] = messages.map((message, index) => ({
		...message,
		clientId: crypto.randomUUID(),
		device: other.device,
		clientSeq: index + 1
	}));
	const expected = async (message: object) => told(await other.post(message)).expected;
	expect(await expected(third!)).toBe(1);
	expect((await other.post(first!)).status).toBe(200);
	expect(await expected(third!)).toBe(2);
	expect((await other.post(second!)).status).toBe(200);
	expect((await other.post(third!)).status).toBe(200);
	expect(await repliesOf(rig, other)).toEqual(['First.', 'Second.', 'Third.']);
	await answered(rig, other);
	await until(() => other.stream.entries.filter(({ kind }) => kind === 'reply').length === 3, 3000);
	expect(other.stream.entries.flatMap((e) => (e.kind === 'reply' ? [e.text] : []))).toEqual(['First.', 'Second.', 'Third.']);
	await allHolds(rig, desk, other);
});

test('F37 finishing races a reply on another process: the one that is first decides, the other is told, and the log proves it', async () => {
	for (let round = 0; round < 6; round++) {
		const desk = await atDesk(rig);
		const other = rig.device(desk.seat);
		await until(() => other.stream.customerSeq > 0, 5000);
		desk.send({ kind: 'reply', text: 'Could you send me the order number, please?' });
		other.send({ kind: 'finish' });
		await Promise.all([desk.settle(5000), other.settle(5000)]);
		expect([desk.receipts.size, other.receipts.size]).toEqual([1, 1]);
		await leave(desk);
		await allHolds(rig, desk, other);
		desk.close();
		other.close();
	}
});

test('F40 finished twice, and left twice: one ending, one scorecard', async () => {
	const desk = await atDesk(rig);
	await reply(desk, 'Could you send me the order number, please?');
	const finish = desk.send({ kind: 'finish' });
	const again = await Promise.all([desk.post(finish), desk.post({ ...finish, clientId: crypto.randomUUID(), clientSeq: 3 })]);
	await desk.settle(5000);
	expect(again.map(({ status }) => status)).toEqual([200, 409]);
	await Promise.all([leave(desk), leave(desk)]);
	const kinds = (await eventsOf(rig, desk)).map(({ body }) => body.kind);
	expect(kinds.filter((kind) => kind === 'finish')).toHaveLength(1);
	expect(kinds.filter((kind) => kind === 'close')).toHaveLength(1);
	await allHolds(rig, desk);
});
