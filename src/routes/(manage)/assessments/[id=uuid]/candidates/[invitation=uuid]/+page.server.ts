import { requireAction } from '#lib/server/auth/index.ts';
import * as results from '#lib/server/results.ts';
import { overview } from '../../overview.ts';

export const load = async (event) => {
	const { organisationId } = requireAction(event, 'see-results');
	const { id, invitation } = event.params;
	const person = await results.person(event.locals.db, organisationId, id, invitation);
	return { assessment: await overview(event.locals.db, organisationId, id), person };
};
