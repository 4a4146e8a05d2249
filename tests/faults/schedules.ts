// Seeded chance: people write while one thing after another breaks; afterwards everything that was promised has to hold.
import { setTimeout as wait } from 'node:timers/promises';
import type { Desk } from './desk.ts';
import { violations } from './invariants.ts';
import { fair } from './proxy.ts';
import { pick, randomFrom } from './random.ts';
import type { Replica, Rig } from './rig.ts';
import { ask, until } from './wire.ts';

/** Numbers of one schedule. */
interface Chance {
	random: () => number;
	/** ms */
	between(from: number, to: number): number;
}

interface Fault {
	name: string;
	/** Breaks something, and has it mended when the promise resolves. */
	run(rig: Rig, chance: Chance, desks: Desk[]): Promise<unknown>;
}

const replicaOf = ({ replicas }: Rig, { random }: Chance): Replica => pick(random, replicas);

async function restart(one: Replica, name: 'SIGKILL' | 'SIGTERM', pause: number): Promise<void> {
	// Two faults may mean the same process: the second finds it gone.
	if (!one.isUp) return;
	await one.signal(name);
	await wait(pause);
	await one.start();
}

/** Holds for a while, then is mended. */
const during = async (on: () => unknown, ms: number, off: () => unknown) => {
	on();
	await wait(ms);
	off();
};

async function flap({ front }: Rig, { between }: Chance): Promise<void> {
	for (let times = 0; times < 5; times++) {
		await during(() => front.down(true), between(50, 200), () => front.down(false)); // prettier-ignore
		await wait(between(50, 200));
	}
}

/** The same message, five times at once, on both ways. */
async function double(_rig: Rig, { random }: Chance, desks: Desk[]): Promise<void> {
	const desk = pick(random, desks);
	const message = desk.outbox[0] ?? desk.sent.at(-1);
	if (message) await Promise.allSettled(Array.from({ length: 5 }, () => desk.post(message)));
}

async function takeOver(rig: Rig, { random }: Chance, desks: Desk[]): Promise<void> {
	const other = rig.device(pick(random, desks).seat, { lastRetry: 500 });
	other.send({ kind: 'take' });
	desks.push(other);
}

const faults: Fault[] = [
	{ name: 'a replica is killed', run: (rig, chance) => restart(replicaOf(rig, chance), 'SIGKILL', chance.between(0, 400)) },
	{ name: 'a replica is restarted', run: (rig, chance) => restart(replicaOf(rig, chance), 'SIGTERM', 0) },
	{
		name: 'both replicas are killed',
		run: ({ replicas }, { between }) => Promise.all(replicas.map((one) => restart(one, 'SIGKILL', between(0, 600))))
	},
	{
		name: 'a replica is frozen',
		async run(rig, chance) {
			const one = replicaOf(rig, chance);
			if (!one.isUp) return;
			await one.signal('SIGSTOP');
			if (chance.random() < 0.5) rig.front.cut(one.port);
			await wait(chance.between(200, 2500));
			await one.signal('SIGCONT');
		}
	},
	{ name: 'the way is cut', run: async ({ front }) => front.cut() },
	{
		name: 'the way is gone',
		run: ({ front }, { between }) => during(() => front.down(true), between(100, 1200), () => front.down(false)) // prettier-ignore
	},
	{
		name: 'the way is frozen',
		run: ({ front }, { between }) => during(() => front.freeze(true), between(100, 900), () => front.freeze(false)) // prettier-ignore
	},
	{
		name: 'answers are lost',
		run: ({ front }, { between }) => during(() => void front.swallow(), between(100, 600), () => front.restore()) // prettier-ignore
	},
	{ name: 'the way flaps', run: flap },
	{
		name: 'the way is slow and lossy',
		run: ({ front }, { between }) =>
			during(
				() => front.weather({ latency: between(20, 200), jitter: 20, loss: 0.1, stall: 250, rate: 32_000 }),
				between(500, 1500),
				() => front.weather(fair)
			)
	},
	{ name: 'connections to the database are cut', run: async ({ back }) => back.cut() },
	{ name: 'connections to the database are reset', run: async ({ back }) => back.reset() },
	{
		name: 'the database is out of reach',
		run: ({ back }, { between }) => during(() => back.down(true), between(100, 2800), () => back.down(false)) // prettier-ignore
	},
	{
		name: 'nobody listens where the database was',
		async run({ back }, { between }) {
			await back.refuse(true);
			await wait(between(100, 2800));
			await back.refuse(false);
		}
	},
	{ name: 'the database is killed', run: async (rig) => rig.killDatabase() },
	{ name: 'the clock steps', run: (rig, { between }) => rig.shiftClock(between(-1200, 4000)).catch(() => undefined) },
	{ name: 'the same again, five times at once', run: double },
	{ name: 'another device takes over', run: takeOver }
];

