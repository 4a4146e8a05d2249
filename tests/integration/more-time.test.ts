// More time: asked for before or during a test, granted by an owner, from that moment on, and seen by nobody who reads scores.
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { foldAll, limitAt, readerOf, simulate } from '../../src/lib/core/attempt/index.ts';
import { stepOf } from '../../src/lib/core/scenario/index.ts';
import * as accommodations from '../../src/lib/server/accommodations.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { audit, sitting } from '../../src/lib/server/db/schema/index.ts';
import * as desk from '../../src/lib/server/desk.ts';
import { loadModel } from '../../src/lib/server/model.ts';
import type { TestStep } from '../../src/lib/core/scenario/types.ts';
import { noticesOf } from '../../src/lib/server/noted.ts';
import * as ratings from '../../src/lib/server/ratings.ts';
import { replayed } from '../../src/lib/server/replayed.ts';
import * as results from '../../src/lib/server/results.ts';
import * as scenarios from '../../src/lib/server/scenarios.ts';
import * as sittings from '../../src/lib/server/sittings.ts';
import { testDatabase } from './database.ts';
import { browser, eventsOf, passing, publishTest, takePart } from './taking-part.ts';

const database = testDatabase();
const wait = passing(() => database.db);
const minute = 60_000;
const secretReason = 'dyslexia-of-which-nobody-else-knows';

async function begun() {
	const own = await publishTest(database.db);
	const person = await takePart(database.db, own);
	const begin = () => sittings.begin(database.db, person.pass, { taskId: own.tasks[0]!.id });
	const ask = (factor: accommodations.Factor) => accommodations.ask(database.db, person, { factor, note: secretReason });
	const decide = (factor: accommodations.Factor | null) =>
		accommodations.decide(database.db, own.organisationId, own.accountId, person.candidateId, factor);
	const state = () => withOrganisation(database.db, own.organisationId, (tx) => accommodations.of(tx, person));
	return { ...own, ...person, begin, ask, decide, state };
}

