// Which form of a scenario whom is given, in a real organisation.
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as assessments from '../../src/lib/server/assessments.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { attempt } from '../../src/lib/server/db/schema/index.ts';
import * as desk from '../../src/lib/server/desk.ts';
import * as practice from '../../src/lib/server/practice.ts';
import { emptyOrganisation, testDatabase } from './database.ts';

const database = testDatabase();
const scenario = 'hostwell/site-down';

test('each assessment goes on to the next form, and practice keeps the one that none of them uses', async () => {
	const { db } = database;
	const organisationId = await emptyOrganisation(db);
	const publish = async () => {
		const input = { title: 'Calm voices', language: 'en', passMark: 60, feedback: 'none', tasks: [{ scenario, weight: 1 }] } as const;
		const id = await assessments.publish(db, organisationId, randomUUID(), { ...input, tasks: [...input.tasks] });
		const [task] = await withOrganisation(db, organisationId, (tx) => assessments.tasksOf(tx, organisationId, id));
		return task?.form;
	};
	expect([await publish(), await publish(), await publish()]).toEqual([0, 1, 0]);

	const id = await practice.start(db, organisationId, randomUUID(), scenario, 'en');
	const [row] = await withOrganisation(db, organisationId, (tx) =>
		tx.select({ form: attempt.form }).from(attempt).where(eq(attempt.id, id))
	);
	expect(row?.form).toBe(2);
	expect(JSON.stringify((await desk.view(db, organisationId, id)).entries)).not.toMatch(/\{\w+\}/);
});
