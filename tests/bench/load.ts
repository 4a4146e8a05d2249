// npm run bench:load: so many candidates at once on this machine, one server process and its database.
// Reply → receipt, reply → the customer's answer without the pause that he makes, memory and processor of the server.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { build } from '../../src/cli/prepare.mjs';
import type { Desk } from '../faults/desk.ts';
import { randomFrom } from '../faults/random.ts';
import { startRig } from '../faults/rig.ts';
import { until } from '../faults/wire.ts';

const { values } = parseArgs({
	options: { candidates: { type: 'string' }, seconds: { type: 'string' }, think: { type: 'string' } }
});
const candidates = Number(values.candidates ?? 500);
const seconds = Number(values.seconds ?? 60);
/** Mean time from the customer's line to the reply, ms. */
const think = 1000 * Number(values.think ?? 30);
const pause = 1000;
/** Clock ticks a second, as /proc counts them on Linux. */
const ticks = 100;

const at = (sorted: number[], share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
const line = (name: string, found: number[]) => {
	const sorted = found.toSorted((a, b) => a - b);
	console.log(`${name.padEnd(34)} n ${String(sorted.length).padStart(5)}   median ${at(sorted, 0.5)} ms   p99 ${at(sorted, 0.99)} ms`);
};
/** Resident memory, MB. */
const memory = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
/** Processor time so far, s. */
function processor(pid: number): number {
	const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13);
	return (Number(user) + Number(system)) / ticks;
}

const words = [
	'I am looking into it.',
	'Could you send me the order number, please?',
	'Your parcel is lost, I am afraid.',
	'One moment, please.'
];
const [receipts, answers]: [number[], number[]] = [[], []];

async function play(desk: Desk, random: () => number, end: number): Promise<void> {
	await wait(random() * think);
	for (let n = 0; performance.now() < end; n++) {
		const before = performance.now();
		const heard = desk.stream.customerSeq;
		desk.send({ kind: 'reply', text: words[n % words.length]! });
		await until(() => desk.outbox.length === 0, 60_000, 'a receipt', 5);
		receipts.push(performance.now() - before);
		const answered = await until(() => desk.stream.customerSeq > heard, 30_000, 'an answer', 5).then(
			() => true,
			() => false
		);
		if (!answered) return;
		answers.push(desk.stream.shownAt - before - pause);
		await wait(think * (0.5 + random()));
	}
}

build((text: string) => console.log(text));
const rig = await startRig({ replicas: 1, isDirect: true, clock: { pause, patience: 3_600_000, limit: 3_600_000 } });
const { pid } = rig.replicas[0]!;
const idle = memory(pid);
const desks = await rig.seat(candidates);
await until(() => desks.every(({ stream }) => stream.customerSeq > 0), 120_000, 'everybody at the desk');
const [seated, cpu, began] = [memory(pid), processor(pid), performance.now()];
await Promise.all(desks.map((desk, index) => play(desk, randomFrom(index + 1), began + seconds * 1000)));
const took = (performance.now() - began) / 1000;
console.log(`\n${candidates} candidates, a reply every ${think / 1000} s each, for ${Math.round(took)} s`);
line('reply → receipt', receipts);
line('reply → answer, without the pause', answers);
console.log(`memory ${Math.round(idle)} MB idle, ${Math.round(seated)} MB with all live streams, ${Math.round(memory(pid))} MB after`);
console.log(`per candidate ${Math.round(((memory(pid) - idle) / candidates) * 1024)} kB`);
console.log(
	`processor ${Math.round(((processor(pid) - cpu) / took) * 100)} % of one core, ${(((processor(pid) - cpu) * 1000) / receipts.length).toFixed(1)} ms a reply`
);
await rig.close();
process.exit(0);
