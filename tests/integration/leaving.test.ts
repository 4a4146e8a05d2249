// What leaves for good, and what is taken along: an erased person is nowhere any more, and an attempt's file proves its own score.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseBundle } from '../../src/lib/core/attempt/bundle.ts';
import { performance, readerOf, replay } from '../../src/lib/core/attempt/index.ts';
import { formOf } from '../../src/lib/core/scenario/index.ts';
import { score } from '../../src/lib/core/scoring/index.ts';
import * as accommodations from '../../src/lib/server/accommodations.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import * as audit from '../../src/lib/server/audit.ts';
import * as bundles from '../../src/lib/server/bundles.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { rating } from '../../src/lib/server/db/schema/index.ts';
import * as decisions from '../../src/lib/server/decisions.ts';
import * as desk from '../../src/lib/server/desk.ts';
import * as erasures from '../../src/lib/server/erasures.ts';
import { loadModel } from '../../src/lib/server/model.ts';
import * as overrides from '../../src/lib/server/overrides.ts';
import * as remarks from '../../src/lib/server/remarks.ts';
import * as results from '../../src/lib/server/results.ts';
import * as savedViews from '../../src/lib/server/saved-views.ts';
import * as sittings from '../../src/lib/server/sittings.ts';
import { testDatabase } from './database.ts';
import { browser, passing, publishTest, takePart, type Test } from './taking-part.ts';

const database = testDatabase();
const wait = passing(() => database.db);
const canary = 'Qzerase77';
let own: Test;

beforeAll(async () => {
	own = await publishTest(database.db);
});

/** Plays a little, at a pace that was granted on the way. */
async function played(name: string, word: string) {
	const person = await takePart(database.db, own, name);
	const { organisationId } = own;
	const id = await sittings.begin(database.db, person.pass, { taskId: own.tasks[0]!.id });
	const { send, reply, finish } = browser(database.db, organisationId, id);
	await reply(`I am sorry about the late parcel, ${word}. Could you send me the order number, please?`);
	await wait(10_000);
	await accommodations.ask(database.db, person, { factor: 1.5, note: `note ${word}` });
	await accommodations.decide(database.db, organisationId, own.accountId, person.candidateId, 1.5);
	await send({ kind: 'note', text: `note ${word}` });
	await send({ kind: 'action', action: 'lookup_order', input: word });
	await wait(30_000);
	await reply('I do not know, honestly.');
	await desk.saveDraft(database.db, organisationId, id, 0, `draft ${word}`);
	await finish();
	await attempts.close(database.db, organisationId, id);
	return { ...person, attemptId: id };
}

/** Everything that is written about somebody, by them and by those who work here. */
async function writtenAbout(word: string) {
	const person = await played(`Nora ${word}`, word);
	const { organisationId, accountId } = own;
	await remarks.add(database.db, organisationId, person.invitationId, { kind: 'comment', text: `comment ${word}` });
	await remarks.add(database.db, organisationId, person.invitationId, { kind: 'review', text: `review ${word}` });
	await decisions.noteRead(database.db, organisationId, accountId, person.invitationId);
	const made = { kind: 'hold', reason: `reason ${word}`, letter: `Dear ${word}` } as const;
	await decisions.decide(database.db, organisationId, accountId, person.invitationId, made);
	await overrides.set(database.db, organisationId, accountId, person.attemptId, { total: 50, reason: `because ${word}` });
	await withOrganisation(database.db, organisationId, async (tx) => {
		const judged = { organisationId, id: randomUUID(), attemptId: person.attemptId, accountId, blind: true, scores: {}, autoFail: [] };
		await tx.insert(rating).values({ ...judged, comments: [{ seq: 3, start: 0, end: 4, text: word }], note: word });
	});
	// What comes in other kinds of tasks, and what a mail server answers, goes the same way.
	await database.db.asOwner(async (sql) => {
		await sql`select set_config('app.organisation', ${organisationId}, false)`;
		for (const [seq, kind] of [
			[901, 'mark'],
			[902, 'reflect']
		] as const)
			await sql`insert into attempt_event (organisation_id, attempt_id, seq, at, kind, body)
				values (${organisationId}, ${person.attemptId}, ${seq}, 1, ${kind}, ${sql.json({ kind, text: word })})`;
		await sql`update mail set problem = ${`unknown user ${word}`} where invitation_id = ${person.invitationId}`;
	});
	return person;
}

/** The tables in which a text stands, searched row by row as a dump of the whole database would have them. */
const tablesWith = (text: string): Promise<string[]> =>
	database.db.asOwner(async (sql) => {
		await sql`select set_config('app.organisation', ${own.organisationId}, false)`;
		const tables = await sql<{ schema: string; name: string }[]>`
			select table_schema as schema, table_name as name from information_schema.tables
			where table_schema in ('public', 'directory') and table_type = 'BASE TABLE' order by table_name`;
		const found: string[] = [];
		for (const { schema, name } of tables) {
			const [row] = await sql`select 1 from ${sql(schema)}.${sql(name)} t where t::text ilike ${`%${text}%`} limit 1`;
			if (row) found.push(name);
		}
		return found;
	});

