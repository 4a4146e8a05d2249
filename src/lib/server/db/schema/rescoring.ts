import { foreignKey, index, integer, jsonb, pgTable, primaryKey, timestamp, text, uuid } from 'drizzle-orm/pg-core';
import type { Criterion } from '../../../core/scenario/types.ts';
import { assessment } from './assessment.ts';
import { attempt, scorecard } from './attempt.ts';
import { organisationId } from './organisation-key.ts';

/** The archive scored again: under the present model, or one assessment under other weights. Nobody sees it before it is made current. */
export const rescoring = pgTable(
	'rescoring',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		/** Null: everything that was ever scored. */
		assessmentId: uuid('assessment_id'),
		/** Weights instead of the scenarios' own; null: theirs. */
		rubric: jsonb('rubric').$type<Partial<Record<Criterion, number>>>(),
		modelHash: text('model_hash').notNull(),
		startedBy: uuid('started_by').notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
		/** The attempt that was scored last, in order of ids: here it goes on, whatever happened in between. */
		reached: uuid('reached'),
		done: integer('done').notNull().default(0),
		/** Attempts that could not be scored; they keep their old scores. */
		failed: integer('failed').notNull().default(0),
		all: integer('all').notNull(),
		readyAt: timestamp('ready_at', { withTimezone: true }),
		/** From then on everybody reads these scores. */
		currentAt: timestamp('current_at', { withTimezone: true }),
		discardedAt: timestamp('discarded_at', { withTimezone: true })
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		foreignKey({ columns: [t.organisationId, t.assessmentId], foreignColumns: [assessment.organisationId, assessment.id] }).onDelete(
			'cascade'
		)
	]
);

/** Which scorecard a rescoring gave an attempt. */
export const rescored = pgTable(
	'rescored',
	{
		organisationId: organisationId(),
		rescoringId: uuid('rescoring_id').notNull(),
		attemptId: uuid('attempt_id').notNull(),
		scorecardId: uuid('scorecard_id').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.rescoringId, t.attemptId] }),
		index().on(t.organisationId, t.attemptId),
		foreignKey({ columns: [t.organisationId, t.rescoringId], foreignColumns: [rescoring.organisationId, rescoring.id] }).onDelete(
			'cascade'
		),
		foreignKey({ columns: [t.organisationId, t.attemptId], foreignColumns: [attempt.organisationId, attempt.id] }).onDelete('cascade'),
		foreignKey({ columns: [t.organisationId, t.scorecardId], foreignColumns: [scorecard.organisationId, scorecard.id] }).onDelete('cascade')
	]
);
