// One's own data: all of it, nobody else's, and nothing of what the scenario keeps to itself. And taking it back.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../src/lib/core/scenario/index.ts';
import * as accommodations from '../../src/lib/server/accommodations.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { audit } from '../../src/lib/server/db/schema/index.ts';
import * as desk from '../../src/lib/server/desk.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import { readLibrary } from '../../src/lib/server/library.ts';
import { asHtml, asJson, parts } from '../../src/lib/server/personal-data/index.ts';
import * as remarks from '../../src/lib/server/remarks.ts';
import * as results from '../../src/lib/server/results.ts';
import * as sittings from '../../src/lib/server/sittings.ts';
import * as withdrawals from '../../src/lib/server/withdrawals.ts';
import { canariesIn, markScenarios } from '../e2e/canaries.ts';
import { testDatabase } from './database.ts';
import { browser, passing, publishTest, takePart, type Test } from './taking-part.ts';

const database = testDatabase();
const wait = passing(() => database.db);
const folder = mkdtempSync(join(tmpdir(), 'firstline-canaries-'));
markScenarios('scenarios', folder);
const { scenarios } = await readLibrary(folder);
const marked = scenarios.find(({ scenario }) => scenario.id === 'parcelio/late-parcel' && scenario.language === 'en')!.scenario;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Feedback = 'full' | 'scores' | 'none';

/** A published test whose scenario has a canary in everything that its candidate must not learn. */
async function canaryTest(feedback: Feedback): Promise<Test> {
	const own = await publishTest(database.db, { feedback });
	const hash = hashOf(marked);
	await database.db.asOwner(async (sql) => {
		await sql`select set_config('app.organisation', ${own.organisationId}, false)`;
		await sql`insert into scenario_version (organisation_id, hash, scenario, language, title, compiled)
			values (${own.organisationId}, ${hash}, ${marked.id}, 'en', ${marked.title}, ${sql.json(JSON.parse(JSON.stringify(marked)) as never)})`;
		await sql`update task set scenario_hash = ${hash} where assessment_id = ${own.assessmentId}`;
	});
	return own;
}

/** Everything that one can leave behind, each with a word of one's own. */
async function leaveTraces(own: Test, word: string) {
	const person = await takePart(database.db, own, `Person ${word}`);
	await accommodations.ask(database.db, person, { factor: 1.5, note: `note-${word}` });
	const id = await sittings.begin(database.db, person.pass, { taskId: own.tasks[0]!.id });
	const { send, reply, finish } = browser(database.db, own.organisationId, id);
	await send({ kind: 'notice', notice: { what: 'insertion', chars: 321, source: 'elsewhere' } });
	await reply(`I am sorry, reply-${word}. Could you send me the order number, please?`);
	await wait(10_000);
	await send({ kind: 'note', text: `private-${word}` });
	await reply('I do not know, honestly.');
	await desk.saveDraft(database.db, own.organisationId, id, 0, `draft-${word}`);
	await finish();
	await attempts.close(database.db, own.organisationId, id);
	await remarks.add(database.db, own.organisationId, person.invitationId, { kind: 'comment', text: `remark-${word}` });
	return { ...person, attemptId: id };
}

const textOf = async (pieces: AsyncGenerator<string>): Promise<string> => {
	let text = '';
	for await (const piece of pieces) text += piece;
	return text;
};
const jsonOf = (whose: accommodations.Whose) => textOf(asJson(parts(database.db, whose)));
const htmlOf = (whose: accommodations.Whose) => textOf(asHtml(parts(database.db, whose), 'en', new Date()));

const traces = ['note', 'reply', 'private', 'draft', 'remark'];

