// Whether a practice is one: where nothing was written, it counts for nothing anywhere.
import { sql } from 'drizzle-orm';
import { attempt } from '../db/schema/index.ts';

/** Of a query that reads `attempt`. */
export const wroteSomething = sql`exists (select 1 from attempt_event e where e.organisation_id = ${attempt.organisationId}
	and e.attempt_id = ${attempt.id} and e.kind in ('reply', 'mark', 'choose', 'reflect'))`;
