// Groups are counted, never listed: what small ones said is not shown, and nobody else's answer can be read.
import { describe, expect, test } from 'vitest';
import * as assessments from '../../src/lib/server/assessments.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import * as fairness from '../../src/lib/server/fairness.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import { emptyOrganisation, testDatabase } from './database.ts';
import { passOf } from '../../src/lib/server/sittings.ts';

const database = testDatabase();

describe('groups', () => {
	const people = (answer: string, passed: number, failed: number) =>
		Array.from({ length: passed + failed }, (_, i) => ({
			sittingId: `${answer} ${i}`,
			question: 'gender' as const,
			answer,
			passed: i < passed
		}));

	const of = (...all: ReturnType<typeof people>[]) => {
		const rows = all.flat();
		return fairness.groupsOf('gender', rows, new Map(rows.map(({ sittingId, passed }) => [sittingId, passed]))).groups;
	};

	test('are compared with the one that passes most often', () => {
		const [woman, man, other] = of(people('woman', 2, 8), people('man', 15, 10), people('other', 0, 0));
		expect(man).toMatchObject({ counts: { passed: 15, failed: 10 }, impact: null });
		expect(woman!.impact!.fisher).toBeCloseTo(0.0599, 4);
		expect(other).toMatchObject({ counts: null, impact: null });
	});

	test('of fewer than five are not shown, and change nothing for the others', () => {
		const [woman, man, other] = of(people('woman', 4, 0), people('man', 3, 3), people('other', 5, 1));
		expect([woman!.counts, man!.counts, other!.counts]).toEqual([null, { passed: 3, failed: 3 }, { passed: 5, failed: 1 }]);
		expect([man!.impact !== null, other!.impact]).toEqual([true, null]);
	});
});

describe('what somebody says of themselves', () => {
	test('is kept, changed and taken back, refused where it is no answer, and unknown elsewhere', async () => {
		const organisationId = await emptyOrganisation(database.db);
		const assessmentId = await assessments.publish(database.db, organisationId, uuid(), {
			title: 'Support',
			language: 'en',
			passMark: 60,
			feedback: 'full',
			tasks: [{ scenario: 'parcelio/warm-up', weight: 10 }]
		});
		const person = { name: 'Ada', email: `${uuid()}@example.com` };
		const { token } = await invitations.invite(database.db, organisationId, uuid(), assessmentId, person);
		const { sittingId } = (await passOf(database.db, (await invitations.enter(database.db, token)).pass))!;
		const answer = (given: Parameters<typeof fairness.answer>[3]) => fairness.answer(database.db, organisationId, sittingId, given);
		const answers = () => fairness.answersOf(database.db, organisationId, sittingId);
		await answer({ gender: 'woman', age: '30-49' });
		await answer({ gender: 'other' });
		expect(await answers()).toEqual({ gender: 'other', age: '30-49' });
		await answer({ age: '' });
		expect(await answers()).toEqual({ gender: 'other' });
		await expect(answer({ gender: 'canary' })).rejects.toMatchObject({ code: 'invalid-form' });
		expect(await fairness.answersOf(database.db, await emptyOrganisation(database.db), sittingId)).toEqual({});
		const { groups, quality } = await fairness.report(database.db, organisationId, assessmentId);
		expect(groups.flatMap((one) => one.groups).every(({ counts }) => counts === null)).toBe(true);
		expect(quality).toMatchObject({ finished: 0, alpha: null, error: null, tasks: [{ mean: null, played: 0 }] });
	});
});
