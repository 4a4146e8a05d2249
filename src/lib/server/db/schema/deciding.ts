// What people add to the scores: ratings, overrides, decisions; and what goes out.
import { boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import type { Criterion, Critical } from '../../../core/scenario/types.ts';
import { attempt } from './attempt.ts';
import { invitation, sitting } from './candidate.ts';
import { organisationId } from './organisation-key.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** A person's own scorecard of an attempt. Changed until it is submitted. */
export const rating = pgTable(
	'rating',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		attemptId: uuid('attempt_id').notNull(),
		accountId: uuid('account_id').notNull(),
		/** Made without name, mail, and the automatic score in sight. */
		blind: boolean('blind').notNull(),
		/** 0–100 */
		scores: jsonb('scores').$type<Partial<Record<Criterion, number>>>().notNull(),
		/** Any of them fails the attempt, whatever the scores. */
		autoFail: jsonb('auto_fail').$type<Critical[]>().notNull(),
		/** Points for what no criterion asks for. */
		bonus: integer('bonus').notNull().default(0),
		/** On words of a reply: its seq, and UTF-16 offsets in it. */
		comments: jsonb('comments').$type<{ seq: number; start: number; end: number; text: string }[]>().notNull(),
		note: text('note').notNull().default(''),
		createdAt: at('created_at').notNull().defaultNow(),
		submittedAt: at('submitted_at')
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		unique().on(t.organisationId, t.attemptId, t.accountId),
		foreignKey({ columns: [t.organisationId, t.attemptId], foreignColumns: [attempt.organisationId, attempt.id] }).onDelete('cascade')
	]
);

/** A person's score in place of the automatic one, which stays beside it. Insert-only: the newest counts. */
export const override = pgTable(
	'override',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		attemptId: uuid('attempt_id').notNull(),
		accountId: uuid('account_id').notNull(),
		/** Total of the attempt, 0–100; null: the automatic one again. */
		total: integer('total'),
		reason: text('reason').notNull(),
		createdAt: at('created_at').notNull().defaultNow()
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		index().on(t.organisationId, t.attemptId),
		foreignKey({ columns: [t.organisationId, t.attemptId], foreignColumns: [attempt.organisationId, attempt.id] }).onDelete('cascade')
	]
);

/** What was decided about a person, by whom and why. Insert-only: the newest counts. */
export const decision = pgTable(
	'decision',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		invitationId: uuid('invitation_id').notNull(),
		accountId: uuid('account_id').notNull(),
		kind: text('kind', { enum: ['advance', 'hold', 'decline'] }).notNull(),
		reason: text('reason').notNull(),
		/** What the candidate is told; empty: nothing yet. */
		letter: text('letter').notNull().default(''),
		createdAt: at('created_at').notNull().defaultNow()
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		index().on(t.organisationId, t.invitationId),
		foreignKey({ columns: [t.organisationId, t.invitationId], foreignColumns: [invitation.organisationId, invitation.id] }).onDelete(
			'cascade'
		)
	]
);

/** Which group somebody counts themselves to, if they liked to say. Read only as counts, never beside a name. */
export const groupAnswer = pgTable(
	'group_answer',
	{
		organisationId: organisationId(),
		sittingId: uuid('sitting_id').notNull(),
		question: text('question', { enum: ['gender', 'age', 'disability'] }).notNull(),
		answer: text('answer').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.sittingId, t.question] }),
		foreignKey({ columns: [t.organisationId, t.sittingId], foreignColumns: [sitting.organisationId, sitting.id] }).onDelete('cascade')
	]
);

/** A letter that waits (`mail_due` says for when), went, or was given up. Its link is made when it is sent. */
export const mail = pgTable(
	'mail',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		invitationId: uuid('invitation_id').notNull(),
		kind: text('kind', { enum: ['invitation', 'reminder', 'decision', 'answer'] }).notNull(),
		createdAt: at('created_at').notNull().defaultNow(),
		tries: integer('tries').notNull().default(0),
		sentAt: at('sent_at'),
		/** What the mail server said last. */
		problem: text('problem')
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		index().on(t.organisationId, t.invitationId),
		foreignKey({ columns: [t.organisationId, t.invitationId], foreignColumns: [invitation.organisationId, invitation.id] }).onDelete(
			'cascade'
		)
	]
);

/** How somebody likes to look at the candidates of an assessment. */
export const savedView = pgTable(
	'saved_view',
	{
		organisationId: organisationId(),
		id: uuid('id').notNull(),
		accountId: uuid('account_id').notNull(),
		name: text('name').notNull(),
		/** The page's query string. */
		query: text('query').notNull()
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.id] }), unique().on(t.organisationId, t.accountId, t.name)]
);
