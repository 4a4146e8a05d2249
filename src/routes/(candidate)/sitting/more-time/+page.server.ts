import * as accommodations from '#lib/server/accommodations.ts';
import { isMoreTime } from '#lib/server/attempts.ts';
import { requirePass } from '#lib/server/identities.ts';
import * as sittings from '#lib/server/sittings.ts';
import { askFor } from '../../more-time.ts';

export const load = async (event) => {
	const { organisation, moreTime } = await sittings.planned(event.locals.db, await requirePass(event));
	return { organisation, moreTime, factors: accommodations.factors.filter((factor) => isMoreTime(factor, moreTime.factor)) };
};

export const actions = {
	default: async (event) => {
		const { organisationId, candidateId } = await sittings.overview(event.locals.db, await requirePass(event));
		return askFor(event, { organisationId, candidateId });
	}
};