describe.each(['full', 'scores', 'none'] as const)('a download where the organisation shows: %s', (feedback) => {
	test('has everything of the person, nothing of others, and nothing of the scenario that was not said or shown', async () => {
		const own = await canaryTest(feedback);
		const mine = await leaveTraces(own, 'mine');
		await leaveTraces(own, 'theirs');
		await leaveTraces(await publishTest(database.db), 'elsewhere');
		const [json, html] = [await jsonOf(mine), await htmlOf(mine)];
		for (const text of [json, html]) {
			for (const trace of traces) expect(text).toContain(`${trace}-mine`);
			expect(text).not.toMatch(/theirs|elsewhere@|Person elsewhere/);
			for (const known of [mine.name, mine.email, '321']) expect(text).toContain(known);
		}
		const [result] = await results.ofSitting(database.db, own.organisationId, mine.pass.sittingId);
		const shown = feedback === 'full' ? [result!.lines, result!.scorecard] : [result!.lines];
		const allowed = canariesIn(JSON.stringify(shown));
		expect(allowed.length).toBeGreaterThan(0);
		for (const text of [json, html]) expect(canariesIn(text).filter((canary) => !allowed.includes(canary))).toEqual([]);
		for (const { model } of marked.path) expect(json).not.toContain(model);
		for (const { value, also } of marked.secrets) for (const secret of [value, ...also]) expect(json).not.toContain(secret);
	});

	test('is well-formed, and tells scores as far as they are shown', async () => {
		const own = await canaryTest(feedback);
		const mine = await leaveTraces(own, 'mine');
		const data = JSON.parse(await jsonOf(mine)) as {
			person: { moreTime: { asked: string } };
			invitations: { remarks: unknown[]; attempts: { events: { kind: string }[]; scores: { total: number; findings?: unknown[] }[] }[] }[];
		};
		expect(Number(data.person.moreTime.asked)).toBe(1.5);
		const [invitation] = data.invitations;
		expect(invitation!.remarks).toHaveLength(1);
		const [attempt] = invitation!.attempts;
		expect(attempt!.events.map(({ kind }) => kind)).toEqual(
			expect.arrayContaining(['start', 'customer', 'reply', 'note', 'notice', 'close'])
		);
		const scores = attempt!.scores.map(({ total, findings }) => [typeof total, findings !== undefined]);
		expect(scores).toEqual({ full: [['number', true]], scores: [['number', false]], none: [] }[feedback]);
		const html = await htmlOf(mine);
		expect(html.startsWith('<!doctype html>') && html.endsWith('</html>\n')).toBe(true);
	});
});

test('words that look like HTML stay words', async () => {
	const own = await publishTest(database.db);
	const mine = await takePart(database.db, own, '<script>alert(1)</script>');
	const html = await htmlOf(mine);
	expect(html).not.toContain('<script>');
	expect(html).toContain('&lt;script&gt;');
});

test('who has not begun has data, too', async () => {
	const { organisationId, accountId, assessmentId } = await publishTest(database.db);
	const { token } = await invitations.invite(database.db, organisationId, accountId, assessmentId, { name: 'Jo', email: 'jo@example.org' });
	const { candidateId } = await invitations.open(database.db, token);
	const data = JSON.parse(await jsonOf({ organisationId, candidateId })) as { invitations: unknown[] };
	expect(data.invitations).toHaveLength(1);
});

describe('withdrawing', () => {
	test('erases everything of the person, ends link and pass, and leaves a line without a name', async () => {
		const own = await publishTest(database.db);
		const mine = await leaveTraces(own, 'mine');
		const theirs = await leaveTraces(own, 'theirs');
		await withdrawals.withdraw(database.db, mine);
		await expect(invitations.open(database.db, mine.token)).rejects.toMatchObject({ code: 'link-unknown' });
		expect(await sittings.passOf(database.db, mine.cookie)).toBeNull();
		await expect(jsonOf(mine)).rejects.toMatchObject({ code: 'not-found' });
		const left = await results.candidates(database.db, own.organisationId, own.assessmentId);
		expect(left.map(({ name }) => name)).toEqual([theirs.name]);
		const rows = await withOrganisation(database.db, own.organisationId, (tx) => tx.select().from(audit));
		expect(rows.filter(({ action }) => action === 'candidate.erase')).toMatchObject([
			{ subject: mine.candidateId, detail: { reason: 'withdrawn' } }
		]);
		expect(JSON.stringify(rows)).not.toMatch(/mine|Person/);
	});

	test('works once, and for nobody of another organisation', async () => {
		const own = await publishTest(database.db);
		const other = await publishTest(database.db);
		const mine = await takePart(database.db, own);
		const crossing = withdrawals.withdraw(database.db, { organisationId: other.organisationId, candidateId: mine.candidateId });
		await expect(crossing).rejects.toMatchObject({ code: 'not-found' });
		await withdrawals.withdraw(database.db, mine);
		await expect(withdrawals.withdraw(database.db, mine)).rejects.toMatchObject({ code: 'not-found' });
	});
});
