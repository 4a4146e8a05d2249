import { requireAction } from '#lib/server/auth/index.ts';
import { withOrganisation } from '#lib/server/db/client.ts';
import * as assessments from '#lib/server/assessments.ts';
import * as ratings from '#lib/server/ratings.ts';

export const load = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'see-results');
	const { db } = event.locals;
	const id = event.params.assessment;
	const { title, language } = await withOrganisation(db, organisationId, (tx) => assessments.find(tx, organisationId, id));
	return { assessment: { id, title, language }, ...(await ratings.agreement(db, organisationId, accountId, id)) };
};
