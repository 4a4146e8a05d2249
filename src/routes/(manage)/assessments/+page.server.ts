import { can } from '#lib/core/access.ts';
import * as assessments from '#lib/server/assessments.ts';
import { requireAction } from '#lib/server/auth/index.ts';

export const load = async (event) => {
	const { organisationId, role } = requireAction(event, 'see-results');
	return { mayAssess: can(role, 'assess'), assessments: await assessments.list(event.locals.db, organisationId) };
};
