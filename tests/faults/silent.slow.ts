// A database of which nothing is heard any more: no error, no goodbye, only silence.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allHolds, answered, atDesk, creditedTo, reply } from './people.ts';
import { startRig, type Rig } from './rig.ts';
import { until } from './wire.ts';

let rig: Rig;
beforeAll(async () => {
	rig = await startRig();
});
afterAll(() => rig.close());

const question = 'Could you send me the order number, please?';

test('F5 the database falls silent: desks and new pages say so within five seconds, and ten after its return everything is there and given back', async () => {
	const desk = await atDesk(rig);
	await reply(desk, question);
	await answered(rig, desk);
	rig.back.freeze(true);
	const began = performance.now();
	desk.send({ kind: 'reply', text: 'I am looking into it.' });
	const page = desk.ask(`/sitting/attempt/${desk.seat.attempt}`, { headers: { accept: 'text/html' } });
	await until(() => desk.stream.news.includes('away'), 5000, 'the news of it');
	const told = performance.now() - began;
	expect((await page).status).toBe(503);
	const shown = performance.now() - began;
	await wait(12_000 - shown);
	expect(desk.receipts.size).toBe(1);
	rig.back.freeze(false);
	const back = performance.now();
	await desk.settle(10_000);
	await answered(rig, desk, 10_000);
	expect(Math.max(told, shown)).toBeLessThan(5000);
	expect(performance.now() - back).toBeLessThan(10_000);
	expect(desk.stream.news).toEqual(['away', 'back']);
	expect(await creditedTo(rig, desk)).toBeGreaterThanOrEqual(12_000);
	await allHolds(rig, desk);
}, 90_000);

/** ms after which the database's system gives up whoever does not answer: the connection's `tcp_keepalives_…`. */
const givenUp = 7000;

test('F6 all connections fall silent and never come back, new ones are fine: within ten seconds everything is as before', async () => {
	const desk = await atDesk(rig);
	await reply(desk, question);
	for (let n = 0; n < 5; n++) desk.send({ kind: 'note', text: `Note ${n}` });
	rig.back.strand(givenUp);
	const began = performance.now();
	await desk.settle(10_000);
	await reply(desk, 'I am looking into it.');
	await answered(rig, desk, 10_000 - (performance.now() - began));
	await allHolds(rig, desk);
}, 60_000);
