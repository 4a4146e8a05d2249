// Practice and what a team lead adds to it. Nothing here is ever read for a hiring decision.
import { date, foreignKey, index, integer, jsonb, numeric, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { helps } from '../../../core/training/types.ts';
import type { Step } from '../../../core/training/types.ts';
import { attempt } from './attempt.ts';
import { organisationId } from './organisation-key.ts';
import { member } from './people.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** One practice of a course. The scenario is named, not pinned: practice always plays the library's present one. */
export type CourseStep = Pick<Step, 'scenario' | 'help' | 'pace'> & Partial<Pick<Step, 'why'>>;

/** An organisation's own course. Those of the library are files; assigning copies either. */
export const course = pgTable(
	'course',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		title: text('title').notNull(),
		language: text('language', { enum: ['en', 'cs'] }).notNull(),
		/** What it is good for, Markdown. */
		purpose: text('purpose').notNull().default(''),
		steps: jsonb('steps').$type<CourseStep[]>().notNull(),
		createdBy: uuid('created_by').notNull(),
		createdAt: at('created_at').notNull().defaultNow(),
		archivedAt: at('archived_at')
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.id] })]
);

/** A course given to a trainee, or taken up. What it holds is copied: a course that changes later leaves it alone. */
export const assignment = pgTable(
	'assignment',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		accountId: uuid('account_id').notNull(),
		/** The trainee, who took it up, or who gave it. */
		assignedBy: uuid('assigned_by').notNull(),
		title: text('title').notNull(),
		language: text('language', { enum: ['en', 'cs'] }).notNull(),
		purpose: text('purpose').notNull().default(''),
		steps: jsonb('steps').$type<CourseStep[]>().notNull(),
		/** A day; nothing happens when it is past, except that both see it. */
		dueOn: date('due_on'),
		createdAt: at('created_at').notNull().defaultNow(),
		/** Taken back, or given up by whoever took it up. */
		endedAt: at('ended_at')
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		index().on(t.organisationId, t.accountId),
		foreignKey({ columns: [t.organisationId, t.accountId], foreignColumns: [member.organisationId, member.accountId] }).onDelete('cascade')
	]
);

/** What is known of a practice beside its log. */
export const practice = pgTable(
	'practice',
	{
		organisationId: organisationId(),
		attemptId: uuid('attempt_id').notNull(),
		help: text('help', { enum: helps }).notNull(),
		/** 1, 1.5, 2; 0: no clock. */
		pace: numeric('pace', { precision: 4, scale: 2 }).notNull(),
		/** The step (from 0) of an assignment that this is a practice for; null: free practice. It outlives the assignment. */
		assignmentId: uuid('assignment_id'),
		step: integer('step'),
		/** The trainee shows the words to whoever may see practice; null: they see the scores alone, and nothing of a questionnaire. */
		sharedAt: at('shared_at')
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.attemptId] }),
		index().on(t.organisationId, t.assignmentId),
		foreignKey({ columns: [t.organisationId, t.attemptId], foreignColumns: [attempt.organisationId, attempt.id] }).onDelete('cascade')
	]
);

/** What a team lead says about words of a practice. Insert-only. */
export const coachComment = pgTable(
	'coach_comment',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		attemptId: uuid('attempt_id').notNull(),
		accountId: uuid('account_id').notNull(),
		/** The reply's seq, and UTF-16 offsets in it. */
		seq: integer('seq').notNull(),
		start: integer('start').notNull(),
		end: integer('end').notNull(),
		text: text('text').notNull(),
		createdAt: at('created_at').notNull().defaultNow()
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		index().on(t.organisationId, t.attemptId),
		foreignKey({ columns: [t.organisationId, t.attemptId], foreignColumns: [attempt.organisationId, attempt.id] }).onDelete('cascade')
	]
);

/** A question that a team lead asks a trainee to think about, and the answer. */
export const reflection = pgTable(
	'reflection',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		accountId: uuid('account_id').notNull(),
		askedBy: uuid('asked_by').notNull(),
		/** The practice it is about; null: none in particular. */
		attemptId: uuid('attempt_id'),
		question: text('question').notNull(),
		createdAt: at('created_at').notNull().defaultNow(),
		answer: text('answer'),
		answeredAt: at('answered_at')
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		index().on(t.organisationId, t.accountId),
		foreignKey({ columns: [t.organisationId, t.accountId], foreignColumns: [member.organisationId, member.accountId] }).onDelete('cascade'),
		foreignKey({ columns: [t.organisationId, t.attemptId], foreignColumns: [attempt.organisationId, attempt.id] }).onDelete('cascade')
	]
);

/** A trainee's development plan, as written by the trainee or a team lead. Insert-only: the newest counts. */
export const developmentPlan = pgTable(
	'development_plan',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		accountId: uuid('account_id').notNull(),
		writtenBy: uuid('written_by').notNull(),
		/** Markdown */
		text: text('text').notNull(),
		createdAt: at('created_at').notNull().defaultNow()
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		index().on(t.organisationId, t.accountId),
		foreignKey({ columns: [t.organisationId, t.accountId], foreignColumns: [member.organisationId, member.accountId] }).onDelete('cascade')
	]
);
