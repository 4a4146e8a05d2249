// The PostgreSQL servers of one run of the tests: each has a template database that every file copies.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { inDatabase, once, type Address } from '../../src/lib/server/db/address.ts';
import { startEmbedded } from '../../src/lib/server/db/embedded/index.ts';
import { migrate } from '../../src/lib/server/db/migrate.ts';

declare module 'vitest' {
	interface ProvidedContext {
		database: Address;
	}
}

export const template = 'firstline_template';

interface Running {
	address: Address;
	stop(): Promise<void>;
}

/** As most people run it: embedded, over a socket, as its superuser. */
async function socket(): Promise<Running> {
	const folder = mkdtempSync(join(tmpdir(), 'firstline-test-'));
	const { address, stop } = await startEmbedded(folder);
	return { address, stop: () => stop().finally(() => rmSync(folder, { recursive: true, force: true })) };
}

/** As a hosted database is: over TCP, with a password, and an owner who is no superuser. */
async function tcp(): Promise<Running> {
	const folder = mkdtempSync(join(tmpdir(), 'firstline-test-'));
	const port = await freePort();
	const { address, stop } = await startEmbedded(folder, { tcpPort: port });
	const password = randomBytes(12).toString('hex');
	await once(address, (sql) => sql.unsafe(`create role shop login createdb createrole password '${password}'`));
	return {
		address: { url: `postgres://shop:${password}@127.0.0.1:${port}/postgres` },
		stop: () => stop().finally(() => rmSync(folder, { recursive: true, force: true }))
	};
}

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});

const servers: Record<string, () => Promise<Running>> = {
	socket,
	tcp,
	external: async () => ({ address: { url: process.env.TEST_DATABASE_URL ?? '' }, stop: async () => {} })
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const { address, stop } = await servers[project.name]!();
	await once(address, async (sql) => {
		await sql.unsafe(`drop database if exists ${template} with (force)`);
		await sql.unsafe(`create database ${template}`);
	});
	const made = inDatabase(address, template);
	await migrate(made, made);
	project.provide('database', address);
	return stop;
}
