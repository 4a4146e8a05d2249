import { uuid } from 'drizzle-orm/pg-core';
import { organisation } from './directory.ts';

/** Leads the primary key of every table in `public`; row-level security compares it with the transaction's organisation. */
export const organisationId = () =>
	uuid('organisation_id')
		.notNull()
		.references(() => organisation.id, { onDelete: 'cascade' });
