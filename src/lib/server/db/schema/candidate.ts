import { foreignKey, index, numeric, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { assessment } from './assessment.ts';
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

/** A table of its own: nobody who sees scores may read it. 1, 1.25, 1.5, 2; 0: untimed. */
export const accommodation = pgTable(
	'accommodation',
	{
		organisationId: organisationId(),
		candidateId: uuid('candidate_id').notNull(),
		factor: numeric('factor', { precision: 4, scale: 2 }).notNull()
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.candidateId] }),
		foreignKey({ columns: [t.organisationId, t.candidateId], foreignColumns: [candidate.organisationId, candidate.id] }).onDelete(
			'cascade'
		),
		index().on(t.organisationId, t.candidateId)
	]
);
