// Whose clock counts: the database's alone, and it never takes time from a candidate.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { foldAll, limitAt } from '../../src/lib/core/attempt/index.ts';
import * as accommodations from '../../src/lib/server/accommodations.ts';
import type { Desk } from './desk.ts';
import { age, allHolds, answered, atDesk, creditedTo, eventsOf, reply } from './people.ts';
import { startRig, type Rig } from './rig.ts';
import { until } from './wire.ts';

const limit = 600_000;
const ahead = 7_200_000;
/** A process whose own clock is two hours ahead. */
const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(`const Real = Date; globalThis.Date = class extends Real {
	constructor(...given) { if (given.length === 0) super(Real.now() + ${ahead}); else super(...given); }
	static now() { return Real.now() + ${ahead}; }
};`)}`;

let rig: Rig;
beforeAll(async () => {
	// Patient: what ends a conversation here is its time.
	rig = await startRig({ clock: { pause: 300, patience: 3_600_000, limit } });
});
afterEach(() => rig.desks.splice(0).forEach((desk) => desk.close()));
afterAll(() => rig.close());

const question = 'Could you send me the order number, please?';
const startedAt = async (desk: Desk) => (await eventsOf(rig, desk))[0]!.at;
const state = async (desk: Desk) => foldAll(await eventsOf(rig, desk));

test('F33 the clock of one process is two hours ahead: nothing in an attempt changes', async () => {
	const [first, second] = rig.replicas;
	await first!.signal('SIGTERM');
	await first!.start(1, { NODE_OPTIONS });
	rig.front.lead([first!.port]);
	rig.front.cut();
	const desk = await atDesk(rig);
	await reply(desk, question);
	await answered(rig, desk);
	await second!.signal('SIGTERM');
	await reply(desk, 'I am looking into it.');
	await answered(rig, desk);
	const events = await eventsOf(rig, desk);
	expect(events.map(({ at }) => Math.abs(at - Date.now()) < 60_000)).toEqual(events.map(() => true));
	expect(events.filter(({ body }) => body.kind === 'credit' || (body.kind === 'customer' && body.move.ending))).toEqual([]);
	await Promise.all([second!.start(), first!.signal('SIGTERM').then(() => first!.start())]);
	rig.front.lead(rig.replicas.map(({ port }) => port));
	await allHolds(rig, desk);
}, 60_000);

test('F35 a laptop sleeps for five minutes: the server’s time counts but for the lag bank, and the notice is kept beside the score', async () => {
	const desk = await atDesk(rig);
	await age(rig, desk, 300_000);
	const message = desk.send({ kind: 'reply', text: question, times: { shown: 0, firstKey: 500, sent: 3000 } });
	await desk.settle(5000);
	await desk.post({ ...message, kind: 'notice', notice: { what: 'slept', ms: 297_000 }, clientId: crypto.randomUUID(), clientSeq: 2 });
	const [open] = (await state(desk)).open;
	const time = open!.time + (await creditedTo(rig, desk));
	expect(time).toBeGreaterThanOrEqual(300_000 - 6_000);
	expect(time).toBeLessThan(300_000 + 10_000);
	expect((await state(desk)).notices).toMatchObject([{ what: 'slept', ms: 297_000 }]);
});

test('F36 a reply sent before the end that arrives after it counts; one that comes later still is stored, shown and marked as late', async () => {
	const desk = await atDesk(rig, { listens: true });
	await age(rig, desk, limit - 2000);
	const sent = Date.now() - (await startedAt(desk));
	expect(sent).toBeLessThan(limit);
	rig.front.freeze(true);
	desk.send({ kind: 'reply', text: question, times: { shown: 0, firstKey: null, sent } });
	await new Promise((resolve) => setTimeout(resolve, 3500));
	rig.front.freeze(false);
	await desk.settle(5000);
	await age(rig, desk, 25_000);
	desk.send({ kind: 'reply', text: 'Still here.', times: { shown: 0, firstKey: null, sent: limit + 26_000 } });
	await desk.settle(5000);
	const replies = (await eventsOf(rig, desk)).flatMap(({ body }) => (body.kind === 'reply' ? [[body.text, body.late]] : []));
	expect(replies).toEqual([
		[question, false],
		['Still here.', true]
	]);
	expect((await state(desk)).ended?.cause).toBe('out-of-time');
	await until(() => desk.stream.entries.filter(({ kind }) => kind === 'reply').length === 2, 5000, 'both replies in sight');
}, 30_000);

test('F38 nobody is there when the time is up: it ends at the deadline to the millisecond, and the last draft is kept', async () => {
	const desk = await atDesk(rig);
	const headers = { 'content-type': 'application/json' };
	const body = JSON.stringify({ text: 'I was about to say' });
	expect((await desk.ask(`/attempt/${desk.seat.attempt}/draft`, { method: 'PUT', headers, body })).status).toBe(204);
	desk.close();
	await age(rig, desk, limit + 5000);
	await until(async () => (await state(desk)).ended !== null, 5000, 'the end');
	const deadline = (await startedAt(desk)) + limit + (await creditedTo(rig, desk));
	expect((await state(desk)).ended).toMatchObject({ at: deadline, cause: 'out-of-time' });
	const drafts = await rig.query<{ text: string }>('select text from draft where attempt_id = $1', [desk.seat.attempt]);
	expect(drafts).toEqual([{ text: 'I was about to say' }]);
});

test('F39 half as much time again is granted in the middle: what is left is stretched from now on, it is noted, and nothing becomes due before', async () => {
	const desk = await atDesk(rig);
	const { organisationId, sittingId } = desk.seat;
	await age(rig, desk, 400_000);
	const [row] = await rig.query<{ id: string }>(
		'select i.candidate_id as id from invitation i join sitting s on s.invitation_id = i.id where s.id = $1',
		[sittingId]
	);
	const { scenario, owner } = rig.organisations.find(({ id }) => id === organisationId)!;
	await accommodations.ask(rig.db, { organisationId, candidateId: row!.id }, { factor: 1.5, note: '' });
	await accommodations.decide(rig.db, organisationId, owner.accountId, row!.id, 1.5);
	const after = await state(desk);
	const [pace] = after.paces;
	expect(pace!.factor).toBe(1.5);
	const credited = await creditedTo(rig, desk);
	const passed = pace!.at - after.startedAt - credited;
	expect(Math.abs(limitAt(scenario, after)! - (pace!.at + (limit - passed) * 1.5))).toBeLessThanOrEqual(1);
	const audited = await rig.query('select 1 from audit where action = $1 and subject = $2', ['attempt.pace', desk.seat.attempt]);
	expect(audited).toHaveLength(1);
	await age(rig, desk, limit - 400_000 + 5000);
	await reply(desk, question);
	expect((await state(desk)).ended).toBeNull();
	await answered(rig, desk);
});

// The last one: attempts made older would be given back the minute as well.
test('F34 the database’s clock steps back a minute: it is noticed, no event lies before another, nobody’s time is up early, and outages are still seen', async () => {
	const desk = await atDesk(rig);
	await reply(desk, question);
	const before = await state(desk);
	await rig.shiftClock(-60_000);
	try {
		await reply(desk, 'I am looking into it.');
		const events = await eventsOf(rig, desk);
		expect(events.every(({ at }, index) => index === 0 || at >= events[index - 1]!.at)).toBe(true);
		expect(limitAt(rig.organisations[0]!.scenario, await state(desk))).toBe(limitAt(rig.organisations[0]!.scenario, before));
		expect((await state(desk)).ended).toBeNull();
		await until(() => rig.replicas.some((one) => one.output().includes('the clock of the database went back')), 5000, 'the notice');
		const seen = await rig.query<{ ahead: number }>('select max(seen_at) - app_clock() as ahead from directory.liveness');
		expect(Number(seen[0]!.ahead)).toBeLessThan(1000);
	} finally {
		await rig.shiftClock(0);
	}
	await answered(rig, desk, 8000);
	await allHolds(rig, desk);
}, 30_000);
