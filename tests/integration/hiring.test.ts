// Hiring from its beginning to its end, as the pages do it: a new organisation, a ready assessment, thirty people of a file with three bad lines,
// six of whom play; two who rate blind, people side by side, a decision, a file, and one person who wants to be forgotten.
import { readFile } from 'node:fs/promises';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { draftFrom } from '../../src/lib/core/assessing/draft.ts';
import { decode } from '../../src/lib/core/invitees/index.ts';
import * as assessments from '../../src/lib/server/assessments.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { addMember, found } from '../../src/lib/server/auth/index.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { sitting } from '../../src/lib/server/db/schema/index.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import * as decisions from '../../src/lib/server/decisions.ts';
import { play } from '../../src/lib/server/demonstration/play.ts';
import * as erasures from '../../src/lib/server/erasures.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import * as mails from '../../src/lib/server/mails.ts';
import * as ratings from '../../src/lib/server/ratings.ts';
import * as results from '../../src/lib/server/results.ts';
import * as sittings from '../../src/lib/server/sittings.ts';
import { workbook } from '../../src/lib/server/table-file.ts';
import * as courses from '../../src/lib/server/training/courses.ts';
import { columnOf } from '../../src/routes/(manage)/assessments/[id=uuid]/compare/side-by-side.ts';
import { testDatabase } from './database.ts';

const database = testDatabase();

/** Thirty lines that invite somebody, as a spreadsheet saves them, and three that do not. */
function fileOf(names: readonly string[]): Uint8Array {
	const lines = names.map((name) => `${name};${name.toLowerCase().replaceAll(' ', '.')}@example.org`);
	lines.splice(4, 0, 'Nobody Anywhere;');
	lines.splice(9, 0, 'Ada Adams;ada.adams@example');
	return new TextEncoder().encode(['Name;E-mail', ...lines, lines[0]].join('\r\n'));
}

const families = ['Adams', 'Baker', 'Carter', 'Dalton', 'Ellis', 'Foster', 'Garner', 'Harris', 'Ingram', 'Jarvis'];
const people = ['Ada', 'Ben', 'Cleo'].flatMap((name) => families.map((family) => `${name} ${family}`));

type Who = 'competent' | 'curt' | 'rude';
const playsOf = async (scenario: string): Promise<Record<Who, string[]>> =>
	JSON.parse(await readFile(`tests/plays/${scenario.replace('/', '-')}.en.json`, 'utf8')) as Record<Who, string[]>;

