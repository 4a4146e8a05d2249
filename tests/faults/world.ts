// Who is there in a test of faults: two organisations, each with a short chat to play, and invited people.
import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { hashOf } from '../../src/lib/core/scenario/index.ts';
import type { Clock, Scenario } from '../../src/lib/core/scenario/types.ts';
import * as assessments from '../../src/lib/server/assessments.ts';
import { found } from '../../src/lib/server/auth/accounts.ts';
import { withOrganisation, type Db } from '../../src/lib/server/db/client.ts';
import { scenarioVersion, task } from '../../src/lib/server/db/schema/index.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import * as sittings from '../../src/lib/server/sittings.ts';

export interface Organisation {
	id: string;
	owner: { accountId: string; email: string; password: string };
	assessmentId: string;
	taskId: string;
	scenario: Scenario;
}

/** A browser that may play one attempt, and a word that nobody else may ever read. */
export interface Seat {
	organisationId: string;
	invitationId: string;
	sittingId: string;
	attempt: string;
	cookie: string;
	canary: string;
}

const quick: Partial<Clock> = { pause: 300, patience: 60_000, limit: 600_000 };
const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Of letters alone: no number that a customer could take for an order's. */
const newCanary = () => `kanar${Array.from(randomBytes(14), (byte) => letters[byte % 26]).join('')}`;

/** With one published assessment of the shipped chat, played on a clock of the test's own. */
export async function foundOrganisation(db: Db, name: string, clock: Partial<Clock> = quick): Promise<Organisation> {
	const email = `${randomBytes(6).toString('hex')}@example.com`;
	const owner = { name: `Ida ${newCanary()}`, email, password: randomBytes(12).toString('base64url') };
	const { organisationId, accountId } = await found(db, { name, language: 'en' }, owner);
	const tasks = [{ scenario: 'parcelio/late-parcel', weight: 10 }];
	const input = { title: `Round ${newCanary()}`, language: 'en', passMark: 60, feedback: 'full', tasks } as const;
	const assessmentId = await assessments.publish(db, organisationId, accountId, { ...input, tasks });
	const { taskId, scenario } = await retime(db, organisationId, assessmentId, clock);
	return { id: organisationId, owner: { ...owner, accountId }, assessmentId, taskId, scenario };
}

/** Another clock makes another scenario, stored under its own hash. */
const retime = (db: Db, organisationId: string, assessmentId: string, clock: Partial<Clock>) =>
	withOrganisation(db, organisationId, async (tx) => {
		const [row] = await tx
			.select({ taskId: task.id, version: scenarioVersion })
			.from(task)
			.innerJoin(scenarioVersion, and(eq(scenarioVersion.organisationId, task.organisationId), eq(scenarioVersion.hash, task.scenarioHash)))
			.where(eq(task.assessmentId, assessmentId));
		const { taskId, version } = row!;
		const scenario = { ...version.compiled, clock: { ...version.compiled.clock, ...clock } };
		const hash = hashOf(scenario);
		await tx
			.insert(scenarioVersion)
			.values({ ...version, hash, compiled: scenario, createdAt: new Date() })
			.onConflictDoNothing();
		await tx.update(task).set({ scenarioHash: hash }).where(eq(task.id, taskId));
		return { taskId, scenario };
	});

/** Invited, agreed, and at the first task. */
export async function seat(db: Db, { id, owner, assessmentId, taskId }: Organisation): Promise<Seat> {
	const canary = newCanary();
	const person = { name: `Nora ${canary}`, email: `${canary}@example.com` };
	const invited = await invitations.invite(db, id, owner.accountId, assessmentId, person);
	const { pass } = await invitations.enter(db, invited.token);
	const known = (await sittings.passOf(db, pass))!;
	const attempt = await sittings.begin(db, known, { taskId });
	return {
		organisationId: id,
		invitationId: invited.id,
		sittingId: known.sittingId,
		attempt,
		cookie: `firstline_pass=${pass}`,
		canary
	};
}
