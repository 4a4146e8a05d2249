// Publishing stores the scenarios as they are now and freezes the assessment on them, each in one form.
import { and, eq } from 'drizzle-orm';
import type { Draft } from '../../core/assessing/draft.ts';
import { problemsOf } from '../../core/assessing/problems.ts';
import { unevenChoice } from '../../core/choice.ts';
import type { Language } from '../../core/scenario/types.ts';
import * as audit from '../audit.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { assessment, task } from '../db/schema/index.ts';
import { uuid } from '../db/uuid.ts';
import { AppError } from '../errors.ts';
import { formForHiring } from '../forms.ts';
import * as scenarios from '../scenarios.ts';
import { draftOf } from './draft-row.ts';

interface NewTask {
	scenario: string;
	weight: number;
	/** From 1; tasks of the same number are alternatives and weigh the same. Null or not there: for everybody. */
	choice?: number | null;
	note?: string;
	/** Minutes */
	rest?: number;
}

export interface NewAssessment
	extends Pick<Draft, 'title' | 'language' | 'feedback'>, Partial<Pick<Draft, 'about' | 'criticals' | 'withheld'>> {
	/** 0–100 */
	passMark: number;
	/** In order; the same scenario twice is refused. */
	tasks: NewTask[];
}

/** Scenario played before the first task, in the assessment's language. It never counts. */
const warmUp = 'parcelio/warm-up';

/** One that was never a draft. Returns its id. @throws AppError no-tasks, not-found, conflict */
export async function publish(db: Db, organisationId: string, accountId: string, input: NewAssessment): Promise<string> {
	const { title, language, passMark, feedback, about, criticals, withheld, tasks } = input;
	if (tasks.length === 0 || tasks.every((t) => t.weight === 0)) throw new AppError('no-tasks');
	if (new Set(tasks.map((t) => t.scenario)).size < tasks.length || unevenChoice(tasks)) throw new AppError('conflict');
	const id = uuid();
	await withOrganisation(db, organisationId, async (tx) => {
		const frozen = await frozenNow(tx, organisationId, language);
		const settings = { title, language, passMark, feedback, about, criticals, withheld };
		await tx.insert(assessment).values({ organisationId, id, ...settings, ...frozen, createdBy: accountId });
		await pin(tx, { organisationId, id, language }, tasks);
		await audit.write(tx, organisationId, accountId, 'assessment.publish', id, { tasks: tasks.length });
	});
	return id;
}

/** @throws AppError not-found, published (it is no draft any more), conflict (there are problems) */
export const publishDraft = (db: Db, organisationId: string, accountId: string, id: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const own = and(eq(assessment.organisationId, organisationId), eq(assessment.id, id));
		const [row] = await tx.select().from(assessment).where(own).for('update');
		if (!row) throw new AppError('not-found');
		if (row.status !== 'draft') throw new AppError('published');
		const draft = draftOf(row);
		if (problemsOf(draft, await scenarios.known(draft.language)).length > 0) throw new AppError('conflict');
		const { about, passMark, language, tasks } = draft;
		const frozen = await frozenNow(tx, organisationId, language);
		await tx
			.update(assessment)
			.set({ about, passMark: passMark ?? 0, draft: null, ...frozen })
			.where(own);
		await pin(
			tx,
			{ organisationId, id, language },
			tasks.map((one) => ({ ...one, weight: one.weight ?? 0, rest: one.rest ?? 0 }))
		);
		await audit.write(tx, organisationId, accountId, 'assessment.publish', id, { tasks: tasks.length });
	});

const frozenNow = async (tx: Tx, organisationId: string, language: Language) => ({
	status: 'published' as const,
	publishedAt: new Date(),
	warmUpHash: (await scenarios.store(tx, organisationId, warmUp, language)).hash
});

/** The library's present version of a scenario, and the form that the next task on it has. @throws AppError not-found */
export async function pinned(tx: Tx, organisationId: string, scenario: string, language: Language) {
	const { hash: scenarioHash, forms } = await scenarios.store(tx, organisationId, scenario, language);
	return { scenarioHash, form: formForHiring(forms, await scenarios.formsInHiring(tx, organisationId, scenario, language)) };
}

interface Place {
	organisationId: string;
	/** The assessment's. */
	id: string;
	language: Language;
}

/** @throws AppError not-found */
async function pin(tx: Tx, { organisationId, id: assessmentId, language }: Place, tasks: readonly NewTask[]): Promise<void> {
	const rows: (typeof task.$inferInsert)[] = [];
	for (const [position, { scenario, weight, choice = null, note = '', rest = 0 }] of tasks.entries()) {
		const taskId = uuid();
		const version = await pinned(tx, organisationId, scenario, language);
		rows.push({ organisationId, id: taskId, assessmentId, position, weight, choice, note: note.trim(), rest, ...version, seed: taskId });
	}
	await tx.insert(task).values(rows);
}