test('from a ready assessment to a decision, and to somebody who wants to be forgotten', async () => {
	const { db } = database;
	const account = (name: string) => ({ name, email: `${uuid()}@example.com`, password: 'correct horse battery' });
	const { organisationId, accountId: owner } = await found(db, { name: 'Lumen', language: 'en' }, account('Olive Grant'));
	const inside = <T>(run: Parameters<typeof withOrganisation<T>>[2]) => withOrganisation(db, organisationId, run);
	const reviewer = await inside((tx) => addMember(tx, organisationId, 'reviewer', account('Rhys Owen')));

	// A ready assessment of the library is changed by nothing and published.
	const [ready] = await courses.library('en', 'interview');
	const assessmentId = await assessments.begin(db, organisationId, owner, draftFrom(ready!));
	await assessments.publishDraft(db, organisationId, owner, assessmentId);
	const tasks = await inside((tx) => assessments.tasksOf(tx, organisationId, assessmentId));
	expect(tasks.map(({ scenario }) => scenario)).toEqual(['parcelio/green-feeder', 'parcelio/late-parcel']);

	// The file is looked at; then those who can be are invited, and the other lines stay with their numbers.
	const text = decode(fileOf(people))!;
	const check = await invitations.checkMany(db, organisationId, assessmentId, text);
	expect(check).toMatchObject({
		fine: 30,
		unfit: [
			{ line: 6, trouble: 'email-missing' },
			{ line: 11, trouble: 'email-wrong' },
			{ line: 34, trouble: 'twice', first: 2 }
		]
	});
	const list = await invitations.inviteMany(db, organisationId, owner, assessmentId, { text, expected: 30 });
	expect((await invitations.left(db, organisationId, assessmentId, list!, 9)).lines.map(({ line }) => line)).toEqual([6, 11, 34]);
	expect(await mails.counts(db, organisationId, assessmentId)).toMatchObject({ waiting: 30, planned: 30 });

	// Six open the link of their letter, agree, and play.
	const letters = await mails.list(db, organisationId, assessmentId, 'waiting');
	const plays = await Promise.all(tasks.map(({ scenario }) => playsOf(scenario)));
	const six = people.slice(0, 6).map((name, i) => ({ name, who: (['competent', 'curt', 'rude'] as const)[i % 3]!, think: 20 + 5 * i }));
	for (const { name, who, think } of six) {
		const mailId = letters.find((letter) => letter.name === name)!.id;
		const { letter } = await mails.handOver(db, organisationId, owner, { assessmentId, mailId, origin: 'https://lumen.example' });
		const { pass } = await invitations.enter(db, /invitation\/(\S+)/.exec(letter.text)![1]!);
		const { sittingId } = (await sittings.passOf(db, pass))!;
		await inside(async (tx) => {
			for (const [i, { id: taskId, scenarioHash, form, seed }] of tasks.entries()) {
				const run = { purpose: 'exam', scenarioHash, form, seed, factor: 1 } as const;
				const played = await play(tx, organisationId, { think, steps: plays[i]![who] }, { ...run, start: Date.now() - 3_600_000 });
				await attempts.record(tx, organisationId, { ...run, sittingId, taskId }, played);
			}
			await tx.update(sitting).set({ finishedAt: new Date() }).where(eq(sitting.id, sittingId));
		});
	}
	const finished = (await results.candidates(db, organisationId, assessmentId)).filter(({ status }) => status === 'finished');
	const totalOf = (name: string): number => finished.find((one) => one.name === name)!.total!;
	expect(finished).toHaveLength(6);
	expect(totalOf('Ada Adams')).toBeGreaterThan(totalOf('Ada Carter'));

	// Two rate the same conversation blind.
	const best = finished.find(({ name }) => name === 'Ada Adams')!;
	const [, late] = await results.ofSitting(db, organisationId, best.sittingId!);
	for (const [accountId, accuracy] of [
		[owner, 75],
		[reviewer, 100]
	] as const) {
		const { scenario } = await ratings.blind(db, organisationId, accountId, late!.attemptId);
		const scores = Object.fromEntries(scenario.criteria.map((criterion) => [criterion, criterion === 'accuracy' ? accuracy : 75]));
		const draft = { scores, autoFail: [], bonus: 0, comments: [], note: '' };
		expect(await ratings.submit(db, organisationId, accountId, late!.attemptId, draft as ratings.RatingDraft)).toBeNull();
	}
	const { [late!.attemptId]: rated } = await ratings.ofInvitation(db, organisationId, owner, best.invitationId);
	expect(rated).toMatchObject({ mean: expect.any(Number) });

	// All six side by side, each with a total that has its error and its band.
	const columns = await Promise.all(
		finished.map(async (one) => columnOf({ ...one, results: await results.ofSitting(db, organisationId, one.sittingId!) }, tasks))
	);
	expect(columns.map(({ total, standing, cells }) => [total !== null, standing!.band > 0, cells.length])).toEqual(
		six.map(() => [true, true, 2])
	);

	// A decision, after reading; the table leaves as a workbook with it.
	await decisions.noteRead(db, organisationId, owner, best.invitationId);
	const made = { kind: 'advance', reason: 'Kind and right in both.', letter: 'We look forward to you.' } as const;
	await decisions.decide(db, organisationId, owner, best.invitationId, made);
	const table = async () => {
		const decided = await decisions.ofAssessment(db, organisationId, assessmentId);
		const listed = await results.listed(db, organisationId, assessmentId);
		return listed.map(({ name, email, total, invitationId }) => [name, email, total ?? '', decided.get(invitationId) ?? '']);
	};
	const rows = await table();
	expect(rows).toHaveLength(30);
	expect(rows.find(([name]) => name === 'Ada Adams')?.at(-1)).toBe('advance');
	expect((await (await workbook('people.xlsx', 'people', rows)).arrayBuffer()).byteLength).toBeGreaterThan(1000);

	// Somebody wants to be forgotten: nothing of them is left, and the others stay as they are.
	const forgotten = finished.find(({ name }) => name === 'Ada Baker')!;
	expect(await erasures.erase(db, organisationId, owner, assessmentId, forgotten.invitationId, 'ada  baker')).toBe(true);
	expect(JSON.stringify(await table())).not.toMatch(/ada.baker/i);
	expect(await table()).toHaveLength(29);
	expect((await results.listed(db, organisationId, assessmentId)).filter(({ status }) => status === 'finished')).toHaveLength(5);
});
