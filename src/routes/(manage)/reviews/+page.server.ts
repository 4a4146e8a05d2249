import { requireAction } from '#lib/server/auth/index.ts';
import * as assessments from '#lib/server/assessments.ts';
import * as ratings from '#lib/server/ratings.ts';

export const load = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'see-results');
	const { db } = event.locals;
	const all = (await assessments.list(db, organisationId)).map(({ id, title, finished }) => ({ id, title, finished }));
	const wanted = event.url.searchParams.get('assessment');
	const chosen = all.find(({ id }) => id === wanted) ?? all.find(({ finished }) => finished > 0) ?? all[0] ?? null;
	return {
		requests: await ratings.requests(db, organisationId),
		assessments: all,
		chosen,
		wanted: ratings.wantedRatings,
		...(chosen ? await ratings.waiting(db, organisationId, accountId, chosen.id) : { toRate: [], unsure: [] })
	};
};
