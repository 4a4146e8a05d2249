// The courses that are on their way in an organisation, and the courses to choose from.
import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import { parseBlocks } from '../../core/scenario/1-parse/blocks.ts';
import type { Block, Language } from '../../core/scenario/types.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { account, assignment, member } from '../db/schema/index.ts';
import type { CourseStep } from '../db/schema/training.ts';
import * as scenarios from '../scenarios.ts';
import * as courses from './courses.ts';
import { plainStep } from './new-course.ts';
import { wroteSomething } from './written.ts';

export interface Given {
	id: string;
	accountId: string;
	name: string;
	title: string;
	language: Language;
	/** "2026-11-23"; null: whenever they like. */
	dueOn: string | null;
	/** Steps that were practised, of all. */
	done: number;
	all: number;
	/** The day is past, and not everything is done. */
	overdue: boolean;
}

/** What somebody else gave and nobody has ended, the nearest day first; what people take up themselves is theirs. @param today "2026-11-23" */
export const given = (db: Db, organisationId: string, today: string): Promise<Given[]> =>
	withOrganisation(db, organisationId, async (tx) => {
		const done = await doneSteps(tx, organisationId);
		const { id, accountId, title, language, dueOn, steps } = assignment;
		const rows = await tx
			.select({ id, accountId, name: account.name, title, language, dueOn, all: sql<number>`jsonb_array_length(${steps})` })
			.from(assignment)
			.innerJoin(member, and(eq(member.organisationId, assignment.organisationId), eq(member.accountId, accountId)))
			.innerJoin(account, eq(account.id, member.accountId))
			.where(and(eq(assignment.organisationId, organisationId), isNull(assignment.endedAt), ne(assignment.assignedBy, accountId)))
			.orderBy(asc(dueOn), asc(title), asc(account.name), asc(id));
		return rows.map((row) => {
			const own = Math.min(row.all, done.get(row.id) ?? 0);
			return { ...row, done: own, overdue: own < row.all && row.dueOn !== null && row.dueOn < today };
		});
	});

async function doneSteps(tx: Tx, organisationId: string): Promise<Map<string, number>> {
	const rows = await tx.execute<{ id: string; done: number }>(sql`
		select practice.assignment_id as id, (count(distinct practice.step))::int as done
		from assignment
		join practice on practice.organisation_id = assignment.organisation_id and practice.assignment_id = assignment.id
		join attempt on attempt.organisation_id = practice.organisation_id and attempt.id = practice.attempt_id
		where assignment.organisation_id = ${organisationId} and assignment.ended_at is null and attempt.ended_at is not null and ${wroteSomething}
		group by practice.assignment_id`);
	return new Map(rows.map(({ id, done }) => [id, done]));
}

export interface Choice {
	/** What a form calls it: "library:first-week", or "own:" with its id. */
	key: string;
	title: string;
	language: Language;
	/** Markdown, and the same as it is shown. */
	purpose: string;
	about: Block[];
	steps: (CourseStep & { /** Null: the scenario is no longer in the library. */ title: string | null })[];
}

/** Courses of one language to give or to copy: the library's, the organisation's own. */
export async function choices(db: Db, organisationId: string, language: Language): Promise<{ library: Choice[]; own: Choice[] }> {
	const { scenarios: editions } = await scenarios.library();
	const titles = new Map(editions.flatMap(({ scenario: s }) => (s.language === language ? [[s.id, s.title]] : [])));
	const shown = (key: string, { title, purpose, steps }: { title: string; purpose: string; steps: CourseStep[] }): Choice => ({
		...{ key, title, language, purpose, about: parseBlocks(purpose) },
		steps: steps.map((step) => ({ ...plainStep(step), title: titles.get(step.scenario) ?? null }))
	});
	const own = (await courses.own(db, organisationId)).filter((course) => course.language === language);
	return {
		library: (await courses.library(language)).map((course) => shown(`library:${course.id}`, course)),
		own: own.map((course) => shown(`own:${course.id}`, course))
	};
}

export const chosen = ({ library, own }: { library: Choice[]; own: Choice[] }, key: string | null): Choice | null =>
	[...library, ...own].find((course) => course.key === key) ?? null;
