// npm run bench:clock: how exactly the server knows how long somebody thought, over good and bad links, and what lying about it gains.
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { build } from '../../src/cli/prepare.mjs';
import { foldAll } from '../../src/lib/core/attempt/index.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import type { Desk } from '../faults/desk.ts';
import { fair, type Weather } from '../faults/proxy.ts';
import { startRig, type Rig } from '../faults/rig.ts';
import { until } from '../faults/wire.ts';

const { values } = parseArgs({ options: { people: { type: 'string' }, replies: { type: 'string' } } });
const people = Number(values.people ?? 8);
const replies = Number(values.replies ?? 12);
/** ms */
const think = 3000;

/** What the server took for thinking, for each reply. */
const times = ({ db }: Rig, { seat }: Desk): Promise<number[]> =>
	withOrganisation(db, seat.organisationId, async (tx) => {
		const { turns, open } = foldAll(await attempts.events(tx, seat.organisationId, seat.attempt));
		return [...turns, ...open].map(({ time }) => time);
	});

/** @param claimed what the client says that it thought, ms; null: the truth */
async function play(desk: Desk, claimed: number | null): Promise<void> {
	for (let n = 0; n < replies; n++) {
		const heard = desk.stream.customerSeq;
		const shown = desk.stream.shownAt;
		await wait(shown + think - performance.now());
		const sent = Math.round(shown) + (claimed ?? Math.round(performance.now() - shown));
		desk.send({ kind: 'reply', text: 'I am looking into it.', times: { shown: Math.round(shown), firstKey: null, sent } });
		await until(() => desk.stream.customerSeq > heard, 30_000, 'an answer', 5).catch(() => (n = replies));
	}
}

build((text: string) => console.log(text));
const rig = await startRig({ replicas: 1, isDirect: true, clock: { pause: 300, patience: 600_000, limit: 3_600_000 } });

async function measure(name: string, weather: Weather, claimed: number | null = null): Promise<void> {
	rig.front.weather(weather);
	const desks = await rig.seat(people);
	await until(() => desks.every(({ stream }) => stream.customerSeq > 0), 30_000);
	await Promise.all(desks.map((desk) => play(desk, claimed)));
	rig.front.weather(fair);
	await Promise.all(desks.map((desk) => desk.settle(30_000)));
	const found = await Promise.all(desks.map((desk) => times(rig, desk)));
	// A busy machine wakes a client late: it thought as long as it says.
	const thought = (desk: Desk, n: number) => {
		const message = desk.sent[n];
		return message?.kind === 'reply' ? message.times.sent - message.times.shown : think;
	};
	const errors = desks.flatMap((desk, index) => found[index]!.map((time, n) => Math.abs(time - thought(desk, n))));
	const sorted = errors.toSorted((a, b) => a - b);
	const share = (part: number) => Math.round(sorted[Math.floor(sorted.length * part)] ?? 0);
	if (claimed === null) {
		console.log(
			`${name.padEnd(26)} n ${sorted.length}   error: median ${share(0.5)} ms   p99 ${share(0.99)} ms   most ${share(1 - 1 / sorted.length)} ms`
		);
	} else {
		const gained = found.map((all) => all.reduce((sum, time) => sum + think - time, 0));
		const bank = found.map(({ length }) => 6000 + 2000 * (length - 1));
		console.log(`${name.padEnd(26)} gained at most ${Math.max(...gained)} ms in ${replies} replies; the bank had ${Math.max(...bank)} ms`);
	}
	desks.forEach((desk) => desk.close());
}

const link = (latency: number, jitter: number): Weather => ({ ...fair, latency, jitter });
await measure('0 ms', fair);
await measure('50 ± 10 ms', link(25, 5));
await measure('400 ± 100 ms', link(200, 50));
await measure('spikes of 1.5 s, one in 20', { ...link(25, 5), loss: 0.05, stall: 1500 });
await measure('a client that says 0 ms', link(25, 5), 0);
await rig.close();
process.exit(0);
