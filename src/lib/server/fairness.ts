// Whether an assessment treats groups alike, and whether it measures anything. Groups are what people said of themselves, if they liked;
// they are read here alone, as counts, and small ones are not shown.
import { and, eq, isNotNull } from 'drizzle-orm';
import { passes } from '../core/assessing/passing.ts';
import { adverseImpact, type AdverseImpact } from '../core/statistics/adverse-impact.ts';
import { mean } from '../core/statistics/moments.ts';
import { alphaOf } from '../core/statistics/reliability.ts';
import * as assessments from './assessments.ts';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { sittingOfInvitation } from './db/joins.ts';
import { groupAnswer, invitation, sitting } from './db/schema/index.ts';
import { AppError } from './errors.ts';
import * as results from './results.ts';

/** Questions and their answers. Whoever skips one is in no group of it. */
export const questions = {
	gender: ['woman', 'man', 'other'],
	age: ['under-30', '30-49', '50-over'],
	disability: ['yes', 'no']
} as const;
export type Question = keyof typeof questions;

/** A smaller group is not shown: its numbers could be read as somebody's. */
export const smallest = 5;

/** Keeps what somebody said of themselves; an empty answer takes it back. @throws AppError invalid-form */
export const answer = (db: Db, organisationId: string, sittingId: string, given: Partial<Record<Question, string>>): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		for (const [question, text] of Object.entries(given) as [Question, string][]) {
			const known: readonly string[] = questions[question] ?? [];
			if (text !== '' && !known.includes(text)) throw new AppError('invalid-form');
			if (text === '') await takeBack(tx, organisationId, sittingId, question);
			else await keep(tx, { organisationId, sittingId, question, answer: text });
		}
	});

const takeBack = (tx: Tx, organisationId: string, sittingId: string, question: Question) =>
	tx
		.delete(groupAnswer)
		.where(and(eq(groupAnswer.organisationId, organisationId), eq(groupAnswer.sittingId, sittingId), eq(groupAnswer.question, question)));

const keep = (tx: Tx, row: typeof groupAnswer.$inferInsert) =>
	tx
		.insert(groupAnswer)
		.values(row)
		.onConflictDoUpdate({ target: [groupAnswer.organisationId, groupAnswer.sittingId, groupAnswer.question], set: { answer: row.answer } });

/** A person's own answers. */
export const answersOf = (db: Db, organisationId: string, sittingId: string): Promise<Partial<Record<Question, string>>> =>
	withOrganisation(db, organisationId, async (tx) => {
		const rows = await tx
			.select({ question: groupAnswer.question, answer: groupAnswer.answer })
			.from(groupAnswer)
			.where(and(eq(groupAnswer.organisationId, organisationId), eq(groupAnswer.sittingId, sittingId)));
		return Object.fromEntries(rows.map(({ question, answer: text }) => [question, text]));
	});

export interface Groups {
	question: Question;
	groups: {
		answer: string;
		/** Null: fewer than five. */
		counts: { passed: number; failed: number } | null;
		/** Against the group that passed most often; null: it is that group, or not shown. */
		impact: AdverseImpact | null;
	}[];
}

export interface Quality {
	finished: number;
	/** Cronbach's; null: not enough to say. */
	alpha: number | null;
	/** Points; null: nobody has finished. */
	error: number | null;
	/** Whether the error comes from how scores differ between tasks. */
	errorFrom: 'tasks' | 'replies' | null;
	tasks: { title: string; /** Mean score; null: nobody yet. */ mean: number | null; played: number }[];
}

/** @throws AppError not-found */
export async function report(db: Db, organisationId: string, assessmentId: string): Promise<{ groups: Groups[]; quality: Quality }> {
	const people = await results.candidates(db, organisationId, assessmentId);
	const { answers, bar, tasks } = await withOrganisation(db, organisationId, async (tx) => ({
		answers: await answersIn(tx, organisationId, assessmentId),
		bar: await assessments.find(tx, organisationId, assessmentId),
		tasks: await assessments.tasksOf(tx, organisationId, assessmentId)
	}));
	const finished = people.filter(({ total }) => total !== null);
	const passed = new Map(finished.map(({ sittingId, total, criticals }) => [sittingId, passes({ total: total!, criticals }, bar)]));
	const rows = finished.map((one) => one.tasks.map((task) => task?.total ?? null));
	const whole = rows.filter((row): row is number[] => !row.includes(null));
	return {
		groups: (Object.keys(questions) as Question[]).map((question) => groupsOf(question, answers, passed)),
		quality: {
			finished: finished.length,
			alpha: alphaOf(whole),
			error: finished.length > 0 ? mean(finished.map(({ standing }) => standing?.error ?? 0)) : null,
			errorFrom: finished[0]?.standing?.from ?? null,
			tasks: tasks.map(({ title }, i) => {
				const scores = people.flatMap((one) => one.tasks[i]?.total ?? []);
				return { title, mean: scores.length > 0 ? Math.round(mean(scores)) : null, played: scores.length };
			})
		}
	};
}

const answersIn = (tx: Tx, organisationId: string, assessmentId: string) =>
	tx
		.select({ sittingId: groupAnswer.sittingId, question: groupAnswer.question, answer: groupAnswer.answer })
		.from(groupAnswer)
		.innerJoin(sitting, and(eq(sitting.organisationId, groupAnswer.organisationId), eq(sitting.id, groupAnswer.sittingId)))
		.innerJoin(invitation, sittingOfInvitation)
		.where(and(eq(groupAnswer.organisationId, organisationId), eq(invitation.assessmentId, assessmentId), isNotNull(sitting.finishedAt)));

type Answers = Awaited<ReturnType<typeof answersIn>>;

/** Pure: counts by answer, small ones hidden, each compared with the one that passes most often. */
export function groupsOf(question: Question, answers: Answers, passed: ReadonlyMap<string | null, boolean>): Groups {
	const counted = questions[question].map((answer) => {
		const own = answers.filter((one) => one.question === question && one.answer === answer && passed.has(one.sittingId));
		const well = own.filter(({ sittingId }) => passed.get(sittingId)).length;
		return { answer, counts: own.length >= smallest ? { passed: well, failed: own.length - well } : null };
	});
	const shares = counted.flatMap(({ counts }) => (counts ? [{ counts, share: counts.passed / (counts.passed + counts.failed) }] : []));
	const best = shares.reduce<(typeof shares)[number] | null>((top, one) => (top === null || one.share > top.share ? one : top), null);
	return {
		question,
		groups: counted.map(({ answer, counts }) => ({
			answer,
			counts,
			impact: counts && best && counts !== best.counts ? adverseImpact(best.counts, counts) : null
		}))
	};
}
