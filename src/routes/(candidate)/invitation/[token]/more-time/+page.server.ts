import * as accommodations from '#lib/server/accommodations.ts';
import { isMoreTime } from '#lib/server/attempts.ts';
import * as invitations from '#lib/server/invitations.ts';
import { askFor } from '../../../more-time.ts';

export const load = async ({ locals, params }) => {
	const { organisation, moreTime } = await invitations.open(locals.db, params.token);
	return { organisation, moreTime, factors: accommodations.factors.filter((factor) => isMoreTime(factor, moreTime.factor)) };
};

export const actions = {
	default: async (event) => {
		const { organisationId, candidateId } = await invitations.open(event.locals.db, event.params.token);
		return askFor(event, { organisationId, candidateId });
	}
};
