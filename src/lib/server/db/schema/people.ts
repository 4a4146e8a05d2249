import { bigserial, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { roles } from '../../../core/access.ts';
import { account } from './directory.ts';
import { organisationId } from './organisation-key.ts';

/** An account's role in an organisation. Visible to its organisation, and to the account itself when it signs in. */
export const member = pgTable(
	'member',
	{
		organisationId: organisationId(),
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		role: text('role', { enum: roles }).notNull(),
		createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow()
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.accountId] }), index().on(t.accountId)]
);

/** Who did what, and why. Insert-only; never the text that somebody wrote. */
export const audit = pgTable(
	'audit',
	{
		organisationId: organisationId(),
		id: bigserial('id', { mode: 'number' }).notNull(),
		at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
		/** account, candidate or system */
		actor: text('actor').notNull(),
		action: text('action').notNull(),
		subject: text('subject').notNull(),
		detail: jsonb('detail').$type<Record<string, string | number | boolean | null>>().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.organisationId, t.id] }),
		// What was done to somebody is asked with each page of a person, and what was done at all with each page of the log.
		index().on(t.organisationId, t.subject),
		index().on(t.organisationId, t.action)
	]
);
