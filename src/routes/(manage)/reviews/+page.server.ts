import { requireAction } from '#lib/server/auth/index.ts';
import * as assessments from '#lib/server/assessments.ts';
import * as ratings from '#lib/server/ratings.ts';
import { overview } from '../assessments/[id=uuid]/overview.ts';
import { readWanted } from './wanted.ts';

export const load = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'see-results');
	const { db } = event.locals;
	const wanted = readWanted(event.url.searchParams);
	const { text, answered, requests } = wanted;
	const [all, asked] = await Promise.all([
		assessments.list(db, organisationId),
		ratings.requests(db, organisationId, { text, answered, page: requests })
	]);
	const chosen = all.find(({ id }) => id === wanted.assessment) ?? all.find(({ finished }) => finished > 0) ?? all[0] ?? null;
	return {
		wanted: { ...wanted, assessment: chosen?.id ?? null },
		requests: asked,
		assessments: all.map(({ id, title, language }) => ({ id, title, language })),
		enough: ratings.wantedRatings,
		of: chosen && {
			id: chosen.id,
			tasks: (await overview(db, organisationId, chosen.id)).tasks.map(({ id, title }) => ({ id, title })),
			...(await ratings.waiting(db, organisationId, accountId, { ...wanted, assessmentId: chosen.id }))
		}
	};
};
