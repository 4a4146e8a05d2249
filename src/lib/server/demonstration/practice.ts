// The demonstration's trainees: what they have practised in the last weeks, the course that one of them was given, and what the lead says to them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../core/scenario/types.ts';
import type { Help, Pace } from '../../core/training/index.ts';
import * as attempts from '../attempts.ts';
import { addMember } from '../auth/index.ts';
import { clock, withOrganisation, type Db, type Tx } from '../db/client.ts';
import { practice } from '../db/schema/index.ts';
import { projectFolder } from '../project.ts';
import * as scenarios from '../scenarios.ts';
import * as comments from '../training/comments.ts';
import * as courses from '../training/courses.ts';
import * as leadSees from '../training/person.ts';
import * as reflections from '../training/reflections.ts';
import type { Viewer } from '../training/shown.ts';
import { emailOf, newPassword } from './person.ts';
import { play, type Play } from './play.ts';

interface Past extends Play {
	/** company/scenario */
	scenario: string;
	daysAgo: number;
	help: Help;
	/** Of the course that they were given, from 0. */
	step?: number;
	/** The words are shown to the lead. */
	shared?: boolean;
	/** What the lead asks about it; without an answer it waits for one. */
	asked?: { question: string; answer?: string };
	/** What the lead says to the first words of it. */
	comment?: string;
}

interface Trainee {
	name: string;
	language: Language;
	/** A course of the library that the lead gave them, with what was said to it. */
	course?: { id: string; words: string; dueInDays: number };
	/** Oldest first. */
	practices: Past[];
}

const day = 86_400_000;
const file = 'src/lib/server/demonstration/practice.json';

/** @param first who is there already: the account of the first trainee in the file */
export async function seedPractice(db: Db, lead: Viewer, first: string): Promise<void> {
	const trainees = JSON.parse(await readFile(join(projectFolder, file), 'utf8')) as Trainee[];
	for (const [index, trainee] of trainees.entries()) {
		const accountId = index === 0 ? first : await enter(db, lead.organisationId, trainee.name);
		const assignmentId = trainee.course && (await give(db, lead, accountId, trainee.language, trainee.course));
		for (const past of trainee.practices) {
			const attemptId = await withOrganisation(db, lead.organisationId, (tx) =>
				seedPast(tx, lead.organisationId, { accountId, language: trainee.language, assignmentId, past })
			);
			await talkAbout(db, lead, accountId, attemptId, past);
		}
	}
}

const enter = (db: Db, organisationId: string, name: string): Promise<string> =>
	withOrganisation(db, organisationId, (tx) =>
		addMember(tx, organisationId, 'trainee', { name, email: emailOf(name), password: newPassword() })
	);

async function give(db: Db, lead: Viewer, to: string, language: Language, { id, words, dueInDays }: NonNullable<Trainee['course']>) {
	const course = (await courses.library(language)).find((one) => one.id === id);
	if (!course) return undefined;
	const now = await withOrganisation(db, lead.organisationId, clock);
	const due = new Date(now + dueInDays * day).toISOString().slice(0, 10);
	const [given] = await courses.assign(db, lead.organisationId, lead.accountId, [to], courses.inOwnWords(course, words), due);
	return given;
}

interface Made {
	accountId: string;
	language: Language;
	assignmentId: string | undefined;
	past: Past;
}

/** Returns the attempt's id. */
async function seedPast(tx: Tx, organisationId: string, { accountId, language, assignmentId, past }: Made): Promise<string> {
	const { scenario, daysAgo, help, step, shared } = past;
	const { hash: scenarioHash } = await scenarios.store(tx, organisationId, scenario, language);
	const start = (await clock(tx)) - daysAgo * day;
	const run = { purpose: 'practice', scenarioHash, form: 0, seed: `${accountId} ${daysAgo}`, factor: 1 } as const;
	const played = await play(tx, organisationId, past, { ...run, start });
	const attemptId = await attempts.record(tx, organisationId, { ...run, accountId }, played);
	const pace: Pace = 1;
	const assigned = step === undefined || assignmentId === undefined ? {} : { assignmentId, step };
	const sharedAt = shared ? new Date(played.attempt.lastAt) : null;
	await tx.insert(practice).values({ organisationId, attemptId, help, pace: String(pace), sharedAt, ...assigned });
	return attemptId;
}

/** The lead reads what they may, says something to it, asks; and is answered. */
async function talkAbout(db: Db, lead: Viewer, accountId: string, attemptId: string, { comment, asked }: Past): Promise<void> {
	const { organisationId } = lead;
	if (comment !== undefined) {
		const { result } = await leadSees.practice(db, lead, accountId, attemptId);
		const said = result.lines.find((line) => line.kind === 'reply');
		if (said) await comments.write(db, lead, attemptId, { seq: said.seq, start: 0, end: said.text.indexOf('.') + 1, text: comment });
	}
	if (asked === undefined) return;
	await reflections.ask(db, lead, accountId, { attemptId, question: asked.question });
	if (asked.answer === undefined) return;
	const [question] = await withOrganisation(db, organisationId, (tx) => reflections.ofPerson(tx, organisationId, accountId, attemptId));
	if (question) await reflections.answer(db, organisationId, accountId, { id: question.id, text: asked.answer });
}
