import { requireAction } from '#lib/server/auth/index.ts';
import * as fairness from '#lib/server/fairness.ts';
import * as reached from '#lib/server/reached.ts';
import { overview } from '../overview.ts';

export const load = async (event) => {
	const { organisationId } = requireAction(event, 'assess');
	const { id } = event.params;
	return {
		assessment: await overview(event.locals.db, organisationId, id),
		smallest: fairness.smallest,
		looked: reached.looked,
		reached: await reached.reached(event.locals.db, organisationId, id),
		...(await fairness.report(event.locals.db, organisationId, id))
	};
};
