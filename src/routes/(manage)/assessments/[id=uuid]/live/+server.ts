import { requireAction } from '#lib/server/auth/index.ts';
import { withOrganisation } from '#lib/server/db/client.ts';
import * as assessments from '#lib/server/assessments.ts';
import * as live from '#lib/server/live.ts';
import { asStream } from '#lib/server/streams/line.ts';

/** How far people are, whenever that changes. `after`: id of what the page shows already. */
export const GET = async (event) => {
	const { organisationId } = requireAction(event, 'see-results');
	const { id } = event.params;
	await withOrganisation(event.locals.db, organisationId, (tx) => assessments.find(tx, organisationId, id));
	const seen = event.request.headers.get('last-event-id') ?? event.url.searchParams.get('after') ?? '';
	return asStream(live.watch(organisationId, id, seen, event.request.signal));
};