const words = [
	'Hello, I am so sorry that your parcel is not there. Could you send me the order number, please?',
	'Your parcel is lost, I am afraid. Would you like a replacement or your money back?',
	'Your refund takes up to five working days to reach your card.',
	'One moment, please, I am looking into it.',
	'I can give you a £5 voucher for your next order.'
];

async function write(desk: Desk, { random, between }: Chance, rest: () => number): Promise<void> {
	for (let n = 0; rest() > 0 && n < 6; n++) {
		await wait(between(50, 600));
		desk.send(
			random() < 0.85
				? { kind: 'reply', text: `${pick(random, words)} ${desk.seat.canary}` }
				: { kind: 'note', text: `A note ${desk.seat.canary}` }
		);
	}
}

/** Everything works again; who waits gets through, and everybody goes on to the end. */
async function heal(rig: Rig, desks: Desk[]): Promise<void> {
	const { front, back, replicas } = rig;
	front.weather(fair);
	for (const wire of [front, back]) {
		await wire.refuse(false);
		wire.down(false);
		wire.freeze(false);
	}
	await until(() => rig.query('select 1').then(() => true, () => false), 20_000, 'the database'); // prettier-ignore
	for (const one of replicas) if (!one.isUp) await one.start();
	await Promise.all(desks.map((desk) => desk.settle(60_000)));
	for (const desk of desks) desk.send({ kind: 'finish' });
	await Promise.all(desks.map((desk) => desk.settle(30_000)));
	await Promise.all(desks.map((desk) => leave(desk)));
	for (const { seat, stream } of desks) {
		const newest = async () => {
			const [row] = await rig.query<{ seq: number }>('select max(seq) as seq from attempt_event where attempt_id = $1', [seat.attempt]);
			return stream.seq >= (row?.seq ?? 0);
		};
		await until(newest, 8000, `the stream of ${seat.attempt} at its end`, 50);
	}
}

/** The candidate goes on to the next task: the log is closed. */
export async function leave(desk: Desk): Promise<void> {
	const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
	const path = `/sitting/attempt/${desk.seat.attempt}?/leave`;
	const left = () => desk.ask(path, { method: 'POST', headers, body: '' }).then(({ status }) => status === 303, () => false); // prettier-ignore
	await until(left, 10_000, 'leaving', 200);
}

/** What to look at when somebody does not get through. */
async function states({ replicas, front }: Rig, desks: Desk[]): Promise<string[]> {
	const health = [...replicas, front].map(async ({ url }) => {
		const before = performance.now();
		const said = await ask(`${url}/health`, { patience: 5000 }).then(({ text }) => text, (error: Error) => error.message); // prettier-ignore
		return `${url}: ${said} after ${Math.round(performance.now() - before)} ms`;
	});
	const said = replicas.map((one) => `${one.url} is ${one.isUp ? 'up' : 'down'}, and said: ${one.output().slice(-400)}`);
	const stuck = desks.filter(({ outbox }) => outbox.length > 0);
	const tried = stuck.map(({ statuses, failures }) => `answers ${statuses.slice(-9).join(' ')}; failures ${failures.slice(-9).join(', ')}`);
	const heard = desks.map(
		({ seat, stream: { isLive, seq, ups, gaps, refusals } }) =>
			`stream of ${seat.attempt} ${isLive ? 'live' : 'away'} at ${seq}; up ${ups.length} times, last ${Math.round(performance.now() - (ups.at(-1) ?? 0))} ms ago; gaps ${gaps.map(Math.round).join(' ')}; refused ${refusals.join(' ')}`
	);
	return [...(await Promise.all(health)), ...heard, ...tried, ...said];
}

export interface Ran {
	/** What happened, in order. */
	faults: string[];
	/** What did not hold; empty: all did. */
	wrong: string[];
}

/** One schedule of about three seconds. @param seed says what happens and when; how the machine takes it differs a little each time */
export async function runSchedule(rig: Rig, seed: number): Promise<Ran> {
	const random = randomFrom(seed);
	const chance: Chance = { random, between: (from, to) => Math.round(from + random() * (to - from)) };
	const desks = await rig.seat(3, { lastRetry: 500 });
	const happened: string[] = [];
	const end = performance.now() + 2500;
	const rest = () => end - performance.now();
	try {
		const writers = desks.map((desk) => write(desk, { ...chance, random: randomFrom(seed + desk.sent.length + 7) }, rest));
		const running: Promise<unknown>[] = [];
		const wanted = 2 + Math.floor(random() * 4);
		for (let n = 0; n < wanted && rest() > 0; n++) {
			await wait(chance.between(50, 700));
			const fault = pick(random, faults);
			happened.push(fault.name);
			running.push(fault.run(rig, chance, desks));
		}
		await Promise.all([...writers, ...running]);
		await heal(rig, desks);
		return { faults: happened, wrong: await violations(rig, desks) };
	} catch (error) {
		return { faults: happened, wrong: [error instanceof Error ? error.message : String(error), ...(await states(rig, desks))] };
	} finally {
		desks.forEach((desk) => desk.close());
		await rig.shiftClock(0).catch(() => undefined);
	}
}