describe('erasing a person', () => {
	test('needs the name; then no table of the whole database knows of them, and the audit log says that it was done, by whom, without a name', async () => {
		const person = await writtenAbout(canary);
		const other = await played('Otto Blake', 'else');
		const { organisationId, accountId, assessmentId } = own;
		const holding = [
			'accommodation',
			'attempt_event',
			'candidate',
			'decision',
			'draft',
			'mail',
			'override',
			'rating',
			'remark',
			'scorecard'
		];
		expect((await tablesWith(canary)).filter((name) => name !== 'scorecard')).toEqual(holding.filter((name) => name !== 'scorecard'));
		const erase = (typed: string, assessment = assessmentId) =>
			erasures.erase(database.db, organisationId, accountId, assessment, person.invitationId, typed);

		expect(await erasures.preview(database.db, organisationId, assessmentId, person.invitationId)).toMatchObject({
			name: person.name,
			invited: [{ title: 'Support' }]
		});
		expect(await erase('Nora')).toBe(false);
		await expect(erase(person.name, randomUUID())).rejects.toMatchObject({ code: 'not-found' });
		expect(await tablesWith(person.email)).toEqual(['candidate']);
		expect(await erase(` nora  ${canary} `)).toBe(true);
		await expect(erase(person.name)).rejects.toMatchObject({ code: 'not-found' });

		for (const text of [canary, person.email]) expect(await tablesWith(text)).toEqual([]);
		// What was noted while the person was here names them by numbers alone, which lead nowhere now.
		for (const id of [person.invitationId, person.attemptId, person.pass.sittingId])
			expect((await tablesWith(id)).filter((name) => name !== 'audit')).toEqual([]);
		for await (const entries of audit.all(database.db, organisationId, { text: '', action: 'candidate.erase', from: null, before: null }))
			expect(entries).toMatchObject([{ actor: { name: 'Ada Reed' }, subject: person.candidateId, about: null }]);
		expect((await results.person(database.db, organisationId, assessmentId, other.invitationId)).results).toHaveLength(1);
	});
});

describe('the file of an attempt', () => {
	test('replays to the same conversation and the same score, with the pace that was granted; elsewhere it is not there', async () => {
		const { attemptId } = await played('Pia Holt', 'word');
		const { organisationId, accountId, assessmentId } = own;
		const text = await bundles.ofAttempt(database.db, organisationId, accountId, assessmentId, attemptId);
		const { scenario, events, scorecard } = parseBundle(text)!;
		const start = events[0]!.body;
		const form = formOf(scenario, start.kind === 'start' ? start.form : 0);
		const model = await loadModel();
		const again = replay(form, readerOf(form, model), events);
		expect(events.filter(({ body }) => body.kind === 'pace')).toHaveLength(1);
		expect(again.differences).toEqual([]);
		expect(scorecard).not.toBeNull();
		expect(score(form, performance(form, again.attempt), model)).toEqual(scorecard);

		const stranger = await publishTest(database.db);
		for (const [organisation, assessment] of [
			[stranger.organisationId, stranger.assessmentId],
			[stranger.organisationId, assessmentId],
			[organisationId, stranger.assessmentId]
		] as const) {
			const taken = bundles.ofAttempt(database.db, organisation, accountId, assessment, attemptId);
			await expect(taken).rejects.toMatchObject({ code: 'not-found' });
		}
	});
});

describe('a saved view', () => {
	test('is one person’s own; the same name is replaced, and there are thirty at most', async () => {
		const { organisationId, accountId } = own;
		const names = async (who: string) => (await savedViews.list(database.db, organisationId, who)).map(({ name, query }) => name + query);
		await savedViews.keep(database.db, organisationId, accountId, { name: 'Ready', query: '?status=finished' });
		await savedViews.keep(database.db, organisationId, accountId, { name: 'Ready', query: '?band=1' });
		expect(await names(accountId)).toEqual(['Ready?band=1']);
		expect(await names(randomUUID())).toEqual([]);
		await savedViews.remove(database.db, organisationId, randomUUID(), 'Ready');
		expect(await names(accountId)).toEqual(['Ready?band=1']);
		await savedViews.remove(database.db, organisationId, accountId, 'Ready');
		for (let i = 0; i < 30; i++) await savedViews.keep(database.db, organisationId, accountId, { name: `View ${i}`, query: '' });
		await expect(savedViews.keep(database.db, organisationId, accountId, { name: 'One more', query: '' })).rejects.toMatchObject({
			code: 'conflict'
		});
		await savedViews.keep(database.db, organisationId, accountId, { name: 'View 3', query: '?band=2' });
	});
});
