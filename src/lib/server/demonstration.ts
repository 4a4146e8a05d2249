// A made-up organisation to look around in. Its candidates' replies were written by hand; customers and scores are the real ones:
// everything is played through the same engine, reader and scorer as a candidate's own words.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { readerOf, simulate } from '../core/attempt/index.ts';
import { stepOf } from '../core/scenario/3-compile/step.ts';
import type { Language } from '../core/scenario/types.ts';
import * as assessments from './assessments.ts';
import * as attempts from './attempts.ts';
import { addMember, found } from './auth/index.ts';
import { clock, withOrganisation, type Db, type Tx } from './db/client.ts';
import { invitation, sitting } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import * as invitations from './invitations.ts';
import { loadModel } from './model.ts';
import { projectFolder } from './project.ts';
import * as scenarios from './scenarios.ts';

/** How to get into the demonstration. */
export interface SignIns {
	managerEmail: string;
	managerPassword: string;
	traineeEmail: string;
	traineePassword: string;
	/** Path of a candidate's invitation that nobody has used yet; null: there is none. */
	invitationPath: string | null;
}

/** One person's replies to one scenario, in the notation of scenarios' tests. `think`: seconds before each reply. */
interface Play {
	name: string;
	think?: number;
	steps: string[];
}

const tasks = [
	{ scenario: 'parcelio/late-parcel', weight: 40 },
	{ scenario: 'hostwell/site-down', weight: 40 },
	{ scenario: 'parcelio/shop-page', weight: 20 }
];
const titles: Record<Language, string> = { en: 'Customer support, first round', cs: 'Zákaznická podpora, první kolo' };
const guest: Record<Language, string> = { en: 'Robin Ashdown', cs: 'Jarmila Kosová' };

/** Seconds before a reply, and before a click. */
const usualThink = 40;
const clickThink = 6;
const day = 86_400_000;
const playsFolder = 'src/lib/server/demonstration';

const newPassword = () => randomBytes(12).toString('base64url');

/** Fills an empty database. Passwords are new each time. */
export async function seedDemonstration(db: Db): Promise<SignIns> {
	const manager = { name: 'Marta Hollins', email: 'manager@example.com', password: newPassword() };
	const trainee = { name: 'Tom Reyl', email: 'trainee@example.com', password: newPassword() };
	const { organisationId, accountId } = await found(db, { name: 'Brightdesk', language: 'en', demonstration: true }, manager);
	await withOrganisation(db, organisationId, (tx) => addMember(tx, organisationId, 'trainee', trainee));
	const tokens: Record<Language, string | null> = { en: null, cs: null };
	for (const language of ['cs', 'en'] as const) tokens[language] = await seedAssessment(db, organisationId, accountId, language);
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

const playsOf = async (scenario: string, language: Language): Promise<Play[]> =>
	JSON.parse(await readFile(join(projectFolder, playsFolder, `${scenario.replace('/', '-')}.${language}.json`), 'utf8')) as Play[];

const emailOf = (name: string): string =>
	`${name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z]+/g, '.')}@example.com`;

interface Sat {
	organisationId: string;
	assessmentId: string;
	invitationId: string;
	language: Language;
	/** Plays in the order of the tasks. */
	own: (Play | undefined)[];
	index: number;
}

/** One candidate's evening, some days ago: the tasks one after another. */
async function seedSitting(tx: Tx, { organisationId, assessmentId, invitationId, language, own, index }: Sat): Promise<void> {
	let now = (await clock(tx)) - (index + 1) * day - (index % 5) * 3_700_000;
	const began = new Date(now);
	const sittingId = uuid();
	await tx.insert(sitting).values({ organisationId, id: sittingId, invitationId, language, consentedAt: began, startedAt: began });
	const model = await loadModel();
	for (const [position, task] of (await assessments.tasksOf(tx, organisationId, assessmentId)).entries()) {
		const play = own[position];
		if (!play) continue;
		const scenario = await scenarios.load(tx, organisationId, task.scenarioHash, task.form);
		const steps = play.steps.map((text) => stepOf(scenario, text) ?? { do: 'reply' as const, text });
		const pinned = { scenario: task.scenarioHash, model: model.hash, form: task.form, seed: task.seed, purpose: 'exam' as const };
		const played = simulate(scenario, readerOf(scenario, model), steps, {
			pinned,
			start: now,
			think: (step) => 1000 * (step.do === 'action' ? clickThink : (play.think ?? usualThink))
		});
		const row = { purpose: 'exam' as const, sittingId, taskId: task.id, scenarioHash: task.scenarioHash, form: task.form, seed: task.seed };
		await attempts.record(tx, organisationId, { ...row, factor: 1 }, played);
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
