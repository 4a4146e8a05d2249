// An archive of finished tests, made by the database itself: sittings, attempts and scorecards in full, logs where pages read them.
import { readerOf, performance, simulate, foldAll } from '../../../src/lib/core/attempt/index.ts';
import { score } from '../../../src/lib/core/scoring/index.ts';
import { hashOf } from '../../../src/lib/core/scenario/index.ts';
import type { Sql } from '../../../src/lib/server/db/address.ts';
import { readLibrary } from '../../../src/lib/server/library.ts';
import { loadModel } from '../../../src/lib/server/model.ts';

/** People in an assessment, and in the one large one. */
export const people = 22;
export const large = 2000;
const tasks = ['parcelio/late-parcel', 'hostwell/site-down', 'parcelio/shop-page'];
/** What one assessment holds. */
export const attemptsEach = people * tasks.length;

/** Real plays of each task, as often as the scenario has tests: bodies are drawn from them. */
export async function prepare(sql: Sql): Promise<void> {
	const { scenarios } = await readLibrary('scenarios');
	const model = await loadModel();
	await sql`create schema bench`;
	await sql`create table bench.play (task int, n int, hash text, scenario text, title text, compiled jsonb, events jsonb, body jsonb)`;
	for (const [task, id] of tasks.entries()) {
		const { scenario } = scenarios.find((one) => one.scenario.id === id && one.scenario.language === 'en')!;
		const hash = hashOf(scenario);
		for (const [n, { steps }] of scenario.tests.entries()) {
			const pinned = { scenario: hash, model: model.hash, form: 0, seed: `${n}`, purpose: 'exam' as const, factor: 1 };
			const played = simulate(scenario, readerOf(scenario, model), steps, { pinned, start: 1_700_000_000_000, think: () => 20_000 });
			const body = score(scenario, performance(scenario, foldAll(played.events)), model);
			const json = (value: unknown) => sql.json(JSON.parse(JSON.stringify(value)) as never);
			await sql`insert into bench.play values (${task}, ${n}, ${hash}, ${id}, ${scenario.title}, ${json(scenario)}, ${json(played.events)}, ${json(body)})`;
		}
	}
	await sql`create table bench.organisation (n int primary key, id uuid)`;
	await sql`create table bench.assessment (id uuid primary key, organisation_id uuid, people int)`;
}

export async function addOrganisations(sql: Sql, count: number): Promise<void> {
	await sql`insert into bench.organisation select n, uuidv7() from generate_series(1, ${count}::int) n`;
	await sql`insert into directory.organisation (id, name, language) select id, 'Organisation ' || n, 'en' from bench.organisation`;
	await sql`insert into scenario_version (organisation_id, hash, scenario, language, title, compiled)
		select o.id, p.hash, p.scenario, 'en', p.title, p.compiled from bench.organisation o, bench.play p where p.n = 0`;
}

/** One more assessment for each organisation (or for the first alone), with everybody finished. @param logs of every attempt as well */
export async function addAssessments(sql: Sql, size: number, { first = false, logs = false } = {}): Promise<void> {
	await sql.begin(async (tx) => {
		// What refers to what is right by construction; checking it would take longer than writing it.
		await tx`set local session_replication_role = replica`;
		await tx`create temporary table made on commit drop as select uuidv7() as id, id as organisation_id from bench.organisation where n = 1 or not ${first}`;
		await tx`insert into bench.assessment select id, organisation_id, ${size}::int from made`;
		await tx`insert into assessment (organisation_id, id, title, language, status, created_by, published_at)
			select organisation_id, id, 'Customer support', 'en', 'published', id, now() from made`;
		await tx`create temporary table duty on commit drop as
			select uuidv7() as id, m.organisation_id, m.id as assessment_id, p.task, p.hash from made m, bench.play p where p.n = 0`;
		await tx`insert into task (organisation_id, id, assessment_id, position, scenario_hash, weight, form, seed)
			select organisation_id, id, assessment_id, task, hash, 1, 0, 'seed' from duty`;
		await tx`create temporary table person on commit drop as
			select uuidv7() as id, uuidv7() as invitation_id, uuidv7() as sitting_id, m.organisation_id, m.id as assessment_id, n
			from made m, generate_series(1, ${size}::int) n`;
		await tx`insert into candidate (organisation_id, id, name, email)
			select organisation_id, id, 'Person ' || substr(md5(id::text), 1, 6), id || '@example.org' from person`;
		await tx`insert into invitation (organisation_id, id, assessment_id, candidate_id, expires_at)
			select organisation_id, invitation_id, assessment_id, id, now() + interval '14 days' from person`;
		await tx`insert into sitting (organisation_id, id, invitation_id, language, consented_at, finished_at)
			select organisation_id, sitting_id, invitation_id, 'en', now(), now() from person`;
		await tx`create temporary table run on commit drop as
			select uuidv7() as id, p.organisation_id, p.sitting_id, d.id as task_id, d.hash, d.task,
				(random() * 1e6)::int % (select count(*) from bench.play x where x.task = d.task)::int as play
			from person p join duty d on d.organisation_id = p.organisation_id and d.assessment_id = p.assessment_id`;
		await tx`insert into attempt (organisation_id, id, purpose, sitting_id, task_id, scenario_hash, form, seed, ended_at)
			select organisation_id, id, 'exam', sitting_id, task_id, hash, 0, play::text, 1700000600000 from run`;
		await tx`insert into scorecard (organisation_id, id, attempt_id, rubric_hash, model_hash, total, failed, body)
			select r.organisation_id, uuidv7(), r.id, p.body ->> 'rubric', p.body ->> 'model',
				greatest(0, least(100, (p.body ->> 'total')::int + (random() * 30)::int - 15)), p.body ->> 'failed', p.body
			from run r join bench.play p on p.task = r.task and p.n = r.play`;
		if (logs)
			await tx`insert into attempt_event (organisation_id, attempt_id, seq, at, kind, conversation, body)
				select r.organisation_id, r.id, (e ->> 'seq')::int, (e ->> 'at')::bigint, e -> 'body' ->> 'kind', (e ->> 'conversation')::int, e -> 'body'
				from run r join bench.play p on p.task = r.task and p.n = r.play, jsonb_array_elements(p.events) e`;
		await tx`insert into audit (organisation_id, actor, action, subject, detail)
			select organisation_id, 'system', 'invitation.create', invitation_id::text, '{}' from person`;
	});
}
