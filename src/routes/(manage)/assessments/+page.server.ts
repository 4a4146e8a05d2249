import { can } from '#lib/core/access.ts';
import * as accommodations from '#lib/server/accommodations.ts';
import * as assessments from '#lib/server/assessments.ts';
import { requireAction } from '#lib/server/auth/index.ts';

export const load = async (event) => {
	const { organisationId, role } = requireAction(event, 'see-results');
	const { db } = event.locals;
	return {
		mayAssess: can(role, 'assess'),
		assessments: await assessments.list(db, organisationId),
		/** Requests for more time; null: none of this person's business. */
		waiting: can(role, 'administer') ? await accommodations.waiting(db, organisationId) : null
	};
};
