// Ways that are slow, flap, or are used by people who mean no good.
import { connect, type Socket } from 'node:net';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from './desk.ts';
import { allHolds, answered, atDesk, eventsOf, repliesOf, reply } from './people.ts';
import { fair } from './proxy.ts';
import { startRig, type Rig } from './rig.ts';
import { listen } from './stream.ts';
import { ask, until } from './wire.ts';
import { foldAll } from '../../src/lib/core/attempt/index.ts';

let rig: Rig;
beforeAll(async () => {
	rig = await startRig();
});
afterEach(() => {
	rig.front.weather(fair);
	rig.desks.splice(0).forEach((desk) => desk.close());
});
afterAll(() => rig.close());

const question = 'Could you send me the order number, please?';
const percentile = (found: number[], share: number) => found.toSorted((a, b) => a - b)[Math.floor(found.length * share)] ?? 0;

/** ms from sending to the receipt. */
async function timed(desk: Desk, text: string): Promise<number> {
	const before = performance.now();
	await reply(desk, text, 20_000);
	return performance.now() - before;
}

test('F19 on 256 kbit/s with 400 ms there and back, receipts come within two seconds, and think times are right to 50 ms', async () => {
	rig.front.weather({ latency: 200, jitter: 20, rate: 32_000 });
	const desks = await Promise.all(Array.from({ length: 5 }, () => atDesk(rig)));
	const errors: number[] = [];
	const times = await Promise.all(
		desks.map(async (desk) => {
			const own: number[] = [];
			for (let n = 0; n < 5; n++) {
				await until(() => performance.now() - desk.stream.shownAt > 1500, 5000, 'thinking', 5);
				const { length } = desk.sent;
				const shown = desk.stream.shownAt;
				own.push(await timed(desk, question));
				const message = desk.sent[length]!;
				const thought = message.kind === 'reply' ? message.times.sent - Math.round(shown) : 0;
				const [open] = foldAll(await eventsOf(rig, desk)).open;
				if (open) errors.push(Math.abs(open.time - thought));
				await until(() => desk.stream.shownAt > shown, 8000, 'an answer');
			}
			return own;
		})
	);
	expect(percentile(times.flat(), 0.99)).toBeLessThan(2000);
	expect(Math.max(...errors)).toBeLessThanOrEqual(50);
	rig.front.weather(fair);
	await allHolds(rig, ...desks);
}, 120_000);

test('F20 the way is there for a second and gone for a second, sixty times: nothing is doubled or lost, and nobody knocks more than once a second', async () => {
	const desk = await atDesk(rig);
	const before = rig.front.connected.length;
	const began = performance.now();
	for (let n = 0; n < 60; n++) {
		desk.send({ kind: 'note', text: `Note ${n}` });
		rig.front.down(true);
		await wait(1000);
		rig.front.down(false);
		await wait(1000);
	}
	const seconds = (performance.now() - began) / 1000;
	await desk.settle(20_000);
	// The stream and the sender have a connection each; the first of them counts before a second is over.
	expect((rig.front.connected.length - before) / 2).toBeLessThanOrEqual(seconds + 1);
	expect((await eventsOf(rig, desk)).filter(({ body }) => body.kind === 'note')).toHaveLength(60);
	await allHolds(rig, desk);
}, 180_000);

test('F21 two thousand live streams break and come back at once: all are up within five seconds, and replies are refused with Retry-After at most', async () => {
	const desks = await rig.seat(20, { listens: false });
	const streams = Array.from({ length: 2000 }, (_, n) => {
		const { seat } = desks[n % desks.length]!;
		return listen(() => `${rig.front.url}/attempt/${seat.attempt}/stream`, seat.cookie, []);
	});
	try {
		for (const [index, stream] of streams.entries()) {
			stream.start();
			if (index % 50 === 49) await wait(100);
		}
		await until(() => streams.every(({ isLive }) => isLive), 60_000, 'two thousand live streams', 100);
		rig.front.cut();
		const before = performance.now();
		await until(() => streams.every(({ isLive }) => !isLive), 2000, 'all cut', 5);
		for (const desk of desks) desk.send({ kind: 'reply', text: question });
		await until(() => streams.every(({ isLive }) => isLive), 20_000, 'all back', 20);
		expect(performance.now() - before).toBeLessThan(5000 + streams[0]!.pause);
		await Promise.all(desks.map((desk) => desk.settle(10_000)));
		expect(desks.flatMap(({ statuses }) => statuses).filter((status) => status !== 200 && status !== 503)).toEqual([]);
	} finally {
		streams.forEach((stream) => stream.stop());
	}
	await allHolds(rig, ...desks);
}, 180_000);

test('F22 a thousand senders of slow headers and bodies are cut by time-outs, and honest replies are stored within half a second meanwhile', async () => {
	const { port } = rig.replicas[0]!;
	const desk = await atDesk(rig);
	const sockets: Socket[] = [];
	let ended = 0;
	for (let n = 0; n < 1000; n++) {
		const socket = connect(port, '127.0.0.1');
		socket
			.on('error', () => undefined)
			.on('close', () => ended++)
			.resume();
		const head = `POST /attempt/x/events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`;
		socket.write(
			n % 2 === 0 ? head : `${head}Origin: http://127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{`
		);
		sockets.push(socket);
	}
	const drip = setInterval(() => sockets.forEach((socket, n) => socket.writable && socket.write(n % 2 === 0 ? 'X-A: b\r\n' : ' ')), 2000);
	try {
		await wait(1000);
		const times: number[] = [];
		for (let n = 0; n < 50; n++) times.push(await timed(desk, question));
		expect(percentile(times, 0.99)).toBeLessThan(500);
		await until(() => ended === 1000, 100_000, 'the end of all attackers', 500);
	} finally {
		clearInterval(drip);
		sockets.forEach((socket) => socket.destroy());
	}
	expect(await repliesOf(rig, desk)).toHaveLength(50);
	await allHolds(rig, desk);
}, 180_000);

/** Resident memory, MB. */
const memory = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

test('F23 two hundred readers of a live stream who never read cost no memory, hold up nobody, and find everything when they come back', async () => {
	const [one] = rig.replicas;
	const desk = await atDesk(rig);
	for (let n = 0; n < 30; n++) desk.send({ kind: 'note', text: '€'.repeat(3900) });
	await desk.settle(30_000);
	const head = `GET /attempt/${desk.seat.attempt}/stream?after=0 HTTP/1.1\r\nHost: x\r\nCookie: ${desk.seat.cookie}\r\n\r\n`;
	const before = memory(one!.pid);
	const sockets = Array.from({ length: 200 }, () => {
		const socket = connect(one!.port, '127.0.0.1');
		socket
			.on('error', () => undefined)
			.pause()
			.write(head);
		return socket;
	});
	await wait(5000);
	for (let n = 0; n < 20; n++) desk.send({ kind: 'note', text: '€'.repeat(3900) });
	await desk.settle(30_000);
	await wait(3000);
	expect((memory(one!.pid) - before) / 200).toBeLessThan(1);
	expect(await timed(desk, question)).toBeLessThan(1000);
	sockets.forEach((socket) => socket.destroy());
	await answered(rig, desk);
	const again = listen(() => `${one!.url}/attempt/${desk.seat.attempt}/stream`, desk.seat.cookie, []);
	again.start();
	await until(() => again.entries.length === desk.stream.entries.length, 10_000, 'everything');
	again.stop();
	expect((await ask(`${one!.url}/health`)).status).toBe(200);
	await allHolds(rig, desk);
}, 120_000);
