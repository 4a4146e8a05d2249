import { can } from '#lib/core/access.ts';
import { versionsOf } from '#lib/core/assessing/versions.ts';
import * as accommodations from '#lib/server/accommodations.ts';
import * as assessments from '#lib/server/assessments.ts';
import { requireAction } from '#lib/server/auth/index.ts';

export const load = async (event) => {
	const { organisationId, role } = requireAction(event, 'see-results');
	const { db } = event.locals;
	const mayAssess = can(role, 'assess');
	return {
		mayAssess,
		/** Each with its versions, the newest first. */
		assessments: versionsOf(await assessments.list(db, organisationId)),
		drafts: mayAssess ? await assessments.drafts(db, organisationId) : [],
		/** Requests for more time; null: none of this person's business. */
		waiting: can(role, 'administer') ? await accommodations.waiting(db, organisationId) : null
	};
};
