// One database and two server processes, with a wire that can be bad before the servers and another before the database.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inDatabase, once, type Address } from '../../src/lib/server/db/address.ts';
import { connect, type Db } from '../../src/lib/server/db/client.ts';
import { startEmbedded } from '../../src/lib/server/db/embedded/index.ts';
import { migrate } from '../../src/lib/server/db/migrate.ts';
import { databases, ready, start, type Started } from '../e2e/server.ts';
import { openDesk, type Desk } from './desk.ts';
import { startProxy, type Proxy } from './proxy.ts';
import { foundOrganisation, seat, type Organisation, type Seat } from './world.ts';

export interface Replica {
	port: number;
	url: string;
	isUp: boolean;
	pid: number;
	output(): string;
	start(tries?: number, more?: Record<string, string>): Promise<void>;
	/** Sends a signal; SIGKILL and SIGTERM are waited for. */
	signal(name: NodeJS.Signals): Promise<void>;
}

export interface Rig {
	folder: string;
	db: Db;
	address: Address;
	/** Candidates' way to the replicas, and the replicas' way to the database. */
	front: Proxy;
	back: Proxy;
	replicas: Replica[];
	organisations: Organisation[];
	desks: Desk[];
	/** New people at their desks, from the organisations in turn. */
	seat(count: number, options?: Parameters<typeof openDesk>[2]): Promise<Desk[]>;
	/** Another device of the same person. */
	device(seat: Seat, options?: Parameters<typeof openDesk>[2]): Desk;
	killDatabase(): void;
	/** For good. */
	stopDatabase(): Promise<void>;
	/** Moves the clock by which attempts run; in all, not further. */
	shiftClock(ms: number): Promise<unknown>;
	query<Row extends object>(statement: string, values?: string[]): Promise<Row[]>;
	close(): Promise<void>;
}

interface Wish {
	replicas?: number;
	clock?: Parameters<typeof foundOrganisation>[2];
	env?: Record<string, string>;
	/** Of the database; otherwise a new one. */
	folder?: string;
	/** Straight to the database, for measurements. */
	isDirect?: boolean;
	seed?: number;
}

export const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});

function replica(folder: string, port: number, env: Record<string, string>): Replica {
	let started: Started | undefined;
	const own: Replica = {
		...{ port, url: `http://127.0.0.1:${port}`, isUp: false, pid: 0 },
		output: () => started?.output() ?? '',
		// As whatever watches over a process does: one that could not start is started again.
		async start(tries = 10, more = {}) {
			started = start(folder, { HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn', ...env, ...more });
			own.pid = started.process.pid ?? 0;
			try {
				await ready(started);
				own.isUp = true;
			} catch (error) {
				if (tries <= 1) throw error;
				await wait(1000);
				await own.start(tries - 1, more);
			}
		},
		async signal(name) {
			started?.process.kill(name);
			if (name !== 'SIGKILL' && name !== 'SIGTERM') return;
			own.isUp = false;
			await started?.ended;
		}
	};
	return own;
}

export async function startRig({
	replicas: count = 2,
	clock,
	env = {},
	isDirect = false,
	seed = 1,
	folder = mkdtempSync(join(tmpdir(), 'firstline-rig-'))
}: Wish = {}): Promise<Rig> {
	const tcpPort = await freePort();
	const embedded = await startEmbedded(folder, { tcpPort });
	const password = randomBytes(12).toString('hex');
	await once(embedded.address, (sql) => sql.unsafe(`create role shop login createdb createrole password '${password}'`));
	await once(embedded.address, (sql) => sql.unsafe('create database faults owner shop'));
	const address = inDatabase(embedded.address, 'faults');
	const urlAt = (port: number) => `postgres://shop:${password}@127.0.0.1:${port}/faults`;
	const owner = { url: urlAt(tcpPort) };
	await migrate(owner, owner);
	const db = connect(address, address);
	const organisations = [await foundOrganisation(db, 'Alder & Co', clock), await foundOrganisation(db, 'Birch & Sons', clock)];
	const back = await startProxy([tcpPort], seed);
	const DATABASE_URL = urlAt(isDirect ? tcpPort : back.port);
	const ports = [];
	for (let i = 0; i < count; i++) ports.push(await freePort());
	const replicas = ports.map((port, i) => replica(join(folder, `replica-${i}`), port, { DATABASE_URL, ...env }));
	await Promise.all(replicas.map((one) => one.start()));
	const front = await startProxy(ports, seed + 1);
	const desks: Desk[] = [];
	const device: Rig['device'] = (place, options) => {
		const desk = openDesk(front.url, place, options);
		desks.push(desk);
		return desk;
	};
	let people = 0;
	return {
		...{ folder, db, address, front, back, replicas, organisations, desks, device },
		async seat(wanted, options) {
			const seats: Seat[] = [];
			for (let i = 0; i < wanted; i++) seats.push(await seat(db, organisations[people++ % organisations.length]!));
			return seats.map((place) => device(place, options));
		},
		stopDatabase: () => embedded.stop(),
		killDatabase: () => databases(folder).forEach((pid) => process.kill(pid, 'SIGKILL')),
		shiftClock: (ms) =>
			once(
				address,
				(sql) => sql`insert into directory.clock_shift (ms) values (${ms}) on conflict ("only") do update set ms = excluded.ms`
			),
		query: (statement, values = []) => once(address, async (sql) => [...(await sql.unsafe(statement, values))] as never),
		async close() {
			desks.forEach((desk) => desk.close());
			front.freeze(false);
			back.freeze(false);
			await Promise.all(replicas.map((one) => one.signal('SIGCONT').then(() => one.signal('SIGKILL'))));
			await Promise.all([front.close(), back.close(), db.close()]);
			await embedded.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
