// How many reached what a task asks for: what nobody reaches is too hard or unclear, what everybody reaches tells nobody apart.
import { and, eq, inArray, sql } from 'drizzle-orm';
import * as assessments from './assessments.ts';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { scorecard } from './db/schema/index.ts';
import { countedCards } from './results/scores.ts';

export interface Point {
	/** What was to be said, asked, done or found. */
	text: string;
	reached: number;
	/** Of so many who had it. */
	of: number;
}

/** Rules of findings that tell of something asked for, and whether it was reached. What is unsure is not. */
const rules: Record<string, boolean> = {
	'fact-said': true,
	'fact-corrected': true,
	'fact-contradicted': false,
	'fact-unsure': false,
	'fact-missing': false,
	'question-asked': true,
	'question-missing': false,
	'action-done': true,
	'action-missing': false,
	'issue-found': true,
	'issue-elsewhere': true,
	'issue-priority': true,
	'issue-missing': false
};

/** Newest attempts of a task that are looked at: enough to see a share, few enough to be quick. */
export const looked = 100;

/** By task in order; of each the hardest first. @throws AppError not-found */
export const reached = (db: Db, organisationId: string, assessmentId: string): Promise<{ title: string; points: Point[] }[]> =>
	withOrganisation(db, organisationId, async (tx) => {
		await assessments.find(tx, organisationId, assessmentId);
		const tasks = await assessments.tasksOf(tx, organisationId, assessmentId);
		const cards = [...(await countedCards(tx, organisationId, assessmentId)).values()];
		const points = [];
		for (const { id, title } of tasks) {
			// Ids are in order of time.
			const ids = cards.flatMap((own) => own.get(id)?.cardId ?? []).toSorted();
			points.push({ title, points: await pointsIn(tx, organisationId, ids.slice(-looked)) });
		}
		return points;
	});

async function pointsIn(tx: Tx, organisationId: string, ids: string[]): Promise<Point[]> {
	if (ids.length === 0) return [];
	const finding = sql.raw('finding');
	const rule = sql<string>`${finding} ->> 'rule'`;
	const text = sql<string>`${finding} -> 'params' ->> 'text'`;
	const rows = await tx
		.select({ rule, text, count: sql<number>`count(*)::int` })
		.from(scorecard)
		.crossJoinLateral(sql`jsonb_array_elements(${scorecard.body} -> 'findings') as ${finding}`)
		.where(and(eq(scorecard.organisationId, organisationId), inArray(scorecard.id, ids), inArray(rule, Object.keys(rules))))
		.groupBy(rule, text);
	return [...Map.groupBy(rows, (row) => row.text)]
		.map(([name, own]) => ({
			text: name,
			reached: own.reduce((sum, row) => sum + (rules[row.rule] ? row.count : 0), 0),
			of: own.reduce((sum, row) => sum + row.count, 0)
		}))
		.toSorted((a, b) => a.reached / a.of - b.reached / b.of || (a.text < b.text ? -1 : 1));
}
