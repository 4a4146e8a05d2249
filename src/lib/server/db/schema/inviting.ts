import { foreignKey, index, integer, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { assessment } from './assessment.ts';
import { organisationId } from './organisation-key.ts';

/** People who are to be invited together: its lines wait, and leave when their person is invited. One at a time for each assessment. */
export const inviteeList = pgTable(
	'invitee_list',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		assessmentId: uuid('assessment_id').notNull(),
		startedBy: uuid('started_by').notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
		/** Lines that were fit, how many of them it has gone through, and how many people it has invited. */
		all: integer('all').notNull(),
		done: integer('done').notNull().default(0),
		invited: integer('invited').notNull().default(0),
		finishedAt: timestamp('finished_at', { withTimezone: true }),
		/** Why it ended early: the assessment was closed, or a member stopped it. */
		stopped: text('stopped', { enum: ['closed', 'member'] })
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		uniqueIndex('invitee_list_open')
			.on(t.organisationId, t.assessmentId)
			.where(sql`finished_at is null`),
		foreignKey({ columns: [t.organisationId, t.assessmentId], foreignColumns: [assessment.organisationId, assessment.id] }).onDelete(
			'cascade'
		)
	]
);

/** A line that has invited nobody, or not yet. */
export const inviteeLine = pgTable(
	'invitee_line',
	{
		organisationId: organisationId(),
		listId: uuid('list_id').notNull(),
		/** From 1, as it was entered. */
		line: integer('line').notNull(),
		text: text('text').notNull(),
		name: text('name').notNull(),
		/** Lower case; whatever stands in its place. */
		email: text('email').notNull(),
		/** Null: it is fit, and waits. */
		trouble: text('trouble', { enum: ['email-missing', 'email-wrong', 'name-missing', 'name-long', 'twice', 'invited'] }),
		/** The line with the same address. */
		first: integer('first'),
		/** What state the invitation of somebody who was invited already is in. */
		status: text('status', { enum: ['invited', 'expired', 'revoked', 'started', 'finished'] })
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.listId, t.line] }),
		index().on(t.organisationId, t.email),
		foreignKey({ columns: [t.organisationId, t.listId], foreignColumns: [inviteeList.organisationId, inviteeList.id] }).onDelete('cascade')
	]
);
