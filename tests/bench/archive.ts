// npm run bench:archive -- --attempts 100000,1000000: how long a manager waits for each page when so many finished attempts lie in 500
// organisations. The archive grows from size to size in the same database; one organisation has an assessment with thousands besides.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import { startSession } from '../../src/lib/server/auth/index.ts';
import { connect } from '../../src/lib/server/db/client.ts';
import { once, type Sql } from '../../src/lib/server/db/address.ts';
import { addressOf } from '../../src/lib/server/db/embedded/index.ts';
import { ready, start } from '../e2e/server.ts';
import { addAssessments, addOrganisations, attemptsEach, large, people, prepare } from './archive/fill.ts';

const { values } = parseArgs({
	options: { attempts: { type: 'string' }, organisations: { type: 'string' }, rounds: { type: 'string' }, visited: { type: 'string' } }
});
const sizes = (values.attempts ?? '100000').split(',').map(Number);
const organisations = Number(values.organisations ?? 500);
const rounds = Number(values.rounds ?? 3);
/** Organisations that are visited. */
const visited = Number(values.visited ?? 20);
/** ms; what takes longer counts as this. */
const patience = 20_000;

interface Visit {
	cookie: string;
	assessment: string;
	invitations: string[];
}

const pages: [string, (visit: Visit) => string][] = [
	['assessments', () => '/assessments'],
	['table', ({ assessment }) => `/assessments/${assessment}`],
	['table, by total', ({ assessment }) => `/assessments/${assessment}?sort=total`],
	['table, with criticals', ({ assessment }) => `/assessments/${assessment}?criticals=some`],
	['person', ({ assessment, invitations: [one] }) => `/assessments/${assessment}/candidates/${one}`],
	['report', ({ assessment, invitations: [one] }) => `/assessments/${assessment}/report/${one}`],
	['comparison of three', ({ assessment, invitations }) => `/assessments/${assessment}/compare?with=${invitations.join('&with=')}`],
	['CSV', ({ assessment }) => `/assessments/${assessment}/export`],
	['XLSX', ({ assessment }) => `/assessments/${assessment}/export?as=xlsx`],
	['fairness', ({ assessment }) => `/assessments/${assessment}/fairness`],
	['outbox', ({ assessment }) => `/assessments/${assessment}/outbox`],
	['reviews', () => '/reviews'],
	['audit log', () => '/organisation/audit'],
	['more time', () => '/accommodations'],
	['scoring', () => '/scoring'],
	['training', () => '/training']
];

const at = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** ms until the whole answer is there. */
async function time(url: string, cookie: string): Promise<number> {
	const began = performance.now();
	const asked = fetch(url, { headers: { cookie, 'accept-language': 'en' }, signal: AbortSignal.timeout(patience) });
	const text = asked.then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`${url}: ${answer.status}`))));
	await text.catch((error: Error) => {
		if (error.name !== 'TimeoutError') throw error;
	});
	return performance.now() - began;
}

/** An owner's session in some of the organisations. @param size of the assessment that is looked at */
async function visits(sql: Sql, size: number): Promise<Visit[]> {
	const rows = await sql<{ id: string; assessment: string }[]>`
		select o.id, (select a.id from bench.assessment a where a.organisation_id = o.id and a.people = ${size} order by a.id limit 1) as assessment
		from bench.organisation o order by o.n % ${Math.floor(organisations / visited)} <> 1, o.n limit ${visited}`;
	const found: Visit[] = [];
	for (const { id, assessment } of rows.filter((row) => row.assessment !== null)) {
		const account = uuid();
		await sql`insert into directory.account (id, name, email, password_hash) values (${account}, 'Olive Grant', ${`${account}@example.com`}, '')`;
		await sql`insert into member (organisation_id, account_id, role) values (${id}, ${account}, 'owner')`;
		const session = await startSession(db, account, id);
		const invited = await sql<
			{ id: string }[]
		>`select id from invitation where organisation_id = ${id} and assessment_id = ${assessment} order by id limit 3`;
		found.push({ cookie: `firstline_session=${session.id}`, assessment, invitations: invited.map((row) => row.id) });
	}
	return found;
}

async function measure(url: string, who: Visit[]): Promise<Map<string, number[]>> {
	const times = new Map<string, number[]>();
	for (const [name, pathOf] of pages) {
		const found: number[] = [];
		for (let round = 0; round < rounds; round++) for (const visit of who) found.push(await time(url + pathOf(visit), visit.cookie));
		times.set(
			name,
			found.toSorted((a, b) => a - b)
		);
	}
	return times;
}

function print(title: string, times: Map<string, number[]>, before?: Map<string, number[]>): void {
	console.log(`\n${title}`);
	for (const [name, found] of times) {
		const earlier = before?.get(name);
		const growth = earlier ? `   ${(at(found, 0.5) / at(earlier, 0.5)).toFixed(2)} ×` : '';
		console.log(
			`  ${name.padEnd(24)} median ${at(found, 0.5).toFixed(0).padStart(5)} ms   p95 ${at(found, 0.95).toFixed(0).padStart(5)} ms${growth}`
		);
	}
}

const folder = mkdtempSync(join(tmpdir(), 'firstline-archive-'));
const server = start(folder);
const url = await ready(server);
const address = addressOf(folder);
const db = connect(address, address);
try {
	await once(address, async (sql) => {
		await prepare(sql);
		await addOrganisations(sql, organisations);
		await addAssessments(sql, large, { first: true, logs: true });
		await addAssessments(sql, people, { logs: true });
		let each = 1;
		let before: Map<string, number[]> | undefined;
		for (const size of sizes) {
			const began = performance.now();
			for (; each * attemptsEach * organisations < size; each++) await addAssessments(sql, people);
			await sql`vacuum analyze`;
			const [{ attempts, bytes }] =
				(await sql`select (select count(*) from attempt)::int as attempts, pg_database_size(current_database())::bigint as bytes`) as unknown as [
					{ attempts: number; bytes: string }
				];
			console.log(
				`\n${attempts} finished attempts, ${(Number(bytes) / 1e9).toFixed(1)} GB, made in ${Math.round((performance.now() - began) / 1000)} s`
			);
			const who = await visits(sql, people);
			await measure(url, who.slice(0, 2));
			const times = await measure(url, who);
			print(`assessments of ${people} people, ${each} in each organisation`, times, before);
			before ??= times;
			const one = await visits(sql, large);
			print(`one assessment of ${large} people`, await measure(url, [...one, ...one, ...one]));
		}
	});
} finally {
	await db.close();
	server.process.kill();
	await server.ended;
	rmSync(folder, { recursive: true, force: true });
}
