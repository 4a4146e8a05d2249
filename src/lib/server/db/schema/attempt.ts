import {
	bigint,
	foreignKey,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	unique,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { EventBody } from '../../../core/attempt/types.ts';
import type { Scorecard } from '../../../core/scoring/types.ts';
import { scenarioVersion } from './assessment.ts';
import { sitting } from './candidate.ts';
import { organisationId } from './organisation-key.ts';

/** One run of one scenario. Only purpose `exam` reaches comparison and statistics. */
export const attempt = pgTable(
	'attempt',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		purpose: text('purpose', { enum: ['exam', 'warm-up', 'preview', 'practice'] }).notNull(),
		/** Exam and warm-up belong to a sitting, practice and preview to a member. */
		sittingId: uuid('sitting_id'),
		taskId: uuid('task_id'),
		accountId: uuid('account_id'),
		parentAttempt: uuid('parent_attempt'),
		parentSeq: integer('parent_seq'),
		scenarioHash: text('scenario_hash').notNull(),
		form: integer('form').notNull(),
		seed: text('seed').notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
		/** Wall time in ms of the ending; null while open. A copy of what the events say, for lists. */
		endedAt: bigint('ended_at', { mode: 'number' })
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.scenarioHash], foreignColumns: [scenarioVersion.organisationId, scenarioVersion.hash] }),
		foreignKey({ columns: [t.organisationId, t.sittingId], foreignColumns: [sitting.organisationId, sitting.id] }).onDelete('cascade'),
		index().on(t.organisationId, t.sittingId),
		index().on(t.organisationId, t.accountId),
		// One exam attempt per task of a sitting, one warm-up per sitting, however often "start" is pressed.
		unique().on(t.organisationId, t.sittingId, t.taskId),
		uniqueIndex('attempt_one_warm_up')
			.on(t.organisationId, t.sittingId)
			.where(sql`purpose = 'warm-up'`)
	]
);

/** The append-only log. The application may insert and read, never change or delete. */
export const attemptEvent = pgTable(
	'attempt_event',
	{
		organisationId: organisationId(),
		attemptId: uuid('attempt_id').notNull(),
		seq: integer('seq').notNull(),
		/** Wall time in ms by the database's clock. */
		at: bigint('at', { mode: 'number' }).notNull(),
		kind: text('kind').notNull(),
		conversation: integer('conversation').notNull().default(0),
		/** Of candidate's events, otherwise null. */
		clientId: uuid('client_id'),
		/** SHA-256 of what the client sent: the same id with other content is refused. */
		contentHash: text('content_hash'),
		body: jsonb('body').$type<EventBody>().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.attemptId, t.seq] }),
		uniqueIndex('attempt_event_client_id')
			.on(t.organisationId, t.attemptId, t.clientId)
			.where(sql`client_id is not null`),
		foreignKey({ columns: [t.organisationId, t.attemptId], foreignColumns: [attempt.organisationId, attempt.id] }).onDelete('cascade')
	]
);

/** What is being typed: replaced at each save, gone when the attempt ends with nothing unsent. */
export const draft = pgTable(
	'draft',
	{
		organisationId: organisationId(),
		attemptId: uuid('attempt_id').notNull(),
		conversation: integer('conversation').notNull().default(0),
		text: text('text').notNull(),
		savedAt: timestamp('saved_at', { withTimezone: true }).notNull().defaultNow()
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.attemptId, t.conversation] }),
		foreignKey({ columns: [t.organisationId, t.attemptId], foreignColumns: [attempt.organisationId, attempt.id] }).onDelete('cascade')
	]
);

/**
 * Of a scorecard: there is something in it that a person should look at. The database finds such cards by an index on these very words, so
 * that no card is opened to learn that it need not be read.
 */
export const doubtful = sql.raw(`jsonb_path_exists("scorecard"."body",
	'$ ? (exists (@.findings[*] ? (@.rule == "fact-unsure")) || exists (@.flags[*] ? (@.flag == "stuffing" || @.flag == "injection" || @.flag == "hidden-text")))')`);

/** Findings under a rubric and a model. Insert-only; one per attempt, rubric and model. */
export const scorecard = pgTable(
	'scorecard',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		attemptId: uuid('attempt_id').notNull(),
		rubricHash: text('rubric_hash').notNull(),
		modelHash: text('model_hash').notNull(),
		total: integer('total').notNull(),
		failed: text('failed'),
		body: jsonb('body').$type<Scorecard>().notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow()
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.attemptId, t.rubricHash, t.modelHash),
		index('scorecard_doubtful').on(t.organisationId, t.attemptId).where(doubtful),
		foreignKey({ columns: [t.organisationId, t.attemptId], foreignColumns: [attempt.organisationId, attempt.id] }).onDelete('cascade')
	]
);
