import { boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import type { Draft } from '../../../core/assessing/draft.ts';
import type { Critical, Scenario } from '../../../core/scenario/types.ts';
import { organisationId } from './organisation-key.ts';

/** What a published assessment or a practice runs on: frozen, whatever happens to the file. */
export const scenarioVersion = pgTable(
	'scenario_version',
	{
		organisationId: organisationId(),
		/** SHA-256 of the compiled scenario as canonical JSON. */
		hash: text('hash').notNull(),
		scenario: text('scenario').notNull(), // company/scenario
		language: text('language', { enum: ['en', 'cs'] }).notNull(),
		title: text('title').notNull(),
		compiled: jsonb('compiled').$type<Scenario>().notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow()
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.hash] })]
);

/** What a manager has entered so far, as far as it may be missing or wrong; the rest stands in the columns. */
export type AssessmentDraft = Pick<Draft, 'about' | 'passMark' | 'tasks'>;

/** Ordered tasks with weights; frozen when published. */
export const assessment = pgTable(
	'assessment',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		title: text('title').notNull(),
		language: text('language', { enum: ['en', 'cs'] }).notNull(),
		status: text('status', { enum: ['draft', 'published', 'closed'] }).notNull(),
		/** 0–100 */
		passMark: integer('pass_mark').notNull().default(60),
		/** What the candidate sees of the result. */
		feedback: text('feedback', { enum: ['full', 'scores', 'none'] })
			.notNull()
			.default('full'),
		/** Scenario played before the first task; it does not count. */
		warmUpHash: text('warm_up_hash'),
		/** What the candidate reads about the job, beside what the product says itself. */
		about: text('about').notNull().default(''),
		/** The version before this one: a published assessment is never changed. */
		previousId: uuid('previous_id'),
		/** What is being built, as the form has it; null once published: then the tasks hold it, each pinned to its scenario. */
		draft: jsonb('draft').$type<AssessmentDraft>(),
		/** Which criticals fail a candidate; null: all of them. */
		criticals: jsonb('criticals').$type<Critical[]>(),
		/** Its scenarios are not offered for practice in this organisation while it is open. */
		withheld: boolean('withheld').notNull().default(false),
		createdBy: uuid('created_by').notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
		/** Of a draft. */
		changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
		publishedAt: timestamp('published_at', { withTimezone: true }),
		/** Nobody new begins; whoever has begun goes on. */
		closedAt: timestamp('closed_at', { withTimezone: true })
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.id] })]
);

/** A scenario with its weight in an assessment. Form and seed are fixed: every candidate meets the same customer. */
export const task = pgTable(
	'task',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		assessmentId: uuid('assessment_id').notNull(),
		position: integer('position').notNull(),
		scenarioHash: text('scenario_hash').notNull(),
		weight: integer('weight').notNull(),
		form: integer('form').notNull(),
		seed: text('seed').notNull(),
		/** Tasks of one assessment with the same number stand for choice: the candidate takes one of them. Null: everybody has it. */
		choice: integer('choice'),
		/** Why this task: what of the job it shows. */
		note: text('note').notNull().default(''),
		/** Minutes of rest that are offered after it; no clock runs then, and the candidate may go on at once. */
		rest: integer('rest').notNull().default(0)
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.assessmentId, t.position),
		foreignKey({ columns: [t.organisationId, t.assessmentId], foreignColumns: [assessment.organisationId, assessment.id] }).onDelete(
			'cascade'
		),
		foreignKey({ columns: [t.organisationId, t.scenarioHash], foreignColumns: [scenarioVersion.organisationId, scenarioVersion.hash] }),
		index().on(t.organisationId, t.assessmentId)
	]
);
