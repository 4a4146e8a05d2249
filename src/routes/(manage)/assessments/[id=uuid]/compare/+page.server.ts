import { requireAction } from '#lib/server/auth/index.ts';
import * as results from '#lib/server/results.ts';
import { overview } from '../overview.ts';
import { columnOf, fewest, most } from './side-by-side.ts';

export const load = async (event) => {
	const { organisationId } = requireAction(event, 'see-results');
	const { db } = event.locals;
	const { id } = event.params;
	const assessment = await overview(db, organisationId, id);
	const wanted = new Set(event.url.searchParams.getAll('with'));
	const chosen = (await results.candidates(db, organisationId, id)).filter(({ invitationId }) => wanted.has(invitationId));
	const fits = chosen.length >= fewest && chosen.length <= most;
	const people = fits ? await Promise.all(chosen.map(({ invitationId }) => results.person(db, organisationId, id, invitationId))) : [];
	return { assessment, chosen: chosen.length, columns: people.map((person) => columnOf(person, assessment.tasks)) };
};