describe('F39: more time granted in mid-attempt', () => {
	test('stretches every open clock from now on: the limit, and the patience of the customer who waits', async () => {
		const { organisationId, begin, ask, decide } = await begun();
		const id = await begin();
		const scenario = (await scenarios.edition('parcelio/late-parcel', 'en'))!.scenario;
		const { limit, patience } = scenario.clock;
		await wait(minute);
		await ask(2);
		const before = foldAll(await eventsOf(database.db, organisationId, id));
		await decide(2);
		const after = foldAll(await eventsOf(database.db, organisationId, id));
		const left = limitAt(scenario, before)! - before.startedAt - minute;
		expect(left).toBe(limit - minute);
		// What is left is twice as long; the minute that has passed stays a minute.
		expect(Math.abs(limitAt(scenario, after)! - before.startedAt - minute - 2 * left)).toBeLessThan(1000);
		// He would have asked after his patience; half a minute of it was left, which is a whole one now.
		await wait(patience - minute + 5000);
		expect((await eventsOf(database.db, organisationId, id)).map((e) => e.body.kind)).toEqual(['start', 'customer', 'pace']);
		await wait(patience - minute);
		expect((await eventsOf(database.db, organisationId, id)).map((e) => e.body.kind)).toEqual(['start', 'customer', 'pace', 'customer']);
	});

	test('is audited, without the reason; the desk learns that its limit is another', async () => {
		const { organisationId, candidateId, begin, ask, decide } = await begun();
		const id = await begin();
		await ask(1.5);
		const { limit } = await desk.view(database.db, organisationId, id);
		await decide(1.5);
		const view = await desk.view(database.db, organisationId, id);
		expect(view.limit!).toBeGreaterThan(1.4 * limit!);
		expect(view.entries.map(({ kind }) => kind)).toContain('pace');
		const rows = await withOrganisation(database.db, organisationId, (tx) => tx.select().from(audit));
		expect(rows.filter(({ subject }) => subject === candidateId).map(({ action }) => action)).toEqual([
			'accommodation.ask',
			'accommodation.grant'
		]);
		expect(rows.filter(({ subject }) => subject === id)).toMatchObject([{ action: 'attempt.pace', detail: { factor: 1.5 } }]);
		expect(JSON.stringify(rows)).not.toContain(secretReason);
	});

	test('leaves no trace where scores are read', async () => {
		const { organisationId, assessmentId, invitationId, begin, ask, decide } = await begun();
		const id = await begin();
		await ask(1.5);
		await decide(1.5);
		const { reply, finish } = browser(database.db, organisationId, id);
		await wait(30_000);
		await reply('I am sorry that you have been waiting. Could you send me the order number, please?');
		await finish();
		await attempts.close(database.db, organisationId, id);
		const person = await results.person(database.db, organisationId, assessmentId, invitationId);
		expect(person.results[0]!.scorecard).not.toBeNull();
		const seen = JSON.stringify(person);
		for (const word of [secretReason, 'factor', 'pace', 'accommodation']) expect(seen).not.toContain(word);
		// Thirty seconds at one and a half times: read as twenty.
		const said = person.results[0]!.lines.find(({ kind }) => kind === 'reply')!;
		expect(Math.abs(said.at - 20_000)).toBeLessThan(1500);
	});

	test('cannot be worked out: who does the same in twice the time, granted, looks the same on every page', async () => {
		const own = await publishTest(database.db);
		const { organisationId, accountId, assessmentId, tasks } = own;
		const [task] = tasks;
		const inside = <T>(run: Parameters<typeof withOrganisation<T>>[2]) => withOrganisation(database.db, organisationId, run);
		const scenario = await inside((tx) => scenarios.load(tx, organisationId, task!.scenarioHash, task!.form));
		const model = await loadModel();

		/** Somebody's whole test at a pace, as each page has it; what differs from person to person is made the same. */
		async function seenAt(factor: number, times = factor, last: TestStep[] = []) {
			const person = await takePart(database.db, own);
			const start = Date.now() - 7_200_000;
			const pinned = {
				scenario: task!.scenarioHash,
				model: model.hash,
				form: task!.form,
				seed: 'canary',
				purpose: 'exam' as const,
				factor
			};
			const steps = ['I am so sorry about your parcel. Could you send me the order number?', '(wait 20m)'].map((text) =>
				stepOf(scenario, text)!
			);
			const slow = steps.map((step) => (step.do === 'wait' ? { ...step, ms: step.ms * times } : step));
			const played = simulate(scenario, readerOf(scenario, model), [...slow, ...last], { pinned, start, think: () => 20_000 * times });
			const away = { what: 'away' as const, ms: 15_000 * times };
			const noticed = { ...played.attempt, notices: [{ ...away, seq: 3, at: start + 30_000 * times }] };
			const row = { purpose: 'exam' as const, sittingId: person.pass.sittingId, taskId: task!.id, scenarioHash: task!.scenarioHash };
			const attemptId = await inside(async (tx) => {
				await tx
					.update(sitting)
					.set({ startedAt: new Date(start), finishedAt: new Date(start + 3_600_000 * times) })
					.where(eq(sitting.id, person.pass.sittingId));
				return attempts.record(tx, organisationId, { ...row, form: task!.form, seed: 'canary', factor }, played);
			});
			const pages = {
				person: await results.person(database.db, organisationId, assessmentId, person.invitationId),
				replay: await replayed(database.db, organisationId, assessmentId, person.invitationId, null),
				rating: await ratings.blind(database.db, organisationId, accountId, attemptId),
				notices: noticesOf(scenario, noticed, played.events)
			};
			expect(pages.person.startedAt).toBeNull();
			const identity = [person.invitationId, attemptId, person.pass.sittingId, person.email, pages.rating.code];
			return identity
				.reduce((text, word) => text.replaceAll(word, '…'), JSON.stringify(pages))
				.replaceAll(/"(cardId|invitedAt|expiresAt|finishedAt)":"[^"]*"/g, '"$1":"…"');
		}

		const [plain, stretched] = [await seenAt(1), await seenAt(2)];
		expect(stretched).toBe(plain);
		expect(plain).toContain('"ms":15000');
		// Without limits, and forty times as slow: the same criteria, full marks for speed, and no time that others could not have.
		const untimed = await seenAt(0, 40, [{ do: 'finish' }]);
		const criteria = (seen: string) => [...seen.matchAll(/"criterion":"(\w+)"/g)].map(([, name]) => name);
		expect(new Set(criteria(untimed))).toEqual(new Set(criteria(plain)));
		expect(untimed).toMatch(/"criterion":"speed","score":\d/);
		expect(untimed).not.toContain('"rule":"slow"');
		const times = [...untimed.matchAll(/"(?:at|ms|time|plays|pause)":(\d+)/g)].map(([, ms]) => Number(ms));
		expect(times.length).toBeGreaterThan(10);
		expect(Math.max(...times)).toBeLessThanOrEqual(scenario.clock.limit);
	});

	test('is only ever more: a smaller grant, or a refusal, takes nothing away', async () => {
		const { organisationId, begin, ask, decide, state } = await begun();
		const id = await begin();
		await ask(2);
		await decide(2);
		await decide(1.25);
		await decide(null);
		expect(await state()).toMatchObject({ factor: 2, decided: true });
		expect((await eventsOf(database.db, organisationId, id)).filter(({ body }) => body.kind === 'pace')).toHaveLength(1);
		await expect(ask(1.5)).rejects.toMatchObject({ code: 'conflict' });
		await ask(0);
		await decide(0);
		expect((await desk.view(database.db, organisationId, id)).limit).toBeNull();
	});

	test('does not bring back what is over', async () => {
		const { organisationId, begin, ask, decide } = await begun();
		const id = await begin();
		await wait(60 * minute);
		const log = await eventsOf(database.db, organisationId, id);
		await ask(2);
		await decide(2);
		expect(await eventsOf(database.db, organisationId, id)).toEqual(log);
	});
});

