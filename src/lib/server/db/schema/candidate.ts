import { foreignKey, index, numeric, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { assessment, task } from './assessment.ts';
import { organisationId } from './organisation-key.ts';

/** No account: a person with a personal link. */
export const candidate = pgTable(
	'candidate',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		name: text('name').notNull(),
		/** Lower case. */
		email: text('email').notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow()
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.id] }), unique().on(t.organisationId, t.email)]
);

export const invitation = pgTable(
	'invitation',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		assessmentId: uuid('assessment_id').notNull(),
		candidateId: uuid('candidate_id').notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
		expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
		revokedAt: timestamp('revoked_at', { withTimezone: true }),
		mailedAt: timestamp('mailed_at', { withTimezone: true })
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.assessmentId, t.candidateId),
		foreignKey({ columns: [t.organisationId, t.assessmentId], foreignColumns: [assessment.organisationId, assessment.id] }),
		foreignKey({ columns: [t.organisationId, t.candidateId], foreignColumns: [candidate.organisationId, candidate.id] }).onDelete('cascade')
	]
);

/** One candidate's run through an assessment. */
export const sitting = pgTable(
	'sitting',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		invitationId: uuid('invitation_id').notNull(),
		language: text('language', { enum: ['en', 'cs'] }).notNull(),
		/** What was consented to, and when. */
		consentedAt: timestamp('consented_at', { withTimezone: true }).notNull(),
		startedAt: timestamp('started_at', { withTimezone: true }).notNull().defaultNow(),
		finishedAt: timestamp('finished_at', { withTimezone: true })
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.invitationId),
		foreignKey({ columns: [t.organisationId, t.invitationId], foreignColumns: [invitation.organisationId, invitation.id] }).onDelete(
			'cascade'
		)
	]
);

/** A table of its own, for scores are read without it. 1, 1.25, 1.5, 2; 0: untimed. */
export const accommodation = pgTable(
	'accommodation',
	{
		organisationId: organisationId(),
		candidateId: uuid('candidate_id').notNull(),
		factor: numeric('factor', { precision: 4, scale: 2 }).notNull().default('1'),
		/** What the candidate asked for, with a word why if they liked; null: an owner set it unasked. */
		asked: numeric('asked', { precision: 4, scale: 2 }),
		note: text('note').notNull().default(''),
		askedAt: timestamp('asked_at', { withTimezone: true }),
		/** Null: nobody has decided yet. */
		decidedAt: timestamp('decided_at', { withTimezone: true }),
		decidedBy: uuid('decided_by')
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.candidateId] }),
		foreignKey({ columns: [t.organisationId, t.candidateId], foreignColumns: [candidate.organisationId, candidate.id] }).onDelete(
			'cascade'
		),
		index().on(t.organisationId, t.candidateId)
	]
);

/** What a candidate writes to the organisation about a sitting: a comment, or that a person look at it again. */
export const remark = pgTable(
	'remark',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		invitationId: uuid('invitation_id').notNull(),
		kind: text('kind', { enum: ['comment', 'review'] }).notNull(),
		text: text('text').notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
		/** What the candidate reads as the answer; null: none yet. */
		answer: text('answer'),
		answeredAt: timestamp('answered_at', { withTimezone: true }),
		answeredBy: uuid('answered_by')
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		index().on(t.organisationId, t.invitationId),
		foreignKey({ columns: [t.organisationId, t.invitationId], foreignColumns: [invitation.organisationId, invitation.id] }).onDelete(
			'cascade'
		)
	]
);

/** Which of the tasks that stand for choice the candidate took. */
export const chosenTask = pgTable(
	'chosen_task',
	{
		organisationId: organisationId(),
		sittingId: uuid('sitting_id').notNull(),
		taskId: uuid('task_id').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.sittingId, t.taskId] }),
		foreignKey({ columns: [t.organisationId, t.sittingId], foreignColumns: [sitting.organisationId, sitting.id] }).onDelete('cascade'),
		foreignKey({ columns: [t.organisationId, t.taskId], foreignColumns: [task.organisationId, task.id] }).onDelete('cascade')
	]
);
