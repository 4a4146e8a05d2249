// A made-up organisation to look around in. Its candidates' replies were written by hand; customers and scores are the real ones:
// everything is played through the same engine, reader and scorer as a candidate's own words.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import type { Language } from '../core/scenario/types.ts';
import * as assessments from './assessments.ts';
import * as attempts from './attempts.ts';
import { addMember, found } from './auth/index.ts';
import { clock, withOrganisation, type Db, type Tx } from './db/client.ts';
import { invitation, sitting } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import { emailOf, newPassword } from './demonstration/person.ts';
import { play, type Play } from './demonstration/play.ts';
import { seedPractice } from './demonstration/practice.ts';
import * as invitations from './invitations.ts';
import { projectFolder } from './project.ts';

/** How to get into the demonstration. */
export interface SignIns {
	managerEmail: string;
	managerPassword: string;
	traineeEmail: string;
	traineePassword: string;
	/** Path of a candidate's invitation that nobody has used yet; null: there is none. */
	invitationPath: string | null;
}

/** What one candidate does in one scenario. */
interface Candidate extends Play {
	name: string;
}

const tasks = [
	{ scenario: 'parcelio/late-parcel', weight: 40 },
	{ scenario: 'hostwell/site-down', weight: 40 },
	{ scenario: 'parcelio/shop-page', weight: 20 }
];
const titles: Record<Language, string> = { en: 'Customer support, first round', cs: 'Zákaznická podpora, první kolo' };
const guest: Record<Language, string> = { en: 'Robin Ashdown', cs: 'Jarmila Kosová' };

const day = 86_400_000;
const playsFolder = 'src/lib/server/demonstration';

/** Fills an empty database. Passwords are new each time. */
export async function seedDemonstration(db: Db): Promise<SignIns> {
	const manager = { name: 'Marta Hollins', email: 'manager@example.com', password: newPassword() };
	const trainee = { name: 'Tom Reyl', email: 'trainee@example.com', password: newPassword() };
	const { organisationId, accountId } = await found(db, { name: 'Brightdesk', language: 'en', demonstration: true }, manager);
	const traineeId = await withOrganisation(db, organisationId, (tx) => addMember(tx, organisationId, 'trainee', trainee));
	const tokens: Record<Language, string | null> = { en: null, cs: null };
	for (const language of ['cs', 'en'] as const) tokens[language] = await seedAssessment(db, organisationId, accountId, language);
	await seedPractice(db, { organisationId, accountId, role: 'owner' }, traineeId);
	return {
		managerEmail: manager.email,
		managerPassword: manager.password,
		traineeEmail: trainee.email,
		traineePassword: trainee.password,
		invitationPath: tokens.en && `/invitation/${tokens.en}`
	};
}

/** An assessment with everybody who has finished it, and one person who is still invited. Returns that person's token. */
async function seedAssessment(db: Db, organisationId: string, accountId: string, language: Language): Promise<string> {
	const input = { title: titles[language], language, passMark: 60, feedback: 'full', tasks } as const;
	const assessmentId = await assessments.publish(db, organisationId, accountId, { ...input, tasks: [...tasks] });
	const plays = await Promise.all(tasks.map(({ scenario }) => playsOf(scenario, language)));
	const names = plays[0]!.map((p) => p.name);
	for (const [index, name] of names.entries()) {
		const { id } = await invitations.invite(db, organisationId, accountId, assessmentId, { name, email: emailOf(name) });
		const own = plays.map((people) => people.find((p) => p.name === name));
		await withOrganisation(db, organisationId, (tx) =>
			seedSitting(tx, { organisationId, assessmentId, invitationId: id, language, own, index })
		);
	}
	const open = await invitations.invite(db, organisationId, accountId, assessmentId, {
		name: guest[language],
		email: emailOf(guest[language])
	});
	return open.token;
}

const playsOf = async (scenario: string, language: Language): Promise<Candidate[]> =>
	JSON.parse(await readFile(join(projectFolder, playsFolder, `${scenario.replace('/', '-')}.${language}.json`), 'utf8')) as Candidate[];

interface Sat {
	organisationId: string;
	assessmentId: string;
	invitationId: string;
	language: Language;
	/** Plays in the order of the tasks. */
	own: (Candidate | undefined)[];
	index: number;
}

/** One candidate's evening, some days ago: the tasks one after another. */
async function seedSitting(tx: Tx, { organisationId, assessmentId, invitationId, language, own, index }: Sat): Promise<void> {
	let now = (await clock(tx)) - (index + 1) * day - (index % 5) * 3_700_000;
	const began = new Date(now);
	const sittingId = uuid();
	await tx.insert(sitting).values({ organisationId, id: sittingId, invitationId, language, consentedAt: began, startedAt: began });
	for (const [position, task] of (await assessments.tasksOf(tx, organisationId, assessmentId)).entries()) {
		const candidate = own[position];
		if (!candidate) continue;
		const run = { purpose: 'exam', scenarioHash: task.scenarioHash, form: task.form, seed: task.seed, factor: 1 } as const;
		const played = await play(tx, organisationId, candidate, { ...run, start: now });
		await attempts.record(tx, organisationId, { ...run, sittingId, taskId: task.id }, played);
		now = played.attempt.lastAt + 90_000;
	}
	await tx
		.update(sitting)
		.set({ finishedAt: new Date(now) })
		.where(eq(sitting.id, sittingId));
	await tx
		.update(invitation)
		.set({ createdAt: new Date(began.getTime() - 2 * day) })
		.where(eq(invitation.id, invitationId));
}