describe('a request', () => {
	test('is seen by owners with its word, changed until it is decided, and then decided anew', async () => {
		const { organisationId, candidateId, ask, decide, state } = await begun();
		await ask(1.25);
		await ask(1.5);
		expect(await accommodations.waiting(database.db, organisationId)).toBe(1);
		const [row] = await accommodations.list(database.db, organisationId);
		expect(row).toMatchObject({ candidateId, asked: 1.5, note: secretReason, factor: 1, decidedAt: null });
		await decide(null);
		expect(await state()).toEqual({ factor: 1, asked: 1.5, decided: true });
		expect(await accommodations.waiting(database.db, organisationId)).toBe(0);
		await ask(1.5);
		expect(await state()).toEqual({ factor: 1, asked: 1.5, decided: false });
	});

	test('granted before the test applies from the start of each task', async () => {
		const { organisationId, begin, ask, decide } = await begun();
		await ask(1.5);
		await decide(1.5);
		const [start] = await eventsOf(database.db, organisationId, await begin());
		expect(start!.body).toMatchObject({ kind: 'start', factor: 1.5 });
	});

	test('that nobody made cannot be decided, and not in another organisation', async () => {
		const { decide } = await begun();
		await expect(decide(2)).rejects.toMatchObject({ code: 'not-found' });
		const theirs = await begun();
		await theirs.ask(2);
		const ours = await publishTest(database.db);
		const crossing = accommodations.decide(database.db, ours.organisationId, ours.accountId, theirs.candidateId, 2);
		await expect(crossing).rejects.toMatchObject({ code: 'not-found' });
		expect(
			await withOrganisation(database.db, ours.organisationId, (tx) => tx.select().from(audit).where(eq(audit.subject, theirs.candidateId)))
		).toEqual([]);
	});

	test('granted while a task is being started reaches it, however the two fall together', async () => {
		for (let round = 0; round < 5; round++) {
			const { organisationId, begin, ask, decide } = await begun();
			await ask(2);
			const [id] = await Promise.all([begin(), decide(2)]);
			const { start, paces } = foldAll(await eventsOf(database.db, organisationId, id));
			expect(paces.at(-1)?.factor ?? start.factor).toBe(2);
		}
	});
});
