import { requireAction } from '#lib/server/auth/index.ts';
import * as results from '#lib/server/results.ts';
import { overview } from '../overview.ts';
import { columnOf, fewest, most, spreadOf } from './side-by-side.ts';

export const load = async (event) => {
	const { organisationId } = requireAction(event, 'see-results');
	const { db } = event.locals;
	const { id } = event.params;
	const assessment = await overview(db, organisationId, id);
	const wanted = new Set(event.url.searchParams.getAll('with'));
	const everybody = await results.listed(db, organisationId, id);
	const chosen = everybody.filter(({ invitationId }) => wanted.has(invitationId));
	const fits = chosen.length >= fewest && chosen.length <= most;
	const people = fits ? await results.withMeasures(db, organisationId, chosen) : [];
	const columns = await Promise.all(
		people.map(async (person) => {
			const attempts = person.sittingId ? await results.ofSitting(db, organisationId, person.sittingId) : [];
			return columnOf({ ...person, results: attempts }, assessment.tasks);
		})
	);
	const spreads = assessment.tasks.map((_, i) => spreadOf(everybody.flatMap(({ tasks }) => tasks[i]?.total ?? [])));
	return { assessment, chosen: chosen.length, columns, spreads: fits ? spreads : [] };
};
