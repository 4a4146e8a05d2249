// The demonstration’s trainees: what a team lead finds who looks at their practice.
import { beforeAll, expect, test } from 'vitest';
import { addMember, found } from '../../src/lib/server/auth/index.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { member } from '../../src/lib/server/db/schema/index.ts';
import { seedPractice } from '../../src/lib/server/demonstration/practice.ts';
import { catalogueOf } from '../../src/lib/server/training/catalogue.ts';
import { assignmentsOf } from '../../src/lib/server/training/courses.ts';
import * as fromLead from '../../src/lib/server/training/from-lead.ts';
import * as team from '../../src/lib/server/training/team.ts';
import { testDatabase } from './database.ts';

const database = testDatabase();
let organisationId: string;
let people: team.Teammate[];
const who = (name: string) => people.find((one) => one.name === name)!;

beforeAll(async () => {
	const [lead, first] = [
		{ name: 'Marta Hollins', email: 'lead@example.com', password: 'long enough for this' },
		{ name: 'Tom Reyl', email: 'first@example.com', password: 'long enough for this' }
	];
	const made = await found(database.db, { name: 'Brightdesk', language: 'en' }, lead);
	({ organisationId } = made);
	const trainee = await withOrganisation(database.db, organisationId, (tx) => addMember(tx, organisationId, 'trainee', first));
	await seedPractice(database.db, { ...made, role: 'owner' }, trainee);
	people = await team.overview(database.db, organisationId);
});

test('three people practise: one who gets better, one who is stuck, one who does well', () => {
	expect(people.map(({ name, month }) => [name, month])).toEqual([
		['Ben Aldous', 5],
		['Klára Zemanová', 6],
		['Tom Reyl', 8]
	]);
	expect(who('Ben Aldous').stuck).toContainEqual({ on: 'criterion', criterion: 'politeness' });
	expect(who('Klára Zemanová').stuck).toEqual([]);
	const politeness = ({ criteria }: team.Teammate) => criteria.find(({ name }) => name === 'politeness')!.score!.mean;
	expect(politeness(who('Klára Zemanová'))).toBeGreaterThan(politeness(who('Ben Aldous')) + 20);
});

test('a course is half done, its next step is what is proposed, and something from the lead waits', async () => {
	const { accountId } = who('Tom Reyl');
	const assigned = await assignmentsOf(database.db, organisationId, accountId);
	expect(assigned).toMatchObject([{ own: false, by: 'Marta Hollins', done: 2, next: 2 }]);
	const { next } = await catalogueOf(database.db, organisationId, accountId, 'en', assigned);
	expect(next).toMatchObject({ scenario: 'parcelio/a-little-more', reason: { why: 'assigned', days: 6 } });
	const { comments, questions } = await fromLead.all(database.db, organisationId, accountId);
	expect(comments).toMatchObject([{ by: 'Marta Hollins', quote: expect.stringContaining('kitchen full of children') as string }]);
	expect(questions).toMatchObject([{ by: 'Marta Hollins', answer: null }]);
});

test('one practice is shown, and the question about it answered', async () => {
	const { accountId } = who('Klára Zemanová');
	const { questions } = await fromLead.all(database.db, organisationId, accountId);
	expect(questions).toMatchObject([{ title: expect.any(String) as string, answer: expect.stringContaining('pekárně') as string }]);
	expect(await withOrganisation(database.db, organisationId, (tx) => tx.$count(member))).toBe(4);
});
